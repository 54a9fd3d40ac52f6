import type { IsoDate } from '../plan/values/dates.ts';
import { type Days, weekOf } from '../plan/values/schedule.ts';
import type { Steps } from '../steps.ts';
import { type Contact, contactsOf } from './contacts.ts';
import type { GridItem, PlacedPlan } from './grid-items.ts';
import { isMeant, limitsOf } from './joint.ts';

/** Plans that reach the same audience by the same channel in the same week. */
export interface GridClash {
  readonly audience: string;
  readonly channel: string;
  /** The Monday of the week. */
  readonly week: IsoDate;
  readonly items: readonly GridItem[];
}

/** An audience that hears from more campaigns in a week than the register allows. */
export interface GridPressure {
  readonly audience: string;
  readonly week: IsoDate;
  readonly count: number;
  readonly limit: number;
  /** The paths of the plans. */
  readonly plans: readonly string[];
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
}

/** What brings plans together in the weeks that are shown, as far as it concerns an item that is shown. */
export function* meetingsIn(
  plans: readonly Meeting[],
  shown: ReadonlySet<GridItem>,
  { from, to }: Days,
): Steps<Meetings> {
  const weeks = { from: weekOf(from), to };
  const alike = new Map<string, { readonly contact: Contact; readonly items: Set<GridItem> }>();
  const hearing = new Map<
    string,
    { readonly contact: Contact; readonly limit: number; readonly items: Set<GridItem> }
  >();
  for (const [index, { record, names, register, items }] of plans.entries()) {
    yield index / plans.length;
    for (const contact of contactsOf(record, names)) {
      const item = items.get(contact.index);
      if (!item || contact.week < weeks.from || contact.week > weeks.to) continue;
      const reached = `${contact.audience.key} ${contact.week}`;
      const key = `${contact.channel.key} ${reached}`;
      const group = alike.get(key) ?? { contact, items: new Set() };
      alike.set(key, group);
      group.items.add(item);
      const limit = limitsOf(register).perAudience;
      const heard = hearing.get(reached) ?? { contact, limit, items: new Set() };
      hearing.set(reached, heard);
      heard.items.add(item);
    }
  }
  const clashes = [...alike.values()].flatMap(({ contact, items: all }): GridClash[] => {
    const items = [...all];
    const clashing = items.filter((item) =>
      items.some((other) => other.path !== item.path && !isMeant(item, other)),
    );
    const { audience, channel, week } = contact;
    return clashing.some((item) => shown.has(item))
      ? [{ audience: audience.name, channel: channel.official, week, items: clashing }]
      : [];
  });
  const pressure = [...hearing.values()].flatMap(({ contact, limit, items: all }): GridPressure[] => {
    const items = [...all];
    const paths = [...new Set(items.map(({ path }) => path))].sort();
    const { audience, week } = contact;
    return paths.length > limit && items.some((item) => shown.has(item))
      ? [{ audience: audience.name, week, count: paths.length, limit, plans: paths, items }]
      : [];
  });
  return { clashes: clashes.sort(byWeek), pressure: pressure.sort(byWeek) };
}

function byWeek(
  a: { readonly week: IsoDate; readonly audience: string },
  b: { readonly week: IsoDate; readonly audience: string },
): number {
  return compare(a.week, b.week) || compare(a.audience, b.audience);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
