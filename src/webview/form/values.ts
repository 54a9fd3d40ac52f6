import type { ChoiceField, FormField, TextField } from '../../form/sheet.ts';
import { filled, made } from '../elements.ts';
import { valueControl } from './controls.ts';
import { fieldId } from './drafts.ts';
import { drawProblems, problemsId } from './problems.ts';
import type { FieldUses } from './uses.ts';

/** A field with one value. */
export function drawValue(field: TextField | ChoiceField, uses: FieldUses): HTMLElement {
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
