import { readWords } from '../../document/passages.ts';
import type { PlanDocument } from '../../plan/document.ts';
import { setBlockText } from '../../plan/edit/block-text.ts';
import { isInFlow, ownField } from '../../plan/edit/places.ts';
import { setField } from '../../plan/edit/set-field.ts';
import type { FieldLocation } from '../../plan/format/locations.ts';
import { writtenRange } from '../../plan/yaml/written.ts';
import { applyEdits, lineEnding, type TextEdit } from '../../text/text.ts';
import { writtenAsMarkdown } from '../change-edit.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { commonItems } from '../sequences.ts';
import { fieldsOfColumns } from './entry-edits.ts';
import type { FieldWords } from './field-words.ts';
import type { ShownCell } from './list-edits.ts';
import { entryOf, withList } from './shown-entry.ts';
import { rowOfItsTable } from './table-rows.ts';

/**
 * The edits by which a cell that shows a text has more paragraphs than it had, or fewer: lines of the value. Each is tried
 * out: nothing but that value changes, and of its table that cell alone, which then says just those words.
 * @returns undefined where there are none
 */
export function paragraphEdits(
  plan: ReviewedPlan,
  fields: FieldWords,
  { row, column, before, after }: ShownCell,
): readonly TextEdit[] | undefined {
  if (before.length === after.length || before.length === 0 || after.length === 0) return undefined;
  const entry = entryOf(plan, row);
  const field = entry && fieldsOfColumns(plan, fields, row, entry.field)[column];
  if (!entry || !field || field.list || field.object || field.format || field.words || field.refersTo)
    return undefined;
  const data = entry.list[entry.index] as Readonly<Record<string, string | undefined>>;
  const value = data[field.name] ?? '';
  const lines = value.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (lines.length !== before.length || plan.passages.isReferredTo(value)) return undefined;
  const { document } = plan;
  const asWritten = new Map(commonItems(before, after).map(([from, to]) => [to, lines[from]!]));
  for (const escapes of [0, 1]) {
    const text = after
      .map((words, index) => asWritten.get(index) ?? writtenAsMarkdown(words).at(escapes) ?? words)
      .join('\n');
    const planWith = (written: string) =>
      JSON.stringify(
        withList(document.plan, entry, entry.list.with(entry.index, { ...data, [field.name]: written })),
      );
    // A block may keep its last line end.
    const wanted = [planWith(text), planWith(`${text}\n`)];
    const found = waysToWrite(document, data, field.name, text).find((edits) => {
      const tried = plan.withFrontmatter(applyEdits(plan.text, edits));
      if (!wanted.includes(JSON.stringify(tried.document.plan))) return false;
      const said = rowOfItsTable(plan.said, tried.saidIn(row.table), row, column)?.cells[column] ?? [];
      return said.map(readWords).join('\n') === after.join('\n');
    });
    if (found) return found;
  }
  return undefined;
}

/** The ways to write a text of several lines, the one that is read best first: a line of the plan each. */
function waysToWrite(
  document: PlanDocument,
  data: Readonly<Record<string, string | undefined>>,
  field: string,
  text: string,
): TextEdit[][] {
  const own = ownField(document, data, field);
  const inBlock = own ? setBlockText(document, own, text) : [];
  return [inBlock, own ? asBlock(document, own, text) : [], setField(document, data, field, text)].filter(
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
