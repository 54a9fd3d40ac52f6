import { setField } from '../../plan/edit/set-field.ts';
import { applyEdits, type TextEdit } from '../../text/text.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { meaningOf } from '../same-words.ts';
import { isUnsaid } from '../unsaid.ts';
import { fieldsOfColumns } from './entry-edits.ts';
import type { FieldWords } from './field-words.ts';
import type { ShownCell } from './list-edits.ts';
import { entryOf, listIn, withList } from './shown-entry.ts';
import { rowOfItsTable } from './table-rows.ts';

/**
 * The edits that give an entry of the frontmatter a value that it did not have, where a cell said that nothing is known.
 * Each is tried out: the entry is as it was but for that value, and of its table that cell alone changes, which then says
 * just those words; other cells of its row may say what they did not know either, such as that it is signed.
 * @returns undefined where there are none
 */
export function fillingEdits(
  plan: ReviewedPlan,
  fields: FieldWords,
  { row, column, before, after }: ShownCell,
): readonly TextEdit[] | undefined {
  const [words, ...more] = after;
  if (words === undefined || more.length > 0 || !isUnsaid(before.join(' '), plan) || isUnsaid(words, plan))
    return undefined;
  const entry = entryOf(plan, row);
  const field = entry && fieldsOfColumns(plan, fields, row, entry.field)[column];
  if (!entry || !field || field.list || field.object) return undefined;
  // What has no figure is hardly an amount, though the plan could say so.
  if (field.format === 'amount' && !/\d/.test(words)) return undefined;
  const data = entry.list[entry.index] as Readonly<Record<string, unknown>>;
  if (data[field.name] !== undefined) return undefined;
  const without = (whole: typeof plan.document.plan) => {
    const list = listIn(whole, entry);
    const cleared = list.with(entry.index, { ...list[entry.index], [field.name]: undefined });
    return JSON.stringify(withList(whole, entry, cleared));
  };
  const unknown = [...row.cells.keys()].filter((at) => isUnsaid(row.cells[at]!.join(' '), plan));
  return fields
    .written(words, field)
    .map((value) => setField(plan.document, data, field.name, value))
    .find((edits) => {
      const tried = plan.withFrontmatter(applyEdits(plan.text, edits));
      const { document } = tried;
      if (document.findings.length > plan.document.findings.length) return false;
      if (without(document.plan) !== without(plan.document.plan)) return false;
      const paragraphs =
        rowOfItsTable(plan.said, tried.saidIn(row.table), row, column, ...unknown)?.cells[column] ?? [];
      return paragraphs.length === 1 && meaningOf(paragraphs[0]!) === meaningOf(words);
    });
}
