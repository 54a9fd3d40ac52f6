import { activitiesFor } from '../plan/format/references.ts';
import type { Activity, Objective, Plan } from '../plan/format/schema.ts';
import { looseKey } from '../text/text.ts';
import type { Channel, ChannelDirectory } from './directory.ts';

/** A channel as a plan names it; one that is not known anywhere still has its name. */
export interface NamedChannel {
  /** The same for every name of the same channel. */
  readonly key: string;
  readonly name: string;
  /** What is known of it; undefined where it is in no list and of no known sort. */
  readonly channel: Channel | undefined;
}

/** A channel that serves an objective. */
export interface ServingChannel extends NamedChannel {
  /** Whether the objective itself has chosen it; if not, its activities use it. */
  readonly isChosen: boolean;
}

/** The channel that a reference names. */
export function namedChannel(channels: ChannelDirectory, reference: string): NamedChannel {
  const channel = channels.find(reference);
  return channel
    ? { key: channel.id, name: channel.name, channel }
    : { key: `? ${looseKey(reference)}`, name: reference.trim(), channel };
}

/** The channels that references name, each once, in their order. */
export function namedChannels(channels: ChannelDirectory, references: readonly string[]): NamedChannel[] {
  const named = [...new Set(references)]
    .filter((reference) => reference.trim() !== '')
    .map((reference) => namedChannel(channels, reference));
  return [...new Map(named.map((channel) => [channel.key, channel])).values()];
}

/** Every channel of a plan, each once: chosen for an objective or an audience, listed, or used by an activity. */
export function channelsOfPlan(plan: Plan, channels: ChannelDirectory): readonly NamedChannel[] {
  const all = ofPlans.get(channels) ?? namedChannels(channels, channelNames(plan));
  ofPlans.set(channels, all);
  return all;
}

/** The names by which a plan uses channels, in the order in which it is read, each as often as it stands there. */
export function channelNames(plan: Plan): string[] {
  return [
    ...plan.objectives.flatMap((objective) => objective.channels),
    ...plan.channels.map(({ id, name }) => id ?? name ?? ''),
    ...plan.activities.flatMap((activity) => activity.channel),
    ...[...plan.audiences, ...plan.stakeholders].flatMap((people) => people.channels),
  ];
}

// By directory: it belongs to one reading of one plan, which never changes.
const ofPlans = new WeakMap<ChannelDirectory, readonly NamedChannel[]>();
// By objective, for as long as the same names mean the same channels, and its activities are the same ones.
const cache = new WeakMap<
  Objective,
  {
    readonly find: ChannelDirectory['find'];
    readonly activities: readonly Activity[];
    readonly serving: readonly ServingChannel[];
  }
>();

/**
 * The channels that serve an objective, each once: those it has chosen, then those that its activities use. The one
 * answer for checks, lenses, preview and Word.
 */
export function channelsServing(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
): readonly ServingChannel[] {
  const activities = activitiesFor(plan, objective);
  const known = cache.get(objective);
  if (known?.find === channels.find && isSame(known.activities, activities)) return known.serving;
  const serving = workOutServing(objective, activities, channels);
  cache.set(objective, { find: channels.find, activities, serving });
  return serving;
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return (
    some === others || (some.length === others.length && some.every((one, index) => one === others[index]))
  );
}

function workOutServing(
  objective: Objective,
  activities: readonly Activity[],
  channels: ChannelDirectory,
): ServingChannel[] {
  const chosen = namedChannels(channels, objective.channels);
  const keys = new Set(chosen.map(({ key }) => key));
  const used = namedChannels(
    channels,
    activities.flatMap((activity) => activity.channel),
  );
  return [
    ...chosen.map((channel) => ({ ...channel, isChosen: true })),
    ...used.filter(({ key }) => !keys.has(key)).map((channel) => ({ ...channel, isChosen: false })),
  ];
}
