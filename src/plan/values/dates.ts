import * as l10n from '@vscode/l10n';
import { dayIn, type IsoDate, monthIn, weekdayIn } from './calendar.ts';

export type { IsoDate };

/**
 * A date of a plan: a day, normalised (`YYYY-MM-DD`, `launch`, `launch-14d` or `launch+2w`), or as it is written
 * (`early March 2027`, `weekly`); what it means is in `schedule.ts`.
 */
export type PlanDate = string;

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const relativePattern = /^launch(?:\s*([+\-−–])\s*(\d{1,4})\s*([dwm])[a-z]*)?$/i;
const dayInMs = 86_400_000;

/**
 * Reads a day in a form that the format accepts.
 * @returns the day, normalised, or undefined where the text is none (`2027-02-30`, `next week`)
 */
export function readDate(text: string): PlanDate | undefined {
  const trimmed = text.trim();
  if (isoPattern.test(trimmed)) return isRealDay(trimmed) ? trimmed : undefined;
  const match = relativePattern.exec(trimmed);
  if (!match) return undefined;
  if (!match[1]) return 'launch';
  return `launch${match[1] === '+' ? '+' : '-'}${match[2]}${match[3]!.toLowerCase()}`;
}

/** The day of a moment where the user is. */
export function localIsoDate(moment: Date): IsoDate {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Whether a date is a day of the form `YYYY-MM-DD`. */
export function isIsoDate(date: PlanDate): boolean {
  return isoPattern.test(date);
}

/**
 * A text of somebody's own, with the days in it said another way: `11 March 2027, 9am` for `2027-03-11, 9am`.
 * @param say how a day is said
 */
export function withDaysSaid(text: string, say: (day: IsoDate) => string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, say);
}

/** Whether a day counts from the launch. */
export function isRelative(date: PlanDate): boolean {
  return date.startsWith('launch');
}

/**
 * The calendar day that a plan's day means.
 * @param launch the plan's launch (its start where it names none)
 * @returns undefined for a relative day in a plan without a launch, and for what is not written as an exact day
 */
export function resolveDate(date: PlanDate | undefined, launch: IsoDate | undefined): IsoDate | undefined {
  if (date === undefined) return undefined;
  if (!isRelative(date)) return isIsoDate(date) ? date : undefined;
  if (launch === undefined || isRelative(launch)) return undefined;
  const match = relativePattern.exec(date);
  if (!match?.[1]) return launch;
  const count = Number(match[2]) * (match[1] === '+' ? 1 : -1);
  if (match[3] === 'm') return addMonths(launch, count);
  return addDays(launch, match[3] === 'w' ? count * 7 : count);
}

/** The day `count` days after (or before, where negative) another. */
export function addDays(date: IsoDate, count: number): IsoDate {
  // Put together by hand: what the clock gives as a text takes four times as long, and grids ask for thousands of days.
  const day = new Date(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)) + count),
  );
  const year = day.getUTCFullYear();
  if (year < 1000 || year > 9999) return day.toISOString().slice(0, 10);
  return `${year}-${twoDigits(day.getUTCMonth() + 1)}-${twoDigits(day.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** How many days lie between two days; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);
}

/** The same day `count` months later (or earlier, where negative); a shorter month's last day where it has no such day. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Whether a text of the form `YYYY-MM-DD` is a day of the calendar. */
export function isRealDay(iso: string): boolean {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** A day in the user's language, for what is shown and not written into a document: `1 March 2027`. */
export function localDate(date: IsoDate): string {
  return dayIn(localLanguage(), date);
}

/** The month of a day, likewise: `March 2027`. */
export function localMonth(date: IsoDate): string {
  return monthIn(localLanguage(), date);
}

/** The same with its weekday: `Monday 1 March 2027`. */
export function localWeekday(date: IsoDate): string {
  return weekdayIn(localLanguage(), date);
}

/** The language of what the editor shows: its translation says which that is, if only by a tag that is none. */
function localLanguage(): string {
  const tag = l10n.t('en-GB');
  return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(tag) ? tag : 'en-GB';
}
