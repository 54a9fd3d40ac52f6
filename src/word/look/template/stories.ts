import type { WordFile } from '../../../ooxml/word-file.ts';
import { parseXml, walk, writeXml, type XmlElement } from '../../../ooxml/xml.ts';
import { Relationships } from '../../package/package-file.ts';
import { part } from '../../package/xml.ts';
import { escapeXml } from '../../text.ts';
import { type Furnished, footerPart, headerPart } from '../header-footer.ts';
import type { Page } from '../look.ts';
import type { StyleId } from '../style-names.ts';
import { cleanPart } from './clean-part.ts';
import type { CopiedFiles } from './copied-files.ts';
import { unfilledIn } from './placeholders.ts';
import { placeValues } from './places.ts';
import {
  isBlank,
  type Renumbering,
  shownProperties,
  withDecorativePictures,
  withLanguage,
  withoutLeftBehind,
  withProperties,
} from './story.ts';
import { roomOf, type StoryRoom } from './story-room.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { StoryKind, StoryPages, TemplateSection } from './template-section.ts';
import { headingIds, templateLanguage } from './template-styles.ts';
import { withTokens } from './tokens.ts';

/** A header or footer of the document, on its way from the template. */
export interface Story {
  readonly kind: StoryKind;
  readonly pages: StoryPages;
  /** Its path below `word/`, and the id of the document's relationship to it. */
  readonly name: string;
  readonly id: string;
  readonly relationships: Relationships;
  readonly room: StoryRoom;
  /** Its content for a plan. */
  xml(document: Furnished): string;
  /** What a plan has nothing for, as it reads there. */
  unfilled(document: Furnished): readonly string[];
}

/** What headers and footers are taken over with. */
export interface StorySurroundings {
  readonly word: WordFile;
  readonly copied: CopiedFiles;
  readonly renumbering: Renumbering;
  readonly hasEvenPages: boolean;
  readonly sheet: StyleSheet;
  readonly styleIds: Readonly<Record<StyleId, string>>;
  /** The id of the style of a cover's title that is the heading of the document; undefined where it is none. */
  headingStyle(document: Furnished): string | undefined;
  /** The title that the cover had before. */
  formerTitle(document: Furnished): string | undefined;
}

/** Headers and footers as they are taken over. */
export interface TakenStories {
  readonly stories: readonly Story[];
  /** Whether something in them had to stay behind. */
  readonly isIncomplete: boolean;
}

/**
 * The headers and footers of a section of the template, as far as its pages show them.
 * @param prefix what their names begin with: `header1.xml`, or `coverHeader1.xml`
 */
export function takeStories(
  section: Pick<TemplateSection, 'stories' | 'hasTitlePage'>,
  prefix: string,
  { word, copied, renumbering, hasEvenPages, sheet, styleIds, headingStyle, formerTitle }: StorySurroundings,
): TakenStories {
  const language = templateLanguage(sheet);
  const isUsed = (pages: StoryPages) =>
    pages === 'default' || (pages === 'first' ? section.hasTitlePage : hasEvenPages);
  const missingStyles = (document: Furnished): ((name: string) => boolean) => {
    const onCover = headingStyle(document);
    const headings = onCover === undefined ? headingIds : headingIds.filter((id) => id !== 'Heading1');
    const titled = new Set<string | undefined>([
      ...[...headings, 'PlanSubtitle' as const].map((id) => styleIds[id]),
      onCover,
    ]);
    return (name) => {
      const id = sheet.idByName(name, 'paragraph');
      // Where Word speaks another language, so do the names in a field: headings still have their number.
      const numbers = onCover === undefined ? /[1-9]/ : /[2-9]/;
      return id === undefined ? !numbers.test(name) : !titled.has(id);
    };
  };
  let isIncomplete = false;
  const stories: Story[] = [];
  for (const kind of ['header', 'footer'] as const) {
    for (const story of section.stories) {
      if (story.kind !== kind || !isUsed(story.pages)) continue;
      const path = word.relationships.find(({ id }) => id === story.relationship)?.target;
      const text = path === undefined ? undefined : word.archive.text(path);
      if (path === undefined || text === undefined) continue;
      const cleaned = cleanPart(parseXml(text));
      const { relationships, leftBehind } = copied.along(path);
      const complete = withoutLeftBehind(cleaned, leftBehind);
      if (drawingsIn(complete) < drawingsIn(cleaned)) isIncomplete = true;
      if (isBlank(complete)) continue;
      const root = withDecorativePictures(renumbering.of(complete));
      const filledFor = (document: Furnished, own = root) =>
        withTokens(
          withProperties(own, shownProperties(document), missingStyles(document)),
          placeValues(document.properties, document.words),
          formerTitle(document),
        );
      stories.push({
        kind,
        pages: story.pages,
        ...namesOf(kind, prefix, stories),
        relationships,
        room: roomOf(root),
        xml: (document) => {
          // What the plan fills in is in the plan's language: only the template's own words are told apart.
          const isSame = language === undefined || language === document.properties.language;
          return part(writeXml(filledFor(document, isSame ? root : withLanguage(root, language))));
        },
        unfilled: (document) => unfilledIn(filledFor(document)),
      });
    }
  }
  return { stories, isIncomplete };
}

/**
 * The headers and footers of the text: the template's, and ours where most pages would have none and have room.
 * @param room how much of our own line one of ours has, which is 1
 */
export function withOurStories(
  { stories: taken }: TakenStories,
  { hasEvenPages, styleIds }: StorySurroundings,
  page: Page,
  room: number,
): Story[] {
  const stories = [...taken];
  for (const kind of ['header', 'footer'] as const) {
    const has = (pages: StoryPages) => taken.some((story) => story.kind === kind && story.pages === pages);
    const isBeside = taken.some((story) => story.kind === kind);
    if (has('default') || (isBeside && !hasRoom(page, kind))) continue;
    for (const pages of hasEvenPages && !has('even')
      ? (['default', 'even'] as const)
      : (['default'] as const)) {
      stories.push({
        kind,
        pages,
        ...namesOf(kind, '', stories),
        relationships: new Relationships(),
        room: ourRoom,
        unfilled: () => [],
        xml: (document) =>
          kind === 'header'
            ? headerPart(document, escapeXml(styleIds.Header), room)
            : footerPart(document, escapeXml(styleIds.Footer)),
      });
    }
  }
  return stories;
}

/** Ours are one line with a rule. */
const ourRoom: StoryRoom = { height: 400, isFloating: false };

/** Whether one of ours stands clear of the text, whose place the template has chosen for pages without any. */
function hasRoom({ top, header, bottom, footer }: Page, kind: StoryKind): boolean {
  return Math.abs(kind === 'header' ? top : bottom) - (kind === 'header' ? header : footer) >= ourRoom.height;
}

function namesOf(kind: StoryKind, prefix: string, before: readonly Story[]): Pick<Story, 'name' | 'id'> {
  const number = before.filter((story) => story.kind === kind).length + 1;
  const title = kind === 'header' ? 'Header' : 'Footer';
  const name = prefix === '' ? kind : `${prefix}${title}`;
  return { name: `${name}${number}.xml`, id: `rId${prefix}${title}${number}` };
}

/** How many pictures and objects a part holds. */
export function drawingsIn(element: XmlElement): number {
  return [...walk(element)].filter(({ name }) => /^w:(?:drawing|pict|object)$/.test(name)).length;
}

/** What a section says of its headers and footers. */
export function storyReferences(stories: readonly Story[]): string {
  return stories
    .map(({ kind, pages, id }) => `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`)
    .join('');
}
