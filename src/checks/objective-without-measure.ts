import * as l10n from '@vscode/l10n';
import { chosenChannels } from '../channels/use.ts';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Objective } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { defineCheck } from './check.ts';
import { listed, quoted, toFillIn } from './messages.ts';

/** Each objective says how it will be measured. */
export const objectiveWithoutMeasure = defineCheck<Objective>({
  code: 'objective-without-measure',
  title: 'Objective without a measure',
  severity: 'hint',
  why: 'How something is counted decides whether it can be counted at all; settle it before the campaign, not after.',
  source: 'GCS Evaluation Cycle',
  yieldsTo: ['objective-without-channel', 'objective-is-output', 'objective-vague', 'objective-not-smart'],
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
    measures: ["Bins out on the right day, counted by the crews"]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    for (const objective of plan.objectives) {
      if (filled(objective.objective) === '' || isBroken(document, locations.whole(objective))) continue;
      if (objective.measures.some(({ measure, target }) => filled(measure) !== '' || filled(target) !== ''))
        continue;
      yield {
        range: locations.words(objective, 'objective'),
        message: l10n.t(
          'No measure for this objective yet. Add “measures”: what is counted or asked, and where the figure comes from.',
        ),
        data: objective,
      };
    }
  },
  fixes({ data: objective }, { document, channels }) {
    if (document.kind !== 'plan') return [];
    const usual = chosenChannels(objective, channels).flatMap(({ measure }) => measure ?? []);
    const typical = [...new Set(usual)].slice(0, 2);
    return [
      { title: toFillIn('measures'), edits: setField(document, objective, 'measures', ['TBC']) },
      ...(typical.length > 0
        ? [
            {
              title: l10n.t(
                'Add what its channels are usually measured by: {0}',
                listed(typical.map((measure) => quoted(measure))),
              ),
              edits: setField(document, objective, 'measures', typical),
            },
          ]
        : []),
    ];
  },
});
