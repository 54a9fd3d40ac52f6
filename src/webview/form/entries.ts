import type { EntriesField, FormEntry } from '../../form/sheet.ts';
import { filled, made } from '../elements.ts';
import { adder, entryButtons } from './controls.ts';
import { entryId, fieldId } from './drafts.ts';
import { drawProblems, problemsId, problemsIn } from './problems.ts';
import { drawTable } from './table.ts';
import type { DrawField, FieldUses } from './uses.ts';

/** Several objects, each to be unfolded, or as a table where the form says its columns. */
export function drawEntries(
  field: EntriesField,
  uses: FieldUses,
  level: number,
  draw: DrawField,
): HTMLElement {
  const section = made('section', 'entries');
  const heading = made(level === 3 ? 'h3' : 'h4', '', field.title);
  section.append(heading, made('p', 'help', field.help));
  section.append(...drawProblems(field.problems, problemsId(field), uses));
  if (field.columns.length > 0 && field.entries.length > 0)
    section.append(drawTable(field, uses, level, draw));
  else
    section.append(...field.entries.map((entry, index) => drawEntry(field, entry, index, uses, level, draw)));
  section.append(adder(field.path, field.title, field.example, uses));
  return section;
}

function drawEntry(
  field: EntriesField,
  entry: FormEntry,
  index: number,
  uses: FieldUses,
  level: number,
  draw: DrawField,
): HTMLElement {
  const path = [...field.path, index];
  const row = made('div', 'entry');
  const details = made('details');
  details.id = `details-${fieldId(path)}`;
  const summary = made('summary', '', entry.title);
  summary.id = entryId(path);
  const count = problemsIn(entry);
  if (count > 0) summary.append(' ', made('span', 'count', filled(uses.words.problems, String(count))));
  details.append(summary, ...drawProblems(entry.problems, problemsId({ path }), uses));
  details.append(...entry.fields.map((inner) => draw(inner, uses, level + 1)));
  row.append(details, entryButtons(path, entry.title, field.entries.length, uses));
  return row;
}
