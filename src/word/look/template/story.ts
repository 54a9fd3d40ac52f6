import { childOf, childrenOf, walk, type XmlElement } from '../../../ooxml/xml.ts';
import { dayIn } from '../../../plan/values/calendar.ts';
import type { Furnished } from '../header-footer.ts';
import { elementFor, rewritten, withAttribute, withChildren, withoutAttributes } from './edit-xml.ts';
import { textRun, withFieldResults } from './fields.ts';
import { knownAuthor } from './places.ts';

/** Without pictures, objects and links whose files stay behind; and without what is not carried over at all. */
export function withoutLeftBehind(root: XmlElement, leftBehind: ReadonlySet<string>): XmlElement {
  return rewritten(root, (element) => {
    if (/^w:(?:altChunk|subDoc|object|control|movie|contentPart)$/.test(element.name)) return 'drop';
    const linked = element.attributes.get('r:link');
    // A picture that is linked and saved: what is saved of it is enough.
    if (element.name === 'a:blip' && linked !== undefined && element.attributes.has('r:embed')) {
      return withoutAttributes(element, (name) => name === 'r:link');
    }
    if (/^w:(?:drawing|pict|embed\w+)$/.test(element.name) && refersTo(element, leftBehind)) return 'drop';
    // Bullets that are pictures: without the picture there is the level's text.
    if (leftBehind.size > 0 && /^w:(?:numPicBullet|lvlPicBulletId)$/.test(element.name)) return 'drop';
    if (element.name === 'w:hyperlink' && leftBehind.has(element.attributes.get('r:id') ?? ''))
      return 'unwrap';
    return element;
  });
}

function refersTo(element: XmlElement, ids: ReadonlySet<string>): boolean {
  for (const [name, value] of element.attributes) {
    if (name.startsWith('r:') && ids.has(value) && !isSavedToo(element, name)) return true;
  }
  return childrenOf(element).some((child) => refersTo(child, ids));
}

function isSavedToo(element: XmlElement, attribute: string): boolean {
  return attribute === 'r:link' && element.attributes.has('r:embed');
}

/** Whether nothing of a header or footer is to be seen. */
export function isBlank(element: XmlElement): boolean {
  if (/^w:(?:drawing|pict|object|fldSimple|instrText|sym|tbl)$/.test(element.name)) return false;
  if (element.name === 'w:t' && element.children.join('').trim() !== '') return false;
  return childrenOf(element).every(isBlank);
}

/** Numbers beyond those that drawings and bookmarks of a plan reach. */
const farOff = 1_000_000;

/** Gives the drawings and bookmarks of headers and footers numbers that no drawing or bookmark of ours has. */
export class Renumbering {
  #drawing = farOff;
  #bookmark = farOff;

  of(root: XmlElement): XmlElement {
    const bookmarks = new Map<string, string>();
    const dropped = new Set<string>();
    return rewritten(root, (element) => {
      switch (element.name) {
        case 'wp:docPr':
          return withAttribute(element, 'id', String(++this.#drawing));
        case 'w:bookmarkStart': {
          const id = element.attributes.get('w:id') ?? '';
          // Hidden ones are Word's own: `_GoBack` and the like stand in every part, and may stand only once.
          if (/^_/.test(element.attributes.get('w:name') ?? '_')) {
            dropped.add(id);
            return 'drop';
          }
          bookmarks.set(id, String(++this.#bookmark));
          return renumbered(element, bookmarks.get(id)!);
        }
        case 'w:bookmarkEnd': {
          const id = bookmarks.get(element.attributes.get('w:id') ?? '');
          return id === undefined ? 'drop' : renumbered(element, id);
        }
        default:
          return element;
      }
    });
  }
}

function renumbered(element: XmlElement, id: string): XmlElement {
  const at = [...element.attributes.keys()].indexOf('w:id');
  return {
    ...element,
    rawAttributes: new Map(
      [...element.rawAttributes].map(([name, value], index) => [name, index === at ? id : value]),
    ),
    attributes: new Map([...element.attributes, ['w:id', id]]),
  };
}

/**
 * Pictures without alternative text count as decorative: they are the organisation's emblem, on every page, and
 * nobody who writes a plan can say what they show.
 */
export function withDecorativePictures(root: XmlElement): XmlElement {
  return rewritten(root, (element) => {
    if (element.name !== 'wp:docPr') return element;
    const isDescribed = (element.attributes.get('descr') ?? '').trim() !== '';
    if (isDescribed || isDecorative(element)) return element;
    const list = childrenOf(element).find(({ name }) => name === 'a:extLst');
    const rest = element.children.filter((child) => child !== list);
    const extension = elementFor(
      root,
      `<a:ext xmlns:a="${drawingUri}" uri="${extensionUri}"><adec:decorative xmlns:adec="${decorativeUri}" val="1"/></a:ext>`,
    );
    const extended = list
      ? withChildren(list, [...list.children, extension])
      : withChildren(elementFor(root, `<a:extLst xmlns:a="${drawingUri}"/>`), [extension]);
    return withChildren(element, [...rest, extended]);
  });
}

function isDecorative(picture: XmlElement): boolean {
  return [...walk(picture)].some(({ name }) => name === `{${decorativeUri}}decorative`);
}

const drawingUri = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const decorativeUri = 'http://schemas.microsoft.com/office/drawing/2017/decorative';
const extensionUri = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';

/** What a header or footer may show of a document's properties, by the name that Word has for each. */
export function shownProperties({
  properties,
  words,
}: Pick<Furnished, 'properties' | 'words'>): ReadonlyMap<string, string> {
  const author = knownAuthor(properties, words);
  const known: readonly (readonly [string, string])[] = [
    ['title', properties.title],
    ['subject', properties.subject],
    ['author', author],
    ['creator', author],
    ['lastmodifiedby', author],
    ['keywords', properties.keywords.join(', ')],
    ['company', properties.organisation],
    ['status', properties.status],
    ['contentstatus', properties.status],
    ['version', properties.version],
    ['date', properties.created ? dayIn(properties.language, properties.created) : ''],
  ];
  // Who wrote the template did not write the plan: that is shown as little as what the file says of one that is not known.
  return new Map(
    known.filter(([name, value]) => value !== '' || /^(?:author|creator|lastmodifiedby)$/.test(name)),
  );
}

/** Fills in content controls that are bound to the document's properties, and fields that show them. */
export function withProperties(
  root: XmlElement,
  properties: ReadonlyMap<string, string>,
  isMissingStyle: (name: string) => boolean,
): XmlElement {
  const filled = rewritten(root, (element) => {
    const value = element.name === 'w:sdt' ? properties.get(boundProperty(element) ?? '') : undefined;
    return value === undefined ? element : filledControl(root, element, value);
  });
  return withFieldResults(filled, properties, isMissingStyle);
}

/** The document property that a content control is bound to: `/ns1:coreProperties[1]/ns0:title[1]`. */
export function boundProperty(control: XmlElement): string | undefined {
  const binding = childOf(childOf(control, 'w:sdtPr'), 'w:dataBinding');
  const path = binding?.attributes.get('w:xpath') ?? '';
  return /:(?:coreProperties|Properties)(?:\[1\])?\/\w+:(\w+)(?:\[1\])?$/.exec(path)?.[1]?.toLowerCase();
}

/** A control that shows a value; nothing where that is empty. */
export function filledControl(root: XmlElement, control: XmlElement, value: string): XmlElement {
  const content = childOf(control, 'w:sdtContent');
  if (!content) return control;
  const isPlaceholder = childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
  let isFirst = true;
  const filled = rewritten(content, (element) => {
    if (element.name !== 'w:r') return element;
    if (!isFirst || value === '') return 'drop';
    isFirst = false;
    return textRun(root, element, value, isPlaceholder);
  });
  const shown =
    isFirst && value !== '' ? withRun(filled, textRun(root, elementFor(root, '<w:r/>'), value)) : filled;
  return withChildren(
    control,
    control.children.map((child) => {
      if (child === content) return shown;
      if (typeof child === 'string' || child.name !== 'w:sdtPr') return child;
      // Bound to a property, an empty one would show what the file says of what is not known.
      const isGone = ({ name }: XmlElement) =>
        name === 'w:showingPlcHdr' || (name === 'w:dataBinding' && value === '');
      return withChildren(
        child,
        child.children.filter((part) => typeof part === 'string' || !isGone(part)),
      );
    }),
  );
}

/** Content with a run at its end, in its first paragraph where it has one. */
function withRun(content: XmlElement, run: XmlElement): XmlElement {
  const paragraph = childOf(content, 'w:p');
  return withChildren(
    content,
    paragraph
      ? content.children.map((child) =>
          child === paragraph ? withChildren(paragraph, [...paragraph.children, run]) : child,
        )
      : [...content.children, run],
  );
}

/** The language of the template's own words, told where it is not that of the plan. */
export function withLanguage(root: XmlElement, language: string): XmlElement {
  return rewritten(root, (element) => {
    if (element.name !== 'w:r' || !childOf(element, 'w:t')) return element;
    const properties = childOf(element, 'w:rPr');
    if (childOf(properties, 'w:lang')) return element;
    const tag = elementFor(root, `<w:lang w:val="${language}"/>`);
    const inner = properties?.children ?? [];
    const behind = inner.findIndex((child) => typeof child !== 'string' && !isBeforeLanguage(child.name));
    const at = behind < 0 ? inner.length : behind;
    const tagged = withChildren(properties ?? elementFor(root, '<w:rPr/>'), [
      ...inner.slice(0, at),
      tag,
      ...inner.slice(at),
    ]);
    return withChildren(element, [tagged, ...element.children.filter((child) => child !== properties)]);
  });
}

function isBeforeLanguage(name: string): boolean {
  return name.startsWith('w:') && !/^w:(?:eastAsianLayout|specVanish|oMath)$/.test(name);
}
