import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import type { Measure } from '../plan/format/schema.ts';
import { keptFor } from '../text/kept.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';

/** No measure is advertising value. */
export const advertisingValue = defineCheck({
  code: 'advertising-value',
  title: 'Advertising value as a measure',
  severity: 'warning',
  why: 'What the space would have cost as an advertisement says nothing about what people took from it. GCS and the Barcelona Principles ask not to use it.',
  source: 'Barcelona Principles 3.0: advertising value equivalents are not the value of communication',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
    measures: [AVE of the coverage]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
    measures: [Coverage that carries the new date]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    const places = [
      ...plan.objectives.flatMap(({ measures }) =>
        measures
          .filter(isAdvertisingValue)
          .map((measure) => ({ text: wordsOf(measure), range: locations.words(measure, 'measure') })),
      ),
      ...plan.channels.map((channel) => ({
        text: channel.measure ?? '',
        range: locations.words(channel, 'measure'),
      })),
      ...(['outputs', 'outtakes', 'outcomes', 'impact'] as const).flatMap((field) => {
        const texts = plan.evaluation?.[field] ?? [];
        return texts.flatMap((text, index) => {
          const range = locations.item(texts, index);
          return range ? [{ text, range }] : [];
        });
      }),
    ];
    for (const { text, range } of places) {
      if (!read(text).fits('advertising-value')) continue;
      if (isBroken(document, range)) continue;
      yield {
        range,
        message: l10n.t(
          'Advertising value does not show a result. Measure instead what people noticed, thought or did: advertising value says nothing of what they took from the coverage, and the Government Communication Service (GCS) asks not to use it.',
        ),
        data: undefined,
      };
    }
  },
});

const isAdvertisingValue = keptFor((measure: Measure) => read(wordsOf(measure)).fits('advertising-value'));

function wordsOf({ measure, target, result }: Measure): string {
  return [measure, target, result].join(' ');
}
