import type { Activity, Plan } from '../format/schema.ts';
import {
  addDays,
  type IsoDate,
  isIsoDate,
  isRelative,
  localDate,
  type PlanDate,
  resolveDate,
} from './dates.ts';
import { readWrittenDate, type Surroundings, type WrittenDate } from './written-dates.ts';

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days of an activity. */
export interface ActivityDays extends Days, Pick<WrittenDate, 'precision' | 'recurs'> {}

/**
 * What a date means: the one place where dates are resolved.
 * @param plan from which relative dates count, and within which dates without a year lie; none for a register's
 * @returns undefined where it cannot be known: a relative date without a launch, a day without any year
 */
export function spanOf(plan: Plan | undefined, date: PlanDate | undefined): WrittenDate | undefined {
  if (date === undefined) return undefined;
  if (isIsoDate(date)) return { from: date, to: date, precision: 'day' };
  if (!isRelative(date)) return readWrittenDate(date)?.(plan && surroundingsOf(plan));
  const launch = plan?.launch ?? plan?.start;
  const span = launch === undefined || isRelative(launch) ? undefined : spanOf(plan, launch);
  return span && { ...span, from: resolveDate(date, span.from), to: resolveDate(date, span.to) };
}

/** The first day that a date of a plan may mean; undefined where it is not known. */
export function firstDayOf(plan: Plan | undefined, date: PlanDate | undefined): IsoDate | undefined {
  return spanOf(plan, date)?.from;
}

/** The last day that a date of a plan may mean; undefined where it is not known. */
export function lastDayOf(plan: Plan | undefined, date: PlanDate | undefined): IsoDate | undefined {
  return spanOf(plan, date)?.to;
}

/** The one day that a date of a plan means; undefined where it leaves open which day. */
export function exactDayOf(plan: Plan | undefined, date: PlanDate | undefined): IsoDate | undefined {
  const span = spanOf(plan, date);
  return span && span.recurs === undefined && span.from === span.to ? span.from : undefined;
}

/** The day from which a plan's relative dates count; undefined where its launch leaves open which day. */
export function exactLaunchOf(plan: Plan): IsoDate | undefined {
  return exactDayOf(plan, plan.launch ?? plan.start);
}

/** A date in the user's language, where it is a day in a form of ours; else as the plan says it: `early March 2027`. */
export function localDayOf(plan: Plan | undefined, date: PlanDate): string {
  const day = isIsoDate(date) || isRelative(date) ? exactDayOf(plan, date) : undefined;
  return day === undefined ? date : localDate(day);
}

/**
 * The days of an activity; undefined where none is known. What recurs, or has one end only, lasts as long as the plan
 * does. How often it comes back is said by its dates, or beside those of several days by its frequency.
 */
export function daysOf(
  plan: Plan,
  activity: Pick<Activity, 'date' | 'start' | 'end' | 'frequency'>,
): ActivityDays | undefined {
  const [date, start, end] = [activity.date, activity.start, activity.end].map((day) => spanOf(plan, day));
  const spans = [date, start, end].filter((span) => span !== undefined);
  const main = date ?? start ?? end;
  if (!main) return undefined;
  const isOpen = (side: keyof Days) => [date, start].some((span) => span && span[side] === undefined);
  const first = date?.from ?? start?.from ?? (isOpen('from') ? firstDayOf(plan, plan.start) : end?.from);
  const last = end?.to ?? date?.to ?? (isOpen('to') ? lastDayOf(plan, plan.end) : start?.to);
  const [from, to] = [first ?? last, last ?? first];
  if (!from || !to) return undefined;
  const days = daysBetweenEnds(from, to);
  const often = from === to ? undefined : spanOf(plan, activity.frequency);
  const { recurs } = [...spans, often].find((span) => span?.recurs !== undefined) ?? {};
  const precision = coarsest(spans);
  return recurs === undefined ? { ...days, precision } : { ...days, precision, recurs };
}

/** The days of a stretch whose ends may have been written the wrong way round, as a check says. */
export function daysBetweenEnds(one: IsoDate, other: IsoDate): Days {
  return one <= other ? { from: one, to: other } : { from: other, to: one };
}

const precisions = ['day', 'week', 'month', 'quarter', 'season', 'year'] as const;

function coarsest(spans: readonly WrittenDate[]): WrittenDate['precision'] {
  return precisions[Math.max(...spans.map(({ precision }) => precisions.indexOf(precision)))] ?? 'day';
}

/** Whether two stretches share a day. */
export function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The days that two stretches share; undefined where there are none. */
export function sharedDays(a: Days, b: Days): Days | undefined {
  const [from, to] = [[a.from, b.from].sort()[1]!, [a.to, b.to].sort()[0]!];
  return from <= to ? { from, to } : undefined;
}

/** The Monday of a day's week. */
export function weekOf(date: IsoDate): IsoDate {
  const weekday = (new Date(date).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

/** Whether a plan has ended: the last day of its end is before today, or its status is closed. */
export function hasEnded(plan: Plan, today: IsoDate): boolean {
  return endedBy({ status: plan.status, lastDay: lastDayOf(plan, plan.end) }, today);
}

/** The same by what is kept in mind of a plan. */
export function endedBy(
  { status, lastDay }: { readonly status?: string | undefined; readonly lastDay?: IsoDate | undefined },
  today: IsoDate,
): boolean {
  return status === 'closed' || (lastDay !== undefined && lastDay < today);
}

// A cache: a plan’s data never changes once it is read.
const surroundings = new WeakMap<Plan, Surroundings>();

/** The days near which a plan's dates without a year lie: its own dates, else those of what it holds. */
function surroundingsOf(plan: Plan): Surroundings {
  const known = surroundings.get(plan) ?? workOutSurroundings(plan);
  surroundings.set(plan, known);
  return known;
}

/** Where only the launch is known, what lies so many days around it. */
const daysAroundLaunch = 182;

function workOutSurroundings(plan: Plan): Surroundings {
  const withYear = (date: PlanDate | undefined) =>
    date === undefined || isRelative(date) ? undefined : spanOf(undefined, date);
  const launch = withYear(plan.launch)?.from;
  const from = withYear(plan.start)?.from ?? (launch && addDays(launch, -daysAroundLaunch));
  const to = withYear(plan.end)?.to ?? (launch && addDays(launch, daysAroundLaunch));
  if (from !== undefined || to !== undefined) return { from, to };
  const others = [
    ...plan.activities.flatMap(({ date, start, end }) => [date, start, end]),
    ...plan.channels.flatMap(({ start, end }) => [start, end]),
    ...plan.objectives.map(({ deadline }) => deadline),
    ...plan.signoff.map(({ date }) => date),
  ].flatMap((date) => withYear(date) ?? []);
  const days = others
    .flatMap(({ from: first, to: last }) => [first, last].filter((day) => day !== undefined))
    .sort();
  return { from: days[0], to: days.at(-1) };
}
