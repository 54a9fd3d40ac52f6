import type { ChoiceField, TextField } from '../../form/sheet.ts';
import { filled, made } from '../elements.ts';
import { adderId, buttonId, downMark, fieldId, upMark } from './drafts.ts';
import type { FieldUses } from './uses.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;
type Path = TextField['path'];

/** The control of a field with one value; what it says is written when it is left, or by Enter. */
export function valueControl(field: TextField | ChoiceField, uses: FieldUses): HTMLElement[] {
  return field.kind === 'choice' ? [choiceControl(field, uses)] : textControls(field, uses);
}

function choiceControl({ path, value, words }: ChoiceField, uses: FieldUses): HTMLSelectElement {
  const select = made('select');
  select.id = fieldId(path);
  select.append(new Option(uses.words.notSet, ''));
  const all = words.map(({ word }) => word);
  for (const word of value === '' || all.includes(value) ? all : [value, ...all])
    select.append(new Option(word, word));
  select.value = value;
  select.addEventListener('change', () => uses.change({ type: 'set', path, text: select.value }));
  return select;
}

function textControls(field: TextField, uses: FieldUses): HTMLElement[] {
  const { path, value, usual } = field;
  const isLong = field.isLong || value.includes('\n');
  const control = isLong ? made('textarea') : made('input');
  if (control instanceof HTMLTextAreaElement)
    control.rows = Math.min(8, Math.max(2, Math.ceil(value.length / 60)));
  else control.type = 'text';
  control.id = fieldId(path);
  setText(control, value);
  writesWhenLeft(control, value, (text) => uses.change({ type: 'set', path, text }));
  if (control instanceof HTMLTextAreaElement) return [control];
  if (field.namesChannel) control.setAttribute('list', 'channel-names');
  if (usual.length === 0) return [control];
  const list = made('datalist');
  list.id = `usual-${control.id}`;
  list.append(...usual.map((word) => new Option(word, word)));
  control.setAttribute('list', list.id);
  return [control, list];
}

/** One of several texts. */
export function entryControl(path: Path, value: string, label: string, uses: FieldUses): HTMLInputElement {
  const control = made('input');
  control.type = 'text';
  control.id = fieldId(path);
  control.setAttribute('aria-label', label);
  setText(control, value);
  writesWhenLeft(control, value, (text) => uses.change({ type: 'set', path, text }));
  return control;
}

/** A line by which something is added to a list, by Enter or its button. */
export function adder(
  path: Path,
  title: string,
  example: string,
  uses: FieldUses,
  list?: string,
): HTMLElement {
  const row = made('div', 'adder');
  const label = made('label', '', filled(uses.words.addTo, title));
  const control = made('input');
  control.type = 'text';
  control.id = adderId(path);
  if (example !== '') control.placeholder = filled(uses.words.example, example);
  if (list !== undefined) control.setAttribute('list', list);
  label.htmlFor = control.id;
  const button = made('button', '', uses.words.add);
  button.type = 'button';
  button.setAttribute('aria-label', `${uses.words.add}: ${title}`);
  const add = () => {
    const text = control.value.trim();
    if (text !== '') uses.change({ type: 'add', path, text });
  };
  button.addEventListener('click', add);
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) add();
  });
  row.append(label, control, button);
  return row;
}

/** Buttons that take an entry of a list out, or move it. */
export function entryButtons(path: Path, title: string, count: number, uses: FieldUses): HTMLElement {
  const { words } = uses;
  const index = Number(path.at(-1));
  const row = made('span', 'buttons');
  const button = (name: string, mark: string, isOff: boolean, act: () => void) => {
    const added = made('button', '', mark);
    added.type = 'button';
    added.id = buttonId(mark, path);
    added.disabled = isOff;
    added.setAttribute('aria-label', filled(words.of, name, title));
    added.title = name;
    added.addEventListener('click', act);
    row.append(added);
  };
  button(words.up, upMark, index === 0, () => uses.change({ type: 'move', path, by: -1 }));
  button(words.down, downMark, index === count - 1, () => uses.change({ type: 'move', path, by: 1 }));
  button(words.remove, '×', false, () => uses.change({ type: 'remove', path }));
  return row;
}

function setText(control: Control, text: string): void {
  control.defaultValue = text;
  control.value = text;
}

function writesWhenLeft(control: Control, before: string, write: (text: string) => void): void {
  let asked = before;
  const commit = () => {
    const text = control.value.trim();
    if (text === asked) return;
    asked = text;
    write(text);
  };
  control.addEventListener('change', commit);
  control.addEventListener('keydown', (event) => {
    const { key, isComposing } = event as KeyboardEvent;
    if (key === 'Enter' && !isComposing && control instanceof HTMLInputElement) commit();
  });
  // What could not be written when it was left is written once it is left again.
  control.addEventListener('blur', commit);
}
