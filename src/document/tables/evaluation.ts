import type { Evaluation, Measure } from '../../plan/format/schema.ts';
import { type Facts, objectiveName } from '../facts.ts';
import type { Block } from '../model.ts';
import { captionedTable, labelledText } from './table.ts';

/** How success is measured, what came of it, and what was learnt. */
export function evaluationBlocks(facts: Facts): Block[] {
  const { summary } = facts.plan.evaluation ?? {};
  return [
    ...measureTable(facts),
    ...(summary ? labelledText(facts, 'evaluation', summary) : []),
    ...cycleTable(facts),
  ];
}

interface Measured extends Measure {
  /** The place of its objective, from zero. */
  readonly objective: number;
  readonly entry: object;
}

function measureTable(facts: Facts): Block[] {
  const { plan, words, cells, lineOf } = facts;
  const items = plan.objectives.flatMap(({ measures }, index) =>
    measures.map((entry): Measured => ({ ...entry, objective: index, entry })),
  );
  return captionedTable<Measured>(facts, {
    title: 'measuresAndResults',
    description: words.text('measuresDescription', items.length),
    items,
    lineOf: ({ entry }) => lineOf(entry),
    columns: [
      {
        header: 'objective',
        isLabel: true,
        cell: ({ objective }) => cells.of(objectiveName(facts, objective)),
      },
      { header: 'measure', cell: ({ measure }) => cells.of(measure) },
      { header: 'level', cell: ({ level }) => cells.choice(level) },
      { header: 'target', cell: ({ target }) => cells.of(target) },
      { header: 'result', cell: ({ result }) => cells.of(result, 'notKnownYet') },
    ],
  });
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

function cycleTable(facts: Facts): Block[] {
  const { plan, words, cells, lineOf } = facts;
  const { evaluation } = plan;
  if (!evaluation || steps.every((step) => evaluation[step].length === 0)) return [];
  return captionedTable<(typeof steps)[number]>(facts, {
    title: 'evaluation',
    description: words.text('evaluationDescription'),
    items: steps,
    lineOf: () => lineOf(evaluation),
    columns: [
      { header: 'step', isLabel: true, cell: (step) => cells.say(step) },
      { header: 'whatPlanSays', cell: (step) => cells.list(evaluation[step], 'notStated') },
    ],
  });
}
