import type { FormProblem } from '../../form/sheet.ts';
import { made } from '../elements.ts';
import type { FieldUses } from './uses.ts';

/**
 * The problems of a field, each with a button for each way to mend it.
 * @param id by which the field refers to them
 */
export function drawProblems(problems: readonly FormProblem[], id: string, uses: FieldUses): HTMLElement[] {
  if (problems.length === 0) return [];
  const list = made('ul', 'problems');
  list.id = id;
  for (const { index, severity, message, fixes } of problems) {
    const item = made('li', severity);
    item.append(made('strong', '', uses.words[severity]), ` ${message} `);
    for (const [at, title] of fixes.entries()) {
      const button = made('button', '', title);
      button.type = 'button';
      button.id = `fix-${index}-${at}`;
      button.addEventListener('click', () => uses.fix(index, at));
      item.append(button);
    }
    list.append(item);
  }
  return [list];
}
