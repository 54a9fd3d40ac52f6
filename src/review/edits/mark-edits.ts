import { readWords } from '../../document/passages.ts';
import { lettersOf, type TextMark, textMarksKey } from '../../document/text-marks.ts';
import { applyEdits, lineEnding, type Range, type TextEdit } from '../../text/text.ts';
import { type ChangedMark, changedMarks, lettersIn } from '../mark-changes.ts';
import { markdownPassages } from '../markdown-passages.ts';
import type { Passage } from '../passage.ts';
import type { PassageMark } from '../review.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import type { SaidPassages } from './said-passages.ts';

/**
 * The edits of the plan's text by which words become bold or italic or are so no longer, or a line breaks or goes on. They
 * are tried out: all words stay, and nothing else is marked otherwise.
 * @returns undefined where there are none
 */
export function markEdits(
  plan: ReviewedPlan,
  said: SaidPassages,
  { passage: mark, ...changed }: ChangedMark & { readonly passage: PassageMark },
): readonly TextEdit[] | undefined {
  const found = said.find(mark);
  if (found?.line === undefined || found.table || changed.kind === 'note') return undefined;
  const words = readWords(found.cells[0]?.[0] ?? '');
  const index = plan.passages.all.findIndex(
    (passage) =>
      passage.lines.includes(found.line!) &&
      passage.source?.kind === 'markdown' &&
      readWords(passage.words) === words,
  );
  const passage = plan.passages.all[index];
  if (!passage) return undefined;
  return waysToMark(plan.text, passage, changed).find((edits) => isRight(plan, passage, edits, changed));
}

function waysToMark(text: string, passage: Passage, changed: ChangedMark): TextEdit[][] {
  const { words, starts, ends } = passage;
  const { start, end } = lettersIn(words, changed);
  if (changed.kind === 'break' || changed.kind === 'space') {
    const next = words[start] === ' ' ? start + 1 : start;
    const range = { start: ends[start - 1] ?? starts[0]!, end: starts[next] ?? ends.at(-1)! };
    const indent = ' '.repeat(lineIndent(text, passage));
    const eol = lineEnding(text);
    const isBreak = changed.kind === 'break';
    const off = isBreak ? [`${eol}${indent}`, ' '] : [' '];
    const ways = changed.does === 'off' ? off : [isBreak ? `\\${eol}${indent}` : '\u00a0'];
    return ways.map((newText) => [{ range, newText }]);
  }
  if (changed.does === 'off') {
    const own = marksOf(text, passage).filter(({ mark }) => mark.kind === changed.kind);
    return own.flatMap(({ mark, range }) =>
      mark.start === changed.start && mark.end === changed.end
        ? [
            [
              { range: { start: range.start, end: range.start + lengthOf(mark.kind) }, newText: '' },
              { range: { start: range.end - lengthOf(mark.kind), end: range.end }, newText: '' },
            ],
          ]
        : [],
    );
  }
  const [from, to] = [starts[start], ends[end - 1]];
  if (from === undefined || to === undefined) return [];
  const inside =
    passage.source?.kind === 'markdown'
      ? passage.source.marks.filter((mark) => start <= mark.words.start && mark.words.end <= end)
      : [];
  const around = {
    start: Math.min(from, ...inside.map(({ range }) => range.start)),
    end: Math.max(to, ...inside.map(({ range }) => range.end)),
  };
  return [around, { start: from, end: to }].flatMap((range) =>
    (changed.kind === 'bold' ? ['**'] : ['*', '_']).map((sign) =>
      [range.start, range.end].map((at) => ({ range: { start: at, end: at }, newText: sign })),
    ),
  );
}

/** How far the lines of a passage are indented that follow its first. */
function lineIndent(text: string, { source, starts }: Passage): number {
  if (source?.kind !== 'markdown' || source.standsIn !== 'list item') return 0;
  return starts[0]! - (text.lastIndexOf('\n', starts[0]) + 1);
}

function lengthOf(kind: TextMark['kind']): number {
  return kind === 'bold' ? 2 : 1;
}

/** A mark with its place in the text, signs and all. */
interface Marked {
  readonly mark: TextMark;
  readonly range: Range;
}

/** What is marked in a passage, each with its place in the text, signs and all. */
function marksOf(text: string, { words, starts, ends, source }: Passage): Marked[] {
  if (source?.kind !== 'markdown') return [];
  const letters = (to: number) => lettersOf(words.slice(0, to)).length;
  const spaces = words.split('').flatMap((unit, at): Marked[] => {
    const range = { start: starts[at]!, end: ends[at]! };
    const isFixed = unit === ' ' && /[\u00a0\u202f]|&nbsp;/.test(text.slice(range.start, range.end));
    return isFixed ? [{ mark: { kind: 'space', start: letters(at), end: letters(at) }, range }] : [];
  });
  const marked = source.marks.flatMap(({ words: { start, end }, range }): Marked[] => {
    const written = text.slice(range.start, range.end);
    const kind = /^(?:\*\*(?!\*)|__(?!_))/.test(written)
      ? 'bold'
      : /^[*_]/.test(written)
        ? 'italic'
        : words.slice(start, end) === ' '
          ? 'break'
          : undefined;
    return kind ? [{ mark: { kind, start: letters(start), end: letters(end) }, range }] : [];
  });
  return [...marked, ...spaces];
}

/** Whether edits leave all words as they are, and mark them as wanted: the block of the text is read before and after. */
function isRight(
  plan: ReviewedPlan,
  own: Passage,
  edits: readonly TextEdit[],
  changed: ChangedMark,
): boolean {
  const [first, last] = [own.starts[0]!, own.ends.at(-1)!];
  const block = plan.tree.children.find(({ position }) => (position?.end.offset ?? 0) >= last);
  const [start, end] = [
    Math.min(block?.position?.start.offset ?? 0, first),
    block?.position?.end.offset ?? last,
  ];
  const local = edits.map(({ range, newText }) => ({
    range: { start: range.start - start, end: range.end - start },
    newText,
  }));
  const stretch = plan.text.slice(start, end);
  const [before, after] = [stretch, applyEdits(stretch, local)].map((text) => {
    const all = text + definitionsFor(own);
    return markdownPassages(all).map((passage) => ({
      words: readWords(passage.words),
      marks: marksOf(all, passage).map(({ mark }) => mark),
      isOwn: passage.starts[0] === first - start,
    }));
  });
  if (before!.length !== after!.length) return false;
  return before!.every(({ words, marks, isOwn }, at) => {
    const now = after![at]!;
    if (words !== now.words) return false;
    if (!isOwn) return textMarksKey(marks) === textMarksKey(now.marks);
    const [only, ...others] = changedMarks(marks, now.marks);
    return (
      others.length === 0 && only?.does === changed.does && textMarksKey([only]) === textMarksKey([changed])
    );
  });
}

/** What a passage refers to, so that it reads by itself as it does in the plan. */
function definitionsFor({ source }: Passage): string {
  const names = source?.kind === 'markdown' ? source.wordless.filter((name) => name.startsWith('[')) : [];
  return [...new Set(names)].map((name) => `\n\n${name}: x`).join('');
}
