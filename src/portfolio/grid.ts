import type { RegisterDocument } from '../plan/document.ts';
import type { Clearance, Decision } from '../plan/format/clearance.ts';
import { isGoodToKnow } from '../plan/format/periods.ts';
import { commonName } from '../plan/format/shared-audiences.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { addDays } from '../plan/values/dates.ts';
import {
  type ActivityDays,
  type Days,
  firstDayOf,
  lastDayOf,
  overlap,
  weekOf,
} from '../plan/values/schedule.ts';
import { allAtOnce, partOf, type Steps } from '../steps.ts';
import { looseKey } from '../text/text.ts';
import { type ApprovalDue, approvalsDue, type CopyDeadline, copyDeadlines } from './approvals.ts';
import { clearanceFor, type KnownPeriod, lastDecision, periodsOf, protectedPeriods } from './clearance.ts';
import { audiencesReached, type Contact, contactsOf } from './contacts.ts';
import type { GridGrouping } from './groupings.ts';
import { isMeant, isOver, limitsOf } from './joint.ts';
import type { Library } from './library.ts';
import type { ActivityRecord, PlanRecord, Reading } from './record.ts';
import type { RegisterNote } from './register-notes.ts';
import { type SharedNames, sharedNames } from './shared-names.ts';
import { type ChannelTrouble, usedChannel } from './used-channels.ts';

export { type GridGrouping, gridGroupings } from './groupings.ts';

export interface GridOptions {
  /** The first and the last day that are shown. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: IsoDate;
  /** Whether items that are marked internal are shown. */
  readonly internal: boolean;
}

/** What all plans do in a stretch of days, and what is to be minded about it: the organisation's grid. */
export interface Grid extends Days {
  /** In the order of their first days, then of the plans' titles. */
  readonly items: readonly GridItem[];
  readonly clashes: readonly GridClash[];
  readonly pressure: readonly GridPressure[];
  readonly periods: readonly GridPeriod[];
  readonly keyDates: readonly GridKeyDate[];
  /** What has no day that is known, and is neither done nor cancelled. */
  readonly undated: readonly GridItem[];
  /** The plans of which something is missing, as it cannot be read. */
  readonly unread: readonly UnreadPlan[];
  readonly registers: readonly RegisterNote[];
}

/** A plan of which something cannot be read. */
export interface UnreadPlan {
  readonly path: string;
  readonly plan: string;
  readonly reading: Reading;
}

/** An activity of a plan. */
export interface GridItem {
  readonly path: string;
  readonly record: PlanRecord;
  readonly activity: ActivityRecord;
  /** Its days as far as they are known; undefined only among the undated. */
  readonly days: ActivityDays | undefined;
  /** The names of its channels and audiences. */
  readonly channels: readonly string[];
  readonly audiences: readonly string[];
  /** Those of its channels that are not to be used as they stand, says the register. */
  readonly troubled: readonly TroubledChannel[];
  /** The last decision on it; undefined where nobody was asked. */
  readonly approval: Decision | undefined;
  readonly periods: readonly ItemPeriod[];
  readonly approvals: readonly ApprovalDue[];
  readonly deadlines: readonly CopyDeadline[];
}

/** A channel on which nothing new is published, or that is not registered. */
export interface TroubledChannel {
  readonly name: string;
  readonly trouble: ChannelTrouble;
}

/** A protected period that an item falls into, with what was decided of it. */
export interface ItemPeriod {
  readonly period: KnownPeriod;
  readonly clearance: Clearance;
}

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
  for (const [index, [path, record]] of records.entries()) {
    yield index / records.length / 2;
    if (record.isOffGrid) continue;
    if (record.reading) unread.push({ path, plan: record.title, reading: record.reading });
    const register = library.registerFor(path)?.document;
    const names = sharedNames(register);
    const inWeeks = inWeeksOf(path, record, register, names, options);
    for (const item of inWeeks.values()) {
      if (!item.days) undated.push(item);
      else if (overlap(item.days, options)) items.push(item);
    }
    if (inWeeks.size > 0 && !isOver(record, options.today))
      meeting.push({ path, record, names, register, items: inWeeks });
  }
  items.sort(byDay);
  return {
    from: options.from,
    to: options.to,
    items,
    ...(yield* partOf(meetingsIn(meeting, new Set(items), options), 0.5, 1)),
    periods: gridPeriods(library, items, options),
    keyDates: gridKeyDates(library, options),
    undated: undated.sort(byDay),
    unread,
    registers: library.registerNotes(),
  };
}

/** A plan with its items in the weeks of which some day is shown, by their places among its activities. */
interface Meeting {
  readonly path: string;
  readonly record: PlanRecord;
  readonly names: SharedNames;
  readonly register: RegisterDocument | undefined;
  readonly items: ReadonlyMap<number, GridItem>;
}

/** What a plan does in the weeks of which some day is shown: what meets in a week meets whatever its day. */
function inWeeksOf(
  path: string,
  record: PlanRecord,
  register: RegisterDocument | undefined,
  names: SharedNames,
  { from, to, internal }: GridOptions,
): ReadonlyMap<number, GridItem> {
  const items = new Map<number, GridItem>();
  const weeks = { from: weekOf(from), to: addDays(weekOf(to), 6) };
  const periods = protectedPeriods(register);
  const audiences = record.audiences.map((audience) => names.audience(audience));
  for (const [index, activity] of record.activities.entries()) {
    if (activity.isInternal && !internal) continue;
    const { days, status } = activity;
    if (days ? !overlap(days, weeks) : status === 'done' || status === 'cancelled') continue;
    const within = periodsOf(record, activity, periods, names);
    const channels = activity.reach.channels.map((channel) => usedChannel(record.channels[channel]!, names));
    items.set(index, {
      path,
      record,
      activity,
      days,
      channels: channels.map(({ official }) => official),
      troubled: channels.flatMap(({ official, trouble }) => (trouble ? [{ name: official, trouble }] : [])),
      audiences: [...new Set(audiencesReached(activity, audiences).map(({ name }) => name))],
      approval: lastDecision(activity)?.decision,
      periods: within.map((period) => ({ period, clearance: clearanceFor(activity, period.period) })),
      approvals: approvalsDue(record, activity, within, register, names),
      deadlines: copyDeadlines(record, activity, register, names),
    });
  }
  return items;
}

/** What brings plans together in the weeks that are shown, as far as it concerns an item that is shown. */
function* meetingsIn(
  plans: readonly Meeting[],
  shown: ReadonlySet<GridItem>,
  { from, to }: GridOptions,
): Steps<Pick<Grid, 'clashes' | 'pressure'>> {
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
      return from !== undefined && to !== undefined && overlap({ from, to }, shown)
        ? [{ name, from, to, audiences }]
        : [];
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

function byDay(a: GridItem, b: GridItem): number {
  return (
    compare(a.days?.from ?? '', b.days?.from ?? '') ||
    compare(a.record.title, b.record.title) ||
    compare(a.path, b.path) ||
    a.activity.line - b.activity.line
  );
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
