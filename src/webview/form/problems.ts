import type { Elsewhere, FormEntry, FormField, FormProblem } from '../../form/sheet.ts';
import { made } from '../elements.ts';
import { fieldId } from './drafts.ts';
import type { FieldUses } from './uses.ts';

/**
 * The problems of a field, each with a button for each way to mend it.
 * @param id by which the field refers to them
 */
export function drawProblems(problems: readonly FormProblem[], id: string, uses: FieldUses): HTMLElement[] {
  if (problems.length === 0) return [];
  const list = made('ul', 'problems');
  list.id = id;
  for (const { index, severity, message, fixes, passages = [] } of problems) {
    const item = made('li', severity);
    item.append(made('strong', '', uses.words[severity]), ` ${message} `);
    if (passages.length > 0) item.append(drawPassages(passages, uses));
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

/** Words of the text, each with a button that shows them there. */
export function drawPassages(passages: readonly Elsewhere[], { words, showText }: FieldUses): HTMLElement {
  const list = made('ul');
  for (const { words: what, line } of passages) {
    const item = made('li', '', `${what} `);
    const button = made('button', 'link', words.showInText);
    button.type = 'button';
    button.setAttribute('aria-label', `${words.showInText}: ${what}`);
    button.addEventListener('click', () => showText(line));
    item.append(button);
    list.append(item);
  }
  return list;
}

/** The id of a field’s problems. */
export const problemsId = ({ path }: Pick<FormField, 'path'>): string => `problems-${fieldId(path)}`;

/** How many problems there are in an entry and in all that it holds. */
export function problemsIn({ problems, fields }: FormEntry): number {
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
