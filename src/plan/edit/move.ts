import type { TextEdit } from '../../text/text.ts';
import type { PlanDocument } from '../document.ts';
import type { Activity } from '../format/schema.ts';
import { dayIn } from '../values/calendar.ts';
import { addDays, isIsoDate, isRelative, type PlanDate } from '../values/dates.ts';
import { exactDayOf, spanOf } from '../values/schedule.ts';
import { replaceText } from './replace-text.ts';

const dateFields = ['date', 'start', 'end'] as const;

/**
 * Moves an activity by so many days: each of its own dates in the form in which it is written, as far as that form
 * can say it.
 * @param days negative where it is to be earlier
 * @returns undefined where one of its dates cannot be moved: it leaves its day open, comes back, or is not known
 */
export function moveActivity(
  document: PlanDocument,
  activity: Activity,
  days: number,
): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const field of dateFields) {
    const date = activity[field];
    const range = document.locations.value(activity, field);
    if (date === undefined || !range) continue;
    const moved = movedDate(document, date, days);
    if (moved === undefined) return undefined;
    edits.push(replaceText(document, range, moved));
  }
  return edits.length > 0 ? edits : undefined;
}

function movedDate({ plan }: PlanDocument, date: PlanDate, days: number): PlanDate | undefined {
  if (isIsoDate(date)) return addDays(date, days);
  if (isRelative(date)) return movedRelative(date, days);
  const weekWords = /^(?:w\/?c|week (?:commencing|beginning|of))\s+/i.exec(date)?.[0];
  const span = spanOf(plan, date);
  if (weekWords && span?.precision === 'week' && span.from !== undefined && span.recurs === undefined)
    return `${weekWords}${dayIn('en-GB', addDays(span.from, days))}`;
  const day = exactDayOf(plan, date);
  return day && addDays(day, days);
}

/** `launch-14d` a week later is `launch-7d`; undefined where it counts in months, which differ. */
function movedRelative(date: PlanDate, days: number): PlanDate | undefined {
  const [, sign = '+', count = '0', unit = 'd'] = /^launch(?:([+-])(\d+)([dwm]))?$/.exec(date) ?? [];
  if (unit === 'm') return undefined;
  const total = Number(`${sign}${count}`) * (unit === 'w' ? 7 : 1) + days;
  if (total === 0) return 'launch';
  const inWeeks = unit === 'w' && total % 7 === 0;
  const amount = inWeeks ? `${Math.abs(total) / 7}w` : `${Math.abs(total)}d`;
  return `launch${total > 0 ? '+' : '-'}${amount}`;
}
