import type { Landmark } from '../../ooxml/bookmarks.ts';
import type { StyleId } from '../look/style-names.ts';
import { escapeXml } from '../text.ts';
import { fieldInstruction, fieldMark } from './fields.ts';
import { paragraphXml } from './paragraphs.ts';
import { noRoom, runs, textRun } from './runs.ts';
import type { RenderState } from './state.ts';

/** One line of the contents list. */
export interface ContentsEntry {
  /** That of its heading, from 2. */
  readonly level: number;
  readonly text: string;
  /** Its language, where all of it is in another than the document's. */
  readonly language: string | undefined;
  /** The heading that it shows, as the list counts them. */
  readonly landmark: Landmark;
}

/**
 * The contents list: a field that Word can bring up to date, and its result as Word would make it, so that it
 * is complete when opened and Word has nothing to ask. Each entry is a link; without page numbers (`\n`), which
 * only a program that lays the pages out knows, and Word would ask its reader before it brought them up to date.
 * @param depth the level of the lowest headings in it
 * @param breakBefore whether it begins a new page
 */
export function contentsList(
  entries: readonly ContentsEntry[],
  depth: number,
  state: RenderState,
  breakBefore: boolean,
): string {
  const { look, words, bookmarks } = state;
  const { isRightToLeft } = state;
  const paragraph = (style: StyleId, content: string) =>
    paragraphXml({ style: look.styleIds[style], isRightToLeft }, content);
  const link = `<w:rStyle w:val="${look.styleIds.Hyperlink}"/>`;
  const begin =
    fieldMark('begin') +
    fieldInstruction(escapeXml(`TOC \\o "2-${depth}" \\n \\h \\z \\u`)) +
    fieldMark('separate');
  const heading = paragraphXml(
    {
      style: look.styleIds.TOCHeading,
      keepNext: true,
      isRightToLeft,
      pageBreakBefore: breakBefore,
      // In templates it is often based on a heading that begins a page.
      isWithoutBreak: !breakBefore,
      spaceBefore: breakBefore ? 0 : undefined,
    },
    runs(words.say('contents'), state, noRoom),
  );
  const lines = entries.map(({ level, text, language, landmark }, index) =>
    paragraph(
      `TOC${level}` as StyleId,
      (index === 0 ? begin : '') +
        `<w:hyperlink w:anchor="${bookmarks.of(landmark)}" w:history="1">${textRun(text, link + languageTag(language))}</w:hyperlink>` +
        (index === entries.length - 1 ? fieldMark('end') : ''),
    ),
  );
  return `<w:sdt>${properties(words.text('contents'))}<w:sdtContent>${heading}${lines.join('')}</w:sdtContent></w:sdt>`;
}

function languageTag(language: string | undefined): string {
  return language === undefined ? '' : `<w:lang w:val="${escapeXml(language)}"/>`;
}

/** Marks the list as a contents list, so that Word shows its own button for it. */
const properties = (alias: string) =>
  `<w:sdtPr><w:alias w:val="${escapeXml(alias)}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>`;
