import type { TextsField } from '../../form/sheet.ts';
import { made } from '../elements.ts';
import { adder, entryButtons, entryControl } from './controls.ts';
import { fieldset } from './fieldset.ts';
import { drawProblems, problemsId } from './problems.ts';
import type { FieldUses } from './uses.ts';

/** Several texts, a line each. */
export function drawTexts(field: TextsField, uses: FieldUses): HTMLElement {
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
