import type { Landmark } from '../../ooxml/bookmarks.ts';
import type { StyleId } from '../look/styles.ts';
import { escapeXml } from '../text.ts';
import { fieldInstruction, fieldMark } from './fields.ts';
import { textRun } from './runs.ts';
import type { RenderState } from './state.ts';

/** One line of the contents list. */
export interface ContentsEntry {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The heading that it shows, as the list counts them. */
  readonly landmark: Landmark;
}

/**
 * The contents list: a field that Word can bring up to date, and its result as Word would make it, so that it
 * is complete when opened and Word has nothing to ask. Without page numbers (`\n`), as it is read on screen:
 * each entry is a link.
 */
export function contentsList(entries: readonly ContentsEntry[], { look, bookmarks }: RenderState): string {
  const paragraph = (style: StyleId, content: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${look.styleIds[style]}"/></w:pPr>${content}</w:p>`;
  const link = `<w:rStyle w:val="${look.styleIds.Hyperlink}"/>`;
  const begin =
    fieldMark('begin') + fieldInstruction(escapeXml('TOC \\o "1-3" \\n \\h \\z \\u')) + fieldMark('separate');
  const lines = entries.map(({ level, text, landmark }, index) =>
    paragraph(
      `TOC${level}`,
      (index === 0 ? begin : '') +
        `<w:hyperlink w:anchor="${bookmarks.of(landmark)}" w:history="1">${textRun(text, link)}</w:hyperlink>` +
        (index === entries.length - 1 ? fieldMark('end') : ''),
    ),
  );
  return `<w:sdt>${properties}<w:sdtContent>${paragraph('TOCHeading', textRun('Contents'))}${lines.join('')}</w:sdtContent></w:sdt>`;
}

/** Marks the list as a contents list, so that Word shows its own button for it. */
const properties =
  '<w:sdtPr><w:alias w:val="Contents"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>';
