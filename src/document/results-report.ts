import type { IsoDate } from '../plan/values/dates.ts';
import type { ObjectiveResults } from '../results/plan-results.ts';
import {
  type ChannelRecord,
  type Counts,
  countsOf,
  type PlacedResults,
  type YearlyReport,
} from '../results/yearly.ts';
import { Cells } from './cells.ts';
import { withNumbers } from './compose.ts';
import type { Document } from './document.ts';
import { ValueReader } from './markdown/value-content.ts';
import { type Block, type Heading, type Inline, words as plain } from './model.ts';
import { Notices } from './notices.ts';
import { topLevel } from './outline.ts';
import { captionedTable, sentence } from './tables/table.ts';
import { sayVerdict } from './verdicts.ts';
import type { TextKey } from './words/language.ts';
import { DocumentWords } from './words/words.ts';

interface ReportFacts {
  readonly words: DocumentWords;
  readonly cells: Cells;
  readonly values: ValueReader;
}

/** The results of several plans as a document: what came of them in sum, plan by plan, by channel, and what was learnt. */
export function resultsDocument(report: YearlyReport, today: IsoDate): Document {
  const words = new DocumentWords(languageOf(report));
  const values = new ValueReader(words, new Notices());
  const facts: ReportFacts = { words, values, cells: new Cells(words, values) };
  const organisation = onlyOne(report.plans.map(({ results }) => results.organisation)) ?? '';
  const title = words.text('resultsReport');
  return {
    properties: {
      title,
      subtitle: organisation || words.day(today, undefined),
      subject: title,
      author: organisation || words.text('notStated'),
      organisation,
      keywords: [words.text('keywordCommunications')],
      status: '',
      statusInFull: '',
      version: '',
      language: words.documentLanguage,
      created: today,
    },
    words,
    title: [
      { type: 'heading', level: 1, content: words.say('resultsReport'), landmarks: [{ kind: 'title' }] },
      ...(organisation
        ? [{ type: 'paragraph', style: 'subtitle', content: plain(organisation) } as const]
        : []),
    ],
    contents: undefined,
    blocks: withNumbers([
      ...inSum(report, facts),
      ...report.plans.flatMap((placed) => planBlocks(placed, facts)),
      ...channelBlocks(report.channels, facts),
      ...learntBlocks(report.plans, facts),
    ]),
    lists: [],
    notes: [],
  };
}

/** The language of the plans, where it is one. */
function languageOf({ plans }: YearlyReport): string {
  return onlyOne(plans.map(({ results }) => results.language ?? 'en-GB')) ?? 'en-GB';
}

function onlyOne(texts: readonly string[]): string | undefined {
  const [only, ...others] = new Set(texts);
  return others.length === 0 ? only : undefined;
}

function heading(content: readonly Inline[], level = topLevel): Heading {
  return { type: 'heading', level, content };
}

function inSum({ plans, counts, money, underWay }: YearlyReport, facts: ReportFacts): Block[] {
  const { words, cells } = facts;
  if (plans.length === 0) return [sentence(words.say('noResultsYet'))];
  const objectives = plans.reduce((sum, { results }) => sum + results.objectives.length, 0);
  return [
    heading(words.say('resultsInSum')),
    sentence([
      ...words.say('plansCounted', plans.length),
      ...plain(', '),
      ...words.say('objectivesCounted', objectives),
      ...plain(': '),
      ...sayCounts(counts, words),
      ...plain('.'),
    ]),
    ...money.map(({ budget, spent, currency }) =>
      sentence(words.say('spentOf', words.money(spent ?? 0, currency), words.money(budget ?? 0, currency))),
    ),
    ...(underWay > 0 ? [sentence(words.say('plansUnderWay', underWay))] : []),
    ...captionedTable<PlacedResults>(facts, {
      title: 'plansAndResults',
      description: words.text('plansAndResultsDescription', plans.length),
      items: plans,
      columns: [
        { header: 'campaignPlan', cell: ({ results }) => cells.of(results.title) },
        {
          header: 'end',
          cell: ({ results: { lastDay } }) => cells.own(lastDay && words.day(lastDay, undefined)),
        },
        {
          header: 'objectives',
          cell: ({ results }) => cells.of(sayCounts(countsOf(results.objectives), words)),
        },
        {
          header: 'budget',
          align: 'right',
          cell: ({ results: { money: of } }) =>
            cells.of(of.budget === undefined ? undefined : words.money(of.budget, of.currency)),
        },
        {
          header: 'spent',
          align: 'right',
          cell: ({ results: { money: of } }) =>
            cells.of(of.spent === undefined ? undefined : words.money(of.spent, of.currency)),
        },
      ],
    }),
  ];
}

const countWords = {
  met: 'countMet',
  partly: 'countPartly',
  missed: 'countMissed',
  incomparable: 'countIncomparable',
  none: 'countNone',
} as const satisfies Readonly<Record<keyof Counts, TextKey>>;

/** `2 met, 1 missed`; what there is none of is left out. */
function sayCounts(counts: Counts, words: DocumentWords): Inline[] {
  const kinds = (Object.keys(countWords) as (keyof Counts)[]).filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return words.say('none');
  return kinds.flatMap((kind, index) => [
    ...(index > 0 ? plain(', ') : []),
    ...words.say(countWords[kind], counts[kind]),
  ]);
}

function planBlocks({ results }: PlacedResults, facts: ReportFacts): Block[] {
  const { words, cells } = facts;
  const { objectives } = results;
  return [
    heading(plain(results.title)),
    ...(objectives.length === 0 ? [sentence(words.say('noObjectives'))] : []),
    ...captionedTable<ObjectiveResults>(facts, {
      title: 'objectivesAndResults',
      description: words.text('resultsDescription', objectives.length),
      items: objectives,
      columns: [
        {
          header: 'objective',
          cell: ({ label, statement }) => cells.of(label || words.objectiveLabel(statement) || statement),
        },
        { header: 'target', cell: ({ target }) => cells.of(target) },
        { header: 'result', isToFill: true, cell: ({ result }) => cells.of(result, 'notKnownYet') },
        {
          header: 'verdict',
          isToFill: true,
          cell: ({ verdict }) => cells.of(sayVerdict(words, verdict), 'verdictNone'),
        },
        { header: 'why', cell: ({ why }) => cells.of(why) },
      ],
    }),
  ];
}

function channelBlocks(channels: readonly ChannelRecord[], facts: ReportFacts): Block[] {
  const { words, cells } = facts;
  if (channels.length === 0) return [];
  const column = (header: TextKey, kind: keyof Counts) => ({
    header,
    align: 'right' as const,
    cell: ({ counts }: ChannelRecord) => cells.of(String(counts[kind])),
  });
  return [
    heading(words.say('channels')),
    ...captionedTable<ChannelRecord>(facts, {
      title: 'channelsServed',
      description: words.text('channelsServedDescription', channels.length),
      items: channels,
      columns: [
        { header: 'channel', isLabel: true, cell: ({ name }) => cells.of(name) },
        column('verdictMet', 'met'),
        column('verdictPartly', 'partly'),
        column('verdictMissed', 'missed'),
      ],
    }),
  ];
}

function learntBlocks(plans: readonly PlacedResults[], facts: ReportFacts): Block[] {
  const { words, cells } = facts;
  const learnt = plans.filter(({ results }) => results.learnt.length > 0);
  if (learnt.length === 0) return [];
  return [
    heading(words.say('nextTime')),
    ...captionedTable<PlacedResults>(facts, {
      title: 'whatWasLearnt',
      description: words.text('whatWasLearntDescription', learnt.length),
      items: learnt,
      columns: [
        { header: 'campaignPlan', isLabel: true, cell: ({ results }) => cells.of(results.title) },
        { header: 'whatWasLearnt', cell: ({ results }) => cells.list(results.learnt) },
      ],
    }),
  ];
}
