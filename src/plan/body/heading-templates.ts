import * as l10n from '@vscode/l10n';
import { looseKey } from '../../text/text.ts';
import type { Plan } from '../format/schema.ts';

/** One section that a template has, by its usual and other names. */
export interface TemplateSection {
  readonly title: string;
  /** Words that headings for the same thing hold; compared loosely. */
  readonly near: readonly string[];
  /** The key of the frontmatter that fills it, where one does. */
  readonly filledBy?: keyof Plan & string;
  /** What belongs there, for someone who begins, in the user's language. */
  readonly prompt: () => string;
}

export interface Template {
  readonly id: NonNullable<Plan['template']>;
  readonly title: string;
  readonly sections: readonly TemplateSection[];
}

const section = (
  title: string,
  near: readonly string[],
  prompt: () => string,
  filledBy?: keyof Plan & string,
): TemplateSection => ({ title, near, prompt, ...(filledBy ? { filledBy } : {}) });

const objectives = section(
  'Objectives',
  ['objective', 'goal', 'aims'],
  () => l10n.t('Why this campaign, and what will have changed.'),
  'objectives',
);
const audiences = section(
  'Audiences',
  ['audience', 'insight', 'publics'],
  () => l10n.t('Whom it is for, and what is known about them.'),
  'audiences',
);
const background = section('Background', ['background', 'context', 'introduction', 'summary', 'why'], () =>
  l10n.t('What has led to this, and why now.'),
);
const risks = section(
  'Risks and mitigations',
  ['risk'],
  () => l10n.t('What could go wrong, and what is done about it.'),
  'risks',
);
const channels = section(
  'Channels',
  ['channel', 'tactics', 'tools'],
  () => l10n.t('Which channel does which job.'),
  'channels',
);
const evaluation = section(
  'Evaluation',
  ['evaluation', 'scoring', 'measur', 'results'],
  () => l10n.t('How you will know that it worked.'),
  'evaluation',
);
const activities = section(
  'Timings and key milestones',
  ['timing', 'milestone', 'timeline', 'timetable', 'activit', 'implementation', 'plan of action', 'schedule'],
  () => l10n.t('What happens when, and who does it.'),
  'activities',
);

const stakeholders = section(
  'Stakeholder analysis',
  ['stakeholder'],
  () => l10n.t('Who has a say or an interest, and how you will involve them.'),
  'stakeholders',
);
const messages = section(
  'Positioning and key messages',
  ['message', 'positioning', 'proposition'],
  () => l10n.t('What people should hear, in their words.'),
  'messages',
);

const howItWorks = () => l10n.t('How it will work: the idea that holds it together.');

/** The template of plans that name none: the Government Communication Service's OASIS. */
export const usualTemplate: Template = {
  id: 'oasis',
  title: 'OASIS',
  sections: [
    objectives,
    section('Audience and insight', audiences.near, audiences.prompt, 'audiences'),
    section('Strategy', ['strategy', 'ideas', 'approach'], howItWorks),
    section('Implementation', activities.near, activities.prompt, 'activities'),
    section('Scoring', evaluation.near, evaluation.prompt, 'evaluation'),
  ],
};

/** The templates that a plan's text can follow. Council is Maidstone's, NHS that of specialised services (2013). */
export const templates: readonly Template[] = [
  usualTemplate,
  {
    id: 'council',
    title: 'Council',
    sections: [
      background,
      section('SWOT analysis', ['swot', 'strengths'], () =>
        l10n.t('Strengths, weaknesses, opportunities and threats.'),
      ),
      section('Risk appraisal', risks.near, risks.prompt, 'risks'),
      stakeholders,
      section('Objectives and strategies', objectives.near, objectives.prompt, 'objectives'),
      section(
        'Communications and marketing activity',
        [...activities.near, 'marketing', 'communications'],
        activities.prompt,
        'activities',
      ),
    ],
  },
  {
    id: 'nhs',
    title: 'NHS',
    sections: [
      background,
      objectives,
      audiences,
      section('Communications strategy', ['strategy', 'approach'], howItWorks),
      risks,
      messages,
      channels,
      section('Roles and responsibilities', ['roles', 'responsibilit', 'team', 'governance'], () =>
        l10n.t('Who leads, who approves, who does what.'),
      ),
      activities,
    ],
  },
  {
    id: 'consultation',
    title: 'Consultation',
    sections: [
      background,
      section(
        'What we are asking',
        ['what we are asking', 'what we ask', 'scope', 'questions', 'proposals'],
        () => l10n.t('What can still be changed, and what cannot.'),
      ),
      section(
        'Whom we want to hear from',
        [...audiences.near, 'hear from', 'who we', 'whom'],
        audiences.prompt,
        'audiences',
      ),
      section(
        'How people can take part',
        ['take part', 'how to', 'methods', 'have your say', ...channels.near],
        () => l10n.t('The ways to answer, online and in person.'),
        'channels',
      ),
      section('Timetable', activities.near, activities.prompt, 'activities'),
      section(
        'Feedback and decision',
        ['feedback', 'what happens next', 'decision', 'next steps', ...evaluation.near],
        () => l10n.t('How people will hear what was said and decided.'),
      ),
    ],
  },
  {
    id: 'low-cost',
    title: 'Low-cost',
    sections: [
      objectives,
      audiences,
      section(
        'What we will do',
        [...activities.near, 'what we will do', 'action', 'strategy', ...channels.near],
        activities.prompt,
        'activities',
      ),
      evaluation,
    ],
  },
];

/**
 * What headings are for in a plan that names no template. Words that only one template reads so are left out: there
 * “Communications” may be anything.
 */
export const usualSections: readonly TemplateSection[] = [
  objectives,
  audiences,
  stakeholders,
  messages,
  channels,
  activities,
  risks,
  evaluation,
];

/** The template that a plan names; undefined where it names none. */
export function templateOf({ template }: Pick<Plan, 'template'>): Template | undefined {
  return templates.find(({ id }) => id === template);
}

/** What new plans have below their headings, to be written over: it only keeps a place, in a document too. */
export function prompts(): ReadonlySet<string> {
  const first = objectives.prompt();
  // Worked out again when the user's language has changed.
  if (known?.first !== first) {
    const all = templates.flatMap(({ sections }) => sections.map(({ prompt }) => prompt()));
    known = { first, all: new Set(all) };
  }
  return known.all;
}

let known: { readonly first: string; readonly all: ReadonlySet<string> } | undefined;

/** Whether a heading is for a section, under its own or a near name. */
export function isHeadingFor(heading: string, { title, near }: TemplateSection): boolean {
  const key = looseKey(heading);
  return key === looseKey(title) || near.some((word) => key.includes(looseKey(word)));
}
