import * as l10n from '@vscode/l10n';
import { channelsWithin, decides, unknownNames, usedChannels } from '../channels/use.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import { isPlaceholder } from '../plan/values/placeholder.ts';
import { defineCheck, type Fix } from './check.ts';
import { withUncounted } from './uncounted.ts';

type Missing = 'social' | 'other';

/** The choice looked across the whole mix: neither social only, nor social never thought of. */
export const channelMix = defineCheck<Missing>({
  code: 'channel-mix',
  title: 'Part of the channel mix not looked at',
  severity: 'information',
  why: 'Social media is one kind of channel among the others. A plan that uses nothing else misses people who are not there; a plan that never considered it may miss people who are.',
  source: 'The idea behind Campaign Plan: social media is a normal tool in the mix.',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Facebook, Instagram]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Residents’ magazine]
considered:
  - channel: Facebook
    why: Every household gets the leaflet; no budget for answering comments`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    const used = usedChannels(plan, channels);
    const counted = used.filter(({ kind }) => kind !== undefined);
    const uncounted = [
      ...used.filter(({ kind }) => kind === undefined).map(({ name }) => name),
      ...unknownNames(plan, channels),
    ];
    if (!decides(counted, uncounted)) return;
    const social = counted.filter(({ kind }) => kind === 'social').length;
    const missing: Missing | undefined =
      social === counted.length ? 'other' : social === 0 ? 'social' : undefined;
    if (!missing) return;
    // “Digital media such as websites and social media” may be counted as one channel or none, and holds both.
    const names = [...uncounted, ...counted.map(({ name }) => name)];
    const within = names.flatMap((name) => channelsWithin(name, channels));
    if (within.some(({ kind }) => kind !== undefined && (kind === 'social') === (missing === 'social')))
      return;
    const answered = plan.considered.some(({ channel, why }) => {
      const kind = channels.find(channel)?.kind;
      const reason = why !== undefined && why.trim() !== '' && !isPlaceholder(why);
      return reason && kind !== undefined && (kind === 'social') === (missing === 'social');
    });
    if (answered) return;
    yield {
      range: locations.value(plan, 'campaign') ?? locations.key(plan, 'objectives') ?? document.lines.line(0),
      message: withUncounted(
        missing === 'other'
          ? l10n.t(
              'Only social channels in this plan. Choose channels of other kinds too, or record under “considered” which ones you looked at and why they are not used: people who are not on social media will not hear of the campaign.',
            )
          : l10n.t(
              'No social channel is used or was considered. Choose one where it serves an objective, or record under “considered” which one you looked at and why it is not used.',
            ),
        uncounted,
      ),
      data: missing,
    };
  },
  fixes({ data: missing }, { document }) {
    if (document.kind !== 'plan') return [];
    const choose: Fix[] =
      document.plan.objectives.length > 0
        ? [{ title: l10n.t('Choose channels…'), command: { name: 'chooseChannels', objective: 0 } }]
        : [];
    const names =
      missing === 'social' ? ['Facebook', 'LinkedIn'] : ['Local newspaper', 'Leaflet or door drop'];
    return [
      ...choose,
      ...names.map(
        (channel): Fix => ({
          title: l10n.t('Record that {0} was considered and not used (then say why)', channel),
          edits: addItem(document, 'considered', { channel, why: 'TBC' }),
        }),
      ),
    ];
  },
});
