import * as l10n from '@vscode/l10n';
import { channelLabel } from '../channels/directory.ts';
import { labelWithKind } from '../channels/names.ts';
import { suggestChannels } from '../channels/suggest.ts';
import { activityChannels } from '../channels/use.ts';
import { isBroken } from '../plan/document.ts';
import { addToList } from '../plan/edit/texts-in-list.ts';
import { audiencesOf } from '../plan/format/references.ts';
import type { Objective } from '../plan/format/schema.ts';
import { filled, isPlaceholder } from '../plan/values/placeholder.ts';
import { channelsForAll, choosesChannels } from './channel-choice.ts';
import { defineCheck, type Fix } from './check.ts';
import { listed } from './messages.ts';

/** Each objective has at least one channel chosen for it: the heart of the product. */
export const objectiveWithoutChannel = defineCheck<Objective>({
  code: 'objective-without-channel',
  title: 'Objective without a channel',
  severity: 'error',
  why: 'An objective that no channel serves will not be heard of, and so will not be reached. Which channel serves it is open: press, post, meetings, email and social media are all in the mix.',
  source:
    'The idea behind Campaign Plan: every objective has channels chosen for it, whichever serve it best.',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Residents’ magazine, Leaflet, Facebook]`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    // That is one problem of the plan, which channel-without-objective says.
    if (channelsForAll(document)) return;
    for (const objective of plan.objectives) {
      if (filled(objective.objective) === '' || choosesChannels(document, objective)) continue;
      if (isReason(objective.without_channels)) continue;
      // Which objective the channels of an audience serve is asked once, by channel-without-objective.
      if (audiencesOf(plan, objective, channels.sharedAudiences).some(({ channels: own }) => own.length > 0))
        continue;
      if (isBroken(document, locations.whole(objective))) continue;
      const used = activityChannels(plan, objective, channels);
      yield {
        range: locations.words(objective, 'objective'),
        message:
          used.length > 0
            ? l10n.t(
                'No channel is chosen for this objective. Its activities use {0}: choose them here too, or others that serve it better, or nobody will hear of it.',
                listed(used.slice(0, 3).map(channelLabel)),
              )
            : l10n.t(
                'No channel is chosen for this objective. Choose the channels that serve it best, or record why it needs none: without a channel nobody will hear of it.',
              ),
        data: objective,
      };
    }
  },
  fixes({ data: objective }, { document, channels }) {
    if (document.kind !== 'plan') return [];
    const { plan } = document;
    const fixes: Fix[] = [];
    const used = activityChannels(plan, objective, channels);
    if (used.length > 0) {
      const labels = listed(used.map(labelWithKind));
      fixes.push({
        title:
          used.length === 1
            ? l10n.t('Add {0}: its activities use it', labels)
            : l10n.t('Add {0}: its activities use them', labels),
        edits: addToList(document, objective, 'channels', used.map(channelLabel)),
        isPreferred: true,
      });
    }
    for (const { channel, reason } of suggestChannels(plan, objective, channels)) {
      const label = channelLabel(channel);
      if (used.length === 1 && used[0]?.id === channel.id) continue;
      fixes.push({
        title: l10n.t('Add {0}: {1}', labelWithKind(channel), reason),
        edits: addToList(document, objective, 'channels', [label]),
        isPreferred: fixes.length === 0,
      });
    }
    const index = plan.objectives.indexOf(objective);
    return [
      ...fixes,
      { title: l10n.t('Choose channels…'), command: { name: 'chooseChannels', objective: index } },
      {
        title: l10n.t('Record why no channel is needed…'),
        command: { name: 'recordWithoutChannels', objective: index },
      },
    ];
  },
});

function isReason(text: string | undefined): boolean {
  return (
    text !== undefined && !isPlaceholder(text) && !/^(?:|yes|no|true|false|n\/?a|none)$/i.test(text.trim())
  );
}
