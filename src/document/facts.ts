import type { ChannelDirectory } from '../channels/directory.ts';
import type { Locations } from '../plan/format/locations.ts';
import { findAudience } from '../plan/format/references.ts';
import type { Plan } from '../plan/format/schema.ts';
import { launchOf } from '../plan/values/schedule.ts';
import { type LineIndex, looseKey } from '../text/text.ts';

/** What the tables made from the frontmatter draw on. */
export interface Facts {
  readonly plan: Plan;
  readonly channels: ChannelDirectory;
  /** The day from which relative dates count, where it is known. */
  readonly launch: string | undefined;
  /** The line of the plan, from 1, on which an entry of the frontmatter begins. */
  lineOf(entry: object): number | undefined;
}

export function factsOf(
  plan: Plan,
  channels: ChannelDirectory,
  locations: Locations | undefined,
  lines: LineIndex,
): Facts {
  return {
    plan,
    channels,
    launch: launchOf(plan),
    lineOf: (entry) => {
      const range = locations?.object(entry)?.node.range;
      return range && lines.position(range.start).line + 1;
    },
  };
}

/** How an audience is called, whether the plan knows it or not. */
export function audienceName(plan: Pick<Plan, 'audiences'>, reference: string): string {
  const audience = findAudience(plan, reference);
  return audience?.name ?? audience?.id ?? reference;
}

/** A channel as the plan names it; one that is not known anywhere still has its name. */
export interface NamedChannel {
  readonly key: string;
  readonly name: string;
}

export function namedChannel(channels: ChannelDirectory, reference: string): NamedChannel {
  const channel = channels.find(reference);
  return channel
    ? { key: channel.id, name: channel.name }
    : { key: `? ${looseKey(reference)}`, name: reference.trim() };
}

/** The channels that references name, each once, in their order. */
export function namedChannels(channels: ChannelDirectory, references: readonly string[]): NamedChannel[] {
  const named = references
    .filter((reference) => reference.trim() !== '')
    .map((reference) => namedChannel(channels, reference));
  return [...new Map(named.map((channel) => [channel.key, channel])).values()];
}

/** Every channel of a plan: chosen for an objective, listed, or used by an activity. */
export function planChannels({ plan, channels }: Pick<Facts, 'plan' | 'channels'>): NamedChannel[] {
  return namedChannels(channels, [
    ...plan.objectives.flatMap((objective) => objective.channels),
    ...plan.channels.map(({ id, name }) => id ?? name ?? ''),
    ...plan.activities.flatMap((activity) => activity.channel),
  ]);
}

/** `Objective 2`; the objectives go by their numbers where there is no room for their words. */
export function objectiveLabel(index: number): string {
  return `Objective ${index + 1}`;
}
