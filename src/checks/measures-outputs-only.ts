import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import type { Measure, Objective } from '../plan/format/schema.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';

/** Where an objective has measures, one of them is an outtake or beyond. */
export const measuresOutputsOnly = defineCheck<Objective>({
  code: 'measures-outputs-only',
  title: 'Only outputs are measured',
  severity: 'warning',
  why: 'Posts sent and leaflets printed show that you were busy. What people noticed, thought or did shows whether it worked.',
  source: 'Barcelona Principles 3.0; GCS Evaluation Cycle',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
    measures:
      - measure: Leaflets delivered
        level: output`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
    measures:
      - measure: Leaflets delivered
        level: output
      - measure: Bins out on the right day
        level: outcome`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    for (const objective of plan.objectives) {
      const measures = objective.measures.filter(({ measure }) => measure.trim() !== '');
      if (measures.length === 0 || !measures.every(isOutput)) continue;
      if (isBroken(document, locations.whole(objective))) continue;
      yield {
        range: locations.item(objective.measures, 0) ?? locations.words(objective, 'measures', 'objective'),
        message: l10n.t(
          'Only what you put out is measured here. Add a measure of what people noticed, thought or did because of it: an outtake, an outcome or the impact.',
        ),
        data: objective,
      };
    }
  },
});

/** Whether a measure counts only the work itself: by its level, else by its words. */
function isOutput({ measure, level }: Measure): boolean {
  if (level) return level === 'output';
  const statement = read(measure);
  return statement.fits('output-measure') && !statement.fits('reaction-measure');
}
