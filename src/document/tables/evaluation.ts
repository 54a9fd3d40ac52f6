import type { Evaluation, Measure, Objective } from '../../plan/format/schema.ts';
import { currencyOf } from '../../plan/values/currency.ts';
import { filled } from '../../plan/values/placeholder.ts';
import { hasResults, type MeasureOutcome, outcomeOf, verdictOfMeasure } from '../../results/outcomes.ts';
import type { Content } from '../cells.ts';
import { type Facts, objectiveName } from '../facts.ts';
import { type Block, type Inline, words as plain } from '../model.ts';
import { sayVerdict } from '../verdicts.ts';
import { captionedTable, labelled, labelledText, madeFrom } from './table.ts';

/** How success is measured, what came of it, and what was learnt, in the order of the GCS Evaluation Cycle. */
export function evaluationBlocks(facts: Facts): Block[] {
  const { evaluation } = facts.plan;
  return [
    ...resultsTable(facts),
    ...measureTable(facts),
    ...(evaluation ? [...evaluationTexts(facts, evaluation), ...cycleTable(facts, evaluation)] : []),
  ];
}

function evaluationTexts(facts: Facts, evaluation: Evaluation): Block[] {
  const { words, launch } = facts;
  const { summary, tier, review } = evaluation;
  const days = words.own(words.list(review.map((day) => words.day(day, launch))));
  return [
    ...(summary ? madeFrom(facts, evaluation, 'summary', labelledText(facts, 'evaluation', summary)) : []),
    ...(tier
      ? madeFrom(facts, evaluation, 'tier', [
          labelled(facts, 'evaluationTier', words.own(words.choice(tier))),
        ])
      : []),
    ...(review.length > 0
      ? madeFrom(facts, evaluation, 'review', [labelled(facts, 'reviewDays', days)])
      : []),
  ];
}

/** What came of each objective, once anything is known. */
function resultsTable(facts: Facts): Block[] {
  const { plan, words, cells, launch, lineOf } = facts;
  // Most plans have no results yet: their targets need not be read.
  if (!plan.objectives.some((objective) => hasResults(objective) || filled(objective.why) !== '')) return [];
  const outcomes = plan.objectives.map((objective) => outcomeOf(plan, objective));
  const isKnown = outcomes.some(
    ({ verdict, objective }) => verdict.kind !== 'none' || filled(objective.why) !== '',
  );
  return captionedTable<Objective>(facts, {
    title: 'objectivesAndResults',
    description: words.text('resultsDescription', plan.objectives.length),
    items: isKnown ? plan.objectives : [],
    lineOf,
    columns: [
      { header: 'objective', isLabel: true, cell: (_, index) => cells.of(objectiveName(facts, index)) },
      { header: 'baseline', cell: (_, index) => cells.of(outcomes[index]?.baseline) },
      { header: 'target', cell: (_, index) => cells.of(outcomes[index]?.target) },
      {
        header: 'result',
        cell: ({ result_date: day }, index) =>
          cells.list([outcomes[index]?.result, day && words.own(words.day(day, launch))], 'notKnownYet'),
      },
      {
        header: 'verdict',
        cell: (_, index) => cells.of(sayVerdict(words, outcomes[index]!.verdict), 'notKnownYet'),
      },
      { header: 'why', cell: ({ why }) => cells.of(filled(why)) },
    ],
  });
}

/** The levels of measures, as the cycle has them; what has none comes last. */
const levels = [
  'output',
  'outtake',
  'outcome',
  'impact',
  undefined,
] as const satisfies readonly Measure['level'][];

interface Measured extends Pick<MeasureOutcome, 'measure' | 'verdict'> {
  /** The place of its objective, from zero. */
  readonly objective: number;
}

function measureTable(facts: Facts): Block[] {
  const { plan, words, cells, lineOf } = facts;
  const all = plan.objectives.flatMap((objective, index) =>
    objective.measures.map(
      (measure): Measured => ({
        measure,
        verdict: verdictOfMeasure(plan, objective, measure),
        objective: index,
      }),
    ),
  );
  const isKnown = all.some(({ verdict }) => verdict.kind !== 'none');
  const inCycle = levels.flatMap((level) => all.filter(({ measure }) => measure.level === level));
  return captionedTable<Measured>(facts, {
    title: 'measuresAndResults',
    description: words.text('measuresDescription', all.length),
    items: isKnown ? inCycle : all,
    lineOf: ({ measure }) => lineOf(measure),
    columns: [
      {
        header: 'objective',
        isLabel: true,
        cell: ({ objective }) => cells.of(objectiveName(facts, objective)),
      },
      {
        header: 'measure',
        cell: ({ measure: { measure, source } }) =>
          cells.labelled([
            [undefined, measure],
            ['source', source],
          ]),
      },
      { header: 'level', cell: ({ measure }) => cells.choice(measure.level) },
      { header: 'baseline', cell: ({ measure }) => cells.of(measure.baseline) },
      { header: 'target', cell: ({ measure }) => cells.of(measure.target) },
      { header: 'result', cell: ({ measure }) => cells.list(figuresOf(facts, measure), 'notKnownYet') },
      { header: 'verdict', cell: ({ verdict }) => cells.of(sayVerdict(words, verdict), 'notKnownYet') },
    ],
  });
}

/** The result of a measure, and what was read of it before. */
function figuresOf({ words, launch }: Facts, { result, readings }: Measure): Content[] {
  return [
    result,
    ...readings.map(({ date, value }) =>
      date === undefined ? value : words.say('readingOn', value, words.own(words.day(date, launch))),
    ),
  ];
}

/** The steps of the GCS Evaluation Cycle. */
const steps = [
  'inputs',
  'outputs',
  'outtakes',
  'outcomes',
  'impact',
  'learning',
] as const satisfies readonly Exclude<keyof Evaluation, 'summary'>[];

type Step = (typeof steps)[number];

function cycleTable(facts: Facts, evaluation: Evaluation): Block[] {
  const { words, cells, lineOf, lineOfKey } = facts;
  const said = new Map(steps.map((step) => [step, saidOf(facts, evaluation, step)] as const));
  if ([...said.values()].every((contents) => contents.length === 0)) return [];
  return captionedTable<Step>(facts, {
    title: 'evaluation',
    description: words.text('evaluationDescription'),
    items: steps,
    lineOf: (step) => lineOfKey(evaluation, step) ?? lineOf(evaluation),
    columns: [
      { header: 'step', isLabel: true, cell: (step) => cells.say(step) },
      { header: 'whatPlanSays', cell: (step) => cells.list(said.get(step) ?? [], 'notStated') },
    ],
  });
}

/** What the plan says of a step: what was spent is an input, what is to be done next time is learning. */
function saidOf({ plan, words, values }: Facts, evaluation: Evaluation, step: Step): Content[] {
  const { spent, next_time: nextTime } = evaluation;
  const currency = currencyOf(plan);
  const total = plan.budget?.total;
  const more: (readonly Inline[])[] = [];
  if (step === 'inputs' && spent !== undefined) {
    const money = words.money(spent, currency);
    more.push(
      total === undefined
        ? [...words.say('spent'), ...plain(': '), ...money]
        : words.say('spentOf', money, words.money(total, currency)),
    );
  }
  if (step === 'learning')
    more.push(...nextTime.map((text) => [...words.say('nextTime'), ...plain(': '), ...values.line(text)]));
  return [...evaluation[step], ...more];
}
