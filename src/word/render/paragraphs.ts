import {
  contentWithLabel,
  type Heading,
  type Paragraph as ModelParagraph,
  type Paragraph,
  type Place,
  plainText,
  words,
} from '../../document/model.ts';
import type { Landmark } from '../../ooxml/bookmarks.ts';
import { shortened } from '../../text/text.ts';
import { listIndent, numberingOf } from '../look/numbering.ts';
import type { Spacing } from '../look/page-spacing.ts';
import type { StyleId } from '../look/style-names.ts';
import { escapeXml, startsRightToLeft } from '../text.ts';
import { field } from './fields.ts';
import { noRoom, type Room, runs, textRun } from './runs.ts';
import type { RenderState } from './state.ts';

/** Twips to pixels at 96 to the inch. */
const twipsPerPixel = 15;
/** Pictures leave room for their heading and caption on the page, in twips. */
const besidePictures = 2_118;
/** In pixels. */
const tallest = 800;

/** The room for pictures in text of a width that is indented, both in twips. */
export function roomIn({ textHeight }: RenderState, width: number, indent = 0): Room {
  return {
    width: Math.max(60, (width - indent) / twipsPerPixel),
    height: Math.min(tallest, Math.max(60, (textHeight - besidePictures) / twipsPerPixel)),
  };
}

const styles: Readonly<Record<Paragraph['style'], StyleId>> = {
  body: 'Normal',
  subtitle: 'PlanSubtitle',
  detail: 'PlanDetail',
  caption: 'Caption',
  quote: 'Quote',
  code: 'Code',
  note: 'FootnoteText',
};

/** Where a paragraph stands on its page. */
export interface Surroundings {
  /** The width of the text, in twips. */
  readonly width: number;
  readonly isAfterTable?: boolean;
  readonly isAfterContents?: boolean;
  /** Whether it is the first of its pages. */
  readonly isOnTop?: boolean;
  /** Whether it begins a new page. */
  readonly breakBefore?: boolean;
  /** Whether it stays on the page of the next, so that this does not begin a page with little on it. */
  readonly isKept?: boolean;
  /** The layout of the section that ends with it. */
  readonly section?: string | undefined;
  /** What stands before its content: a footnote's mark. */
  readonly mark?: string;
}

/** What the properties of a paragraph can be. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly keepNext?: boolean | undefined;
  readonly keepLines?: boolean | undefined;
  readonly pageBreakBefore?: boolean | undefined;
  /** Whether it begins no page, though its style does. */
  readonly isWithoutBreak?: boolean | undefined;
  readonly numbering?: { readonly level: number; readonly number: number } | undefined;
  readonly ruleAbove?: boolean | undefined;
  readonly isRightToLeft?: boolean;
  /** In twips. */
  readonly spaceBefore?: number | undefined;
  /** Instead of what the style says, lines being single. */
  readonly spacing?: Spacing | undefined;
  readonly indent?: { readonly left: number; readonly hanging: number } | undefined;
  readonly align?: 'center' | 'right' | undefined;
  readonly section?: string | undefined;
}

/** A paragraph; its properties in the order that CT_PPr wants. */
export function paragraphXml(properties: ParagraphProperties, content: string): string {
  const { style, numbering, indent, align } = properties;
  const inner =
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    (properties.keepNext ? '<w:keepNext/>' : '') +
    (properties.keepLines ? '<w:keepLines/>' : '') +
    (properties.pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
    (properties.isWithoutBreak ? '<w:pageBreakBefore w:val="0"/>' : '') +
    (numbering
      ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.number}"/></w:numPr>`
      : '') +
    (properties.ruleAbove
      ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="8" w:color="B5C0CC"/></w:pBdr>'
      : '') +
    (properties.isRightToLeft ? '<w:bidi/>' : '') +
    spacingXml(properties, content.includes('<w:drawing>')) +
    (indent
      ? `<w:ind w:left="${indent.left}"${indent.hanging > 0 ? ` w:hanging="${indent.hanging}"` : ''}/>`
      : '') +
    (align ? `<w:jc w:val="${align}"/>` : '') +
    (properties.section ?? '');
  return `<w:p>${inner && `<w:pPr>${inner}</w:pPr>`}${content}</w:p>`;
}

/** @param isDrawn whether something is drawn in it: with lines of a fixed height, as templates have, it would be cut off */
function spacingXml({ spaceBefore, spacing }: ParagraphProperties, isDrawn: boolean): string {
  if (spacing)
    return `<w:spacing w:before="${spacing.before}" w:after="${spacing.after}" w:line="240" w:lineRule="auto"/>`;
  const before = spaceBefore === undefined ? '' : ` w:before="${spaceBefore}"`;
  const lines = isDrawn ? ' w:line="240" w:lineRule="auto"' : '';
  return before || lines ? `<w:spacing${before}${lines}/>` : '';
}

/**
 * A heading, with the bookmarks that the contents list and the plan's lines lead to.
 * @param entry what it is in the contents list; undefined where it is not in it
 */
export function headingParagraph(
  heading: Heading,
  state: RenderState,
  { width, isOnTop, breakBefore, section }: Surroundings,
  entry: Landmark | undefined,
): string {
  const landmarks = [...(heading.landmarks ?? []), ...(entry ? [entry] : [])];
  return paragraphXml(
    {
      style: state.look.styleIds[`Heading${heading.level}` as StyleId],
      // A template's style may not say so.
      keepNext: true,
      pageBreakBefore: breakBefore,
      // A template may number its headings; on one page, where few have any, that would be said of nothing.
      numbering: state.look.onePage && { level: 0, number: 0 },
      isRightToLeft: state.isRightToLeft || startsRightToLeft(plainText(heading.content)),
      // Word leaves space above a paragraph on top of a page, where it would be out of line with other pages.
      spaceBefore: isOnTop || breakBefore ? 0 : undefined,
      spacing: state.look.onePage?.spacing[heading.level === 1 ? 'title' : 'heading'],
      section,
    },
    state.bookmarked(
      runs(heading.content, state, roomIn(state, width), heading.level === 1 ? 'TitleText' : undefined),
      { line: heading.line, landmarks },
    ),
  );
}

/** A paragraph of any style, in or outside lists and quotes. */
export function paragraph(block: ModelParagraph, state: RenderState, surroundings: Surroundings): string {
  const { place = { depth: 0, quotes: 0 } } = block;
  const indent = indentOf(block, place);
  const room = roomIn(state, surroundings.width, indent);
  const content =
    block.style === 'detail' && block.label
      ? `${runs(contentWithLabel({ label: block.label, content: [] }), state, room)}<w:r><w:tab/></w:r>${runs(block.content, state, room)}`
      : runs(contentWithLabel(block), state, room);
  const label = countedLabel(block, state);
  const box = place.item?.kind === 'task' ? checkBox(block, place.item.done, state) : '';
  const style = place.depth > 0 && block.style === 'body' ? 'ListParagraph' : styles[block.style];
  return paragraphXml(
    {
      style: state.look.styleIds[style],
      keepNext: block.keepWithNext || surroundings.isKept,
      keepLines: block.style === 'code' && isShort(block),
      pageBreakBefore: surroundings.breakBefore,
      numbering: place.item && {
        level: place.item.level,
        number: numberingOf(place.item, state.look.firstNumbering),
      },
      ruleAbove: block.ruleAbove,
      isRightToLeft: state.isRightToLeft || startsRightToLeft(plainText(block.content)),
      spaceBefore: spaceBefore(block, surroundings),
      spacing: state.look.onePage?.spacing.text,
      indent:
        indent > 0 && (!place.item || place.quotes > 0)
          ? { left: indent, hanging: place.item ? listIndent : 0 }
          : undefined,
      section: surroundings.section,
    },
    (surroundings.mark ?? '') + state.bookmarked(label + box + content, block),
  );
}

/** Code of a few lines stays together; longer code may run over pages. */
function isShort({ content }: ModelParagraph): boolean {
  return content.filter(({ type }) => type === 'break').length < 20;
}

function spaceBefore(
  { ruleAbove, style }: ModelParagraph,
  { isAfterTable, isAfterContents, isOnTop, breakBefore }: Surroundings,
): number | undefined {
  if (ruleAbove) return 320;
  if (isAfterContents) return 480;
  if (style === 'caption' && (isOnTop || breakBefore)) return 0;
  if (!isAfterTable) return undefined;
  // A template's captions may have no space of their own.
  return style === 'caption' ? 280 : 220;
}

const quoteIndent = 340;

function indentOf({ style }: ModelParagraph, { depth, quotes }: Place): number {
  const nested = depth * listIndent;
  if (quotes > 0) return nested + quotes * quoteIndent;
  return style === 'code' && depth === 0 ? 0 : nested;
}

/** A task's box: a form control that says what it is for. */
function checkBox(block: ModelParagraph, done: boolean, { words }: RenderState): string {
  const task = plainText(block.content).trim();
  const alias = shortened(words.text(done ? 'taskDone' : 'taskToDo', task), 60);
  const font = 'MS Gothic';
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(alias)}"/><w14:checkbox><w14:checked w14:val="${done ? 1 : 0}"/>` +
    `<w14:checkedState w14:val="2612" w14:font="${font}"/><w14:uncheckedState w14:val="2610" w14:font="${font}"/></w14:checkbox></w:sdtPr>` +
    `<w:sdtContent><w:r><w:sym w:font="${font}" w:char="${done ? '2612' : '2610'}"/></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r>`
  );
}

/** `Table 3: `, counted by Word so that it can be referred to and kept up to date. */
function countedLabel({ counts, number }: ModelParagraph, state: RenderState): string {
  if (!counts || number === undefined) return '';
  const label = [...state.words.say(counts === 'Table' ? 'table' : 'figure'), ...words(' ')];
  return runs(label, state, noRoom) + field(`SEQ ${counts} \\* ARABIC`, String(number)) + textRun(': ');
}
