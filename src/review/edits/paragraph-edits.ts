import { valueWords } from '../../document/markdown/value-content.ts';
import { readWords } from '../../document/passages.ts';
import type { PlanDocument } from '../../plan/document.ts';
import { setBlockText } from '../../plan/edit/block-text.ts';
import { isInFlow, ownField } from '../../plan/edit/places.ts';
import type { FieldLocation } from '../../plan/format/locations.ts';
import { writtenRange } from '../../plan/yaml/written.ts';
import { applyEdits, lineEnding, type TextEdit } from '../../text/text.ts';
import { writtenAsMarkdown } from '../change-edit.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { commonItems } from '../sequences.ts';
import { type EntryText, textsOf } from './entry-texts.ts';
import type { ShownCell } from './list-edits.ts';
import { entryOf, withList } from './shown-entry.ts';
import { rowOfItsTable } from './table-rows.ts';

/**
 * The edits by which a text that a cell shows, alone or behind its label (`Think: …`), has more paragraphs than it had, or
 * fewer: lines of the value. Each is tried out: nothing but that value changes, and of its table that cell alone, which
 * then says just those words.
 * @returns undefined where there are none
 */
export function paragraphEdits(plan: ReviewedPlan, shown: ShownCell): readonly TextEdit[] | undefined {
  const { row, before, after } = shown;
  if (before.length === after.length || before.length === 0 || after.length === 0) return undefined;
  const entry = entryOf(plan, row);
  if (!entry) return undefined;
  for (const text of textsOf(entry)) {
    const { value } = text;
    const change = value === undefined ? undefined : linesChanged(value, before, after);
    if (value === undefined || !change || plan.passages.isReferredTo(value)) continue;
    const planWith = (written: string) =>
      JSON.stringify(withList(plan.document.plan, entry, entry.list.with(entry.index, text.with(written))));
    const edits = triedEdits(plan, shown, text, change, planWith);
    if (edits) return edits;
  }
  return undefined;
}

/** The lines of a value as they are written, and what they would say. */
interface LinesChanged {
  readonly lines: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What becomes of the lines of a value where a cell says them, the first behind a label; undefined where it does not. */
function linesChanged(
  value: string,
  before: readonly string[],
  after: readonly string[],
): LinesChanged | undefined {
  const lines = value.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const said = valueWords(value).map(readWords);
  if (said.length !== lines.length) return undefined;
  for (let at = 0; at + lines.length <= before.length; at++) {
    const first = before[at]!;
    const label = first.slice(0, first.length - said[0]!.length);
    const isThere =
      (label === '' || label.endsWith(': ')) &&
      said.every((line, index) => before[at + index] === (index === 0 ? label : '') + line);
    const rest = before.length - at - lines.length;
    const now = after.slice(at, after.length - rest);
    const isElsewhereSame =
      before.slice(0, at).join('\n') === after.slice(0, at).join('\n') &&
      before.slice(before.length - rest).join('\n') === after.slice(after.length - rest).join('\n');
    if (!isThere || !isElsewhereSame || !now[0]?.startsWith(label)) continue;
    return { lines, before: said, after: [now[0].slice(label.length), ...now.slice(1)] };
  }
  return undefined;
}

function triedEdits(
  plan: ReviewedPlan,
  { row, column, after: wantedWords }: ShownCell,
  text: EntryText,
  { lines, before, after }: LinesChanged,
  planWith: (written: string) => string,
): readonly TextEdit[] | undefined {
  const asWritten = new Map(commonItems(before, after).map(([from, to]) => [to, lines[from]!]));
  for (const escapes of [0, 1]) {
    const written = after
      .map((words, index) => asWritten.get(index) ?? writtenAsMarkdown(words).at(escapes) ?? words)
      .join('\n');
    // A block may keep its last line end.
    const wanted = [planWith(written), planWith(`${written}\n`)];
    const found = waysToWrite(plan.document, text, written).find((edits) => {
      const tried = plan.withFrontmatter(applyEdits(plan.text, edits));
      if (!wanted.includes(JSON.stringify(tried.document.plan))) return false;
      const said = rowOfItsTable(plan.said, tried.saidIn(row.table), row, column)?.cells[column] ?? [];
      return said.map(readWords).join('\n') === wantedWords.join('\n');
    });
    if (found) return found;
  }
  return undefined;
}

/** The ways to write a text of several lines, the one that is read best first: a line of the plan each. */
function waysToWrite(document: PlanDocument, text: EntryText, written: string): TextEdit[][] {
  const own = text.data && ownField(document, text.data, text.field.name);
  const inBlock = own ? setBlockText(document, own, written) : [];
  return [inBlock, own ? asBlock(document, own, written) : [], text.set(document, written)].filter(
    (edits) => edits.length > 0,
  );
}

/** A value that stands behind its key, as a block below it. */
function asBlock(document: PlanDocument, { key, value }: FieldLocation, text: string): TextEdit[] {
  if (!key || isInFlow(document, value.range)) return [];
  const margin = ' '.repeat(document.lines.position(key.range.start).character + 2);
  const lines = text.split('\n').map((line) => margin + line);
  return [
    { range: writtenRange(document.text, value), newText: ['|-', ...lines].join(lineEnding(document.text)) },
  ];
}
