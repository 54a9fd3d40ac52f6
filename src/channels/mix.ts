import * as l10n from '@vscode/l10n';
import type { Objective, Plan } from '../plan/format/schema.ts';
import { type ChannelKind, kinds } from '../plan/format/shared-fields.ts';
import type { ChannelDirectory } from './directory.ts';
import { directionName, kindName } from './names.ts';
import { channelsOfPlan, channelsServing, type NamedChannel } from './serving.ts';

/** How channels spread over the kinds, and whether people can answer on any of them. */
export interface Mix {
  readonly count: number;
  /** The kinds there are, always in the same order; `undefined` where a channel's kind is not known. */
  readonly kinds: readonly { readonly kind: ChannelKind | undefined; readonly count: number }[];
  readonly direction: 'two-way' | 'limited' | 'one-way' | undefined;
}

/** The mix of the channels that serve an objective. */
export function mixOfObjective(plan: Plan, objective: Objective, channels: ChannelDirectory): Mix {
  return mixOf(channelsServing(plan, objective, channels));
}

/** The mix of all channels that a plan uses. */
export function mixOfPlan(plan: Plan, channels: ChannelDirectory): Mix {
  return mixOf(channelsOfPlan(plan, channels));
}

function mixOf(named: readonly NamedChannel[]): Mix {
  const channels = named.map(({ channel }) => channel);
  const counted = [...[...kinds].sort(), undefined]
    .map((kind) => ({ kind, count: channels.filter((channel) => channel?.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const direction = (['two-way', 'limited', 'one-way'] as const).find((wanted) =>
    channels.some((channel) => channel?.direction === wanted),
  );
  return { count: channels.length, kinds: counted, direction };
}

/** "3 channels: 1 social, 2 traditional · two-way" */
export function describeMix(mix: Mix): string {
  const { count, direction } = mix;
  if (count === 0) return l10n.t('no channels');
  const parts = describeKinds(mix);
  const channels = count === 1 ? l10n.t('1 channel: {0}', parts) : l10n.t('{0} channels: {1}', count, parts);
  return direction ? `${channels} · ${directionName(direction)}` : channels;
}

/** "1 social, 2 traditional" */
export function describeKinds({ count, kinds: counted }: Mix): string {
  if (count === 0) return l10n.t('no channels');
  return counted
    .map(({ kind, count: number }) =>
      kind ? `${number} ${kindName(kind)}` : l10n.t('{0} of unknown kind', number),
    )
    .join(', ');
}
