import { addMonths, type IsoDate } from '../plan/values/dates.ts';
import type { Days } from '../plan/values/schedule.ts';

/** The first day of a day's quarter. */
export function quarterOf(day: IsoDate): IsoDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01`;
}

/** The quarters of a stretch of days, by their first days. */
export function quartersIn({ from, to }: Days): IsoDate[] {
  const quarters: IsoDate[] = [];
  for (let quarter = quarterOf(from); quarter <= to; quarter = addMonths(quarter, 3)) quarters.push(quarter);
  return quarters;
}
