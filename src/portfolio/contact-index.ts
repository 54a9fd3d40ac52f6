import type { IsoDate } from '../plan/values/dates.ts';
import type { Contact } from './contacts.ts';
import type { ContactLimits } from './joint.ts';
import { type Entry, Keyed } from './keyed.ts';

/** Which plans reach whom by which channel in which week. One plan's contacts come and go without the others'. */
export class ContactIndex {
  readonly #alike = new Keyed<number>();
  readonly #reaching = new Keyed<number>();
  readonly #using = new Keyed<readonly number[]>();

  /** Puts a plan's contacts in place of those that were known of it. */
  set(path: string, contacts: readonly Contact[]): void {
    const firsts = (keyOf: (contact: Contact, week: IsoDate) => string) =>
      contacts.map((contact) => [keyOf(contact, contact.week), contact.index] as const);
    this.#alike.set(path, firsts(alikeKey));
    this.#reaching.set(path, firsts(reachingKey));
    const using = new Map<string, Set<number>>();
    for (const contact of contacts) {
      const key = usingKey(contact, contact.week);
      using.set(key, (using.get(key) ?? new Set()).add(contact.index));
    }
    this.#using.set(
      path,
      [...using].map(([key, indexes]) => [key, [...indexes]] as const),
    );
  }

  delete(path: string): void {
    for (const index of [this.#alike, this.#reaching, this.#using]) index.delete(path);
  }

  /** The plans that reach a contact's audience by its channel in a week, each with its first activity that does. */
  alike(contact: Contact, week = contact.week): readonly Entry<number>[] {
    return this.#alike.at(alikeKey(contact, week));
  }

  /** The plans that reach a contact's audience in a week, by any channel, each with its first activity that does. */
  reaching(contact: Contact, week = contact.week): readonly Entry<number>[] {
    return this.#reaching.at(reachingKey(contact, week));
  }

  /** The plans that use a contact's channel in a week, for anybody, each with its activities that do. */
  using(contact: Contact, week = contact.week): readonly Entry<readonly number[]>[] {
    return this.#using.at(usingKey(contact, week));
  }

  /**
   * Whether a plan meets another: for an audience by a channel in some week, or by more than the limits of an audience
   * or a channel.
   */
  meets(path: string, { perAudience, perChannel }: ContactLimits): boolean {
    const isFull = (index: Keyed<unknown>, limit: number) =>
      some(index.entriesWith(path), (entries) => entries.length > limit);
    return (
      isFull(this.#alike, 1) ||
      isFull(this.#reaching, perAudience) ||
      (perChannel !== undefined &&
        some(this.#using.entriesWith(path), (entries) => {
          const activities = entries.reduce((sum, { value }) => sum + value.length, 0);
          return entries.length > 1 && activities > perChannel;
        }))
    );
  }

  /** The other plans that share an audience or a channel with a plan in some week. */
  sharing(path: string): ReadonlySet<string> {
    const others = new Set<string>();
    for (const index of [this.#reaching, this.#using])
      for (const entries of index.entriesWith(path)) for (const entry of entries) others.add(entry.path);
    others.delete(path);
    return others;
  }
}

// Joined, as texts that are put together otherwise hold on to their pieces.
const alikeKey = ({ audience, channel }: Contact, week: IsoDate) =>
  [audience.key, channel.key, week].join(' ');
const reachingKey = ({ audience }: Contact, week: IsoDate) => [audience.key, week].join(' ');
const usingKey = ({ channel }: Contact, week: IsoDate) => [channel.key, week].join(' ');

function some<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): boolean {
  for (const item of items) if (isWanted(item)) return true;
  return false;
}
