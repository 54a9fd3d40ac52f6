import type { IsoDate } from '../plan/values/dates.ts';
import type { Contact } from './contacts.ts';
import { countWhile } from './in-order.ts';
import type { ContactLimits } from './joint.ts';
import { sharedText } from './shared-parts.ts';

/** A contact of some plan as it is kept: there are thousands, so that it says all in texts that others have too. */
export interface PlacedContact extends Pick<Contact, 'index' | 'week'> {
  readonly path: string;
  /** The keys of whom it reaches and by what. */
  readonly audience: string;
  readonly channel: string;
}

/** Which plans reach whom by which channel in which week. One plan's contacts come and go without the others'. */
export class ContactIndex {
  readonly #ofPlan = new Map<string, readonly PlacedContact[]>();
  readonly #byAudience = new Groups('audience');
  readonly #byChannel = new Groups('channel');

  /** How many plans it holds, those without any contact included. */
  get size(): number {
    return this.#ofPlan.size;
  }

  has(path: string): boolean {
    return this.#ofPlan.has(path);
  }

  /** Puts a plan's contacts in place of those that were known of it. */
  set(path: string, contacts: readonly Contact[]): void {
    this.delete(path);
    const placed = contacts.map(
      ({ index, audience, channel, week }): PlacedContact => ({
        path,
        index,
        audience: sharedText(audience.key),
        channel: sharedText(channel.key),
        week: sharedText(week),
      }),
    );
    this.#ofPlan.set(path, placed);
    for (const contact of placed) {
      this.#byAudience.add(contact);
      this.#byChannel.add(contact);
    }
  }

  delete(path: string): void {
    for (const contact of this.#of(path)) {
      this.#byAudience.delete(contact);
      this.#byChannel.delete(contact);
    }
    this.#ofPlan.delete(path);
  }

  /** How plans reach a contact's audience by its channel in a week: the first contact of each that does. */
  alike({ audience, channel, week: own }: Contact, week = own): Iterable<PlacedContact> {
    return firstOfEach(this.#byAudience.at(week, audience.key), (other) => other.channel === channel.key);
  }

  /** How plans reach a contact's audience in a week, by any channel: the first contact of each that does. */
  reaching({ audience, week: own }: Contact, week = own): Iterable<PlacedContact> {
    return firstOfEach(this.#byAudience.at(week, audience.key));
  }

  /** How plans use a contact's channel in a week, for anybody: one contact for each of their activities. */
  using({ channel, week: own }: Contact, week = own): Iterable<PlacedContact> {
    return ofEachActivity(this.#byChannel.at(week, channel.key));
  }

  /**
   * Whether a plan meets another: for an audience by a channel in some week, or by more than the limits of an audience
   * or a channel.
   */
  meets(path: string, { perAudience, perChannel }: ContactLimits): boolean {
    const isAnother = (other: PlacedContact) => other.path !== path;
    return this.#of(path).some(({ audience, channel, week }) => {
      const reaching = this.#byAudience.at(week, audience);
      const using = this.#byChannel.at(week, channel);
      return (
        // Where there are few, it takes little to look for one by the same channel.
        isMoreThan(perAudience, firstOfEach(reaching)) ||
        reaching.some((other) => isAnother(other) && other.channel === channel) ||
        (perChannel !== undefined && isMoreThan(perChannel, ofEachActivity(using)) && using.some(isAnother))
      );
    });
  }

  /** The other plans that share an audience or a channel with a plan in some week. */
  sharing(path: string): ReadonlySet<string> {
    const others = new Set<string>();
    for (const { audience, channel, week } of this.#of(path))
      for (const group of [this.#byAudience.at(week, audience), this.#byChannel.at(week, channel)])
        for (const other of group) others.add(other.path);
    others.delete(path);
    return others;
  }

  #of(path: string): readonly PlacedContact[] {
    return this.#ofPlan.get(path) ?? [];
  }
}

/** The contacts that have a week and an audience, or a channel, in common. */
class Groups {
  readonly #by: 'audience' | 'channel';
  /** By week, then by key; each in the order of the paths, and of one plan's activities. */
  readonly #weeks = new Map<IsoDate, Map<string, PlacedContact[]>>();

  constructor(by: 'audience' | 'channel') {
    this.#by = by;
  }

  at(week: IsoDate, key: string): readonly PlacedContact[] {
    return this.#weeks.get(week)?.get(key) ?? [];
  }

  add(contact: PlacedContact): void {
    const { week, path, [this.#by]: key } = contact;
    const groups = this.#weeks.get(week) ?? new Map<string, PlacedContact[]>();
    this.#weeks.set(week, groups);
    const group = groups.get(key);
    if (group)
      group.splice(
        countWhile(group, (other) => other.path <= path),
        0,
        contact,
      );
    else groups.set(key, [contact]);
  }

  delete({ week, path, [this.#by]: key }: PlacedContact): void {
    const groups = this.#weeks.get(week);
    const group = groups?.get(key);
    if (!groups || !group) return;
    // Any of the plan's does: all of them go.
    group.splice(
      countWhile(group, (other) => other.path < path),
      1,
    );
    if (group.length === 0) groups.delete(key);
    if (groups.size === 0) this.#weeks.delete(week);
  }
}

/** The first contact of each plan that is wanted. */
function* firstOfEach(
  group: readonly PlacedContact[],
  isWanted: (contact: PlacedContact) => boolean = () => true,
): Generator<PlacedContact> {
  let last: string | undefined;
  for (const contact of group) {
    if (contact.path === last || !isWanted(contact)) continue;
    last = contact.path;
    yield contact;
  }
}

/** The first contact of each activity. */
function* ofEachActivity(group: readonly PlacedContact[]): Generator<PlacedContact> {
  let last: PlacedContact | undefined;
  for (const contact of group) {
    if (contact.path === last?.path && contact.index === last.index) continue;
    last = contact;
    yield contact;
  }
}

function isMoreThan(limit: number, items: Iterable<unknown>): boolean {
  let count = 0;
  for (const _ of items) if (++count > limit) return true;
  return false;
}
