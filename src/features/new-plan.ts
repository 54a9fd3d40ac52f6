import * as l10n from '@vscode/l10n';
import { type Template, templates, usualTemplate } from '../plan/body/heading-templates.ts';
import { isIsoDate, isRelative } from '../plan/values/dates.ts';
import { spanOf } from '../plan/values/schedule.ts';
import { readPlanDate, readWrittenDate } from '../plan/values/written-dates.ts';
import { yamlScalar } from '../plan/yaml/quote.ts';

/** What somebody said of a plan that is to begin; what was left out is not there. */
export interface NewPlan {
  readonly title: string;
  readonly template?: Template;
  readonly organisation?: string;
  readonly start?: string;
  readonly end?: string;
  /** For whom it is, a group each. */
  readonly audiences?: readonly string[];
  /** What shall have changed. */
  readonly objective?: string;
}

/** The text of a new plan, and where in it to go on writing. */
export interface PlanBeginning {
  readonly text: string;
  /** A UTF-16 offset. */
  readonly cursor: number;
}

/**
 * Begins a plan with what was said of it, and with nothing else: what belongs under each heading stands there as a
 * comment, which no reader of the plan sees.
 */
export function newPlan(about: NewPlan): PlanBeginning {
  const { title, template = usualTemplate, organisation = '', start = '', end = '' } = about;
  const { audiences = [], objective } = about;
  const head = [
    `campaign: ${yamlScalar(title)}`,
    line('organisation', organisation),
    'lead:',
    'status: draft',
    line('start', start),
    line('end', end),
    `template: ${template.id}`,
    ...list(
      'audiences',
      audiences.map((name) => `  - name: ${yamlScalar(name)}`),
    ),
    ...list('objectives', objective ? [`  - objective: ${yamlScalar(objective)}`, '    channels: []'] : []),
    'activities: []',
  ].join('\n');
  const sections = template.sections.map(
    (section) => `## ${section.title}\n\n<!-- ${section.prompt().replaceAll('--', '–')} -->\n`,
  );
  const text = `---\n${head}\n---\n\n# ${title}\n\n${sections.join('\n')}`;
  const goOn = objective ? 'channels: []' : 'objectives: []';
  return { text, cursor: text.indexOf(goOn) + goOn.length - 1 };
}

/**
 * Says what is wrong with a date of a plan that is to begin, so that none gets into it that it cannot read.
 * @param start what was said of its first day, near which a date without a year lies
 * @returns undefined where it can be read, or is left out
 */
export function dateTrouble(text: string, start = ''): string | undefined {
  if (text === '') return undefined;
  const date = readPlanDate(text);
  if (date === undefined)
    return l10n.t(
      'This is no date that can be read. Write it like “{0}”, or leave it empty.',
      '1 March 2027',
    );
  if (isIsoDate(date) || isRelative(date)) return undefined;
  const first = spanOf(undefined, readPlanDate(start))?.from;
  return readWrittenDate(date)?.({ from: first, to: first })
    ? undefined
    : l10n.t('The year is not known. Add it, such as “{0}”, or leave it empty.', '1 March 2027');
}

function line(key: string, value: string): string {
  return value === '' ? `${key}:` : `${key}: ${yamlScalar(value)}`;
}

function list(key: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [`${key}: []`] : [`${key}:`, ...entries];
}

/** A kind of plan that can be chosen, and when to choose it, in the user's language. */
export interface PlanKind {
  readonly template: Template;
  readonly name: string;
  readonly chooseWhen: string;
}

/** The kinds of plans that can be chosen, the usual one first. */
export function planKinds(): PlanKind[] {
  return templates.map((template) => ({ template, ...kindWords(template.id) }));
}

function kindWords(id: Template['id']): Omit<PlanKind, 'template'> {
  switch (id) {
    case 'oasis':
      return {
        name: l10n.t('Campaign (OASIS)'),
        chooseWhen: l10n.t('When unsure, or for any government campaign.'),
      };
    case 'council':
      return {
        name: l10n.t('Council campaign'),
        chooseWhen: l10n.t('When members decide on it, and ask about risks.'),
      };
    case 'nhs':
      return {
        name: l10n.t('Health service'),
        chooseWhen: l10n.t('When a health service changes and many take part.'),
      };
    case 'consultation':
      return {
        name: l10n.t('Consultation'),
        chooseWhen: l10n.t('When you ask people before something is decided.'),
      };
    case 'low-cost':
      return {
        name: l10n.t('Small, with little money'),
        chooseWhen: l10n.t('When one person does it all in a few weeks.'),
      };
  }
}
