import { activitiesFor, findAudience, objectivesFor } from '../plan/format/references.ts';
import type { Audience, Objective, Plan } from '../plan/format/schema.ts';
import type { Channel, ChannelDirectory } from './directory.ts';

/** The channels that an objective chooses; names that resolve nowhere are left out. */
export function chosenChannels(objective: Objective, channels: ChannelDirectory): Channel[] {
  return resolve(objective.channels, channels);
}

/** The channels that activities use for an objective, whether or not it chooses them itself. */
export function activityChannels(plan: Plan, objective: Objective, channels: ChannelDirectory): Channel[] {
  return resolve(
    activitiesFor(plan, objective).flatMap((activity) => activity.channel),
    channels,
  );
}

/** The channels that serve an objective: those it chooses and those that its activities use. */
export function servingChannels(plan: Plan, objective: Objective, channels: ChannelDirectory): Channel[] {
  let known = servedBy.get(channels);
  if (!known) {
    known = new Map();
    servedBy.set(channels, known);
  }
  let serving = known.get(objective);
  if (!serving) {
    serving = distinct([
      ...chosenChannels(objective, channels),
      ...activityChannels(plan, objective, channels),
    ]);
    known.set(objective, serving);
  }
  return serving;
}

/** Every channel that a plan uses: chosen for an objective, listed, or used by an activity. */
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
  ];
}

/**
 * The channels that reach an audience: those of the objectives that address it, those that name it, and those
 * of the activities for it.
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
  ]);
}

/** Whether an audience is reached by a channel of which nothing is known, by its objectives or its activities. */
export function isReachedByUnknown(plan: Plan, audience: Audience, channels: ChannelDirectory): boolean {
  const names = [
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
  return !channels.find(name) && channels.nearest(name).length === 0;
}

function namesFor(plan: Plan, objective: Objective): string[] {
  return [...objective.channels, ...activitiesFor(plan, objective).flatMap((activity) => activity.channel)];
}

// A directory belongs to one reading of one plan, which never changes.
const servedBy = new WeakMap<ChannelDirectory, Map<Objective, Channel[]>>();
const reachedBy = new WeakMap<ChannelDirectory, Map<Audience, Channel[]>>();

function resolve(references: readonly string[], channels: ChannelDirectory): Channel[] {
  return distinct(references.flatMap((reference) => channels.find(reference) ?? []));
}

function distinct(channels: readonly Channel[]): Channel[] {
  return [...new Map(channels.map((channel) => [channel.id, channel])).values()];
}
