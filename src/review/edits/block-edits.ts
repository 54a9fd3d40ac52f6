import type { ListItem, Nodes } from 'mdast';
import { readWords } from '../../document/passages.ts';
import { bodySteps } from '../../plan/body/body.ts';
import { allAtOnce } from '../../steps.ts';
import { applyEdits, LineIndex, lineEnding, type Range, type TextEdit } from '../../text/text.ts';
import { writtenAsMarkdown } from '../change-edit.ts';
import { markdownPassages } from '../markdown-passages.ts';
import type { AddedPassage } from '../review.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { isHeadingLook } from '../word-elements.ts';
import { contentStart, lineEnd, lineStart, type PlanBlock, rangeOf } from './plan-blocks.ts';

/** The edits that take a block out of the text; undefined where more than its words would go. */
export function removalEdits(plan: ReviewedPlan, block: PlanBlock): readonly TextEdit[] | undefined {
  if (block.kind === 'item' && block.node.children.length !== 1) return undefined;
  const gone = wordsOf(plan.text, block);
  const edits = [{ range: removed(plan.text, block), newText: '' }, ...renumbering(plan.text, block)];
  return isTried(plan, block, edits, (before, after) => isWithout(before, gone, after)) ? edits : undefined;
}

/** A list that loses its first item goes on beginning with the number that it began with. */
function renumbering(text: string, block: PlanBlock): readonly TextEdit[] {
  if (block.kind !== 'item' || !block.parent.ordered) return [];
  const [first, second] = block.parent.children;
  if (first !== block.node || !second) return [];
  const start = rangeOf(second).start;
  const number = /^\d+/.exec(text.slice(start))?.[0] ?? '';
  const newText = String(block.parent.start ?? 1);
  return newText === number ? [] : [{ range: { start, end: start + number.length }, newText }];
}

/**
 * The edits that put a paragraph, list item or row into the text.
 * @param where before or behind the block
 */
export function additionEdits(
  plan: ReviewedPlan,
  block: PlanBlock,
  where: 'before' | 'behind',
  added: AddedPassage,
  { isLike, isBelow, depth }: Beside,
): readonly TextEdit[] | undefined {
  const isHeading = isHeadingLook(added.look);
  const isSub = isBelow && block.kind === 'item' && where === 'behind' && block.node.children.length === 1;
  const at = isSub ? block : besideWhich(plan, block, where, added, isLike && !isHeading);
  if (!at || (isHeading && depth === undefined)) return undefined;
  if (at.kind !== 'row' && added.cells.length !== 1) return undefined;
  const wanted = added.cells.map(readWords).filter((words) => words !== '');
  const prefix =
    isHeading && depth !== undefined
      ? `${'#'.repeat(depth)} `
      : isSub || at.kind === 'block'
        ? newMarker(added, isSub)
        : '';
  if (prefix === undefined) return undefined;
  for (const source of sourcesOf(added, at.kind)) {
    const edit = isSub
      ? belowItem(plan.text, block, prefix + source)
      : insertion(plan.text, at, where, prefix + source);
    if (isTried(plan, at, [edit], (before, after) => isWithout(after, wanted, before))) return [edit];
  }
  return undefined;
}

/** What something is that is put next to a block. */
interface Beside {
  /** Whether it is what the block is: another item of its list, another row of its table. */
  readonly isLike: boolean;
  /** Whether it is an item one level below that of the block. */
  readonly isBelow: boolean;
  /** Of a heading how deep it stands. */
  readonly depth: number | undefined;
}

/** What the first item of a new list begins with; nothing for what is no item, undefined for one that has no item above it. */
function newMarker({ form }: AddedPassage, isBelow: boolean): string | undefined {
  const [kind, level] = form?.split(' ') ?? [];
  if (level !== undefined && kind !== 'heading' && level !== '0' && !isBelow) return undefined;
  return { bullet: '- ', number: '1. ', task: '- [ ] ' }[kind ?? ''] ?? '';
}

/** Puts an item of a new list below an item. */
function belowItem(text: string, { node }: PlanBlock & { readonly kind: 'item' }, source: string): TextEdit {
  const at = lineEnd(text, rangeOf(node).end);
  const start = rangeOf(node).start;
  const marker = text.slice(lineStart(text, start), contentStart(node)).replace(/\[[ xX]\]\s+$/, '');
  const newText = lineEnding(text) + ' '.repeat(marker.length) + source;
  return { range: { start: at, end: at }, newText };
}

/** The kinds of blocks beside which others can be put. */
const besideOthers = /^(?:paragraph|list|heading|table)$/;

/** The block beside which something is put: what is no item or row stands beside the whole list or table. */
function besideWhich(
  { tree }: ReviewedPlan,
  block: PlanBlock,
  where: 'before' | 'behind',
  { isRow }: AddedPassage,
  isLike: boolean,
): PlanBlock | undefined {
  if (block.kind === 'row') {
    if (isRow) return block;
    const { children } = block.parent;
    const isAtEdge = block.node === (where === 'before' ? children[0] : children.at(-1));
    return isAtEdge ? { kind: 'block', node: block.parent, parent: tree } : undefined;
  }
  if (isRow) return undefined;
  // What stands between items is no item, and would part their list.
  if (block.kind === 'item' && !isLike && !isAtEdge(block, where)) return undefined;
  const beside: PlanBlock =
    block.kind === 'item' && !isLike ? { kind: 'block', node: block.root, parent: tree } : block;
  return beside.kind === 'item' || besideOthers.test(beside.node.type) ? beside : undefined;
}

/** Whether an item is the first or the last of its whole list. */
function isAtEdge(
  { node, root }: PlanBlock & { readonly kind: 'item' },
  where: 'before' | 'behind',
): boolean {
  const [own, all] = [rangeOf(node), rangeOf(root)];
  return where === 'before' ? own.start === all.start : own.end === all.end;
}

/** The edits that put a block elsewhere, as it is written. */
export function moveEdits(
  plan: ReviewedPlan,
  block: PlanBlock,
  to: PlanBlock,
  where: 'before' | 'behind',
): readonly TextEdit[] | undefined {
  const isWithin = block.kind === to.kind && (block.kind === 'block' || block.parent === to.parent);
  if (!isWithin || (block.kind === 'item' && block.node.children.length !== 1)) return undefined;
  const { text } = plan;
  const { start, end } = rangeOf(block.node);
  const isItem = block.kind === 'item';
  const source = text.slice(isItem ? contentStart(block.node) : start, end);
  const box = isItem ? boxOf(text, block.node) : undefined;
  const [cut, paste] = [
    { range: removed(text, block), newText: '' },
    insertion(text, to, where, source, box),
  ];
  if (overlap(cut.range, paste.range)) return undefined;
  const edits = [cut, paste, ...renumbering(text, block)];
  if (block.kind === 'block') return block.node.type === 'paragraph' ? edits : undefined;
  return isTried(plan, block, edits, (before, after) => isSame(before.toSorted(), after.toSorted()))
    ? edits
    : undefined;
}

/** Tries edits out on the stretch of the text around a block, which is read before and after. */
function isTried(
  { text }: ReviewedPlan,
  block: PlanBlock,
  edits: readonly TextEdit[],
  isRight: (before: readonly string[], after: readonly string[]) => boolean,
): boolean {
  const { start, end } = around(block, text.length);
  const local = edits.map(({ range, newText }) => ({
    range: { start: range.start - start, end: range.end - start },
    newText,
  }));
  const read = (markdown: string) => markdownPassages(markdown).map(({ words }) => readWords(words));
  const stretch = text.slice(start, end);
  return isRight(read(stretch), read(applyEdits(stretch, local)));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n');
}

/** A block with its neighbours; a list or table as a whole. */
function around(block: PlanBlock, length: number): Range {
  if (block.kind === 'row') return rangeOf(block.parent);
  const root = block.kind === 'item' ? block.root : block.node;
  if (block.kind === 'item') return rangeOf(root);
  const { children } = block.parent;
  const index = children.findIndex(({ position }) => position === root.position);
  const [previous, next] = [children[index - 1], children[index + 1]];
  return {
    start: previous && previous.type !== 'yaml' ? rangeOf(previous).start : rangeOf(root).start,
    end: next ? rangeOf(next).end : Math.max(rangeOf(root).end, length),
  };
}

/** Whether a list without some items that stand in it one behind the other, be it several times, is another. */
function isWithout(all: readonly string[], some: readonly string[], rest: readonly string[]): boolean {
  return all.some(
    (_, at) =>
      some.every((item, offset) => all[at + offset] === item) &&
      isSame([...all.slice(0, at), ...all.slice(at + some.length)], rest),
  );
}

function wordsOf(text: string, { kind, node }: PlanBlock): string[] {
  const { start, end } = rangeOf(node);
  const source = text.slice(start, end);
  const read = kind === 'row' ? `${source}\n|${'---|'.repeat(node.children.length)}` : source;
  return markdownPassages(read).map(({ words }) => readWords(words));
}

/** What goes with a block: its line end, and the blank lines behind it where it stands by itself. */
function removed(text: string, block: PlanBlock): Range {
  const lines = new LineIndex(text);
  const { start, end } = rangeOf(block.node);
  const isOnly = block.kind === 'item' && block.parent.children.length === 1;
  const first = lines.line(lines.position(start).line).start;
  let next = lines.position(end).line + 1;
  if (block.kind === 'block' || isOnly) while (next < lines.count && isBlank(text, lines.line(next))) next++;
  if (next < lines.count) return { start: first, end: lines.line(next).start };
  // The last block takes the blank lines above it along.
  const before = /(?:\r\n|\n|\r)\s*$/.exec(text.slice(0, first));
  const isLast = block.kind === 'block' || isOnly;
  const eol = lineEnding(text);
  return { start: isLast && before ? before.index + eol.length : first, end: text.length };
}

function isBlank(text: string, { start, end }: Range): boolean {
  return text.slice(start, end).trim() === '';
}

/** The ways to write what was put in, the plainest first. */
function sourcesOf({ cells }: AddedPassage, kind: PlanBlock['kind']): string[] {
  if (kind === 'row') {
    const ways = cells.map((cell) => writtenAsMarkdown(cell.replaceAll(/\s+/g, ' ').trim()));
    const most = Math.max(...ways.map(({ length }) => length));
    return Array.from({ length: most }, (_, index) => {
      const written = ways.map(
        (way) => way[Math.min(index, way.length - 1)]!.replaceAll(/(?<!\\)\|/g, '\\|') || ' ',
      );
      return `| ${written.join(' | ')} |`;
    });
  }
  return writtenAsMarkdown((cells[0] ?? '').replaceAll(/\s+/g, ' ').trim());
}

/** @param box that of an item which has been one before; undefined for a new one */
function insertion(
  text: string,
  block: PlanBlock,
  where: 'before' | 'behind',
  source: string,
  box?: string,
): TextEdit {
  const eol = lineEnding(text);
  const { start, end } = rangeOf(block.node);
  const at = where === 'before' ? lineStart(text, start) : lineEnd(text, end);
  const gap = block.kind === 'block' || (block.kind === 'item' && block.parent.spread) ? eol + eol : eol;
  const line = block.kind === 'item' ? itemMarker(text, block, where, box) + source : source;
  return {
    range: { start: at, end: at },
    newText: where === 'before' ? line + gap : gap + line,
  };
}

/** What a further item of the same list begins with; only the first one's number counts. A new one is not done. */
function itemMarker(
  text: string,
  { node, parent }: PlanBlock & { readonly kind: 'item' },
  where: 'before' | 'behind',
  box?: string,
): string {
  const marker = text.slice(lineStart(text, rangeOf(node).start), contentStart(node));
  const like = boxOf(text, node);
  const plain = marker.slice(0, marker.length - like.length) + (box ?? (like && '[ ] '));
  if (!parent.ordered || where === 'before') return plain;
  return plain.replace(/\d+/, (number) => String(Number(number) + 1));
}

/** The box of a list item, with the blanks behind it; empty where it has none. */
function boxOf(text: string, node: ListItem): string {
  return /\[[ xX]\]\s+$/.exec(text.slice(rangeOf(node).start, contentStart(node)))?.[0] ?? '';
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether each task of a plan's text is done, in its order. */
export function tasksIn(text: string): boolean[] {
  const tasks: boolean[] = [];
  const read = (node: Nodes): void => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') tasks.push(node.checked);
    if ('children' in node) for (const child of node.children) read(child);
  };
  read(allAtOnce(bodySteps(text)).tree);
  return tasks;
}
