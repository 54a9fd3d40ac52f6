import type { Channel } from '../directory.ts';
import type { AudienceSort, Suited } from './sort.ts';

/** A channel by what may be missed of it: its id in the catalogue, and its kind. */
interface Missable {
  readonly id?: string | undefined;
  readonly kind?: Channel['kind'];
}

/** What is known of the channels for an audience, by the sorts of people that it is. */
export interface Suitability {
  /** The channels that reach them, best first, each once. */
  readonly channels: readonly Suited[];
  /** Whether a channel does not reach any of them, or does harm. */
  misses(channel: Missable): boolean;
}

/**
 * The channels for several audiences, each given by the sorts of people that it is ("older tenants" are of two).
 * What suits several of them, or stands first for one, comes first.
 */
export function suitableFor(audiences: readonly (readonly AudienceSort[])[]): Suitability {
  const misses = (sorts: readonly AudienceSort[], { id, kind }: Missable) =>
    sorts.some((sort) => sort.misses?.some((missed) => missed === id || missed === kind));
  const found = new Map<string, { weight: number; reason: string }>();
  for (const [index, sorts] of audiences.entries()) {
    for (const [rank, sort] of sorts.entries()) {
      for (const [place, [id, reason]] of sort.channels().entries()) {
        if (misses(sorts, { id })) continue;
        const weight = (1 - (index + rank) / 20) * (1 - place / 12);
        const known = found.get(id);
        found.set(id, { weight: weight + (known?.weight ?? 0), reason: known?.reason ?? reason });
      }
    }
  }
  return {
    channels: [...found]
      .sort(([, a], [, b]) => b.weight - a.weight)
      .map(([id, { reason }]): Suited => [id, reason]),
    misses: (channel) => audiences.length > 0 && audiences.every((sorts) => misses(sorts, channel)),
  };
}
