import type { FormField, StuckField } from '../../form/sheet.ts';
import { filled, made } from '../elements.ts';
import { drawEntries } from './entries.ts';
import { fieldset } from './fieldset.ts';
import { drawNames } from './names.ts';
import { drawProblems, problemsId } from './problems.ts';
import { drawTexts } from './texts.ts';
import type { FieldUses } from './uses.ts';
import { drawValue } from './values.ts';

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
      return drawEntries(field, uses, level, drawField);
    case 'stuck':
      return drawStuck(field, uses);
  }
}

/** What only the text can show, with the way there. */
function drawStuck(field: StuckField, uses: FieldUses): HTMLElement {
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
