import {
  type Block,
  type Chart,
  type Paragraph,
  plainText,
  type Table,
  words,
} from '../../document/model.ts';
import { inParts, readsWell } from '../column-widths.ts';
import { type Look, lineWidth, type Orientation, usualOrientation } from '../look/look.ts';
import { type Pages, withFilledPages } from './fill-pages.ts';

/**
 * Lays blocks out on upright pages, and tables and charts that are too wide for them on landscape ones, each with its
 * caption and, where it follows at once, its heading. What is too wide even there is shown in parts. Where the
 * organisation's paper is landscape, all pages are.
 * @param entries how many entries the contents list has
 */
export function pagesOf(blocks: readonly Block[], look: Look, entries: number): Pages[] {
  const pages = turnedPages(blocks, look).filter((run) => run.blocks.length > 0);
  return withFilledPages(pages, look, entries).map(withoutLooseBreaks);
}

/** Pages as tables ask for them. */
function turnedPages(blocks: readonly Block[], { page, textScale }: Look): Pages[] {
  const room = (orientation: Orientation) => lineWidth(page, orientation) / textScale;
  const usual = usualOrientation(page);
  const pages: { orientation: Pages['orientation']; blocks: Block[] }[] = [
    { orientation: usual, blocks: [] },
  ];
  const place = (orientation: Pages['orientation'], ...placed: Block[]) => {
    if (pages.at(-1)!.orientation !== orientation) pages.push({ orientation, blocks: [] });
    pages.at(-1)!.blocks.push(...placed);
  };
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1];
    if (previous?.type === 'table' && pages.at(-1)!.orientation === 'landscape' && isRemark(block)) {
      place('landscape', block);
      continue;
    }
    const wide = inNeedOfWidth(block, room(usual));
    if (!wide) {
      place(usual, ...(block.type === 'table' ? apart(pages.at(-1)!.blocks.at(-1), block) : [block]));
      continue;
    }
    const lead = pages.at(-1)!.orientation === 'portrait' ? takeLead(pages.at(-1)!.blocks) : [];
    if (pages.at(-1)!.blocks.length === 0 && pages.length > 1) pages.pop();
    place('landscape', ...lead);
    if (wide.type === 'chart') {
      place('landscape', wide);
      continue;
    }
    const parts = inParts(wide, room('landscape'));
    for (const part of parts) {
      const last = pages.at(-1)!.blocks.at(-1);
      const hasCaption = last?.type === 'paragraph' && last.style === 'caption';
      place('landscape', ...(parts.length > 1 && !hasCaption ? [captionOf(part), part] : apart(last, part)));
    }
  }
  return pages;
}

/** A block that does not read well within a width; undefined where it does. */
function inNeedOfWidth(block: Block, available: number): Table | Chart | undefined {
  if (block.type === 'chart') return block.isWide ? block : undefined;
  return block.type === 'table' && (block.isWide || !readsWell(block, available)) ? block : undefined;
}

/** Whether a block is a few words that may follow a table on its landscape page. */
function isRemark(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    block.style === 'body' &&
    !block.place?.item &&
    !block.ruleAbove &&
    !block.keepWithNext &&
    plainText(block.content).length <= longestRemark
  );
}

const longestRemark = 300;

/** Takes the caption and the headings that lead up to a table from the end of the pages before it. */
function takeLead(blocks: Block[]): Block[] {
  let from = blocks.length;
  while (from > 0 && leadsOn(blocks[from - 1]!)) from--;
  return blocks.splice(from);
}

function leadsOn(block: Block): boolean {
  return (
    (block.type === 'heading' && block.level > 1) ||
    (block.type === 'paragraph' && block.keepWithNext === true)
  );
}

/** Word joins two tables with nothing between them: the second then gets its title as a caption. */
function apart(previous: Block | undefined, table: Table): Block[] {
  return previous?.type === 'table' ? [captionOf(table), table] : [table];
}

/** A table's title, where it has no caption of its own. It has no number: the document has counted its tables already. */
export function captionOf({ title }: Table): Paragraph {
  return { type: 'paragraph', style: 'caption', content: words(title), keepWithNext: true };
}

/** A page break at the beginning or end of a run of pages would leave a page empty. */
function withoutLooseBreaks({ orientation, blocks }: Pages, index: number, all: readonly Pages[]): Pages {
  const isBreak = (block: Block | undefined) => block?.type === 'page-break';
  let start = 0;
  let end = blocks.length;
  if (index > 0) while (isBreak(blocks[start])) start++;
  while (end > start && (index < all.length - 1 || end === blocks.length) && isBreak(blocks[end - 1])) end--;
  return { orientation, blocks: blocks.slice(start, end) };
}
