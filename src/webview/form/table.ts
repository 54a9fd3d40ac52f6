import type { EntriesField, FormEntry } from '../../form/sheet.ts';
import { filled, made } from '../elements.ts';
import { entryButtons, valueControl } from './controls.ts';
import { entryId, fieldId } from './drafts.ts';
import { drawProblems, problemsId } from './problems.ts';
import type { DrawField, FieldUses } from './uses.ts';

/** Entries as a table: a row for the fields that are columns, and one to unfold with the others. */
export function drawTable(field: EntriesField, uses: FieldUses, level: number, draw: DrawField): HTMLElement {
  const frame = made('div', 'frame');
  const table = made('table');
  const columns = (entry: FormEntry) =>
    field.columns.flatMap((name) => entry.fields.filter(({ path }) => path.at(-1) === name));
  const head = made('tr');
  for (const { title } of columns(field.entries[0]!)) {
    const cell = made('th', '', title);
    cell.scope = 'col';
    head.append(cell);
  }
  head.append(made('td'));
  const top = made('thead');
  top.append(head);
  const body = made('tbody');
  for (const [index, entry] of field.entries.entries()) {
    const path = [...field.path, index];
    const row = made('tr');
    const shown = columns(entry);
    for (const inner of shown) {
      const cell = made('td');
      cell.dataset.title = inner.title;
      if (inner.kind === 'text' || inner.kind === 'choice') {
        const controls = valueControl(inner, uses);
        controls[0]!.setAttribute('aria-label', filled(uses.words.of, inner.title, entry.title));
        const problems = drawProblems(inner.problems, problemsId(inner), uses);
        if (problems.length > 0) {
          controls[0]!.setAttribute('aria-describedby', problemsId(inner));
          cell.className = 'told';
        }
        cell.append(...controls, ...problems);
      } else cell.append(draw(inner, uses, level + 1));
      row.append(cell);
    }
    const last = made('td');
    last.append(entryButtons(path, entry.title, field.entries.length, uses));
    row.append(last);
    const below = made('tr', 'more');
    const rest = made('td');
    rest.colSpan = shown.length + 1;
    const details = made('details');
    details.id = `details-${fieldId(path)}`;
    const summary = made('summary', '', filled(uses.words.of, uses.words.more, entry.title));
    summary.id = entryId(path);
    details.append(summary);
    details.append(
      ...entry.fields.filter((inner) => !shown.includes(inner)).map((inner) => draw(inner, uses, level + 1)),
    );
    rest.append(...drawProblems(entry.problems, problemsId({ path }), uses), details);
    below.append(rest);
    body.append(row, below);
  }
  table.setAttribute('aria-label', field.title);
  table.append(top, body);
  frame.append(table);
  return frame;
}
