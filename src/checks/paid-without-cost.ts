import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { PlanChannel } from '../plan/format/schema.ts';
import { defineCheck } from './check.ts';
import { quoted, toFillIn } from './messages.ts';

interface NoCost {
  readonly channel: PlanChannel | undefined;
  readonly name: string;
}

/** A paid channel that the plan lists, or uses although it has a budget, says what it costs. */
export const paidWithoutCost = defineCheck<NoCost>({
  code: 'paid-without-cost',
  title: 'Paid channel without a cost',
  severity: 'warning',
  why: 'Paid channels need an approved cost, and the budget can only be held where every cost is known.',
  source: 'GCS spending controls for advertising, marketing and communications',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Royal Mail door drop, Facebook]
channels:
  - name: Royal Mail door drop
    why: Reaches every household`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Royal Mail door drop, Facebook]
channels:
  - name: Royal Mail door drop
    why: Reaches every household
    cost: £7,900`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    const costed = new Set(
      plan.activities
        .filter(({ cost }) => cost !== undefined)
        .flatMap(({ channel }) => channel.map((reference) => channels.find(reference)?.id)),
    );
    const reported = new Set<string>();
    for (const entry of plan.channels) {
      const channel = channels.find(entry.id ?? entry.name ?? '');
      if (channel?.peso !== 'paid' || locations.isFilled(entry, 'cost') || costed.has(channel.id)) continue;
      if (isBroken(document, locations.whole(entry))) continue;
      reported.add(channel.id);
      yield {
        range: locations.words(entry, 'name', 'id'),
        message: l10n.t(
          'No cost is given for this paid channel: {0}. Add “cost”, so that it can be approved and counted against the budget.',
          quoted(channel.name),
        ),
        data: { channel: entry, name: channel.name },
      };
    }
    if (plan.budget === undefined) return;
    const uses = [
      ...plan.objectives.map((objective) => objective.channels),
      ...plan.activities.filter(({ status }) => status !== 'cancelled').map((activity) => activity.channel),
    ];
    for (const references of uses) {
      for (const [index, reference] of references.entries()) {
        const channel = channels.find(reference);
        if (channel?.peso !== 'paid' || channel.inPlan || costed.has(channel.id) || reported.has(channel.id))
          continue;
        const range = locations.item(references, index);
        if (!range || isBroken(document, range)) continue;
        reported.add(channel.id);
        yield {
          range,
          message: l10n.t(
            'No cost is given for this paid channel: {0}. List it under “channels” with its cost, so that the budget can be checked.',
            quoted(channel.name),
          ),
          data: { channel: undefined, name: channel.name },
        };
      }
    }
  },
  fixes({ data: { channel, name } }, { document }) {
    return channel
      ? [{ title: toFillIn('cost'), edits: setField(document, channel, 'cost', 'TBC') }]
      : [
          {
            title: l10n.t('List {0} under “channels” with a cost to fill in', quoted(name)),
            edits: addItem(document, 'channels', { name, why: 'TBC', cost: 'TBC' }),
          },
        ];
  },
});
