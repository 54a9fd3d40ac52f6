import * as l10n from '@vscode/l10n';

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** A day of a plan, normalised: `YYYY-MM-DD`, `launch`, `launch-14d` or `launch+2w`. */
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

/** Whether a day counts from the launch. */
export function isRelative(date: PlanDate): boolean {
  return date.startsWith('launch');
}

/**
 * The calendar day that a plan's day means.
 * @param launch the plan's launch (its start where it names none)
 * @returns undefined for a relative day in a plan without a launch
 */
export function resolveDate(date: PlanDate | undefined, launch: IsoDate | undefined): IsoDate | undefined {
  if (date === undefined) return undefined;
  if (!isRelative(date)) return date;
  if (launch === undefined || isRelative(launch)) return undefined;
  const match = relativePattern.exec(date);
  if (!match?.[1]) return launch;
  const count = Number(match[2]) * (match[1] === '+' ? 1 : -1);
  if (match[3] === 'm') return addMonths(launch, count);
  return addDays(launch, match[3] === 'w' ? count * 7 : count);
}

/** The day `count` days after (or before, where negative) another. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(date) + count * dayInMs).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);
}

function addMonths(date: IsoDate, count: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

function isRealDay(iso: string): boolean {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The ISO form of a day written as people in Britain write it: `1 March 2027`, `Mon 1st Mar 2027`,
 * `01/03/2027`, `1.3.27`.
 * @returns undefined where the text names no single day
 */
export function isoFromBritish(text: string): IsoDate | undefined {
  const trimmed = text.trim().replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, '');
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(trimmed);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(trimmed);
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(trimmed);
  const parts = numeric
    ? [numeric[3]!.length === 2 ? `20${numeric[3]}` : numeric[3]!, numeric[2]!, numeric[1]!]
    : named
      ? [
          named[3]!,
          String(months.findIndex((month) => month.startsWith(named[2]!.toLowerCase())) + 1),
          named[1]!,
        ]
      : slashed?.slice(1);
  if (!parts) return undefined;
  const iso = `${parts[0]}-${parts[1]!.padStart(2, '0')}-${parts[2]!.padStart(2, '0')}`;
  return isRealDay(iso) ? iso : undefined;
}

/**
 * The first and the last day of a month written as `March 2027`, `Mar 2027`, `2027-03` or `03/2027`.
 * @returns undefined where the text names no single month
 */
export function daysOfMonth(text: string): { first: IsoDate; last: IsoDate } | undefined {
  const trimmed = text.trim();
  const named = /^([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(trimmed);
  const numbered = /^(\d{4})[-/](\d{1,2})$/.exec(trimmed);
  const slashed = /^(\d{1,2})\/(\d{4})$/.exec(trimmed);
  const year = named?.[2] ?? numbered?.[1] ?? slashed?.[2];
  const month = named
    ? String(months.findIndex((name) => name.startsWith(named[1]!.toLowerCase())) + 1)
    : (numbered?.[2] ?? slashed?.[1]);
  if (!year || !month) return undefined;
  const first = `${year}-${month.padStart(2, '0')}-01`;
  return isRealDay(first) ? { first, last: addDays(addMonths(first, 1), -1) } : undefined;
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
  return bare ? readDate(`${trimmed}d`) : isoFromBritish(trimmed);
}

/** A day as people in Britain read it: `1 March 2027`. */
export function britishDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = months[month - 1]!;
  return `${day} ${name[0]!.toUpperCase()}${name.slice(1)} ${year}`;
}

/** A day in the user's language, for what is shown and not written into a document: `1 March 2027`. */
export function localDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  switch (month) {
    case 1:
      return l10n.t('{0} January {1}', day, year);
    case 2:
      return l10n.t('{0} February {1}', day, year);
    case 3:
      return l10n.t('{0} March {1}', day, year);
    case 4:
      return l10n.t('{0} April {1}', day, year);
    case 5:
      return l10n.t('{0} May {1}', day, year);
    case 6:
      return l10n.t('{0} June {1}', day, year);
    case 7:
      return l10n.t('{0} July {1}', day, year);
    case 8:
      return l10n.t('{0} August {1}', day, year);
    case 9:
      return l10n.t('{0} September {1}', day, year);
    case 10:
      return l10n.t('{0} October {1}', day, year);
    case 11:
      return l10n.t('{0} November {1}', day, year);
    default:
      return l10n.t('{0} December {1}', day, year);
  }
}

const placeholderWords = 'tb[acd]|to be (?:agreed|announced|confirmed|decided|determined)';
const placeholder = new RegExp(
  `^(?:\\[?\\s*(?:${placeholderWords}|xx+|\\?+|…|\\.{3}|-+|—)\\s*\\]?\\.?)$`,
  'i',
);
const placeholderStart = new RegExp(`^[£$€]?\\s*[[(]?\\s*(?:${placeholderWords})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether a text only keeps a place for what is not yet known: TBC, TBD, TBA, ?, "to be confirmed". */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text.trim());
}

/** Whether a text stands in for a date, an amount or a fixed word that is not yet known: "£TBC", "TBC by Sam" too. */
export function standsInForValue(text: string): boolean {
  return isPlaceholder(text) || placeholderStart.test(text.trim());
}
