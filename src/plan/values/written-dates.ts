import {
  around as aroundWords,
  countedTimes,
  from as fromWords,
  monthNumbers,
  namedTimes,
  onwards as onwardsWords,
  ordinals,
  type Recurrence,
  recurrences,
  seasons,
  thirds,
  until as untilWords,
  upTo,
  weekdayBefore,
  weekFrom,
  weekUntil,
  whichDays,
  wholeCampaign,
} from './date-words.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  type IsoDate,
  isRealDay,
  type PlanDate,
  readDate,
} from './dates.ts';

/** How exactly a date is known. */
export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year';

/** What a date says that is written as people write it. */
export interface WrittenDate {
  /** The first day it may be; undefined where it begins with what it belongs to: `until June 2027`, `weekly`. */
  readonly from: IsoDate | undefined;
  /** The last day it may be; undefined where it ends with what it belongs to: `from June 2027`, `ongoing`. */
  readonly to: IsoDate | undefined;
  readonly precision: Precision;
  /** Where it is no single time: how often it comes back. */
  readonly recurs?: Recurrence;
}

/** The days near which dates without a year lie, as far as they are known. */
export interface Surroundings {
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

/** A date that is understood, if only once its year is known: its days given where dates without a year lie. */
export type DateReading = (around?: Surroundings) => WrittenDate | undefined;

/** Nobody writes a longer date; longer texts are not looked into. */
const longest = 60;

// A cache: one check after the other asks for the same few dates.
const readings = new Map<string, DateReading | undefined>();
const mostReadings = 1000;

/**
 * Reads a date as people write it: `18 January 2027`, `18/1/2027` (day first), `w/c 2 August 2027`, `16 and 17 March`,
 * `early March 2027`, `April/May 2027`, `Spring 2027`, `Q2 2027`, `2027/28`, `from June 2027`, `weekly until June 2027`,
 * `ongoing`, `mid October to early December`, `8 March (Women’s Day)`; in English or in Welsh.
 * @returns undefined where the text is no such date, or there is no such day; what is returned may still ask for a year
 */
export function readWrittenDate(text: string): DateReading | undefined {
  if (text.length > longest) return undefined;
  if (!readings.has(text)) {
    if (readings.size >= mostReadings) readings.clear();
    const words = plainWords(text);
    readings.set(text, timeOf(words) ?? timeBesideNote(words));
  }
  return readings.get(text);
}

function timeOf(words: string): DateReading | undefined {
  return recurring(words) ?? stretch(words);
}

/** A date with what it is in brackets, or in them itself: `8 March (International Women’s Day)`. */
function timeBesideNote(words: string): DateReading | undefined {
  const [, before, within] = /^([^()]+) \(([^()]+)\)$/.exec(words) ?? [];
  if (before === undefined || within === undefined) return undefined;
  if (!/\d/.test(within)) return timeOf(before);
  return /\d/.test(before) || timeOf(before) ? undefined : timeOf(within);
}

/** What a date is the date of: `Phase 1 - January 2027`. */
const numbered = /^(?:phase|stage|wave|part|step|cam) \d{1,2} ?[-:] ?/;
const ordinalEnds = new RegExp(`(?<=\\d)(?:${ordinals})\\b`, 'g');
const weekdays = new RegExp(`(?<=^| )(?:${weekdayBefore}) (?=\\d)`, 'g');

/**
 * A date as the data of a plan hold it: normalised where it is exact, else as it is written.
 * @returns undefined where the text is no date
 */
export function readPlanDate(text: string): PlanDate | undefined {
  return readDate(text) ?? (readWrittenDate(text) && text.trim());
}

/**
 * Words that stand in a date's place and hold none: `monthly editions`, `run up to the deadline`, `week 6`.
 * @returns the words; undefined for one word, and for what has a figure that may be a slip for a date
 */
export function readTimeInWords(text: string): string | undefined {
  if (text.length > longest) return readableWords(text);
  const plain = plainWords(text).replace(/ \([^()]*\)$/, '');
  const rest = plain.replaceAll(countedTimes, ' ');
  const isNamed = rest !== plain || namedTimes.test(plain);
  return readableWords(isNamed ? `a time ${rest.replaceAll(/\b20\d\d\b/g, '')}` : plain) && text.trim();
}

/** Whether a text is a time that counts from something else, and nothing besides: `Week 6`, `M12`, `Q2 Y1`. */
export function isCountedTime(text: string): boolean {
  if (text.length > longest) return false;
  const words = plainWords(text);
  return words !== '' && words.replaceAll(countedTimes, '').trim() === '';
}

function readableWords(text: string): string | undefined {
  if (/\d/.test(text)) return undefined;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.length > 1 ? text.trim() : undefined;
}

/** Whether a date says itself that it goes on or comes back: `from June 2027`, `weekly`. */
export function isOpenDate(date: PlanDate): boolean {
  if (readDate(date) !== undefined) return false;
  const read = readWrittenDate(date)?.(anyYear);
  return read !== undefined && (read.from === undefined || read.to === undefined);
}

const anyYear: Surroundings = { from: '2027-01-01', to: '2027-12-31' };

/** Whether a text has the form of a day, if only of one that there is not: `31 June 2027`, `2027-02-30`. */
export function hasFormOfDay(text: string): boolean {
  if (text.length > longest) return false;
  const words = plainWords(text).replace(nearly, '').replace(commencing, '');
  return [...dayForms, ...spanForms].some(({ pattern }) => pattern.test(words));
}

/** What stands between two dates. */
const between = / *(?:[,;/&+]| [-–—] |\b(?:and|or|to|until|then|a|ac|neu|hyd|i)\b) */g;

/** The dates of a text that holds several, such as `1 March and 5 May 2027`; undefined where it does not. */
export function severalDates(text: string): readonly PlanDate[] | undefined {
  if (text.length > 4 * longest) return undefined;
  for (const { 0: gap, index } of text.matchAll(between)) {
    const first = readPlanDate(text.slice(0, index));
    const rest = text.slice(index + gap.length);
    const last = first && readPlanDate(rest);
    const others = last ? [last] : first && severalDates(rest);
    if (first && others) return [withYearOf(others.at(-1)!, first), ...others];
  }
  return undefined;
}

/** A date with the year of another that stands behind it, where it has none of its own. */
function withYearOf(other: PlanDate, date: PlanDate): PlanDate {
  if (readDate(date) !== undefined || readWrittenDate(date)?.() !== undefined) return date;
  const [year] = /\d{4}$/.exec(other) ?? [];
  return readPlanDate(`${date} ${year}`) ?? date;
}

/** A text in small letters with one sort of dash, without weekdays, ordinals, times of day and what makes it provisional. */
function plainWords(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(ordinalEnds, '')
    .replaceAll(/(?<=\p{L}{3})[.,](?= |$)/gu, '')
    .replace(numbered, '')
    .replace(/,? ?\(?(?:tbc|provisional(?:ly)?|dros dro)\)?$/, '')
    .replace(/^\d{1,2}(?:[:.]\d{2})? ?(?:am|pm),? (?:on )?/, '')
    .replace(
      /,? (?:at )?\d{1,2}(?:[:.]\d{2} ?(?:am|pm)?|(?:am|pm)|(?= ?- ?[\d:.]+ ?[ap]m$))(?: ?- ?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?)?$/,
      '',
    )
    .replaceAll(weekdays, '');
}

const recurrencePatterns = recurrences.map(
  ([recurs, words]) =>
    [recurs, new RegExp(`^(?:${words})(?=$|[ ,(])`), new RegExp(`^[ ,(]*(?:${whichDays})?[ ,)]*`)] as const,
);
const ofCampaign = new RegExp(`^(?:${wholeCampaign})$`);

function recurring(words: string): DateReading | undefined {
  for (const [recurs, pattern, days] of recurrencePatterns) {
    const [often] = pattern.exec(words) ?? [];
    if (often === undefined) continue;
    const rest = words
      .slice(often.length)
      .replace(days, '')
      .replace(/^[-(] ?/, '')
      .replace(/\)$/, '');
    if (rest === '' || ofCampaign.test(rest))
      return () => ({ from: undefined, to: undefined, precision: 'day', recurs });
    const oftener = recurring(rest);
    if (oftener) return oftener;
    const within = stretch(rest);
    return within && withDays(within, (date) => ({ ...date, recurs }));
  }
  return undefined;
}

const leading = (words: string) => new RegExp(`^(?:${words})[ -](?=.)`);
const beginning = leading(fromWords);
const ending = leading(untilWords);
const nearly = leading(aroundWords);

const goesOn = new RegExp(`(?<=.) (?:${onwardsWords})$`);

/** A date of which one end may be open: `from June 2027`, `until 30 June 2027`, `June onwards`. */
function stretch(words: string): DateReading | undefined {
  if (goesOn.test(words))
    return withDays(approximate(words.replace(beginning, '').replace(goesOn, '')), (date) => ({
      ...date,
      to: undefined,
    }));
  if (beginning.test(words)) {
    const rest = words.replace(beginning, '');
    const several = spanning(rest) ?? betweenParts(rest);
    return several ?? withDays(approximate(rest), (date) => ({ ...date, to: undefined }));
  }
  if (ending.test(words))
    return withDays(approximate(words.replace(ending, '')), (date) => ({ ...date, from: undefined }));
  return approximate(words.replace(nearly, ''));
}

function withDays(
  reading: DateReading | undefined,
  change: (date: WrittenDate) => WrittenDate,
): DateReading | undefined {
  return (
    reading &&
    ((around) => {
      const date = reading(around);
      return date && change(date);
    })
  );
}

const early = leading(thirds.early);
const mid = leading(thirds.mid);
const late = leading(thirds.late);
const commencing = leading(`(?:${weekFrom})[.:]?`);
const weekEnding = leading(`(?:${weekUntil})[.:]?`);

/** A date, or a part of one: `early March 2027`, `w/c 2 August`. */
function approximate(words: string): DateReading | undefined {
  const between = betweenParts(words);
  if (between) return between;
  const part = [early, mid, late].findIndex((pattern) => pattern.test(words));
  if (part >= 0) {
    const whole = long(words.replace([early, mid, late][part]!, ''));
    return withDays(whole, (date) => third(date, part));
  }
  return weekOrLonger(words) ?? fromOneToAnother(words);
}

function weekOrLonger(words: string): DateReading | undefined {
  if (commencing.test(words)) {
    const days = words.replace(commencing, '');
    return withDays(single(days) ?? spanning(days), ({ from, to }) => ({
      from,
      to: to && addDays(to, 6),
      precision: 'week',
    }));
  }
  if (weekEnding.test(words))
    return withDays(single(words.replace(weekEnding, '')), ({ to }) => ({
      from: to && addDays(to, -6),
      to,
      precision: 'week',
    }));
  return single(words) ?? spanning(words) ?? long(words);
}

/** From one date to another: `4 October – 30 November 2027`, `31/10/27 to 7/11/27`, `Q3/Q4 2027`. */
function fromOneToAnother(words: string): DateReading | undefined {
  const gaps = [
    ...words.matchAll(stretchGap),
    ...(quarterOrSeason.test(words) ? words.matchAll(nextGap) : []),
  ];
  for (const { 0: gap, index } of gaps) {
    const rest = words.slice(index + gap.length);
    const first = weekOrLonger(words.slice(0, index));
    const last = first && weekOrLonger(rest);
    if (last && (!/^ ?[/&]|and/.test(gap) || quarterOrSeason.test(rest))) return joined(first, last);
  }
  return undefined;
}

const partOfTime = Object.values(thirds).join('|');
const betweenTimes = new RegExp(` ?(?:${upTo}) ?(?=(?:${partOfTime})[ -])| ?(?:${upTo}) ?`, 'g');

/** From one part of a time to another: `early to mid October`, `mid October - November 2027`. */
function betweenParts(words: string): DateReading | undefined {
  if (!isPart.test(words) && !holdsPart.test(words)) return undefined;
  for (const { 0: gap, index } of words.matchAll(betweenTimes)) {
    const rest = words.slice(index + gap.length);
    const last = partOrLong(rest);
    if (!last) continue;
    const start = words.slice(0, index);
    // The hyphen of “mid-March” stands between no two times.
    const isOneWord = gap === '-' && !isPart.test(rest);
    const first =
      partOrLong(start) ?? (isOneWord ? undefined : partOrLong(`${start} ${rest.replace(isPart, '')}`));
    if (first) return joined(first, last);
  }
  return undefined;
}

const isPart = leading(partOfTime);
const holdsPart = new RegExp(`[ /-](?:${partOfTime})[ -]`);

function partOrLong(words: string): DateReading | undefined {
  return isPart.test(words) ? approximate(words) : long(words);
}

/** From the beginning of one time to the end of another, of which the first may lack its year. */
function joined(first: DateReading, last: DateReading): DateReading {
  return (around) => {
    const end = last(around);
    const start =
      end?.to === undefined ? undefined : first({ from: addMonths(end.to, -yearInMonths), to: end.to });
    return start?.from !== undefined && end?.to !== undefined && start.from <= end.to
      ? { from: start.from, to: end.to, precision: end.precision }
      : undefined;
  };
}

const yearInMonths = 11;

function third(date: WrittenDate, part: number): WrittenDate {
  const { from, to } = date;
  if (from === undefined || to === undefined) return date;
  const length = Math.floor((daysBetween(from, to) + 1) / 3);
  return {
    ...date,
    from: addDays(from, part * length),
    to: part === 2 ? to : addDays(from, (part + 1) * length - 1),
  };
}

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A form of dates: its pattern, whose group `year` may be missing, and its days in a year. */
interface Form {
  readonly pattern: RegExp;
  readonly precision: Precision;
  days(groups: Groups, year: number): Days | undefined;
}

const month = `(?<month>${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const lastMonth = month.replace('month', 'lastMonth');
const year = '(?:,? (?<year>\\d{4}))?';
const seasonWords = Object.keys(seasons).join('|');

/** Between the first and the last day of a stretch; "and" would leave open what is between them. */
const stretchGap = / (?:-|to|until|till|hyd|i) |(?<=\d)-(?=\d)/g;
/** Quarters and seasons follow each other: `Q3/Q4 2027`, `autumn and winter 2027`. */
const nextGap = / ?[/&] ?| and /g;
const quarterOrSeason = new RegExp(`^(?:q[1-4]|${seasonWords})(?![a-z\\d])`);

/** Single days. */
const dayForms: readonly Form[] = [
  /^(?<day>\d{1,2})(?:\/(?<month>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?|([.-])(?<monthB>\d{1,2})\4(?<yearB>\d{4}|\d{2}))$/,
  new RegExp(`^(?<day>\\d{1,2})[ -]?(?:of |o )?${month}(?:,? |-)?(?<year>\\d{4})?$`),
  new RegExp(`^${month} (?<day>\\d{1,2})${year}$`),
  /^(?<year>\d{4})(?:-(?=\d\d-\d\d$)|[/.])(?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
].map((pattern) => ({ pattern, precision: 'day', days: oneDay }));

/** Several days or months. */
const spanForms: readonly Form[] = [
  {
    pattern: new RegExp(
      `^(?<day>\\d{1,2})(?: ?, ?\\d{1,2})* ?(?:${upTo}) ?(?<lastDay>\\d{1,2})[ -](?:of |o )?${month}${year}$`,
    ),
    precision: 'day',
    days: ({ day, lastDay, month: name }, of) => {
      const [from, to] = [dayOf(of, name, day), dayOf(of, name, lastDay)];
      return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
    },
  },
  {
    pattern: new RegExp(`^${month}(?: (?<firstYear>\\d{4}))? ?(?:${upTo}) ?${lastMonth}${year}$`),
    precision: 'month',
    days: ({ month: first, lastMonth: last, firstYear }, of) => {
      const [from, to] = [numberOfMonth(first), numberOfMonth(last)];
      const start = firstYear === undefined ? (from > to ? of - 1 : of) : Number(firstYear);
      const count = (of - start) * 12 + to - from + 1;
      return count > 1 && count <= 24 ? monthsFrom(start, from, count) : undefined;
    },
  },
];

/** What the weeks of a month are called, but for the last. */
const weekNumbers = [
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['fourth', '4'],
];

/** Months and longer times. */
const longForms: readonly Form[] = [
  new RegExp(`^${month}${year}$`),
  /^(?<year>\d{4})[-/](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
]
  .map(
    (pattern): Form => ({
      pattern,
      precision: 'month',
      days: ({ month: name }, of) => monthsFrom(of, numberOfMonth(name), 1),
    }),
  )
  .concat([
    {
      pattern: new RegExp(
        `^(?:the )?(?<week>first|second|third|fourth|[1-4]|last) week (?:of|in) ${month}${year}$`,
      ),
      precision: 'week',
      days: ({ week, month: name }, of) => {
        const whole = monthsFrom(of, numberOfMonth(name), 1);
        if (!whole) return undefined;
        const place = weekNumbers.findIndex((words) => words.includes(week!));
        const from = place < 0 ? addDays(whole.to, -6) : addDays(whole.from, place * 7);
        return { from, to: addDays(from, 6) };
      },
    },
    {
      pattern:
        /^(?:q|quarter |qtr |chwarter )(?<quarter>[1-4])(?:(?: of)?,? (?<year>\d{4}|\d{2}(?= ?[/-]))(?<financial> ?[/-] ?\d{2,4})?)?$/,
      precision: 'quarter',
      // The quarters of a financial year count from April.
      days: ({ quarter, financial }, of) =>
        monthsFrom(of, Number(quarter) * 3 - 2 + (financial === undefined ? 0 : 3), 3),
    },
    {
      pattern: /^(?<year>\d{4}) q(?<quarter>[1-4])$/,
      precision: 'quarter',
      days: ({ quarter }, of) => monthsFrom(of, Number(quarter) * 3 - 2, 3),
    },
    {
      pattern: new RegExp(
        `^(?:the )?(?<season>${seasonWords})(?:(?: of)? (?<year>\\d{4})(?: ?[/-] ?\\d{2,4})?)?$`,
      ),
      precision: 'season',
      days: ({ season }, of) => monthsFrom(of, seasons[season ?? ''] ?? 0, 3),
    },
    {
      pattern: /^(?<year>\d{4})$/,
      precision: 'year',
      days: (_, of) => monthsFrom(of, 1, 12),
    },
    {
      pattern:
        /^(?:(?:the )?financial year |fy ?)?(?<year>\d{4}|(?<=fy ?)\d{2}) ?[/-] ?(?<next>\d{2}|\d{4})$/,
      precision: 'year',
      days: ({ next }, of) => (Number(next) % 100 === (of + 1) % 100 ? monthsFrom(of, 4, 12) : undefined),
    },
  ]);

const single = (words: string) => inForms(words, dayForms);
const spanning = (words: string) => inForms(words, spanForms);
const long = (words: string) => inForms(words, longForms);

/** A leap year, in which every day is real that can be. */
const leapYear = 2028;

function inForms(words: string, forms: readonly Form[]): DateReading | undefined {
  for (const { pattern, precision, days } of forms) {
    const groups = pattern.exec(words)?.groups;
    if (!groups) continue;
    const written = groups.year ?? groups.yearB;
    if (written === undefined) {
      if (!days(groups, leapYear)) continue;
      return (around) => {
        const found = nearestTo(around, (of) => days(groups, of));
        return found && { ...found, precision };
      };
    }
    const found = days(groups, Number(written.padStart(4, '20')));
    if (found) return () => ({ ...found, precision });
  }
  return undefined;
}

/** The days of the year in which they lie within other days, or come nearest to them. */
function nearestTo(
  around: Surroundings | undefined,
  daysIn: (year: number) => Days | undefined,
): Days | undefined {
  const known = around?.from ?? around?.to;
  if (known === undefined) return undefined;
  const from = around?.from ?? addDays(known, -364);
  const to = around?.to ?? addDays(known, 364);
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const gap = (days: Days) => Math.max(daysBetween(days.to, from), daysBetween(to, days.from), 0);
  return [first, first + 1, first - 1, last, last + 1]
    .flatMap((of) => daysIn(of) ?? [])
    .reduce<Days | undefined>((best, days) => (best && gap(best) <= gap(days) ? best : days), undefined);
}

function oneDay({ day, month: name, monthB }: Groups, of: number): Days | undefined {
  const date = dayOf(of, name ?? monthB, day);
  return date === undefined ? undefined : { from: date, to: date };
}

function dayOf(of: number, name: string | undefined, day: string | undefined): IsoDate | undefined {
  const date = iso(of, numberOfMonth(name), Number(day));
  return isRealDay(date) ? date : undefined;
}

/** So many whole months from the beginning of one; its number may go beyond December. */
function monthsFrom(of: number, first: number, count: number): Days | undefined {
  if (first < 1) return undefined;
  if (first > 12) return first > 24 ? undefined : monthsFrom(of + 1, first - 12, count);
  const from = iso(of, first, 1);
  if (!isRealDay(from)) return undefined;
  return { from, to: addDays(addMonths(from, count), -1) };
}

function iso(of: number, monthOfYear: number, day: number): IsoDate {
  return [
    String(of).padStart(4, '0'),
    ...[monthOfYear, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

/** The number of a month that is written as one, or by its name; 0 for what is none. */
function numberOfMonth(name = ''): number {
  return monthNumbers.get(name) ?? (/^(?:0?[1-9]|1[0-2])$/.test(name) ? Number(name) : 0);
}
