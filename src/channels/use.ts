import { activitiesFor, findAudience, objectivesFor } from '../plan/format/references.ts';
import type { Audience, Objective, Plan } from '../plan/format/schema.ts';
import { editDistance, looseKey } from '../text/text.ts';
import type { Channel, ChannelDirectory } from './directory.ts';
import { channelsServing, type NamedChannel } from './serving.ts';

/** The channels that an objective chooses; names that resolve nowhere are left out. */
export function chosenChannels(objective: Objective, channels: ChannelDirectory): Channel[] {
  return resolve(objective.channels, channels);
}

/** The channels that only the activities for an objective use; names that resolve nowhere are left out. */
export function activityChannels(plan: Plan, objective: Objective, channels: ChannelDirectory): Channel[] {
  return known(channelsServing(plan, objective, channels).filter(({ isChosen }) => !isChosen));
}

/** The channels that serve an objective, as {@link channelsServing}; names that resolve nowhere are left out. */
export function servingChannels(plan: Plan, objective: Objective, channels: ChannelDirectory): Channel[] {
  return known(channelsServing(plan, objective, channels));
}

/** Every channel that a plan uses: chosen for an objective or an audience, listed, or used by an activity. */
export function usedChannels(plan: Plan, channels: ChannelDirectory): Channel[] {
  return resolve(namesIn(plan), channels);
}

/** Whether a plan uses a channel of which nothing is known: it may be of any sort. */
export function usesUnknownChannel(plan: Plan, channels: ChannelDirectory): boolean {
  return namesIn(plan).some((name) => isOfUnknownSort(name, channels));
}

function namesIn(plan: Plan): string[] {
  return [
    ...plan.objectives.flatMap((objective) => objective.channels),
    ...plan.channels.map(({ id, name }) => id ?? name ?? ''),
    ...plan.activities.flatMap((activity) => activity.channel),
    ...[...plan.audiences, ...plan.stakeholders].flatMap((people) => people.channels),
  ];
}

/**
 * The channels that reach an audience: its own, those of the objectives that address it, those that name it, and
 * those of the activities for it.
 */
export function reachingChannels(plan: Plan, audience: Audience, channels: ChannelDirectory): Channel[] {
  let index = reachedBy.get(channels);
  if (!index) {
    index = new Map();
    const add = (references: readonly string[], reached: readonly Channel[]) => {
      for (const found of new Set(references.map((reference) => findAudience(plan, reference)))) {
        if (found) index!.set(found, [...(index!.get(found) ?? []), ...reached]);
      }
    };
    for (const { audiences, id, name } of plan.channels)
      add(audiences, resolve([id ?? name ?? ''], channels));
    for (const activity of plan.activities) add(activity.audience, resolve(activity.channel, channels));
    reachedBy.set(channels, index);
  }
  return distinct([
    ...objectivesFor(plan, audience).flatMap((objective) => servingChannels(plan, objective, channels)),
    ...(index.get(audience) ?? []),
    ...resolve(audience.channels, channels),
  ]);
}

/** Whether an audience is reached by a channel of which nothing is known, by its objectives or its activities. */
export function isReachedByUnknown(plan: Plan, audience: Audience, channels: ChannelDirectory): boolean {
  const names = [
    ...audience.channels,
    ...objectivesFor(plan, audience).flatMap((objective) => namesFor(plan, objective)),
    ...plan.activities
      .filter((activity) => activity.audience.some((name) => findAudience(plan, name) === audience))
      .flatMap((activity) => activity.channel),
  ];
  return names.some((name) => isOfUnknownSort(name, channels));
}

/** Whether an objective is served by a channel of which nothing is known. */
export function isServedByUnknown(plan: Plan, objective: Objective, channels: ChannelDirectory): boolean {
  return namesFor(plan, objective).some((name) => isOfUnknownSort(name, channels));
}

/** A slip of a letter or two ("Facebok") leaves no doubt of what sort of channel is meant. */
function isOfUnknownSort(name: string, channels: ChannelDirectory): boolean {
  if (channels.find(name)) return false;
  const [guess] = channels.nearest(name, 1);
  return !guess || editDistance(looseKey(name), looseKey(guess.name), 2) > 2;
}

function namesFor(plan: Plan, objective: Objective): string[] {
  return [...objective.channels, ...activitiesFor(plan, objective).flatMap((activity) => activity.channel)];
}

// A cache, by directory: it belongs to one reading of one plan, which never changes.
const reachedBy = new WeakMap<ChannelDirectory, Map<Audience, Channel[]>>();

function known(channels: readonly NamedChannel[]): Channel[] {
  return channels.flatMap(({ channel }) => channel ?? []);
}

function resolve(references: readonly string[], channels: ChannelDirectory): Channel[] {
  return distinct(references.flatMap((reference) => channels.find(reference) ?? []));
}

function distinct(channels: readonly Channel[]): Channel[] {
  return [...new Map(channels.map((channel) => [channel.id, channel])).values()];
}
