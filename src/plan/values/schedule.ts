import type { Activity, Plan } from '../format/schema.ts';
import { addDays, type IsoDate, localDate, type PlanDate, resolveDate } from './dates.ts';

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The day from which a plan's relative dates count. */
export function launchOf(plan: Pick<Plan, 'launch' | 'start'>): IsoDate | undefined {
  return resolveDate(plan.launch ?? plan.start, plan.start);
}

/** A plan's day in the user's language, where it is known which it is; else as the plan says it: `launch-14d`. */
export function localDayOf(plan: Pick<Plan, 'launch' | 'start'>, date: PlanDate): string {
  const day = resolveDate(date, launchOf(plan));
  return day === undefined ? date : localDate(day);
}

/** The days of an activity; undefined where none is known. */
export function daysOf(
  plan: Plan,
  { date, start, end }: Pick<Activity, 'date' | 'start' | 'end'>,
): Days | undefined {
  const launch = launchOf(plan);
  const from = resolveDate(date ?? start ?? end, launch);
  const to = resolveDate(end ?? date ?? start, launch);
  if (!from || !to) return undefined;
  return from <= to ? { from, to } : { from: to, to: from };
}

/** Whether two stretches share a day. */
export function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The Monday of a day's week. */
export function weekOf(date: IsoDate): IsoDate {
  const weekday = (new Date(date).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

/** Whether a plan has ended: its end is before today, or its status is closed. */
export function hasEnded(plan: Plan, today: IsoDate): boolean {
  const end = resolveDate(plan.end, launchOf(plan));
  return plan.status === 'closed' || (end !== undefined && end < today);
}
