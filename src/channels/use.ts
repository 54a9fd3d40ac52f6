import { activitiesFor, findAudience, objectivesFor } from '../plan/format/references.ts';
import type { Activity, Audience, Objective, Plan } from '../plan/format/schema.ts';
import { looseKey } from '../text/text.ts';
import { read } from '../wording/statement.ts';
import type { Channel, ChannelDirectory } from './directory.ts';
import {
  channelNames,
  channelsOfPlan,
  channelsServing,
  type NamedChannel,
  namedChannels,
} from './serving.ts';

/** The channels that an objective chooses; names that resolve nowhere are left out. */
export function chosenChannels(objective: Objective, channels: ChannelDirectory): readonly Channel[] {
  return resolve(objective.channels, channels);
}

/** The channels that only the activities for an objective use; names that resolve nowhere are left out. */
export function activityChannels(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
): readonly Channel[] {
  return known(channelsServing(plan, objective, channels).filter(({ isChosen }) => !isChosen));
}

/** The channels that serve an objective, as {@link channelsServing}; names that resolve nowhere are left out. */
export function servingChannels(
  plan: Plan,
  objective: Objective,
  channels: ChannelDirectory,
): readonly Channel[] {
  return known(channelsServing(plan, objective, channels));
}

/** Every channel that a plan uses: chosen for an objective or an audience, listed, or used by an activity. */
export function usedChannels(plan: Plan, channels: ChannelDirectory): readonly Channel[] {
  return known(channelsOfPlan(plan, channels));
}

/** The names a plan uses of channels of which nothing is known: they may be of any sort. */
export function unknownNames(plan: Plan, channels: ChannelDirectory): string[] {
  return unknownAmong(channelNames(plan), channels);
}

/** Longer names, in UTF-16 code units, are prose. */
const longestName = 400;

/** The channels that a name holds of which as a whole nothing is known: “digital media such as websites and social media”. */
export function channelsWithin(name: string, channels: ChannelDirectory): Channel[] {
  if (name.length > longestName) return [];
  return name
    .split(/[,;:/()&]|\s(?:and|or|such as|including|like|via|e\.?g\.?|a|ac|neu|fel)\s/i)
    .flatMap((part) => channels.find(part.trim()) ?? []);
}

/** Whether what is known of some channels decides a question of their mix: it is more than what is not known. */
export function decides(known: readonly unknown[], unknown: readonly unknown[]): boolean {
  return known.length > unknown.length;
}

/**
 * The channels that reach an audience: its own, those of the objectives that address it, those that name it, and
 * those of the activities for it.
 */
export function reachingChannels(plan: Plan, audience: Audience, channels: ChannelDirectory): Channel[] {
  return distinct(reachingLists(plan, audience, channels).flat());
}

/**
 * The same, list by list, each of them the same one whenever it is asked for: where many objectives have many channels
 * for many audiences, not all of them can be gone through for each audience.
 */
export function reachingLists(
  plan: Plan,
  audience: Audience,
  channels: ChannelDirectory,
): readonly (readonly Channel[])[] {
  return [
    ...objectivesFor(plan, audience, channels.sharedAudiences).map((objective) =>
      servingChannels(plan, objective, channels),
    ),
    channelsNaming(plan, audience, channels),
    resolve(audience.channels, channels),
  ];
}

/** Whether some channel reaches an audience, as {@link reachingChannels} tells. */
export function isReached(plan: Plan, audience: Audience, channels: ChannelDirectory): boolean {
  return reachingLists(plan, audience, channels).some(({ length }) => length > 0);
}

/** The channels that name an audience, and those of the activities for it. */
function channelsNaming(plan: Plan, audience: Audience, channels: ChannelDirectory): readonly Channel[] {
  let index = reachedBy.get(channels);
  if (!index) {
    index = new Map();
    const add = (references: readonly string[], reached: readonly Channel[]) => {
      for (const found of new Set(
        references.map((reference) => findAudience(plan, reference, channels.sharedAudiences)),
      )) {
        if (found) index!.set(found, [...(index!.get(found) ?? []), ...reached]);
      }
    };
    for (const { audiences, id, name } of plan.channels)
      add(audiences, resolve([id ?? name ?? ''], channels));
    for (const activity of plan.activities) add(activity.audience, resolve(activity.channel, channels));
    reachedBy.set(channels, index);
  }
  return index.get(audience) ?? [];
}

/** The names of channels of which nothing is known that reach an audience by its objectives or its activities. */
export function unknownNamesReaching(plan: Plan, audience: Audience, channels: ChannelDirectory): string[] {
  const names = [
    ...audience.channels,
    ...objectivesFor(plan, audience, channels.sharedAudiences).flatMap((objective) =>
      namesFor(plan, objective),
    ),
    ...plan.activities
      .filter((activity) =>
        activity.audience.some((name) => findAudience(plan, name, channels.sharedAudiences) === audience),
      )
      .flatMap((activity) => activity.channel),
  ];
  return unknownAmong(names, channels);
}

/** The names of channels of which nothing is known that serve an objective. */
export function unknownNamesServing(plan: Plan, objective: Objective, channels: ChannelDirectory): string[] {
  return unknownAmong(namesFor(plan, objective), channels);
}

/** Each name once. A slip of a letter or two ("Facebok") leaves no doubt of what sort of channel is meant. */
function unknownAmong(names: readonly string[], channels: ChannelDirectory): string[] {
  const unknown = [...new Set(names)].filter(
    (name) => !channels.find(name) && channels.nearest(name).length === 0,
  );
  return [...new Map(unknown.map((name) => [looseKey(name), name])).values()];
}

function namesFor(plan: Plan, objective: Objective): string[] {
  return [...objective.channels, ...activitiesFor(plan, objective).flatMap((activity) => activity.channel)];
}

// Caches: a directory belongs to one reading of one plan, which never changes, and no more do lists of channels.
const reachedBy = new WeakMap<ChannelDirectory, Map<Audience, Channel[]>>();
const knownAmong = new WeakMap<readonly NamedChannel[], readonly Channel[]>();

function known(channels: readonly NamedChannel[]): readonly Channel[] {
  let all = knownAmong.get(channels);
  if (!all) {
    all = channels.flatMap(({ channel }) => channel ?? []);
    knownAmong.set(channels, all);
  }
  return all;
}

function resolve(references: readonly string[], channels: ChannelDirectory): readonly Channel[] {
  return known(namedChannels(channels, references));
}

function distinct(channels: readonly Channel[]): Channel[] {
  return [...new Map(channels.map((channel) => [channel.id, channel])).values()];
}

/** Whether a reference names a platform for consultations. */
export function isConsultationPlatform(reference: string, channels: ChannelDirectory): boolean {
  return isForConsultations(channels.find(reference));
}

/** Whether a channel is a platform for consultations. */
export function isForConsultations(channel: Channel | undefined): boolean {
  return channel?.inCatalogue?.id === 'consultation-platform';
}

/** Whether an activity uses a platform for consultations. */
export function usesConsultationPlatform({ channel }: Activity, channels: ChannelDirectory): boolean {
  return channel.some((reference) => isConsultationPlatform(reference, channels));
}

/**
 * Whether an activity consults people: by what it is called, or since it uses a platform for that.
 * @param isOnPlatform whether one of its channels is such a platform
 */
export function consults(activity: string, isOnPlatform: boolean): boolean {
  return isOnPlatform || (read(activity).fits('consulting') && !read(activity).fits('closing'));
}
