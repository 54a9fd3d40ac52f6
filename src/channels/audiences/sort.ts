import type { ChannelKind } from '../../plan/format/shared-fields.ts';

/** A channel of the catalogue, by its id, and why it suits people of some sort: a clause in the user's language. */
export type Suited = readonly [id: string, reason: string];

/** A sort of people whom campaigns address, with the channels that reach them. */
export interface AudienceSort {
  readonly id: string;
  /**
   * What such people are called in English and Welsh, parted by commas; `*` stands for any ending. Groups are named
   * in the plural: "their GP" is someone whom the audience sees.
   */
  readonly words: string;
  /** The channels that reach them, best first, in the user's language of the moment. */
  readonly channels: () => readonly Suited[];
  /** Channels of the catalogue, or whole kinds of them, that do not reach them, or do harm. */
  readonly misses?: readonly (ChannelKind | (string & {}))[];
  /** Whether the words say little (residents, families), so that any others say more. */
  readonly isBroad?: boolean;
  /** The sort of people, by its id, among whom more of them are found. */
  readonly recruitedFrom?: string;
  /** Whether they are reached in their own place, not where people in general are. */
  readonly isApart?: boolean;
}
