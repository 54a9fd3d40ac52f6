import { readWords } from '../../document/passages.ts';
import { applyEdits, type Range, type TextEdit } from '../../text/text.ts';
import { writtenAsMarkdown } from '../change-edit.ts';
import { markdownPassages } from '../markdown-passages.ts';
import type { MarkdownSource, Passage } from '../passage.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { type PlanBlock, rangeOf } from './plan-blocks.ts';

/**
 * The edits that make one paragraph of several that follow one another, or one item of several of a list.
 * @param words what that one is to say
 * @returns undefined where they are not side by side in the plan, or it would not be read so
 */
export function joinEdits(
  { text, passages }: ReviewedPlan,
  blocks: readonly PlanBlock[],
  words: string,
): readonly TextEdit[] | undefined {
  if (!areSideBySide(blocks)) return undefined;
  const all = blocks.map(({ node }) =>
    passages.all.find(
      (passage): passage is TextPassage =>
        passage.source?.kind === 'markdown' && isIn(passage.source.range, rangeOf(node)),
    ),
  );
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.includes(undefined)) return undefined;
  const kept = sameAtStart(readWords(first.words), words);
  const rest = sameAtEnd(readWords(last.words), words.slice(kept));
  const range = { start: endOf(first, kept), end: startOf(last, rest) };
  const stretch = { start: rangeOf(blocks[0]!.node).start, end: rangeOf(blocks.at(-1)!.node).end };
  for (const newText of writtenAsMarkdown(words.slice(kept, words.length - rest))) {
    const edit = { range: moved(range, -stretch.start), newText };
    const read = markdownPassages(applyEdits(text.slice(stretch.start, stretch.end), [edit]));
    if (read.map((passage) => readWords(passage.words)).join('\n') === words) return [{ range, newText }];
  }
  return undefined;
}

/** A passage of the plan's text, which has no value of the frontmatter. */
type TextPassage = Passage & { readonly source: MarkdownSource };

/** Whether paragraphs of the text, or items of one list that are no more than that, stand one behind the other. */
function areSideBySide(blocks: readonly PlanBlock[]): boolean {
  return blocks.every((block, index) => {
    const before = blocks[index - 1] ?? block;
    if (block.kind === 'row' || block.kind !== before.kind || block.parent !== before.parent) return false;
    const isPlain =
      block.kind === 'item' ? block.node.children.length === 1 : block.node.type === 'paragraph';
    const at = (of: PlanBlock) => (of.parent.children as readonly unknown[]).indexOf(of.node);
    return isPlain && (index === 0 || at(block) === at(before) + 1);
  });
}

/** How many letters two texts have in common at their beginnings. */
function sameAtStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function sameAtEnd(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

/** Where in the plan so many letters of a passage end, with the marks that end there. */
function endOf({ words, starts, ends, source }: TextPassage, count: number): number {
  if (count === words.length) return source.range.end;
  return source.marks.find((mark) => mark.words.end === count)?.range.end ?? ends[count - 1] ?? starts[0]!;
}

/** Where in the plan the last letters of a passage begin, with the marks that begin there. */
function startOf({ words, starts, ends, source }: TextPassage, count: number): number {
  const at = words.length - count;
  if (at === 0) return source.range.start;
  return source.marks.find((mark) => mark.words.start === at)?.range.start ?? starts[at] ?? ends.at(-1)!;
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function isIn(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
