import type { Plan } from '../plan/format/schema.ts';
import { type IsoDate, isIsoDate, isRelative, type PlanDate } from '../plan/values/dates.ts';
import { spanOf } from '../plan/values/schedule.ts';
import type { WrittenDate } from '../plan/values/written-dates.ts';

/** The dates of an entry of the plan. */
export interface Dates {
  readonly date?: PlanDate | undefined;
  readonly start?: PlanDate | undefined;
  readonly end?: PlanDate | undefined;
}

/** The first and the last day, as far as the plan says exactly which they are. */
export interface ExactDays {
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
  /** Whether the two say all that the plan says. */
  readonly isAll: boolean;
}

/**
 * The days of what has a date, or a start and an end. A date of a week, a month or a season gives none: which days
 * those are is still open.
 */
export function exactDays(plan: Plan, { date, start, end }: Dates): ExactDays {
  const [onDate, atStart, atEnd] = [date, start, end].map((day) => exactSpan(plan, day));
  const first = onDate?.from ?? atStart?.from;
  const last = atEnd?.to ?? (end === undefined ? onDate?.to : undefined);
  const given = [date, start, end].filter((day) => day !== undefined);
  const isWhole = first !== undefined && last !== undefined && (date === undefined || start === undefined);
  return {
    start: first,
    end: last,
    isAll: given.length === 0 || (isWhole && given.every((day) => isIsoDate(day) || isRelative(day))),
  };
}

function exactSpan(plan: Plan, date: PlanDate | undefined): WrittenDate | undefined {
  const span = spanOf(plan, date);
  return span?.precision === 'day' && span.recurs === undefined ? span : undefined;
}
