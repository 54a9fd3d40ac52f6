import type { Objective } from '../../plan/format/schema.ts';
import { capitalised } from '../../text/text.ts';
import { audienceName, type Facts, objectiveLabel } from '../facts.ts';
import { type Block, cellOf, listCell } from '../model.ts';
import { countedWith, dayInWords, figureWithUnit } from '../wording.ts';
import { captionedTable } from './table.ts';

/** The objectives with their figures, then whom each is for and how it is measured. */
export function objectiveTables({ plan, launch, lineOf }: Facts): Block[] {
  const { objectives } = plan;
  const saysMore = objectives.some(
    ({ audiences, measures, level, participation }) =>
      audiences.length > 0 || measures.length > 0 || (level ?? participation) !== undefined,
  );
  return [
    ...captionedTable<Objective>({
      title: 'Objectives',
      description: countedWith(objectives.length, 'objective', 'its baseline, target and deadline'),
      items: objectives,
      lineOf,
      landmarkOf: ({ id }, index) => ({ kind: 'objective', number: index + 1, id }),
      columns: [
        { header: 'No.', cell: (_, index) => cellOf(String(index + 1)) },
        { header: 'Objective', cell: ({ objective }) => cellOf(objective) },
        { header: 'Baseline', cell: ({ baseline, unit }) => cellOf(figureWithUnit(baseline, unit)) },
        { header: 'Target', cell: ({ target, unit }) => cellOf(figureWithUnit(target, unit)) },
        { header: 'Deadline', cell: ({ deadline }) => cellOf(deadline && dayInWords(deadline, launch)) },
      ],
    }),
    ...captionedTable<Objective>({
      title: 'Objectives: for whom, and how they are measured',
      description:
        'For each objective its audiences, its measures, and where stated its level and participation.',
      items: saysMore ? objectives : [],
      lineOf,
      columns: [
        { header: 'Objective', cell: (_, index) => cellOf(objectiveLabel(index)) },
        {
          header: 'Audiences',
          cell: ({ audiences }) =>
            listCell(
              audiences.map((reference) => audienceName(plan, reference)),
              plan.audiences.length > 0 ? 'all audiences' : 'not stated',
            ),
        },
        {
          header: 'Level',
          cell: ({ level }) => cellOf(level && capitalised(level)),
          has: ({ level }) => level !== undefined,
        },
        {
          header: 'Participation',
          cell: ({ participation }) => cellOf(participation && capitalised(participation)),
          has: ({ participation }) => participation !== undefined,
        },
        {
          header: 'Measures',
          cell: ({ measures }) =>
            listCell(
              measures.map(({ measure }) => measure),
              'not stated',
            ),
        },
      ],
    }),
  ];
}
