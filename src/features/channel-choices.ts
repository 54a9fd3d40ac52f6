import * as l10n from '@vscode/l10n';
import { type Channel, channelLabel } from '../channels/directory.ts';
import { kindName, kindTitle } from '../channels/names.ts';
import { suggestChannels } from '../channels/suggest.ts';
import type { Objective, Plan } from '../plan/format/schema.ts';
import { kinds } from '../plan/format/shared-fields.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { lastTime } from './last-time.ts';

/** A channel that can be chosen for an objective. */
export interface ChannelChoice {
  readonly label: string;
  /**
   * What helps to choose: kind, whether people can answer, owner, whether the register has it; and other names, so that
   * they are found by typing. What matters most stands first, as rows may be cut short.
   */
  readonly description: string;
  /** Why it is suggested, and what it achieved last time. */
  readonly reason: string | undefined;
  /** What is written into the plan for it. */
  readonly name: string;
  readonly isChosen: boolean;
}

/** Channels that belong together, under a title. */
export interface ChannelGroup {
  readonly title: string;
  readonly choices: readonly ChannelChoice[];
}

/**
 * All channels that can be chosen for an objective: what is chosen and not known, what is suggested, then every kind
 * with its channels. What is chosen stays under the name by which it was written.
 */
export function channelChoices(
  plan: Plan,
  objective: Objective,
  { channels, portfolio }: Pick<DocumentContext, 'channels' | 'portfolio'>,
): readonly ChannelGroup[] {
  const chosen = new Map<string, string>();
  const unknown: string[] = [];
  for (const reference of objective.channels) {
    const channel = channels.find(reference);
    if (!channel) unknown.push(reference);
    else if (!chosen.has(channel.id)) chosen.set(channel.id, reference);
  }
  const suggestions = suggestChannels(plan, objective, channels, suggestedAtMost);
  const suggested = new Set(suggestions.map(({ channel }) => channel.id));
  const isRegistered = channels.all.some(({ inRegister }) => inRegister !== undefined);
  const choice = (channel: Channel, reason?: string): ChannelChoice => ({
    label: channelLabel(channel),
    description: traits(channel, isRegistered),
    reason: withLastTime(reason, lastTime(portfolio, channel)),
    name: chosen.get(channel.id) ?? channelLabel(channel),
    isChosen: chosen.has(channel.id),
  });
  // What is chosen, and what the organisation runs, before the rest of the catalogue.
  const rank = (channel: Channel) =>
    chosen.has(channel.id) ? 0 : channel.inPlan ? 1 : channel.inRegister ? 2 : 3;
  return [
    {
      title: l10n.t('Chosen, but not known'),
      choices: unknown.map((name) => ({
        label: name,
        description: l10n.t('in no register or catalogue'),
        reason: undefined,
        name,
        isChosen: true,
      })),
    },
    {
      title: l10n.t('Suggested'),
      choices: suggestions.map(({ channel, ground }) => choice(channel, ground)),
    },
    ...[...kinds, undefined].map((kind) => ({
      title: kind ? kindTitle(kind) : l10n.t('Kind not stated'),
      choices: channels.all
        .filter((channel) => channel.kind === kind && !suggested.has(channel.id))
        .sort((a, b) => rank(a) - rank(b))
        .map((channel) => choice(channel)),
    })),
  ].filter(({ choices }) => choices.length > 0);
}

function withLastTime(reason: string | undefined, achieved: string | undefined): string | undefined {
  const parts = [reason, achieved && l10n.t('Last time: {0}', achieved)].filter((part) => part);
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** There is more room than in the light bulb; its four are the first of these. */
const suggestedAtMost = 8;

/** @param isRegistered whether there is a register, so that it matters what is not in it */
function traits(channel: Channel, isRegistered: boolean): string {
  const { kind, direction, owner, inRegister, inCatalogue } = channel;
  const status = inRegister?.status;
  return [
    kind && kindName(kind),
    direction === 'two-way' && l10n.t('people can answer'),
    direction === 'limited' && l10n.t('people can answer a little'),
    owner && l10n.t('owner: {0}', owner),
    isRegistered && !inRegister && l10n.t('not in the register'),
    status && status !== 'active' && l10n.t('{0} in the register', status),
    inCatalogue?.aliases.join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}
