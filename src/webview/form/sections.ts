import type { FormSheet } from '../../form/sheet.ts';
import { made } from '../elements.ts';
import { drawField } from './fields.ts';
import { drawPassages, drawProblems } from './problems.ts';
import type { FieldUses } from './uses.ts';

/** The whole form: what only the text has, and the sections with their fields. */
export function drawSections(sheet: FormSheet, uses: FieldUses): HTMLElement[] {
  const { words } = uses;
  const above: HTMLElement[] = [];
  if (sheet.sections.length === 0) above.push(made('p', 'notice', words.unreadable));
  above.push(...drawProblems(sheet.problems, 'problems-plan', uses));
  if (sheet.elsewhere.length > 0) {
    const section = made('section', 'elsewhere');
    section.append(made('h2', '', words.elsewhere));
    section.append(drawPassages(sheet.elsewhere, uses));
    above.push(section);
  }
  const channels = made('datalist');
  channels.id = 'channel-names';
  channels.append(...sheet.channelNames.map((name) => new Option(name, name)));
  const sections = sheet.sections.map(({ id, letter, title, fields }) => {
    const section = made('section', 'of-plan');
    section.id = `section-${id}`;
    section.setAttribute('aria-labelledby', `title-${id}`);
    const heading = made('h2');
    heading.id = `title-${id}`;
    if (letter) {
      heading.append(made('span', 'letter', letter), ' ');
    }
    heading.append(title);
    section.append(heading, ...fields.map((field) => drawField(field, uses, 3)));
    return section;
  });
  return [...above, ...sections, channels];
}
