import { withNumbers } from '../document/compose.ts';
import { type Block, type Heading, type Inline, words as plain } from '../document/model.ts';
import { topLevel } from '../document/outline.ts';
import { type ColumnOf, captionedTable, labelled, sentence } from '../document/tables/table.ts';
import { sayVerdict } from '../document/verdicts.ts';
import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Library } from '../portfolio/library.ts';
import type { Outcome } from '../results/outcomes.ts';
import { type MeasureResults, measuresBeside, type ObjectiveResults } from '../results/plan-results.ts';
import {
  type ChannelRecord,
  type Counts,
  countsOf,
  type PlacedResults,
  type YearlyReport,
} from '../results/yearly.ts';
import {
  type OverviewFacts,
  type OverviewRequest,
  organisationsRegister,
  overviewFacts,
  overviewProperties,
  overviewRequest,
} from './facts.ts';
import { type OverviewDocument, overviewDocument } from './overview-document.ts';

/** Whose results these are, and in which language they are said: as the register has it, else as the plans agree. */
export function resultsRequest(
  { plans }: Pick<YearlyReport, 'plans'>,
  library: Library,
  today: IsoDate,
): OverviewRequest {
  const request = overviewRequest(library, today);
  if (organisationsRegister(library)) return request;
  return {
    today,
    organisation: onlyOne(plans.flatMap(({ results }) => results.organisation || [])) ?? request.organisation,
    language: onlyOne(plans.map(({ results }) => results.language ?? request.language)) ?? request.language,
  };
}

/** The results of several plans as a document: what came of them in sum, plan by plan, by channel, and what was learnt. */
export function composeResults(report: YearlyReport, request: OverviewRequest): OverviewDocument {
  const facts = overviewFacts(request);
  const { words } = facts;
  const properties = overviewProperties(
    request,
    words,
    { alone: 'resultsReport', of: 'resultsReportOf', keyword: 'keywordResults' },
    words.day(request.today, undefined),
  );
  return overviewDocument(
    properties,
    [
      ...(request.organisation ? [labelled(facts, 'organisation', plain(request.organisation))] : []),
      ...withNumbers([
        ...inSum(report, facts),
        ...report.plans.flatMap((placed) => planBlocks(placed, facts)),
        ...channelBlocks(report.channels, facts),
        ...learntBlocks(report.plans, facts),
      ]),
    ],
    facts,
  );
}

function onlyOne(texts: readonly string[]): string | undefined {
  const [only, ...others] = new Set(texts);
  return others.length === 0 ? only : undefined;
}

function heading(content: readonly Inline[], level = topLevel): Heading {
  return { type: 'heading', level, content };
}

function inSum({ plans, counts, money, underWay }: YearlyReport, facts: OverviewFacts): Block[] {
  const { words, cells } = facts;
  if (plans.length === 0) return [sentence(words.say(underWay === 0 ? 'noPlans' : 'noResultsYet'))];
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

function planBlocks({ results }: PlacedResults, facts: OverviewFacts): Block[] {
  const { words, cells } = facts;
  const { objectives } = results;
  return [
    heading(plain(results.title)),
    ...(results.isWhole ? [] : [sentence([...words.say('planReadInPart'), ...plain('.')])]),
    ...(objectives.length === 0 ? [sentence(words.say('noObjectives'))] : []),
    ...captionedTable<ObjectiveResults>(facts, {
      title: 'objectivesAndResults',
      description: words.text('resultsDescription', objectives.length),
      items: objectives,
      columns: [
        {
          header: 'objective',
          cell: (objective) => cells.of(nameOf(objective, words)),
        },
        ...outcomeColumns<ObjectiveResults>(facts),
        { header: 'why', cell: ({ why }) => cells.of(why) },
      ],
    }),
    ...measureTable(objectives, facts),
  ];
}

function nameOf({ label, statement }: ObjectiveResults, words: DocumentWords): string {
  return label || words.objectiveLabel(statement) || statement;
}

/** A measure with what its objective is called. */
interface Measured extends MeasureResults {
  readonly objective: string;
}

function measureTable(objectives: readonly ObjectiveResults[], facts: OverviewFacts): Block[] {
  const { words, cells } = facts;
  const items = objectives.flatMap((objective) =>
    measuresBeside(objective).map(
      (measure): Measured => ({ ...measure, objective: nameOf(objective, words) }),
    ),
  );
  return captionedTable<Measured>(facts, {
    title: 'measuresAndResults',
    description: words.text('measuresDescription', items.length),
    items,
    columns: [
      { header: 'objective', isLabel: true, cell: ({ objective }) => cells.of(objective) },
      { header: 'measure', cell: ({ measure }) => cells.of(measure) },
      { header: 'level', cell: ({ level }) => cells.choice(level) },
      ...outcomeColumns<Measured>(facts),
    ],
  });
}

/** A result, or those of the measures that tell it together. */
function resultsOf({
  result,
  measures = [],
}: Outcome & Partial<Pick<ObjectiveResults, 'measures'>>): string[] {
  if (result !== '') return [result];
  return measures.flatMap((of) => (of.result === '' ? [] : `${of.measure}: ${of.result}`));
}

/** Where it stood, what was to be reached, what was, and what that comes to. */
function outcomeColumns<Of extends Outcome>({ words, cells }: OverviewFacts): ColumnOf<Of>[] {
  return [
    { header: 'baseline', cell: ({ baseline }) => cells.of(baseline) },
    { header: 'target', cell: ({ target }) => cells.of(target) },
    { header: 'result', isToFill: true, cell: (of) => cells.list(resultsOf(of), 'notKnownYet') },
    {
      header: 'verdict',
      isToFill: true,
      cell: ({ verdict }) => cells.of(sayVerdict(words, verdict), 'verdictNone'),
    },
  ];
}

function channelBlocks(channels: readonly ChannelRecord[], facts: OverviewFacts): Block[] {
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
        column('verdictUnclear', 'incomparable'),
        column('verdictNone', 'none'),
      ],
    }),
  ];
}

function learntBlocks(plans: readonly PlacedResults[], facts: OverviewFacts): Block[] {
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
