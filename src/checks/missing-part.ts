import * as l10n from '@vscode/l10n';
import { outlineOf } from '../plan/body/outline.ts';
import { type PlanDocument, topInfo } from '../plan/document.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Objective } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { looseKey, nearest, type TextEdit } from '../text/text.ts';
import { defineCheck } from './check.ts';
import { listed, toFillIn } from './messages.ts';

/** A part that a whole plan has. */
interface Part {
  /** The key under which it is added. */
  readonly key: 'audiences' | 'messages' | 'activities' | 'measures' | 'risks';
  readonly name: () => string;
  /** Words that headings of the text hold below which it may stand instead; compared loosely. */
  readonly headings: readonly string[];
  /** Whether the frontmatter has it, be it a placeholder or what could not be read. */
  isIn(document: PlanDocument): boolean;
  /** Adds one to fill in. */
  add(document: PlanDocument): TextEdit[];
}

/** What keeps a place. */
const toCome = 'TBC';

/** What a plan has besides its objectives, in the order of OASIS. */
const parts: readonly Part[] = [
  {
    key: 'audiences',
    name: () => l10n.t('audiences'),
    headings: ['audience', 'publics'],
    isIn: ({ plan, locations }) =>
      locations.isFilled(plan, 'audiences') ||
      plan.objectives.some((objective) => locations.isFilled(objective, 'audiences')),
    add: (document) => addItem(document, 'audiences', { name: toCome, insight: toCome }),
  },
  {
    key: 'messages',
    name: () => l10n.t('messages'),
    headings: ['message', 'narrative'],
    isIn: ({ plan, locations }) => locations.isFilled(plan, 'messages'),
    add: (document) => addItem(document, 'messages', { message: toCome }),
  },
  {
    key: 'activities',
    name: () => l10n.t('activities'),
    headings: ['activit', 'action', 'timeline', 'timetable', 'milestone', 'implementation', 'schedule'],
    isIn: ({ plan, locations }) => locations.isFilled(plan, 'activities'),
    add: (document) => addItem(document, 'activities', { date: toCome, activity: toCome, owner: toCome }),
  },
  {
    key: 'measures',
    name: () => l10n.t('measures'),
    headings: [
      'evaluation',
      'scoring',
      'measures',
      'measuring',
      'measurement',
      'we measure',
      'will measure',
      'kpi',
    ],
    isIn: ({ plan, locations }) =>
      locations.isFilled(plan, 'evaluation') ||
      plan.objectives.some((objective) => locations.isFilled(objective, 'measures')) ||
      plan.channels.some((channel) => locations.isFilled(channel, 'measure')),
    add: (document) =>
      document.plan.objectives
        .filter(isWritten)
        .flatMap((objective) => setField(document, objective, 'measures', [toCome])),
  },
  {
    key: 'risks',
    name: () => l10n.t('risks'),
    headings: ['risk'],
    isIn: ({ plan, locations }) => locations.isFilled(plan, 'risks'),
    add: (document) => addItem(document, 'risks', { risk: toCome, mitigation: toCome }),
  },
];

/** A plan that has objectives has the other parts of OASIS too; all that it lacks is said at once. */
export const missingPart = defineCheck<readonly Part[]>({
  code: 'missing-part',
  title: 'Plan that lacks a part',
  severity: 'hint',
  why: 'Whom it is for, what they are to hear, what is done, how you will know that it worked and which risks there are: whoever approves a plan looks for these, and each that is missing is a question put too late.',
  source:
    'GCS OASIS: Objectives, Audience insight, Strategy, Implementation, Scoring; risks: Maidstone Borough Council, communications plan template',
  formerly: ['no-risks'],
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
    measures: ["Bins out on the right day, counted by the crews"]`,
    good: `campaign: New bin days
audiences: [Households whose day changes]
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
    measures: ["Bins out on the right day, counted by the crews"]
messages: [Your new bin day starts on 1 March]
activities:
  - activity: Leaflet to all households
    date: 2027-02-15
    owner: Print team
risks:
  - risk: Calendars arrive late
    mitigation: Print a week early`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    // A plan that is only begun lacks everything, and knows it.
    if (!plan.objectives.some(isWritten) || document.broken.length > 0) return;
    const misspelt = misspeltKeys(document);
    const lacking = parts.filter((part) => !part.isIn(document) && !misspelt.has(part.key));
    if (lacking.length === 0) return;
    const titles = titlesOfParts(document);
    const missing = lacking.filter(
      ({ headings }) => !headings.some((word) => titles.includes(looseKey(word))),
    );
    if (missing.length === 0) return;
    const names = listed(missing.map(({ name }) => name()));
    yield {
      range: locations.words(plan, 'campaign', 'objectives'),
      message: missing.some(({ key }) => key === 'measures')
        ? l10n.t(
            'This plan lacks some of its parts: {0}. Add what this plan needs, the measures under each objective or as “evaluation”. Whoever approves it will look for them.',
            names,
          )
        : l10n.t(
            'This plan lacks some of its parts: {0}. Add what this plan needs. Whoever approves it will look for them.',
            names,
          ),
      data: missing,
    };
  },
  fixes({ data: missing }, { document }) {
    if (document.kind !== 'plan') return [];
    return missing.map(({ key, add }) => ({ title: toFillIn(key), edits: add(document) }));
  },
});

function isWritten({ objective }: Objective): boolean {
  return filled(objective) !== '';
}

/** The keys of the plan that others are probably slips for: of these that is said. */
function misspeltKeys({ findings }: PlanDocument): ReadonlySet<string> {
  const top = topInfo('plan').title;
  return new Set(
    findings.flatMap((finding) =>
      finding.type === 'unknown-key' && finding.of === top ? nearest(finding.key, finding.known, 1) : [],
    ),
  );
}

/** The headings of parts below which something stands, to be searched for words; a blank between each two. */
function titlesOfParts(document: PlanDocument): string {
  const sections = outlineOf(document).sections.filter(({ level, isEmpty }) => level > 1 && !isEmpty);
  return sections.map(({ title }) => looseKey(title)).join(' ');
}
