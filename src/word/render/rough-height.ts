import { type Block, contentWithLabel, type Inline, plainText, type Table } from '../../document/model.ts';
import { textWidth } from '../../document/text-width.ts';
import { columnWidths, rowLines } from '../column-widths.ts';

/** In what some blocks are measured. */
export interface Measured {
  /** The width of the text, in twips. */
  readonly width: number;
  /** How large the text is, 1 being 12 pt. */
  readonly textScale: number;
  /** How far below the top of its page the title stands, in twips. */
  readonly aboveTitle: number;
  /** How many entries the contents list has. */
  readonly entries: number;
}

/** A line of text of 12 pt, and one of a table, in twips. */
const line = 331;
const tableLine = 298;
/** What stands above and below, in twips. */
const spaces = { heading: 680, text: 180, caption: 380, row: 110, contents: 700, entry: 60 };
/** How large headings are beside text, by their level. */
const headingSizes = [3, 1.7, 1.25];
/** Twips to pixels at 96 to the inch. */
const twipsPerPixel = 15;
/** As much as a timeline takes at least. */
const chart = 4_500;

/**
 * Whether blocks stand higher than so many twips, as far as that can be told without laying them out: enough to know whether
 * they fill a page or hardly begin it.
 */
export function areHigher(blocks: readonly Block[], height: number, measured: Measured): boolean {
  let sum = 0;
  return blocks.some((block) => {
    sum += blockHeight(block, measured);
    return sum > height;
  });
}

function blockHeight(block: Block, measured: Measured): number {
  const { width, textScale, aboveTitle, entries } = measured;
  switch (block.type) {
    case 'heading': {
      const size = headingSizes[block.level - 1] ?? 1;
      const above = block.level === 1 ? aboveTitle : 0;
      return above + spaces.heading + linesOf(block.content, width / size) * line * size;
    }
    case 'paragraph': {
      const space = block.style === 'caption' ? spaces.caption : spaces.text;
      const lines = linesOf(contentWithLabel(block), width / textScale);
      return space + lines * line * textScale + picturesHeight(block.content);
    }
    case 'table':
      return tableHeight(block, measured);
    case 'chart':
      return chart;
    case 'contents':
      return spaces.contents + line + entries * (line * textScale + spaces.entry);
    case 'page-break':
      return 0;
  }
}

/** In a width as for text of 12 pt. */
function linesOf(content: readonly Inline[], width: number): number {
  const breaks = content.filter(({ type }) => type === 'break').length;
  return Math.max(1, Math.ceil(textWidth(plainText(content)) / width)) + breaks;
}

function picturesHeight(content: readonly Inline[]): number {
  return content.reduce(
    (sum, inline) => sum + (inline.type === 'picture' ? inline.picture.height * twipsPerPixel : 0),
    0,
  );
}

function tableHeight(table: Table, { width, textScale }: Measured): number {
  const row = (lines: number) => lines * tableLine * textScale + spaces.row;
  const lines = rowLines(table, columnWidths(table, width / textScale));
  return lines.reduce((sum, count) => sum + row(count), row(1));
}
