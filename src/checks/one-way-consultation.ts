import * as l10n from '@vscode/l10n';
import { type Channel, channelLabel } from '../channels/directory.ts';
import { labelWithKind } from '../channels/names.ts';
import { isParticipatory, needsDialogue, suggestChannels } from '../channels/suggest.ts';
import { decides, servingChannels, unknownNamesServing } from '../channels/use.ts';
import { isBroken } from '../plan/document.ts';
import { addToList } from '../plan/edit/texts-in-list.ts';
import type { Objective } from '../plan/format/schema.ts';
import { defineCheck, type Fix } from './check.ts';
import { withUncounted } from './uncounted.ts';

/** An objective that asks people for their views has a channel on which they can answer. */
export const oneWayConsultation = defineCheck<Objective>({
  code: 'one-way-consultation',
  title: 'Views asked for, no way to answer',
  severity: 'warning',
  why: 'People whose views are asked for need a way to give them. Channels that only send turn a consultation into an announcement.',
  source: 'Grunig’s models of public relations; IAP2 spectrum of public participation',
  examples: {
    bad: `campaign: Library hours
objectives:
  - objective: Hear from 1,500 library users by 12 March 2027
    participation: consult
    channels: [Poster, Website]`,
    good: `campaign: Library hours
objectives:
  - objective: Hear from 1,500 library users by 12 March 2027
    participation: consult
    channels: [Poster, Drop-in event, Survey]`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    for (const objective of plan.objectives) {
      if (!isParticipatory(objective) || isBroken(document, locations.whole(objective))) continue;
      const serving = servingChannels(plan, objective, channels);
      const uncounted = unknownNamesServing(plan, objective, channels);
      if (!decides(serving, uncounted)) continue;
      if (serving.some((channel) => answers(channel, objective))) continue;
      yield {
        range: locations.value(objective, 'channels') ?? locations.words(objective, 'objective'),
        message: withUncounted(
          needsDialogue(objective)
            ? l10n.t(
                'No way for people to talk with you here. Add a channel that goes both ways, such as a workshop or a drop-in event, as this objective is reached together with people.',
              )
            : l10n.t(
                'No way for people to answer here. Add a channel that gives them one, such as a survey or a drop-in event, as this objective asks for their views.',
              ),
          uncounted,
        ),
        data: objective,
      };
    }
  },
  fixes({ data: objective }, { document, channels }) {
    if (document.kind !== 'plan') return [];
    const { plan } = document;
    const fixes = suggestChannels(plan, objective, channels, 12)
      .filter(({ channel }) => answers(channel, objective))
      .slice(0, 3)
      .map(
        ({ channel, reason }): Fix => ({
          title: l10n.t('Add {0}: {1}', labelWithKind(channel), reason),
          edits: addToList(document, objective, 'channels', [channelLabel(channel)]),
        }),
      );
    return [
      ...fixes,
      {
        title: l10n.t('Choose channels…'),
        command: { name: 'chooseChannels', objective: plan.objectives.indexOf(objective) },
      },
    ];
  },
});

/** Limited is enough to consult, not to involve, collaborate or empower. */
function answers({ direction }: Channel, objective: Objective): boolean {
  return (
    direction === undefined ||
    direction === 'two-way' ||
    (direction === 'limited' && !needsDialogue(objective))
  );
}
