import type { Evaluation, Measure } from '../../plan/format/schema.ts';
import { capitalised } from '../../text/text.ts';
import { type Facts, objectiveLabel } from '../facts.ts';
import { type Block, cellOf, listCell } from '../model.ts';
import { countedWith } from '../wording.ts';
import { captionedTable } from './table.ts';

/** How success is measured, what came of it, and what was learnt. */
export function evaluationBlocks(facts: Facts): Block[] {
  return [...measureTable(facts), ...cycleTable(facts)];
}

interface Measured extends Measure {
  readonly objective: number;
  readonly entry: object;
}

function measureTable({ plan, lineOf }: Facts): Block[] {
  const items = plan.objectives.flatMap(({ measures }, objective) =>
    measures.map((entry): Measured => ({ ...entry, objective, entry })),
  );
  return captionedTable<Measured>({
    title: 'Measures and results',
    description: countedWith(
      items.length,
      'measure',
      'the objective it belongs to, its target and its result',
    ),
    items,
    lineOf: ({ entry }) => lineOf(entry),
    columns: [
      { header: 'Objective', cell: ({ objective }) => cellOf(objectiveLabel(objective)) },
      { header: 'Measure', cell: ({ measure }) => cellOf(measure) },
      {
        header: 'Level',
        cell: ({ level }) => cellOf(level && capitalised(level)),
        has: ({ level }) => level !== undefined,
      },
      { header: 'Target', cell: ({ target }) => cellOf(target), has: ({ target }) => target !== undefined },
      { header: 'Result', cell: ({ result }) => cellOf(result, 'not known yet') },
    ],
  });
}

/** The steps of the GCS Evaluation Cycle. */
const steps: readonly (readonly [keyof Evaluation, string])[] = [
  ['inputs', 'Inputs'],
  ['outputs', 'Outputs'],
  ['outtakes', 'Outtakes'],
  ['outcomes', 'Outcomes'],
  ['impact', 'Impact'],
  ['learning', 'Learning'],
];

function cycleTable({ plan, lineOf }: Facts): Block[] {
  const { evaluation } = plan;
  if (!evaluation || steps.every(([key]) => evaluation[key].length === 0)) return [];
  return captionedTable({
    title: 'Evaluation',
    description: 'What the plan says of each step of the evaluation cycle, from inputs to learning.',
    items: steps,
    lineOf: () => lineOf(evaluation),
    columns: [
      { header: 'Step', cell: ([, name]) => cellOf(name) },
      { header: 'What the plan says', cell: ([key]) => listCell(evaluation[key], 'not stated') },
    ],
  });
}
