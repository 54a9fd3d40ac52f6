import { removeField } from '../../plan/edit/remove.ts';
import { applyEdits, type TextEdit } from '../../text/text.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { isUnsaid } from '../unsaid.ts';
import { fieldsOfColumns } from './entry-edits.ts';
import type { FieldWords } from './field-words.ts';
import type { ShownCell } from './list-edits.ts';
import { entryOf, withList } from './shown-entry.ts';
import { rowOfItsTable } from './table-rows.ts';

/**
 * The edits that take a value out of an entry of the frontmatter, where a reviewer left nothing of what a cell said. Each is
 * tried out: the entry is as it was but for that value, and of its table that cell alone changes, which then says that
 * nothing is known.
 * @returns undefined where there are none
 */
export function clearingEdits(
  plan: ReviewedPlan,
  fields: FieldWords,
  { row, column, after }: ShownCell,
): readonly TextEdit[] | undefined {
  if (!isUnsaid(after.join(' '), plan)) return undefined;
  const entry = entryOf(plan, row);
  const field = entry && fieldsOfColumns(plan, fields, row, entry.field)[column];
  if (!entry || !field || field.list || field.object) return undefined;
  const data = entry.list[entry.index] as Readonly<Record<string, unknown>>;
  const value = data[field.name];
  if (typeof value !== 'string' || plan.passages.isReferredTo(value)) return undefined;
  const edits = removeField(plan.document, data, field.name);
  const losesComment = edits.some(({ range }) => /\s#/.test(plan.text.slice(range.start, range.end)));
  if (edits.length === 0 || losesComment) return undefined;
  const tried = plan.withFrontmatter(applyEdits(plan.text, edits));
  const cleared = entry.list.with(entry.index, { ...data, [field.name]: undefined });
  const wanted = JSON.stringify(withList(plan.document.plan, entry, cleared));
  if (JSON.stringify(tried.document.plan) !== wanted) return undefined;
  const said = rowOfItsTable(plan.said, tried.saidIn(row.table), row, column)?.cells[column];
  return said && isUnsaid(said.join(' '), plan) ? edits : undefined;
}
