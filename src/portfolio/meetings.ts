import type { IsoDate } from '../plan/values/dates.ts';
import type { Days } from '../plan/values/schedule.ts';
import type { Steps } from '../steps.ts';
import { type Contact, contactsIn, nobody, stretchesOf } from './contacts.ts';
import type { GridItem, PlacedPlan } from './grid-items.ts';
import { isMeant, limitsOf } from './joint.ts';

/** An audience that several plans reach. */
export interface MetAudience {
  readonly audience: string;
  /** The larger audiences that some of them are for: they reach this one as a part of those. */
  readonly within: readonly string[];
}

/** Plans that reach the same audience by the same channel in the same week. */
export interface GridClash extends MetAudience {
  readonly channel: string;
  /** The Monday of the week. */
  readonly week: IsoDate;
  readonly items: readonly GridItem[];
}

/** An audience that hears from more campaigns in a week than the register allows. */
export interface GridPressure extends MetAudience {
  readonly week: IsoDate;
  readonly count: number;
  readonly limit: number;
  /** The paths of the plans. */
  readonly plans: readonly string[];
  readonly items: readonly GridItem[];
}

/** A channel that carries more activities in a week than the register allows. */
export interface GridOverload {
  readonly channel: string;
  readonly week: IsoDate;
  readonly limit: number;
  readonly items: readonly GridItem[];
}

/** A plan with its items in the weeks of which some day is shown, by their places among its activities. */
export interface Meeting extends PlacedPlan {
  readonly items: ReadonlyMap<number, GridItem>;
}

/** What brings plans together. */
export interface Meetings {
  readonly clashes: readonly GridClash[];
  readonly pressure: readonly GridPressure[];
  readonly overload: readonly GridOverload[];
}

/** Those who meet in a week, each with the larger audience by way of which it does; undefined where it needs none. */
interface Group {
  readonly contact: Contact;
  readonly limit: number | undefined;
  readonly items: Map<GridItem, string | undefined>;
}

/** Groups of items by what they have in common. */
class Groups extends Map<string, Group> {
  add(key: string, item: GridItem, contact: Contact, limit?: number): void {
    const group = this.get(key) ?? { contact, limit, items: new Map() };
    this.set(key, group);
    // Whom an item is for as such is not by way of others.
    if (!contact.through || !group.items.has(item)) group.items.set(item, contact.through?.name);
  }
}

/** What brings plans together in the weeks that are shown, as far as it concerns an item that is shown. */
export function* meetingsIn(
  plans: readonly Meeting[],
  shown: ReadonlySet<GridItem>,
  days: Days,
): Steps<Meetings> {
  const [alike, hearing, carried] = [new Groups(), new Groups(), new Groups()];
  for (const [index, { record, names, register, items }] of plans.entries()) {
    yield index / plans.length;
    const { perAudience, perChannel } = limitsOf(register);
    for (const contact of contactsIn(stretchesOf(record, names), names, days)) {
      const item = items.get(contact.index);
      if (!item) continue;
      const { audience, channel, week, through } = contact;
      if (!through) carried.add(`${channel.key} ${week}`, item, contact, perChannel);
      if (audience.key === nobody.key) continue;
      alike.add(`${channel.key} ${audience.key} ${week}`, item, contact);
      hearing.add(`${audience.key} ${week}`, item, contact, perAudience);
    }
  }
  const isShown = ({ items }: { readonly items: readonly GridItem[] }) =>
    items.some((item) => shown.has(item));
  return {
    clashes: [...alike.values()].flatMap(clashIn).filter(isShown).sort(byWeek),
    pressure: [...hearing.values()].flatMap(pressureIn).filter(isShown).sort(byWeek),
    overload: [...carried.values()].flatMap(overloadIn).filter(isShown).sort(byWeek),
  };
}

function clashIn({ contact, items }: Group): GridClash[] {
  // What two plans do for the larger audience is said of that.
  const clashing = [...items].filter(([item, through]) =>
    [...items].some(
      ([other, otherThrough]) =>
        other.path !== item.path && !(through && otherThrough) && !isMeant(item, other),
    ),
  );
  const { channel, week } = contact;
  return clashing.length > 0
    ? [
        {
          ...metAudience(contact, clashing),
          channel: channel.official,
          week,
          items: clashing.map(([item]) => item),
        },
      ]
    : [];
}

function pressureIn({ contact, limit = 0, items }: Group): GridPressure[] {
  const all = [...items.keys()];
  const plans = [...new Set(all.map(({ path }) => path))].sort();
  // Whom nobody speaks to as such hears what the larger audience hears.
  const isOwn = [...items.values()].includes(undefined);
  return plans.length > limit && isOwn
    ? [
        {
          ...metAudience(contact, [...items]),
          week: contact.week,
          count: plans.length,
          limit,
          plans,
          items: all,
        },
      ]
    : [];
}

function overloadIn({ contact: { channel, week }, limit, items }: Group): GridOverload[] {
  return limit !== undefined && items.size > limit
    ? [{ channel: channel.official, week, limit, items: [...items.keys()] }]
    : [];
}

function metAudience(
  { audience }: Contact,
  items: readonly (readonly [GridItem, string | undefined])[],
): MetAudience {
  const within = new Set(items.flatMap(([, through]) => through ?? []));
  return { audience: audience.name, within: [...within] };
}

function byWeek(a: Partial<MetAudience> & Weekly, b: Partial<MetAudience> & Weekly): number {
  return compare(a.week, b.week) || compare(a.audience ?? a.channel ?? '', b.audience ?? b.channel ?? '');
}

interface Weekly {
  readonly week: IsoDate;
  readonly channel?: string;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
