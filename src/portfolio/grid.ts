import type { Decision } from '../plan/format/clearance.ts';
import { isGoodToKnow } from '../plan/format/periods.ts';
import { commonName } from '../plan/format/shared-audiences.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { addDays } from '../plan/values/dates.ts';
import {
  type Days,
  daysBetweenEnds,
  firstDayOf,
  lastDayOf,
  overlap,
  weekOf,
} from '../plan/values/schedule.ts';
import { allAtOnce, partOf, type Steps } from '../steps.ts';
import { looseKey } from '../text/text.ts';
import { protectedPeriods } from './clearance.ts';
import { byDueDay, duesOf, type GridDue, mayBeDue } from './dues.ts';
import { byDay, type GridItem, itemOf, type PlacedPlan, placedPlan } from './grid-items.ts';
import type { GridGrouping } from './groupings.ts';
import { isOver } from './joint.ts';
import type { Library } from './library.ts';
import { type Meeting, type Meetings, meetingsIn } from './meetings.ts';
import { type ActivityRecord, isReadIn, type UnreadPlan } from './record.ts';
import type { RegisterNote } from './register-notes.ts';

export type { GridDue } from './dues.ts';
export type { GridItem, ItemPeriod, TroubledChannel } from './grid-items.ts';
export { type GridGrouping, gridGroupings } from './groupings.ts';
export type { GridClash, GridOverload, GridPressure, MetAudience } from './meetings.ts';

export interface GridOptions {
  /** The first and the last day that are shown. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: IsoDate;
  /** Whether items that are marked internal are shown. */
  readonly internal: boolean;
}

/** What all plans do in a stretch of days, and what is to be minded about it: the organisation's grid. */
export interface Grid extends Days, Meetings {
  /** In the order of their first days, then of the plans' titles. */
  readonly items: readonly GridItem[];
  /** What is to be done in these days or overdue, for what goes out in them, later, or on no known day. */
  readonly dues: readonly GridDue[];
  readonly periods: readonly GridPeriod[];
  readonly keyDates: readonly GridKeyDate[];
  /** What has no day that is known, and is neither done nor cancelled. */
  readonly undated: readonly GridItem[];
  /** The plans of which something is missing, as it cannot be read. */
  readonly unread: readonly UnreadPlan[];
  /** Whether there is any plan that can be read. */
  readonly hasPlans: boolean;
  readonly registers: readonly RegisterNote[];
}

export interface GridPeriod extends Days {
  readonly name: string;
  /** What may go on, and who is to be asked, in the register's own words. */
  readonly mayGoOn: readonly string[];
  readonly ask: string | undefined;
  readonly items: readonly { readonly item: GridItem; readonly state: Decision }[];
}

export interface GridKeyDate extends Days {
  readonly name: string;
  /** Whom it concerns, by the names that items have for them; nobody said: everybody. */
  readonly audiences: readonly string[];
}

/**
 * What all plans of a library do in a stretch of days. Plans that ask to be kept out are left out, and so is what is
 * internal unless it is asked for.
 */
export function gridOf(library: Library, options: GridOptions): Grid {
  return allAtOnce(gridSteps(library, options));
}

/** The same, plan by plan: thousands of them take a while. */
export function* gridSteps(library: Library, options: GridOptions): Steps<Grid> {
  // It may change meanwhile.
  const records = [...library.records()];
  const items: GridItem[] = [];
  const undated: GridItem[] = [];
  const meeting: Meeting[] = [];
  const unread: UnreadPlan[] = [];
  const dues: GridDue[] = [];
  for (const [index, [path, record]] of records.entries()) {
    yield index / records.length / 2;
    if (record.isOffGrid) continue;
    if (record.reading) unread.push({ path, plan: record.title, reading: record.reading });
    const plan = placedPlan(path, record, library.registerFor(path)?.document);
    const inWeeks = new Map<number, GridItem>();
    for (const [place, activity] of record.activities.entries()) {
      const where = whereIs(activity, plan, options);
      if (where === undefined) continue;
      const item = itemOf(plan, activity);
      dues.push(...duesOf(item, options));
      if (where === 'later') continue;
      inWeeks.set(place, item);
      if (!item.days) undated.push(item);
      else if (overlap(item.days, options)) items.push(item);
    }
    if (inWeeks.size > 0 && !isOver(record, options.today)) meeting.push({ ...plan, items: inWeeks });
  }
  items.sort(byDay);
  return {
    from: options.from,
    to: options.to,
    items,
    dues: dues.sort(byDueDay),
    ...(yield* partOf(meetingsIn(meeting, new Set(items), options), 0.5, 1)),
    periods: gridPeriods(library, items, options),
    keyDates: gridKeyDates(library, options),
    undated: undated.sort(byDay),
    unread,
    hasPlans: records.some(([, record]) => isReadIn(record)),
    registers: library.registerNotes(),
  };
}

/**
 * Whether an activity is in the weeks of which some day is shown, as what meets in a week meets whatever its day, or later
 * and perhaps due before; undefined where it is not looked at.
 */
function whereIs(
  activity: ActivityRecord,
  plan: PlacedPlan,
  { from, to, internal }: GridOptions,
): 'in weeks' | 'later' | undefined {
  const { days, status, isInternal } = activity;
  const isClosed = status === 'done' || status === 'cancelled';
  if (isInternal && !internal) return undefined;
  if (!days) return isClosed ? undefined : 'in weeks';
  const weeks = { from: weekOf(from), to: addDays(weekOf(to), 6) };
  if (overlap(days, weeks)) return 'in weeks';
  return days.from > weeks.to && !isClosed && mayBeDue(plan, activity) ? 'later' : undefined;
}

function gridPeriods(library: Library, items: readonly GridItem[], shown: Days): GridPeriod[] {
  const known = library.registersInForce().flatMap(({ document }) => protectedPeriods(document));
  return known
    .filter((period) => overlap(period, shown))
    .map(({ period, from, to }) => ({
      name: period.name,
      from,
      to,
      mayGoOn: period.may_go_on,
      ask: period.ask,
      items: items.flatMap((item) => {
        const found = item.periods.find((each) => each.period.period === period);
        return found ? [{ item, state: found.clearance.decision }] : [];
      }),
    }))
    .sort((a, b) => compare(a.from, b.from));
}

function gridKeyDates(library: Library, shown: Days): GridKeyDate[] {
  return library
    .registersInForce()
    .flatMap(({ document }) => {
      const { key_dates: dates, periods, audiences: shared } = document.register;
      const goodToKnow = periods.filter(isGoodToKnow);
      return [
        ...dates.map((date) => ({
          ...date,
          audiences: date.audiences.map((audience) => commonName(audience, shared)),
        })),
        ...goodToKnow.map((period) => ({ ...period, audiences: [] })),
      ];
    })
    .flatMap(({ name, start, end, audiences }): GridKeyDate[] => {
      const from = firstDayOf(undefined, start);
      const to = lastDayOf(undefined, end ?? start);
      if (from === undefined || to === undefined) return [];
      const days = daysBetweenEnds(from, to);
      return overlap(days, shown) ? [{ name, ...days, audiences }] : [];
    })
    .sort((a, b) => compare(a.from, b.from));
}

/** A row of a grid: the items that have something in common. */
export interface GridRow {
  /** Tells it from the other rows, also after its name is written another way. */
  readonly key: string;
  /** What they have in common; empty where it is that they have nothing of the kind. */
  readonly name: string;
  readonly items: readonly GridItem[];
}

/** A grid's items put together by what they have in common: one that has several stands in the row of each. */
export function rowsOf(items: readonly GridItem[], by: GridGrouping): GridRow[] {
  const rows = new Map<string, { readonly key: string; readonly name: string; readonly items: GridItem[] }>();
  for (const item of items) {
    const names = groupsOf(item, by).filter((name) => looseKey(name) !== '');
    for (const name of names.length > 0 ? names : ['']) {
      const key = by === 'plan' ? item.path : looseKey(name);
      const row = rows.get(key) ?? { key, name, items: [] };
      rows.set(key, row);
      row.items.push(item);
    }
  }
  // What has nothing of the kind comes last.
  return [...rows.values()].sort(
    (a, b) => Number(a.name === '') - Number(b.name === '') || byName.compare(a.name, b.name),
  );
}

const byName = new Intl.Collator('en-GB');

function groupsOf({ record, activity, channels, audiences }: GridItem, by: GridGrouping): readonly string[] {
  switch (by) {
    case 'plan':
      return [record.title];
    case 'service':
      return [record.service ?? ''];
    case 'channel':
      return channels;
    case 'audience':
      return audiences;
    case 'owner':
      return [activity.owner ?? record.lead ?? ''];
  }
}

/** Four weeks from a day, as a grid shows them unless it is told otherwise. */
export function fourWeeksFrom(today: IsoDate): Days {
  return { from: today, to: addDays(today, 27) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
