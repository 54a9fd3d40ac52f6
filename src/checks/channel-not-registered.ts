import * as l10n from '@vscode/l10n';
import { isMissingFromRegister } from '../channels/registrable.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import type { ChannelInUse } from '../portfolio/context.ts';
import { looseKey } from '../text/text.ts';
import { type DocumentContext, defineCheck, type Fix } from './check.ts';
import { listed, quoted } from './messages.ts';

/** So many channels are named in the message, and offered one by one. */
const most = 6;

/** The channels that the organisation's plans use stand in its register. */
export const channelNotRegistered = defineCheck<readonly ChannelInUse[]>({
  code: 'channel-not-registered',
  isJoint: true,
  title: 'Channels in use that are not registered',
  severity: 'information',
  why: 'A channel that plans use and the register does not know has no owner, no rules and nobody who takes it down in a crisis.',
  source: 'East Devon District Council, register of sites and users',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: website, name: Council website, owner: Digital team }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: website, name: Council website, owner: Digital team }
  - { id: facebook, kind: social, owner: Digital team }`,
    others: {
      'bins.campaign.md': `---
campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Council website, Facebook]
---
`,
    },
  },
  *register({ document, portfolio, registersInReach: { counts } }) {
    const { register, locations } = document;
    // Of a register that does not count no plan takes its channels.
    if (counts !== undefined && counts !== document) return;
    const missing = portfolio
      .channelsInUse()
      .map((use) => ({ ...use, plans: use.plans.filter(({ isOver }) => !isOver) }))
      .filter((use) => use.plans.length > 0 && isMissing(use));
    if (missing.length === 0) return;
    const names = missing
      .slice(0, most)
      .map(({ name, plans }) =>
        plans.length === 1
          ? l10n.t('{0} (1 plan)', quoted(name))
          : l10n.t('{0} ({1} plans)', quoted(name), plans.length),
      );
    const more = missing.length - names.length;
    yield {
      range: locations.key(register, 'channels') ?? locations.words(register, 'register'),
      message: l10n.t(
        'Plans use channels that are not registered: {0}. Add them with their owners, as nobody is known to answer for them.',
        listed(more > 0 ? [...names, l10n.t('{0} more', more)] : names),
      ),
      data: missing,
    };
  },
  fixes({ data: missing }, context) {
    const all = {
      title: l10n.t('Add all {0} to the register', missing.length),
      edits: adding(missing, context),
    };
    const each = missing.slice(0, most).map(
      (use): Fix => ({
        title: l10n.t('Add {0} to the register', quoted(use.name)),
        edits: adding([use], context),
      }),
    );
    return missing.length > 1 ? [all, ...each] : each;
  },
});

function isMissing({ kind, peso, known }: ChannelInUse): boolean {
  return isMissingFromRegister({
    kind,
    peso,
    inRegister: known?.inRegister,
    inCatalogue: known?.inCatalogue,
  });
}

/** Adds channels at the end, each with what is known of it and a place for its owner. */
function adding(uses: readonly ChannelInUse[], { document }: DocumentContext): NonNullable<Fix['edits']> {
  // Behind the last item each, so the last one first.
  return [...uses].reverse().flatMap((use) => addItem(document, 'channels', entryFor(use)));
}

function entryFor({ name, kind, known }: ChannelInUse): Record<string, string> {
  const isListed = known?.inCatalogue && looseKey(known.inCatalogue.name) === looseKey(name);
  return {
    ...(isListed ? { id: known.inCatalogue!.id } : {}),
    name,
    ...(kind && !isListed ? { kind } : {}),
    owner: 'TBC',
  };
}
