import { isBroken } from '../plan/document.ts';
import type { Measure, Objective } from '../plan/schema.ts';
import { defineCheck } from './check.ts';

/** Words that count what was made or sent: outputs, in the Evaluation Cycle. */
const outputWords =
  /^(?:number of |total |how many )?(?:posts?|tweets?|impressions?|reach|views?|likes?|followers?|press releases?|leaflets? (?:sent|printed|distributed|delivered)|letters? (?:sent|posted)|emails? sent|newsletters? sent|posters? (?:put up|printed)|articles? (?:published|placed)|coverage|circulation|opportunities to see|events? held|meetings? held)\b/i;

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
        message:
          'What is measured here is only what you put out. Add a measure of what people noticed, thought or did because of it: an outtake, an outcome or the impact.',
        data: objective,
      };
    }
  },
});

function isOutput({ measure, level }: Measure): boolean {
  return level ? level === 'output' : outputWords.test(measure.trim());
}
