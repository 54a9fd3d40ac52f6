import * as l10n from '@vscode/l10n';
import type { Plan } from '../plan/format/schema.ts';

/** A section of the form: some of the plan's fields, under a letter of OASIS or a word. */
export interface SectionLayout {
  readonly id: string;
  /** The letter of OASIS that it is; undefined for what stands around it. */
  readonly letter: string | undefined;
  readonly title: () => string;
  readonly fields: readonly (keyof Plan & string)[];
}

/** The sections in their order: OASIS, with what tells of the plan itself before it and behind it. */
export const sectionLayouts: readonly SectionLayout[] = [
  {
    id: 'plan',
    letter: undefined,
    title: () => l10n.t('The plan'),
    fields: [
      'campaign',
      'organisation',
      'service',
      'lead',
      'status',
      'start',
      'end',
      'launch',
      'priority',
      'grid',
      'version',
      'template',
      'language',
      'word_template',
    ],
  },
  {
    id: 'objectives',
    letter: 'O',
    title: () => l10n.t('Objectives'),
    fields: ['aim', 'purpose', 'objectives'],
  },
  {
    id: 'audience',
    letter: 'A',
    title: () => l10n.t('Audience insight'),
    fields: ['audiences', 'stakeholders', 'partners'],
  },
  {
    id: 'strategy',
    letter: 'S',
    title: () => l10n.t('Strategy'),
    fields: ['strategy', 'proposition', 'call_to_action', 'messages'],
  },
  {
    id: 'implementation',
    letter: 'I',
    title: () => l10n.t('Implementation'),
    fields: ['channels', 'considered', 'phases', 'activities', 'spokespeople', 'budget', 'risks'],
  },
  { id: 'scoring', letter: 'S', title: () => l10n.t('Scoring'), fields: ['evaluation'] },
  {
    id: 'signoff',
    letter: undefined,
    title: () => l10n.t('Sign-off and compliance'),
    fields: ['signoff', 'compliance'],
  },
];

/** The lists that are shown as a table, by their key, with the fields that are its columns; the others stand below a row. */
export const tableColumns: Readonly<Partial<Record<string, readonly string[]>>> = {
  activities: ['activity', 'date', 'start', 'end', 'owner', 'status'],
};

/** The fields of a list's entries that are asked for first, by its key, in their order: what a plan cannot go without. */
export const firstFields: Readonly<Partial<Record<string, readonly string[]>>> = {
  objectives: [
    'objective',
    'audiences',
    'channels',
    'baseline',
    'target',
    'unit',
    'deadline',
    'measures',
    'without_channels',
  ],
};

/** The fields that are asked for last, whatever the list: what is known in the end only, or seldom needed. */
export const lastFields: readonly string[] = ['label', 'id'];
