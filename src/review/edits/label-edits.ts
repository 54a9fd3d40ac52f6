import { valueWords } from '../../document/markdown/value-content.ts';
import { readWords } from '../../document/passages.ts';
import { applyEdits, type TextEdit } from '../../text/text.ts';
import { writtenAsMarkdown } from '../change-edit.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { labelOf } from '../same-words.ts';
import { commonItems } from '../sequences.ts';
import { isUnsaid } from '../unsaid.ts';
import { textsOf } from './entry-texts.ts';
import type { ShownCell } from './list-edits.ts';
import { entryOf, type ShownEntry, withList } from './shown-entry.ts';
import { rowOfItsTable } from './table-rows.ts';

/**
 * The edits by which a cell that says several texts, each behind its label (`Think: …`), says one more or one less. Each is
 * tried out: nothing but that text changes, and of its table that cell alone, which then says just those words, in
 * whatever order.
 * @returns undefined where there are none
 */
export function labelEdits(plan: ReviewedPlan, shown: ShownCell): readonly TextEdit[] | undefined {
  const before = isUnsaid(shown.before.join(' '), plan) ? [] : shown.before;
  const after = isUnsaid(shown.after.join(' '), plan) ? [] : shown.after;
  const common = commonItems(before, after);
  const [gone, come] = [
    before.filter((_, index) => !common.some(([from]) => from === index)),
    after.filter((_, index) => !common.some(([, to]) => to === index)),
  ];
  const [words, ...more] = [...gone, ...come];
  const entry = entryOf(plan, shown.row);
  const label = labelOf(words ?? '');
  if (!entry || words === undefined || more.length > 0 || label === '') return undefined;
  const text = words.slice(label.length);
  return gone.length > 0 ? takenOut(plan, entry, shown, text, after) : putIn(plan, entry, shown, text, after);
}

function putIn(
  plan: ReviewedPlan,
  entry: ShownEntry,
  shown: ShownCell,
  words: string,
  wanted: readonly string[],
): readonly TextEdit[] | undefined {
  for (const text of textsOf(entry)) {
    if (text.value !== undefined) continue;
    for (const written of writtenAsMarkdown(words)) {
      const edits = text.set(plan.document, written);
      if (isRight(plan, entry, shown, edits, text.with(written), wanted)) return edits;
    }
  }
  return undefined;
}

function takenOut(
  plan: ReviewedPlan,
  entry: ShownEntry,
  shown: ShownCell,
  words: string,
  wanted: readonly string[],
): readonly TextEdit[] | undefined {
  for (const text of textsOf(entry)) {
    const said = valueWords(text.value ?? '')
      .map(readWords)
      .join(' ');
    if (text.value === undefined || said !== words || plan.passages.isReferredTo(text.value)) continue;
    const edits = text.clear(plan.document);
    const losesComment = edits.some(({ range }) => /\s#/.test(plan.text.slice(range.start, range.end)));
    if (edits.length === 0 || losesComment) continue;
    if (isRight(plan, entry, shown, edits, text.with(undefined), wanted)) return edits;
  }
  return undefined;
}

/** Tries edits out. */
function isRight(
  plan: ReviewedPlan,
  entry: ShownEntry,
  { row, column }: ShownCell,
  edits: readonly TextEdit[],
  changed: object,
  wanted: readonly string[],
): boolean {
  if (edits.length === 0) return false;
  const tried = plan.withFrontmatter(applyEdits(plan.text, edits));
  const expected = withList(plan.document.plan, entry, entry.list.with(entry.index, changed));
  if (dataKey(tried.document.plan) !== dataKey(expected)) return false;
  const said = rowOfItsTable(plan.said, tried.saidIn(row.table), row, column)?.cells[column];
  if (!said) return false;
  const words = said.map(readWords);
  return wanted.length === 0
    ? isUnsaid(words.join(' '), plan)
    : words.toSorted().join('\n') === wanted.toSorted().join('\n');
}

/** What tells data from other data, in whichever order its keys stand. */
function dataKey(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
