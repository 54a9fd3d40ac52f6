import type { Block, Item } from '../outline.ts';
import { fieldOfLabel, isNameOfPart } from './sections.ts';

/**
 * Makes headings of the labels in lists, `Objectives:`, below which the list goes on with what they are of. They are
 * left as they are where none of a list’s labels names a part of a plan, or a list goes on after what stands below one.
 */
export function withListLabels(blocks: readonly Block[]): Block[] {
  const read: Block[] = [];
  let level = 1;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    if (block.kind === 'heading') level = block.level;
    const end = endOfList(blocks, at);
    const list = blocks.slice(at, end) as Item[];
    if (list.some(isPartLabel) && isDivided(list)) {
      read.push(...list.map((item) => (isLabel(item) ? asHeading(item, level) : asEntry(item))));
    } else read.push(...blocks.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return read;
}

function endOfList(blocks: readonly Block[], from: number): number {
  let end = from;
  while (blocks[end]?.kind === 'item') end++;
  return end;
}

const isLabel = ({ text, depth }: Item) => depth === 0 && text.endsWith(':');

function isPartLabel(item: Item): boolean {
  const label = item.text.slice(0, -1);
  return isLabel(item) && (isNameOfPart(label) || fieldOfLabel(label) !== undefined);
}

/** Whether each entry of a list belongs to the label above it. */
function isDivided(list: readonly Item[]): boolean {
  if (!isLabel(list[0]!)) return false;
  const outer = list.filter(({ depth }) => depth === 0);
  return outer.every(isLabel) || outer.length === list.length;
}

function asHeading({ text, markdown }: Item, above: number): Block {
  return {
    kind: 'heading',
    level: Math.min(6, above + 1),
    isTitle: false,
    text: text.replace(/\s*:$/, ''),
    ...(markdown === undefined ? {} : { markdown: markdown.replace(/\s*:(?=\W*$)/, '') }),
  };
}

function asEntry(item: Item): Block {
  return { ...item, depth: Math.max(0, item.depth - 1) };
}
