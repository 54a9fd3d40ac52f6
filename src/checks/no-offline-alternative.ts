import * as l10n from '@vscode/l10n';
import type { Channel } from '../channels/directory.ts';
import { decides, reachingChannels, reachingLists, unknownNamesReaching } from '../channels/use.ts';
import { isBroken } from '../plan/document.ts';
import { objectivesFor } from '../plan/format/references.ts';
import type { Audience } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { keptFor } from '../text/kept.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';
import { withUncounted } from './uncounted.ts';

/** Not every channel that reaches an audience is digital or social. */
export const noOfflineAlternative = defineCheck<Audience>({
  code: 'no-offline-alternative',
  title: 'Nothing for people who are not online',
  severity: 'information',
  why: 'Some people in every group are not online, or not much. They have the same right to know.',
  source: 'Digital exclusion; Public Sector Equality Duty',
  examples: {
    bad: `campaign: Winter jabs
audiences: [Unpaid carers]
objectives:
  - objective: Raise vaccination from 48% to 60% by January 2027
    channels: [Website, Facebook]`,
    good: `campaign: Winter jabs
audiences: [Unpaid carers]
objectives:
  - objective: Raise vaccination from 48% to 60% by January 2027
    channels: [Website, Facebook, Letter]`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    for (const audience of plan.audiences) {
      const name = filled(audience.name ?? audience.id);
      if (name === '' || isBroken(document, locations.whole(audience))) continue;
      if (read(name).fits('organisations')) continue;
      const lists = reachingLists(plan, audience, channels);
      if (lists.some(holdsOffline) || !lists.some(holdsCounted)) continue;
      const reaching = reachingChannels(plan, audience, channels);
      const counted = reaching.filter(isCounted);
      const uncounted = [
        ...reaching.filter(({ kind }) => kind === undefined).map((channel) => channel.name),
        ...unknownNamesReaching(plan, audience, channels),
      ];
      if (!decides(counted, uncounted)) continue;
      yield {
        range: locations.words(audience, 'name', 'id'),
        message: withUncounted(
          l10n.t(
            'Only online channels reach this audience: {0}. Add one for those who are not online: a letter, the local press, a person they meet.',
            quoted(name),
          ),
          uncounted,
        ),
        data: audience,
      };
    }
  },
  fixes({ data: audience }, { document, channels }) {
    if (document.kind !== 'plan') return [];
    const { plan } = document;
    const [first] = objectivesFor(plan, audience, channels.sharedAudiences);
    const index = first ? plan.objectives.indexOf(first) : -1;
    return index < 0
      ? []
      : [{ title: l10n.t('Choose channels…'), command: { name: 'chooseChannels', objective: index } }];
  },
});

function isCounted({ kind }: Channel): boolean {
  return kind !== undefined;
}

const holdsCounted = keptFor((channels: readonly Channel[]) => channels.some(isCounted));
const holdsOffline = keptFor((channels: readonly Channel[]) =>
  channels.some((channel) => isCounted(channel) && !isOnline(channel)),
);

/** Whether only people who are online meet it: a screen in a waiting room is digital, but nobody need be online. */
function isOnline({ kind, inCatalogue }: Channel): boolean {
  return kind === 'social' || (kind === 'digital' && inCatalogue?.id !== 'digital-screens');
}
