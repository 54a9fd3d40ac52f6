import * as l10n from '@vscode/l10n';
import type { ChannelDirectory } from '../channels/directory.ts';
import { isReached } from '../channels/use.ts';
import { isBroken } from '../plan/document.ts';
import { addToList } from '../plan/edit/texts-in-list.ts';
import { findAudience, objectivesFor } from '../plan/format/references.ts';
import type { Audience, Objective, Plan } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { channelsForAll } from './channel-choice.ts';
import { defineCheck, type Fix } from './check.ts';
import { quoted } from './messages.ts';

interface Unreached {
  readonly audience: Audience;
  readonly cause: 'no objective' | 'no channel';
}

/** Every audience is addressed by an objective and reached by a channel. */
export const audienceUnreached = defineCheck<Unreached>({
  code: 'audience-unreached',
  title: 'Audience that nothing reaches',
  severity: 'warning',
  why: 'An audience that no objective addresses, or no channel reaches, is in the plan by name only.',
  source: 'GCS OASIS: Audience and Implementation',
  examples: {
    bad: `campaign: Winter jabs
audiences:
  - { id: carers, name: Unpaid carers }
  - { id: staff, name: Care staff }
objectives:
  - objective: Raise vaccination among carers from 48% to 60% by January 2027
    audiences: [carers]
    channels: [Letter, Facebook]`,
    good: `campaign: Winter jabs
audiences:
  - { id: carers, name: Unpaid carers }
objectives:
  - objective: Raise vaccination among carers from 48% to 60% by January 2027
    audiences: [carers]
    channels: [Letter, Facebook]`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    const objectives = plan.objectives.filter(({ objective }) => filled(objective) !== '');
    if (objectives.length === 0) return;
    const listsForAll = channelsForAll(document) !== undefined;
    for (const audience of plan.audiences) {
      const name = audience.name ?? audience.id;
      if (!name || filled(name) === '' || isBroken(document, locations.whole(audience))) continue;
      const addressing = objectivesFor(plan, audience, channels.sharedAudiences).filter(
        ({ objective }) => objective.trim() !== '',
      );
      const range = locations.words(audience, 'name', 'id');
      if (addressing.length === 0) {
        yield {
          range,
          message: l10n.t(
            'No objective is about this audience: {0}. Name them in an objective’s “audiences”, or take them out, as nothing in this plan is meant to change for them.',
            quoted(name),
          ),
          data: { audience, cause: 'no objective' },
        };
      } else if (
        !listsForAll &&
        // That an objective for everyone has no channel is not said again for each audience.
        addressing.some(({ audiences }) => audiences.length > 0) &&
        !addressing.some(({ without_channels }) => without_channels) &&
        !isReached(plan, audience, channels) &&
        channelsNamedFor(plan, channels, audience, addressing).every((reference) => channels.find(reference))
      ) {
        yield {
          range,
          message: l10n.t(
            'No channel reaches this audience: {0}. Choose one for an objective that is about them, or they will not hear of the campaign.',
            quoted(name),
          ),
          data: { audience, cause: 'no channel' },
        };
      }
    }
  },
  fixes({ data: { audience, cause } }, { document, channels }) {
    if (document.kind !== 'plan') return [];
    const { plan } = document;
    if (cause === 'no channel') {
      const [first] = objectivesFor(plan, audience, channels.sharedAudiences);
      const index = plan.objectives.indexOf(first!);
      return [{ title: l10n.t('Choose channels…'), command: { name: 'chooseChannels', objective: index } }];
    }
    // Two audiences may go by one name: it then finds the other.
    const name = [audience.id, audience.name].find(
      (own) => own && findAudience(plan, own, channels.sharedAudiences) === audience,
    );
    if (name === undefined) return [];
    return plan.objectives
      .filter(({ objective }) => filled(objective) !== '')
      .slice(0, 6)
      .map(
        (objective): Fix => ({
          title: l10n.t('Add them to the objective {0}', quoted(objective.objective)),
          edits: addToList(document, objective, 'audiences', [name]),
        }),
      );
  },
});

/** The channels that are named for an audience, known or not. */
function channelsNamedFor(
  plan: Plan,
  { sharedAudiences }: ChannelDirectory,
  audience: Audience,
  addressing: readonly Objective[],
): string[] {
  return [
    ...audience.channels,
    ...addressing.flatMap((objective) => objective.channels),
    ...plan.activities
      .filter((activity) =>
        activity.audience.some((name) => findAudience(plan, name, sharedAudiences) === audience),
      )
      .flatMap((activity) => activity.channel),
  ];
}
