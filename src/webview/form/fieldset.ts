import type { FormField } from '../../form/sheet.ts';
import { made } from '../elements.ts';
import { drawProblems, problemsId } from './problems.ts';
import type { FieldUses } from './uses.ts';

/** A frame for a field of several parts, with its title, its help and its problems. */
export function fieldset(field: FormField, uses: FieldUses): HTMLFieldSetElement {
  const set = made('fieldset');
  const legend = made('legend', '', field.title);
  set.append(legend, made('p', 'help', field.help), ...drawProblems(field.problems, problemsId(field), uses));
  return set;
}
