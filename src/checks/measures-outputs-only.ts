import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import type { Measure, Objective } from '../plan/format/schema.ts';
import { defineCheck } from './check.ts';

/** What is counted where only the work itself is counted: outputs, in the Evaluation Cycle. */
const made = String.raw`(?:(?:(?:social(?: media)?|facebook|instagram|linkedin|youtube|x|twitter|tiktok|website|web|video|page|online|digital|organic|paid|press|media|local|national|positive|new|total|email|newsletter)\s+)*(?:posts?|tweets?|impressions?|reach|views|plays|likes|followers?|releases?|coverage|circulation|footfall past posters|articles?|column inches|opportunities to (?:see|hear)|mentions)|(?:leaflets?|letters?|flyers?|posters?|emails?|texts?|text messages|newsletters?|briefings?|toolkits?|booklets?|articles?|interviews?|events?|meetings?|drop-ins?|workshops?|stalls?|adverts?)(?=\s+(?:that\s+)?(?:we\s+)?(?:sent|send|delivered|distributed|displayed|printed|posted|put up|published|placed|issued|held|hold|run|given)\b))`;
const outputWords = new RegExp(
  `^(?:(?:the )?(?:number|volume|amount) of |total (?:number of )?|how many )?${made}(?:(?:,| and| &| or)+ ${made})*` +
    String.raw`(?:\s+(?:of (?:the|our) (?:videos?|films?|posts?|pages?|podcast|clips?)|(?:on|in|across|via|from|by|to|per|each|for|during)\b[^,;(]*|(?:we )?(?:sent|send|issued|published|posted|printed|delivered|distributed|displayed|made|held|hold|run|given|placed|put up|shared|generated|achieved|produced)))*\W*$`,
  'i',
);
/** Words by which it is what people did or think all the same. */
const reactionWords =
  /\b(?:survey|who|which|among|asked|recall|remember|opinions?|views on (?!youtube|facebook|instagram|tiktok|linkedin|x\b|the (?:web|page|video|film)))/i;

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

function isOutput({ measure, level }: Measure): boolean {
  return level ? level === 'output' : outputWords.test(measure.trim()) && !reactionWords.test(measure);
}
