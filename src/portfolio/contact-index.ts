import type { IsoDate } from '../plan/values/dates.ts';
import { addDays } from '../plan/values/dates.ts';
import type { Days } from '../plan/values/schedule.ts';
import { type Contact, type ContactStretch, mondaysOf, nobody } from './contacts.ts';
import { countWhile } from './in-order.ts';
import type { ContactLimits } from './joint.ts';
import type { Shared, SharedNames } from './shared-names.ts';
import { sharedText } from './shared-parts.ts';

/** A contact of some plan as it is kept: there are thousands, so that it says all in texts that others have too. */
export interface PlacedContact extends Pick<ContactStretch, 'index'>, Days {
  readonly path: string;
  /** The keys of whom it reaches and by what. */
  readonly audience: string;
  readonly channel: string;
}

function placedContact(
  path: string,
  { index, audience, channel }: ContactStretch,
  from: IsoDate,
  to: IsoDate,
): PlacedContact {
  return {
    path,
    index,
    audience: sharedText(audience.key),
    channel: sharedText(channel.key),
    from: sharedText(from),
    to: sharedText(to),
  };
}

/** What goes on for longer is kept once, and not in each of its weeks. */
const mostWeeks = 9;

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
  set(path: string, stretches: readonly ContactStretch[]): void {
    this.delete(path);
    const placed = stretches.flatMap((stretch) => {
      const { from, to } = stretch;
      return to > addDays(from, 7 * (mostWeeks - 1))
        ? [placedContact(path, stretch, from, to)]
        : mondaysOf(stretch).map((week) => placedContact(path, stretch, week, week));
    });
    this.#ofPlan.set(path, placed);
    for (const contact of placed) {
      if (contact.audience !== nobody.key) this.#byAudience.add(contact);
      this.#byChannel.add(contact);
    }
  }

  delete(path: string): void {
    for (const contact of this.#of(path)) {
      if (contact.audience !== nobody.key) this.#byAudience.delete(contact);
      this.#byChannel.delete(contact);
    }
    this.#ofPlan.delete(path);
  }

  /**
   * How plans reach a contact's audience by its channel in a week, as such or as a part of a larger one: the first contact
   * of each that does. Where the contact's own plan is for the larger one, those are meant that reach it as such.
   */
  alike(
    { audience, channel, through, week: own }: Contact,
    names: SharedNames,
    week = own,
  ): Iterable<PlacedContact> {
    const keys = through ? [audience.key] : keysAround(audience.key, names);
    return firstOfEach(this.#byAudience.at(week, keys), (other) => other.channel === channel.key);
  }

  /** How plans reach a contact's audience in a week, by any channel: the first contact of each that does. */
  reaching(
    { audience, through, week: own }: Contact,
    names: SharedNames,
    path: string,
    week = own,
  ): Iterable<PlacedContact> {
    const { key } = audience;
    // Whom nobody else speaks to as such hears what the larger audience hears.
    if (through && !this.#byAudience.at(week, [key]).some((other) => other.path !== path)) return [];
    return firstOfEach(this.#byAudience.at(week, keysAround(key, names)));
  }

  /** How plans use a contact's channel in a week, for anybody: one contact for each of their activities. */
  using({ channel, week: own }: Contact, week = own): Iterable<PlacedContact> {
    return ofEachActivity(this.#byChannel.at(week, [channel.key]));
  }

  /**
   * Whether a plan meets another: for an audience by a channel in some week, or by more than the limits of an audience
   * or a channel.
   */
  meets(path: string, { perAudience, perChannel }: ContactLimits, names: SharedNames): boolean {
    const isAnother = (other: PlacedContact) => other.path !== path;
    return this.#of(path).some((contact) => {
      const { audience, channel } = contact;
      const meetsFor = (week: IsoDate, key: string, isPart: boolean) => {
        const reaching = this.#byAudience.at(week, keysAround(key, names));
        const others = isPart ? this.#byAudience.at(week, [key]) : reaching;
        // Where there are few, it takes little to look for one by the same channel.
        return (
          others.some((other) => isAnother(other) && other.channel === channel) ||
          (isMoreThan(perAudience, firstOfEach(reaching)) && others.some(isAnother))
        );
      };
      const parts = names.partsOf(audience);
      return this.#weeksOf(contact, names).some((week) => {
        const using = perChannel === undefined ? [] : this.#byChannel.at(week, [channel]);
        return (
          meetsFor(week, audience, false) ||
          parts.some(({ key }) => meetsFor(week, key, true)) ||
          (perChannel !== undefined && isMoreThan(perChannel, ofEachActivity(using)) && using.some(isAnother))
        );
      });
    });
  }

  /** The other plans that share an audience or a channel with a plan in some week. */
  sharing(path: string, names: SharedNames): ReadonlySet<string> {
    const others = new Set<string>();
    for (const contact of this.#of(path)) {
      const keys = [...keysAround(contact.audience, names), ...keysOf(names.partsOf(contact.audience))];
      for (const week of this.#weeksOf(contact, names))
        for (const group of [this.#byAudience.at(week, keys), this.#byChannel.at(week, [contact.channel])])
          for (const other of group) others.add(other.path);
    }
    others.delete(path);
    return others;
  }

  #of(path: string): readonly PlacedContact[] {
    return this.#ofPlan.get(path) ?? [];
  }

  /** The weeks of a contact in which others may meet it; of what goes on for long those in which anything begins or ends. */
  #weeksOf({ audience, channel, from, to }: PlacedContact, names: SharedNames): IsoDate[] {
    if (from === to) return [from];
    const keys = [...keysAround(audience, names), ...keysOf(names.partsOf(audience))];
    const weeks = [...this.#byAudience.weeksOf(keys), ...this.#byChannel.weeksOf([channel])];
    return [...new Set([from, ...weeks])].filter((week) => from <= week && week <= to);
  }
}

/** The keys by which an audience is reached: its own, and those of the larger ones that it is a part of. */
function keysAround(key: string, names: SharedNames): readonly string[] {
  const larger = names.wholesOf(key);
  return larger.length > 0 ? [key, ...keysOf(larger)] : [key];
}

function keysOf(names: readonly Shared[]): string[] {
  return names.map(({ key }) => key);
}

/** The contacts that have a week and an audience, or a channel, in common. */
class Groups {
  readonly #by: 'audience' | 'channel';
  /** By week, then by key; each in the order of the paths, and of one plan's activities. */
  readonly #weeks = new Map<IsoDate, Map<string, PlacedContact[]>>();
  /** Those that go on for long, by key. */
  readonly #long = new Map<string, PlacedContact[]>();

  constructor(by: 'audience' | 'channel') {
    this.#by = by;
  }

  /** The contacts of some keys in a week, in the order of the paths, and of one plan's activities. */
  at(week: IsoDate, keys: readonly string[]): readonly PlacedContact[] {
    const found: (readonly PlacedContact[])[] = [];
    for (const key of keys) {
      const ofWeek = this.#weeks.get(week)?.get(key);
      if (ofWeek) found.push(ofWeek);
      const long = this.#long.get(key)?.filter(({ from, to }) => from <= week && week <= to) ?? [];
      if (long.length > 0) found.push(long);
    }
    return found.length < 2 ? (found[0] ?? []) : found.flat().sort(inOrder);
  }

  /** The weeks of which something is known for some keys, of what goes on for long the first. */
  *weeksOf(keys: readonly string[]): Generator<IsoDate> {
    for (const [week, groups] of this.#weeks) if (keys.some((key) => groups.has(key))) yield week;
    for (const key of keys) for (const { from } of this.#long.get(key) ?? []) yield from;
  }

  add(contact: PlacedContact): void {
    const { path } = contact;
    const groups = this.#groupsFor(contact);
    const key = contact[this.#by];
    const group = groups.get(key);
    if (group)
      group.splice(
        countWhile(group, (other) => other.path <= path),
        0,
        contact,
      );
    else groups.set(key, [contact]);
  }

  delete(contact: PlacedContact): void {
    const { path, from } = contact;
    const groups = this.#groupsFor(contact);
    const key = contact[this.#by];
    const group = groups.get(key);
    if (!group) return;
    // Any of the plan's does: all of them go.
    group.splice(
      countWhile(group, (other) => other.path < path),
      1,
    );
    if (group.length === 0) groups.delete(key);
    if (groups.size === 0) this.#weeks.delete(from);
  }

  #groupsFor({ from, to }: PlacedContact): Map<string, PlacedContact[]> {
    if (from !== to) return this.#long;
    const groups = this.#weeks.get(from) ?? new Map<string, PlacedContact[]>();
    this.#weeks.set(from, groups);
    return groups;
  }
}

function inOrder(a: PlacedContact, b: PlacedContact): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.index - b.index;
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
