import type { TableCell } from 'mdast';
import { readWords } from '../../document/passages.ts';
import { applyEdits, type Range, type TextEdit } from '../../text/text.ts';
import { writtenAsMarkdown } from '../change-edit.ts';
import { markdownPassages } from '../markdown-passages.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { isUnsaid } from '../unsaid.ts';
import type { ShownCell } from './list-edits.ts';
import { blockOf } from './plan-blocks.ts';

/** What stands between the paragraphs of a cell, as Markdown has its cells on one line. */
const lineBreak = '<br>';

/**
 * The edit by which a cell of a table in the plan's text is emptied, is filled, or has more paragraphs than it had. It is
 * tried out: all other words of the text stay.
 * @returns undefined where there is none
 */
export function cellEdits(
  plan: ReviewedPlan,
  { row, column, ...shown }: ShownCell,
): readonly TextEdit[] | undefined {
  const block = blockOf(plan, row);
  const cell = block?.kind === 'row' ? block.node.children[column] : undefined;
  if (!cell) return undefined;
  // The document says so where a cell is empty.
  const before = cell.children.length === 0 ? [] : shown.before;
  const after = isUnsaid(shown.after.join(' '), plan) ? [] : shown.after;
  if (before.length === after.length) return undefined;
  const { text } = plan;
  const range = contentOf(text, cell);
  const wanted = wordsOf(text, { at: range, words: after.join(' ') });
  return waysToWrite(text, range, before, after)
    .map((edit) => [edit])
    .find((edits) => {
      const changed = applyEdits(text, edits);
      return wordsOf(changed).join('\n') === wanted.join('\n');
    });
}

/** What is in a cell; where nothing is, the place for it. */
function contentOf(text: string, { children, position }: TableCell): Range {
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  if (first && last) return { start: first.start.offset ?? 0, end: last.end.offset ?? 0 };
  const { start = 0, end = start } = { start: position?.start.offset, end: position?.end.offset };
  const bar = /^\s*\|?[ \t]?/.exec(text.slice(start, end))![0].length;
  return { start: start + bar, end: start + bar };
}

/** The ways to write a cell, first those that leave what is written there as it is. */
function waysToWrite(
  text: string,
  range: Range,
  before: readonly string[],
  after: readonly string[],
): TextEdit[] {
  const own = text.slice(range.start, range.end);
  const all = [0, 1].map((way) => after.map((words) => writtenAsMarkdown(words).at(way) ?? words));
  const kept = before.length === 1 ? after.indexOf(before[0]!) : -1;
  return all.map((lines) => ({
    range,
    newText: (kept < 0 ? lines : lines.with(kept, own))
      .map((line, index) => (index === kept ? line : line.replaceAll(/(?<!\\)\|/g, '\\|')))
      .join(lineBreak),
  }));
}

/** The words of all passages of a text, those at a place replaced. */
function wordsOf(text: string, other?: { readonly at: Range; readonly words: string }): string[] {
  const all = markdownPassages(text).map(({ words, starts }) => ({
    words: readWords(words),
    at: starts[0]!,
  }));
  if (!other) return all.map(({ words }) => words);
  const { start, end } = other.at;
  const above = all.filter(({ at }) => at < start);
  const below = all.filter(({ at }) => at >= Math.max(start + 1, end) || (start === end && at >= end));
  const words = other.words === '' ? [] : [other.words];
  return [...above.map((each) => each.words), ...words, ...below.map((each) => each.words)];
}
