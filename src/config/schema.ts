import * as z from 'zod';
import { type Severity, severities } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { choice, text } from '../plan/format/fields.ts';
import { texts } from '../plan/format/shared-fields.ts';

/** What a check can be set to. */
const settings = [...severities, 'off'] as const;

const meanings: Readonly<Record<Severity | 'off', string>> = {
  error: 'It breaks the plan: a pipeline fails.',
  warning: 'It should be looked at.',
  information: 'It is good to know.',
  hint: 'It is a suggestion.',
  off: 'It is not checked.',
};

const severityOfChecks = z
  .object(
    Object.fromEntries(
      checks.map(({ code, title, why, severity, formerly = [] }) => {
        const field = choice(settings, title, why, severity, meanings);
        return [code, field.meta({ ...field.meta(), aliases: formerly }).optional()];
      }),
    ),
  )
  .meta({
    title: 'Severities',
    description: 'How grave each check is, where that differs from its own severity; off leaves it out.',
    examples: [{ 'channel-mix': 'off', 'activity-incomplete': 'error' }],
  });

/** The vocabulary of `.campaign-plan.yml`: the single source for all that is said of its keys, as the plan's is. */
export const configuration = z
  .object({
    severities: severityOfChecks.optional(),
    own_keys: texts(
      'Own keys',
      'Keys of your own in plans, which are not said to be unknown.',
      ['cost_centre'],
      ['ownKeys'],
    ),
    exclude: texts(
      'Exclude',
      'What is left out when folders are searched: patterns as in .gitignore, from the folder of this file.',
      ['archive/'],
      ['ignore'],
    ),
    template: text(
      'Template',
      'The Word file (.docx or .dotx) whose look Word documents get where the plan names none; before the register’s. A path from the folder of this file, and within it or the repository.',
      ['templates/council.dotx'],
      { aliases: ['word_template'] },
    ).optional(),
    register: text(
      'Register',
      'The channel register that holds for the plans below this folder, where it lies elsewhere in the repository. A path from the folder of this file.',
      ['shared/channel-register.md'],
    ).optional(),
    people: texts(
      'People',
      'People and teams who are offered where a plan names an owner, an approver or the like.',
      ['Press office'],
    ),
  })
  .meta({
    title: 'Configuration',
    description: 'What holds for all plans in a folder and below it, in the editor and on the command line.',
    examples: [{ severities: { 'channel-mix': 'off' }, exclude: ['archive/'] }],
  });

export type Configuration = z.infer<typeof configuration>;
