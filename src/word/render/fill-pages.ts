import type { Block } from '../../document/model.ts';
import { type Look, lineWidth, type Orientation, textHeight } from '../look/look.ts';
import { areHigher } from './rough-height.ts';

/** A run of pages of one orientation. */
export interface Pages {
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

/** A page with less of its height in use is nearly empty. */
const leastShare = 0.36;

/** How far below the top of a page of its own a title stands, in twips. */
const aboveTitle = 3_000;

/** What blocks stand on: the look's pages, of an orientation, with so many entries in the contents list. */
export interface Ground {
  readonly look: Look;
  readonly orientation: Orientation;
  readonly entries: number;
}

/** Whether blocks leave a page nearly empty. */
export function leaveNearlyEmpty(blocks: readonly Block[], ground: Ground): boolean {
  return !takeMore(blocks, leastShare, ground);
}

/** Whether blocks have room on one page. */
export function haveRoom(blocks: readonly Block[], ground: Ground): boolean {
  return !takeMore(blocks, 1, ground);
}

/** Whether blocks take more than a share of a page's height. */
function takeMore(blocks: readonly Block[], share: number, { look, orientation, entries }: Ground): boolean {
  return areHigher(blocks, textHeight(look.page, orientation) * share, {
    width: lineWidth(look.page, orientation),
    textScale: look.textScale,
    aboveTitle: look.hasTitlePage ? aboveTitle : 0,
    entries,
  });
}

/**
 * Pages turn where a table asks for it, and the rest of a page stays empty there. What would leave one nearly empty stands
 * on the landscape page beside it: a few words before a wide table, or what follows a small one.
 * @param entries how many entries the contents list has
 */
export function withFilledPages(all: readonly Pages[], look: Look, entries: number): Pages[] {
  const filled: { orientation: Orientation; blocks: Block[] }[] = [];
  for (const [index, { orientation, blocks }] of all.entries()) {
    const previous = filled.at(-1);
    let rest = [...blocks];
    if (orientation === 'landscape') {
      if (previous?.orientation === 'landscape') previous.blocks.push(...rest);
      else filled.push({ orientation, blocks: rest });
      continue;
    }
    if (previous?.orientation === 'landscape') {
      while (
        rest.length > 0 &&
        leaveNearlyEmpty(previous.blocks, { look, orientation: 'landscape', entries })
      ) {
        const end = endOfUnit(rest);
        if (end === 0) break;
        previous.blocks.push(...rest.slice(0, end));
        rest = rest.slice(end);
      }
    }
    const from = rest.findLastIndex(({ type }) => type === 'page-break') + 1;
    const last = rest.slice(from);
    const isBeforeLandscape = all[index + 1]?.orientation === 'landscape';
    const isMoved =
      isBeforeLandscape &&
      last.length > 0 &&
      (from > 0 || index > 0) &&
      leaveNearlyEmpty(last, { look, orientation, entries });
    const staying = isMoved ? rest.slice(0, from) : rest;
    if (staying.length > 0) filled.push({ orientation, blocks: staying });
    if (!isMoved) continue;
    if (staying.length === 0 && previous?.orientation === 'landscape') previous.blocks.push(...last);
    else filled.push({ orientation: 'landscape', blocks: last });
  }
  return filled;
}

/** Where the first block ends that need not stay with what follows; 0 where a page break comes first. */
function endOfUnit(blocks: readonly Block[]): number {
  let end = 0;
  while (end < blocks.length && staysWithNext(blocks[end]!)) end++;
  return blocks[end]?.type === 'page-break' ? 0 : Math.min(blocks.length, end + 1);
}

function staysWithNext(block: Block): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && block.keepWithNext === true);
}
