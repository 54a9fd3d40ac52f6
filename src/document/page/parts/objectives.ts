import type { Objective } from '../../../plan/format/schema.ts';
import { figureWithUnit } from '../../../plan/values/figures.ts';
import { outcomeOf } from '../../../results/outcomes.ts';
import { shortened } from '../../../text/text.ts';
import type { Block } from '../../model.ts';
import { sentence } from '../../tables/table.ts';
import { sayVerdictBriefly } from '../../verdicts.ts';
import { mostObjectives } from '../limits.ts';
import type { PageFacts } from './page-facts.ts';
import { plainTable } from './plain-table.ts';

/** The objectives with how they are measured; the first six of them. */
export function pageObjectives(page: PageFacts): Block[] {
  const { facts, limits, omissions } = page;
  const { plan, launch, words, cells, lineOf } = facts;
  const shown = plan.objectives.slice(0, mostObjectives);
  const more = plan.objectives.length - shown.length;
  return [
    ...plainTable<Objective>(facts, {
      title: 'objectives',
      description: words.text('pageObjectivesDescription', shown.length),
      items: shown,
      lineOf,
      landmarkOf: ({ id }, index) => ({ kind: 'objective', number: index + 1, id }),
      columns: [
        {
          header: 'objective',
          cell: (objective, index) => cells.of(`${index + 1}. ${calledBriefly(objective, page)}`),
        },
        {
          header: 'measure',
          cell: ({ measures }) =>
            cells.of(
              omissions.fitted(
                measures.map(({ measure }) => measure.trim()).join('; '),
                limits.measure,
                'measures',
                measures[0],
              ),
            ),
        },
        {
          header: 'target',
          cell: (objective) =>
            cells.of(
              omissions.fitted(
                figureWithUnit(objective.target, objective.unit) ?? '',
                limits.target,
                'targets',
                objective,
              ),
            ),
        },
        { header: 'deadline', cell: ({ deadline }) => cells.own(deadline && words.day(deadline, launch)) },
        {
          header: 'result',
          cell: (objective) => {
            const { result, verdict } = outcomeOf(plan, objective);
            const figure = omissions.fitted(result, limits.target, 'targets', objective);
            return verdict.kind === 'none'
              ? cells.of(undefined, 'notKnownYet')
              : cells.list([figure, sayVerdictBriefly(words, verdict)], 'notKnownYet');
          },
        },
      ],
    }),
    ...(more > 0 ? [sentence(words.say('moreInPlan', more))] : []),
  ];
}

/**
 * An objective's label; its statement where that has room, or where its figures would stand nowhere else; or what a label
 * made from it leaves, which is noted.
 */
function calledBriefly(objective: Objective, { facts, limits, omissions }: PageFacts): string {
  const statement = objective.objective.trim();
  if (objective.label?.trim())
    return omissions.fitted(objective.label, limits.objective, 'objectives', objective);
  if (statement.length <= limits.objective || objective.target === undefined)
    return omissions.fitted(statement, limits.objective, 'objectives', objective);
  omissions.cut('objectives', statement, objective);
  return shortened(facts.words.objectiveLabel(statement), limits.objective);
}
