import { addDays, addMonths, type IsoDate, isRealDay, months, type PlanDate, readDate } from './dates.ts';

/** The ways in which people in Britain write a day, and years first as other programs do. */
const dayForms = [
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})$/,
];

const monthForms = [
  /^(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i,
  /^(?<year>\d{4})[-/](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
];

/**
 * The day that a text in one of several forms names; the first of the month where the form has no day.
 * @returns undefined where it is in none of them, or there is no such day
 */
function dayIn(text: string, forms: readonly RegExp[]): IsoDate | undefined {
  const {
    year,
    month,
    day = '1',
  } = forms.map((form) => form.exec(text)?.groups).find((found) => found) ?? {};
  if (year === undefined || month === undefined) return undefined;
  const iso = `${year.padStart(4, '20')}-${numberOfMonth(month)}-${day.padStart(2, '0')}`;
  return isRealDay(iso) ? iso : undefined;
}

/** Two digits for a month's number, name or beginning of its name; `00` for what is none. */
function numberOfMonth(month: string): string {
  const isNumber = /^\d/.test(month);
  const number = isNumber
    ? month
    : String(months.findIndex((name) => name.startsWith(month.toLowerCase())) + 1);
  return number.padStart(2, '0');
}

/**
 * The day of a text as people in Britain write it: `1 March 2027`, `Mon 1st Mar 2027`, `01/03/2027`, `1.3.27`.
 * @returns undefined where the text names no single day
 */
function britishDay(text: string): IsoDate | undefined {
  return dayIn(text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, ''), dayForms);
}

/**
 * The first and the last day of a month written as `March 2027`, `Mar 2027`, `2027-03` or `03/2027`.
 * @returns undefined where the text names no single month
 */
export function daysOfMonth(text: string): { first: IsoDate; last: IsoDate } | undefined {
  const first = dayIn(text.trim(), monthForms);
  return first === undefined ? undefined : { first, last: addDays(addMonths(first, 1), -1) };
}

const commencing = /^(?:w\/[cb]|wc|week (?:commencing|beginning))\.?:?\s+/i;

/**
 * The day that someone most likely meant by a text that is none here: a day as it is written in Britain, a week by its
 * first day, a time stamp, `2 weeks before launch`.
 */
export function likelyDate(text: string): PlanDate | undefined {
  const trimmed = text.trim().replace(commencing, '');
  const stamp = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d|$)/.exec(trimmed);
  if (stamp)
    return readDate(
      stamp
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-'),
    );
  const around = /^(\d{1,4})\s*(d|w|m)[a-z]*\s+(before|after)\s+(?:the\s+)?launch$/i.exec(trimmed);
  if (around) return readDate(`launch${/before/i.test(around[3]!) ? '-' : '+'}${around[1]}${around[2]}`);
  const bare = /^launch\s*[+\-−–]\s*\d{1,4}$/i.test(trimmed);
  return bare ? readDate(`${trimmed}d`) : britishDay(trimmed);
}
