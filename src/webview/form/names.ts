import type { NamesField } from '../../form/sheet.ts';
import { made } from '../elements.ts';
import { adder } from './controls.ts';
import { fieldId } from './drafts.ts';
import { drawProblems, problemsId } from './problems.ts';
import type { FieldUses } from './uses.ts';

/** Names to tick, by group, to be unfolded below those that are chosen. */
export function drawNames(field: NamesField, uses: FieldUses): HTMLElement {
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
