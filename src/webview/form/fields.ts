import type {
  ChoiceField,
  EntriesField,
  FormEntry,
  FormField,
  NamesField,
  TextField,
  TextsField,
} from '../../form/sheet.ts';
import { filled, made } from '../elements.ts';
import { adder, entryButtons, entryControl, valueControl } from './controls.ts';
import { entryId, fieldId } from './drafts.ts';
import { drawProblems } from './problems.ts';
import type { FieldUses } from './uses.ts';

/**
 * A field with its title, its help and its problems.
 * @param level of the headings within it
 */
export function drawField(field: FormField, uses: FieldUses, level: number): HTMLElement {
  switch (field.kind) {
    case 'text':
    case 'choice':
      return drawValue(field, uses);
    case 'names':
      return drawNames(field, uses);
    case 'texts':
      return drawTexts(field, uses);
    case 'group': {
      const set = fieldset(field, uses);
      set.append(...field.fields.map((inner) => drawField(inner, uses, level)));
      return set;
    }
    case 'entries':
      return drawEntries(field, uses, level);
    case 'stuck': {
      const { words } = uses;
      const row = made('div', 'field');
      const button = made('button', 'link', words.showInText);
      button.type = 'button';
      button.setAttribute('aria-label', filled(words.of, words.showInText, field.title));
      button.addEventListener('click', () => uses.showText(field.line));
      row.append(made('strong', '', field.title), made('p', 'help', words.stuck), button);
      row.append(...drawProblems(field.problems, problemsId(field), uses));
      return row;
    }
  }
}

function drawValue(field: TextField | ChoiceField, uses: FieldUses): HTMLElement {
  const row = made('div', 'field');
  const label = made('label', '', field.title);
  label.htmlFor = fieldId(field.path);
  const help = made('p', 'help', helpOf(field, uses));
  help.id = `help-${label.htmlFor}`;
  const controls = valueControl(field, uses);
  describe(controls[0]!, field, help.id);
  row.append(label, ...controls, help, ...drawProblems(field.problems, problemsId(field), uses));
  return row;
}

/** What helps to fill a field in; of a choice what the chosen word means. */
function helpOf(field: TextField | ChoiceField, { words }: FieldUses): string {
  if (field.kind === 'choice') {
    const meaning = field.words.find(({ word }) => word === field.value)?.meaning;
    return meaning ? `${field.help} ${filled(words.of, field.value, meaning)}` : field.help;
  }
  return field.example === '' ? field.help : `${field.help} ${filled(words.example, field.example)}`;
}

function describe(control: HTMLElement, { path, problems }: FormField, helpId: string): void {
  const isAmiss = problems.length > 0;
  control.setAttribute('aria-describedby', isAmiss ? `${helpId} ${problemsId({ path })}` : helpId);
  if (problems.some(({ severity }) => severity === 'error')) control.setAttribute('aria-invalid', 'true');
}

const problemsId = ({ path }: Pick<FormField, 'path'>) => `problems-${fieldId(path)}`;

function fieldset(field: FormField, uses: FieldUses): HTMLFieldSetElement {
  const set = made('fieldset');
  const legend = made('legend', '', field.title);
  set.append(legend, made('p', 'help', field.help), ...drawProblems(field.problems, problemsId(field), uses));
  return set;
}

function drawNames(field: NamesField, uses: FieldUses): HTMLElement {
  const { path, title, groups } = field;
  const details = made('details', 'field names');
  details.id = `names-${fieldId(path)}`;
  const chosen = groups.flatMap(({ names }) => names.filter(({ isChosen }) => isChosen));
  const summary = made('summary');
  summary.id = fieldId(path);
  summary.append(
    made('strong', '', title),
    ` ${chosen.length === 0 ? uses.words.notSet : chosen.map(({ label }) => label).join(', ')}`,
  );
  const problems = drawProblems(field.problems, problemsId(field), uses);
  const set = made('fieldset');
  set.append(made('legend', 'spoken', title), made('p', 'help', field.help));
  const boxes: HTMLInputElement[] = [];
  for (const [at, group] of groups.entries()) {
    const inner = made('fieldset', 'group');
    inner.append(made('legend', '', group.title));
    for (const [index, { label, name, isChosen, description }] of group.names.entries()) {
      const row = made('div', 'choice');
      const box = made('input');
      box.type = 'checkbox';
      box.value = name;
      box.checked = isChosen;
      box.id = `tick-${fieldId(path)}-${at}-${index}`;
      const called = made('label', '', label);
      called.htmlFor = box.id;
      row.append(box, called);
      if (description !== '') {
        const why = made('span', 'help', description);
        why.id = `why-${box.id}`;
        box.setAttribute('aria-describedby', why.id);
        row.append(why);
      }
      box.addEventListener('change', () =>
        uses.change({
          type: 'choose',
          path,
          names: boxes.filter(({ checked }) => checked).map(({ value }) => value),
        }),
      );
      boxes.push(box);
      inner.append(row);
    }
    set.append(inner);
  }
  if (field.takesOthers) set.append(adder(path, title, '', uses, 'channel-names'));
  details.append(summary, set);
  if (problems.length === 0) return details;
  const whole = made('div');
  whole.append(details, ...problems);
  return whole;
}

function drawTexts(field: TextsField, uses: FieldUses): HTMLElement {
  const set = fieldset(field, uses);
  const list = made('ol', 'texts');
  for (const [index, { value, problems }] of field.texts.entries()) {
    const path = [...field.path, index];
    const item = made('li');
    const control = entryControl(path, value, `${field.title} ${index + 1}`, uses);
    item.append(control, entryButtons(path, value, field.texts.length, uses));
    item.append(...drawProblems(problems, problemsId({ path }), uses));
    list.append(item);
  }
  if (field.texts.length > 0) set.append(list);
  set.append(adder(field.path, field.title, field.example, uses));
  return set;
}

function drawEntries(field: EntriesField, uses: FieldUses, level: number): HTMLElement {
  const section = made('section', 'entries');
  const heading = made(level === 3 ? 'h3' : 'h4', '', field.title);
  section.append(heading, made('p', 'help', field.help));
  section.append(...drawProblems(field.problems, problemsId(field), uses));
  if (field.columns.length > 0 && field.entries.length > 0) section.append(drawTable(field, uses, level));
  else section.append(...field.entries.map((entry, index) => drawEntry(field, entry, index, uses, level)));
  section.append(adder(field.path, field.title, field.example, uses));
  return section;
}

function drawEntry(
  field: EntriesField,
  entry: FormEntry,
  index: number,
  uses: FieldUses,
  level: number,
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
  details.append(...entry.fields.map((inner) => drawField(inner, uses, level + 1)));
  row.append(details, entryButtons(path, entry.title, field.entries.length, uses));
  return row;
}

/** Entries as a table: a row for the fields that are columns, and one to unfold with the others. */
function drawTable(field: EntriesField, uses: FieldUses, level: number): HTMLElement {
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
      if (inner.kind === 'text' || inner.kind === 'choice') {
        const controls = valueControl(inner, uses);
        controls[0]!.setAttribute('aria-label', filled(uses.words.of, inner.title, entry.title));
        const problems = drawProblems(inner.problems, problemsId(inner), uses);
        if (problems.length > 0) controls[0]!.setAttribute('aria-describedby', problemsId(inner));
        cell.append(...controls, ...problems);
      } else cell.append(drawField(inner, uses, level + 1));
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
      ...entry.fields
        .filter((inner) => !shown.includes(inner))
        .map((inner) => drawField(inner, uses, level + 1)),
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

/** How many problems there are in an entry and in all that it holds. */
function problemsIn({ problems, fields }: FormEntry): number {
  return problems.length + fields.reduce((sum, field) => sum + problemsOf(field), 0);
}

function problemsOf(field: FormField): number {
  const own = field.problems.length;
  switch (field.kind) {
    case 'group':
      return field.fields.reduce((sum, inner) => sum + problemsOf(inner), own);
    case 'entries':
      return field.entries.reduce((sum, entry) => sum + problemsIn(entry), own);
    case 'texts':
      return field.texts.reduce((sum, { problems }) => sum + problems.length, own);
    default:
      return own;
  }
}
