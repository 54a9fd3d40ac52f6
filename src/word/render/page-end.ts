import { type Block, contentWithLabel, plainText } from '../../document/model.ts';
import { textWidth } from '../../document/text-width.ts';
import { columnWidths, rowLines } from '../column-widths.ts';

/** A last page with less of its height in use is nearly empty. */
const leastShare = 0.42;
/** A line with its share of the space around it, in twips. */
const line = 320;
/** What else stands above and below, in lines. */
const beside = { heading: 2, paragraph: 0.5 };
export const besideRow = 0.4;

/** A run of pages, or what of it ends with a page break. */
interface Ground {
  /** Of the text, in twips. */
  readonly width: number;
  readonly height: number;
  /** How large the text is, 1 being 12 pt. */
  readonly textScale: number;
}

/** The end of what stands on pages that nothing follows on: little of it alone would leave the last of them nearly empty. */
export interface PageEnd {
  /** So many lines are no little any more. */
  readonly fewLines: number;
  /** How many lines follow behind a block until nothing does; endless where they are many. */
  linesBelow(block: Block): number;
}

/** Finds the blocks at the end of a run of pages, and before each page break in it. */
export function pageEnd(blocks: readonly Block[], ground: Ground): PageEnd {
  const fewLines = (ground.height * leastShare) / (line * ground.textScale);
  const found = new Map<Block, number>();
  let below = 0;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    if (below < fewLines) found.set(block, below);
    below = block.type === 'page-break' ? 0 : below < fewLines ? below + linesOf(block, ground) : below;
  }
  return { fewLines, linesBelow: (block) => found.get(block) ?? Number.POSITIVE_INFINITY };
}

function linesOf(block: Block, { width, textScale }: Ground): number {
  switch (block.type) {
    case 'heading':
      return beside.heading + 1;
    case 'paragraph':
      return (
        beside.paragraph + Math.ceil((textWidth(plainText(contentWithLabel(block))) * textScale) / width)
      );
    case 'table':
      return linesOfRows(rowLines(block, columnWidths(block, width / textScale)));
    case 'chart':
    case 'contents':
    case 'page-break':
      return Number.POSITIVE_INFINITY;
  }
}

/** With the header. */
function linesOfRows(lines: readonly number[]): number {
  return lines.reduce((sum, count) => sum + count + besideRow, 1 + besideRow);
}
