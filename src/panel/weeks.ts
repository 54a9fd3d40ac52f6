import { addDays, daysBetween, type IsoDate, localDate } from '../plan/values/dates.ts';
import { type Days, weekOf } from '../plan/values/schedule.ts';
import type { Library } from '../portfolio/library.ts';

/** So many weeks are shown at the least, and so many before this week and after it at the most. */
const fewestWeeks = 26;
const mostWeeksBefore = 52;
const mostWeeksAfter = 104;

/**
 * The weeks that the panel shows: from the first activity’s to the last one’s, this week among them.
 * @returns the first one’s Monday and the last one’s Sunday
 */
export function panelDays(library: Library, today: IsoDate): Days {
  const monday = weekOf(today);
  const [earliest, latest] = [addDays(monday, -7 * mostWeeksBefore), addDays(monday, 7 * mostWeeksAfter)];
  let [from, to] = [monday, addDays(monday, 7 * (fewestWeeks - 1))];
  for (const { activities } of library.records().values()) {
    for (const { days } of activities) {
      if (!days) continue;
      if (days.from < from) from = days.from;
      if (days.to > to) to = days.to;
    }
  }
  if (from < earliest) from = earliest;
  if (to > latest) to = latest;
  return { from: weekOf(from), to: addDays(weekOf(to), 6) };
}

/** A week that is shown. */
export interface Week {
  readonly monday: IsoDate;
  /** Its place among all that are shown. */
  readonly index: number;
  /** Its Monday in words. */
  readonly name: string;
}

/** The first and the last of some weeks, by their places among all. */
export interface WeekSpan {
  readonly first: number;
  readonly last: number;
}

/** The weeks of some days that begin on a Monday and end on a Sunday. */
export function weeksIn({ from, to }: Days): Week[] {
  const count = Math.round(daysBetween(from, addDays(to, 1)) / 7);
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(from, 7 * index);
    return { monday, index, name: localDate(monday) };
  });
}

/** The weeks of a stretch of days, cut at both ends. */
export function spanOf({ from, to }: Days, first: IsoDate, count: number): WeekSpan {
  const weekAt = (day: IsoDate) => Math.floor(daysBetween(first, day) / 7);
  return { first: Math.max(0, weekAt(from)), last: Math.min(count - 1, weekAt(to)) };
}
