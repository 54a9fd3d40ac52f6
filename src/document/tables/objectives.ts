import type { Objective } from '../../plan/format/schema.ts';
import { figureWithUnit } from '../../plan/values/figures.ts';
import { audienceName, type Facts, objectiveName } from '../facts.ts';
import type { Block } from '../model.ts';
import { captionedTable } from './table.ts';

/** The objectives with their figures, then whom each is for and how it is measured. */
export function objectiveTables(facts: Facts): Block[] {
  const { plan, launch, words, cells, lineOf } = facts;
  const { objectives } = plan;
  const saysMore = objectives.some(
    ({ audiences, measures, level, participation }) =>
      audiences.length > 0 || measures.length > 0 || (level ?? participation) !== undefined,
  );
  return [
    ...captionedTable<Objective>(facts, {
      title: 'objectives',
      description: words.text('objectivesDescription', objectives.length),
      items: objectives,
      lineOf,
      landmarkOf: ({ id }, index) => ({ kind: 'objective', number: index + 1, id }),
      columns: [
        { header: 'number', isLabel: true, cell: (_, index) => cells.of(String(index + 1)) },
        {
          header: 'objective',
          cell: ({ objective, label }) => cells.list([label, ...objective.split(/\r\n|\n|\r/)], 'notStated'),
        },
        { header: 'baseline', cell: ({ baseline, unit }) => cells.of(figureWithUnit(baseline, unit)) },
        { header: 'target', cell: ({ target, unit }) => cells.of(figureWithUnit(target, unit)) },
        { header: 'deadline', cell: ({ deadline }) => cells.own(deadline && words.day(deadline, launch)) },
      ],
    }),
    ...captionedTable<Objective>(facts, {
      title: 'objectivesMore',
      description: words.text('objectivesMoreDescription'),
      items: saysMore ? objectives : [],
      lineOf,
      columns: [
        { header: 'objective', isLabel: true, cell: (_, index) => cells.of(objectiveName(facts, index)) },
        {
          header: 'audiences',
          cell: ({ audiences }) =>
            cells.list(
              audiences.map((reference) => audienceName(facts, reference)),
              plan.audiences.length > 0 ? 'allAudiences' : 'notStated',
            ),
          has: ({ audiences }) => audiences.length > 0,
        },
        { header: 'level', cell: ({ level }) => cells.choice(level) },
        { header: 'participation', cell: ({ participation }) => cells.choice(participation) },
        {
          header: 'measures',
          cell: ({ measures }) =>
            cells.list(
              measures.map(({ measure }) => measure),
              'notStated',
            ),
        },
      ],
    }),
  ];
}
