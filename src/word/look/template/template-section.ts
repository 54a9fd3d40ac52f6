import { isOn } from '../../../ooxml/switches.ts';
import type { WordFile } from '../../../ooxml/word-file.ts';
import { childOf, childrenOf, type XmlElement } from '../../../ooxml/xml.ts';
import { lineWidth, type Page, type SectionPlace, textHeight, usualOrientation } from '../look.ts';
import { ownPage } from '../own-look.ts';
import { usualXml } from './edit-xml.ts';

export type StoryKind = 'header' | 'footer';
export type StoryPages = 'default' | 'first' | 'even';

/** The section of a template after which ours are made. */
export interface TemplateSection {
  readonly page: Page;
  readonly hasTitlePage: boolean;
  /** Whether that has a header or footer that no section before has: not that of the cover once more. */
  readonly hasOwnTitlePage: boolean;
  /** Its headers and footers, those that it takes over from sections before it too, by the ids of their relationships. */
  readonly stories: readonly {
    readonly kind: StoryKind;
    readonly pages: StoryPages;
    readonly relationship: string;
  }[];
  /** What stands behind the page in the properties of our sections. */
  end(place: SectionPlace, hasTitlePage: boolean): string;
}

/** The last upright section of a template, and where there is none, its last: then all pages are landscape. */
export function templateSection({ main }: WordFile): TemplateSection {
  const sections = [...sectionsIn(main)];
  const upright = sections.filter((section) => {
    const { width, height } = pageOf(section);
    return width <= height;
  });
  const chosen = upright.at(-1) ?? sections.at(-1);
  const page = chosen ? pageOf(chosen) : ownPage;
  const stories = new Map<string, TemplateSection['stories'][number]>();
  for (const section of sections.slice(0, chosen ? sections.indexOf(chosen) + 1 : 0)) {
    for (const story of storiesOf(section)) stories.set(`${story.kind} ${story.pages}`, story);
  }
  return {
    page,
    hasTitlePage: isOn(childOf(chosen, 'w:titlePg')),
    hasOwnTitlePage: chosen !== undefined && storiesOf(chosen).some(({ pages }) => pages === 'first'),
    stories: [...stories.values()],
    end: (place, hasTitlePage) => sectionEnd(chosen, place, hasTitlePage),
  };
}

/** The properties of all sections, in their order; not what they were before a tracked change. */
function* sectionsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:sectPr') yield child;
    else if (child.name !== 'w:sectPrChange' && child.name !== 'w:pPrChange') yield* sectionsIn(child);
  }
}

/** The narrowest and the lowest text that makes a page, in twips: about 5 cm. */
const narrowest = 2_800;
/** The longest side a page can have in Word: 22 inches. */
const longest = 31_680;

function pageOf(section: XmlElement): Page {
  const size = childOf(section, 'w:pgSz');
  const margins = childOf(section, 'w:pgMar');
  const read = (element: XmlElement | undefined, key: string, otherwise: number) => {
    const text = element?.attributes.get(`w:${key}`);
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : otherwise;
  };
  const page: Page = {
    width: read(size, 'w', ownPage.width),
    height: read(size, 'h', ownPage.height),
    top: read(margins, 'top', ownPage.top),
    right: read(margins, 'right', ownPage.right),
    bottom: read(margins, 'bottom', ownPage.bottom),
    left: read(margins, 'left', ownPage.left),
    header: read(margins, 'header', ownPage.header),
    footer: read(margins, 'footer', ownPage.footer),
    gutter: read(margins, 'gutter', ownPage.gutter),
  };
  const orientation = usualOrientation(page);
  const isPage =
    lineWidth(page, orientation) >= narrowest &&
    textHeight(page, orientation) >= narrowest &&
    Math.max(page.width, page.height) <= longest &&
    [page.left, page.right, page.gutter, page.header, page.footer].every((side) => side >= 0);
  return isPage ? page : ownPage;
}

/** The headers and footers that a section itself names. */
export function storiesOf(section: XmlElement): TemplateSection['stories'] {
  return childrenOf(section).flatMap((child) => {
    const kind = /^w:(header|footer)Reference$/.exec(child.name)?.[1] as StoryKind | undefined;
    const pages = child.attributes.get('w:type') ?? 'default';
    const relationship = child.attributes.get('r:id');
    if (!kind || relationship === undefined || !/^(?:default|first|even)$/.test(pages)) return [];
    return [{ kind, pages: pages as StoryPages, relationship }];
  });
}

/** What our sections take over, in the order of the schema. Columns stay behind: the text has one. */
const kept = [
  'w:paperSrc',
  'w:pgBorders',
  'w:pgNumType',
  'w:titlePg',
  'w:bidi',
  'w:rtlGutter',
  'w:docGrid',
] as const;

function sectionEnd(section: XmlElement | undefined, place: SectionPlace, hasTitlePage: boolean): string {
  return kept
    .map((name) => {
      const element = childOf(section, name);
      if (!element || (name === 'w:titlePg' && (place === 'later' || !hasTitlePage))) return '';
      const xml = usualXml(element);
      // The pages are counted through.
      return name === 'w:pgNumType' && place === 'later' ? xml.replace(/ w:start="[^"]*"/, '') : xml;
    })
    .join('');
}

/** What a section's properties hold besides headers and footers, for a section that is taken over as it is. */
export function coverSection(section: XmlElement): {
  readonly content: string;
  readonly hasTitlePage: boolean;
} {
  const content = childrenOf(section)
    .filter(({ name }) => taken.has(name))
    .map(usualXml)
    .join('');
  return { content, hasTitlePage: isOn(childOf(section, 'w:titlePg')) };
}

const taken = new Set(
  'type pgSz pgMar paperSrc pgBorders pgNumType cols vAlign titlePg textDirection bidi rtlGutter docGrid'
    .split(' ')
    .map((name) => `w:${name}`),
);
