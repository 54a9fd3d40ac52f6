import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { PlanChannel } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { defineCheck } from './check.ts';
import { quoted, toFillIn } from './messages.ts';
import { isSaidTogether } from './together.ts';

/** A listed channel says why it was chosen. */
export const channelWithoutReason = defineCheck<readonly PlanChannel[]>({
  code: 'channel-without-reason',
  title: 'Channel without a reason',
  severity: 'hint',
  why: 'The reason for a choice lets others question it, and lets you choose better next time.',
  source: 'Vermont Chief Marketing Office, communications plan template',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
channels:
  - name: Leaflet
    owner: Print team`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
channels:
  - name: Leaflet
    why: Carries the calendar that people keep on the fridge
    owner: Print team`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    const named = plan.channels.filter(
      (channel) => filled(channel.name ?? channel.id) !== '' && !isBroken(document, locations.whole(channel)),
    );
    const unexplained = named.filter(({ why }) => filled(why) === '');
    if (isSaidTogether(unexplained.length, named.length)) {
      yield {
        range: locations.words(unexplained[0]!, 'name', 'id'),
        message: l10n.t(
          'No reason is given for {0} of {1} channels. Add “why” in a few words to those that cost most: what makes them right for these people.',
          unexplained.length,
          named.length,
        ),
        data: unexplained,
      };
      return;
    }
    for (const channel of unexplained) {
      yield {
        range: locations.words(channel, 'name', 'id'),
        message: l10n.t(
          'No reason is given for this channel: {0}. Add “why” in a few words: what makes it right for these people.',
          quoted(channel.name ?? channel.id ?? ''),
        ),
        data: [channel],
      };
    }
  },
  fixes({ data: channels }, { document }) {
    const edits = channels.flatMap((channel) => setField(document, channel, 'why', 'TBC'));
    return [{ title: toFillIn('why'), edits }];
  },
});
