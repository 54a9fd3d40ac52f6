import { addDays, type IsoDate } from './dates.ts';

/** The countries of the United Kingdom, whose bank holidays differ. */
export type Country = 'england' | 'wales' | 'scotland' | 'northern ireland';

/** Bank holidays by proclamation, which no rule gives. Source: gov.uk/bank-holidays and its archive. */
const proclaimed: readonly { readonly day: IsoDate; readonly only?: Country }[] = [
  { day: '2011-04-29' },
  { day: '2012-06-05' },
  { day: '2022-06-03' },
  { day: '2022-09-19' },
  { day: '2023-05-08' },
  { day: '2026-06-15', only: 'scotland' },
];

/** Bank holidays that were moved by proclamation, by the day on which they would have been. */
const moved: Readonly<Record<IsoDate, IsoDate>> = {
  '1995-05-01': '1995-05-08',
  '2012-05-28': '2012-06-04',
  '2020-05-04': '2020-05-08',
  '2022-05-30': '2022-06-02',
};

/** The bank holidays of a year. Source: Banking and Financial Dealings Act 1971, schedule 1; St Andrew's Day Bank Holiday (Scotland) Act 2007. */
export function bankHolidays(year: number, country: Country): ReadonlySet<IsoDate> {
  const isScotland = country === 'scotland';
  const easter = easterSunday(year);
  const mondays = [
    firstMonday(year, 5),
    lastMonday(year, 5),
    isScotland ? firstMonday(year, 8) : lastMonday(year, 8),
  ].map((day) => moved[day] ?? day);
  const fixed = [
    '01-01',
    ...(isScotland ? ['01-02', '11-30'] : []),
    ...(country === 'northern ireland' ? ['03-17', '07-12'] : []),
    '12-25',
    '12-26',
  ].map((day) => `${year}-${day}`);
  const days = new Set([
    addDays(easter, -2),
    ...(isScotland ? [] : [addDays(easter, 1)]),
    ...mondays,
    ...proclaimed.filter(({ only }) => only === undefined || only === country).map(({ day }) => day),
    ...fixed.filter((day) => !isWeekend(day)),
  ]);
  // One at a weekend is made up for on the next day that is none already.
  for (const day of fixed.filter(isWeekend)) {
    let instead = day;
    while (isWeekend(instead) || days.has(instead)) instead = addDays(instead, 1);
    days.add(instead);
  }
  return new Set([...days].filter((day) => day.startsWith(String(year))).sort());
}

/** Whether people are at work on a day. */
export function isWorkingDay(day: IsoDate, country: Country): boolean {
  return !isWeekend(day) && !holidaysOf(Number(day.slice(0, 4)), country).has(day);
}

/** The day that lies so many working days before another: the last on which something can still be done in time. */
export function workingDaysBefore(day: IsoDate, count: number, country: Country): IsoDate {
  let before = day;
  for (let left = count; left > 0; ) {
    before = addDays(before, -1);
    if (isWorkingDay(before, country)) left--;
  }
  return before;
}

// The same every time: worked out once for each year.
const known = new Map<string, ReadonlySet<IsoDate>>();

function holidaysOf(year: number, country: Country): ReadonlySet<IsoDate> {
  const key = `${year} ${country}`;
  const holidays = known.get(key) ?? bankHolidays(year, country);
  known.set(key, holidays);
  return holidays;
}

function weekday(day: IsoDate): number {
  return new Date(day).getUTCDay();
}

function isWeekend(day: IsoDate): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}

function firstMonday(year: number, month: number): IsoDate {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, (8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: number): IsoDate {
  const last = `${year}-${String(month).padStart(2, '0')}-31`;
  return addDays(last, -((weekday(last) + 6) % 7));
}

/** Easter Sunday by the Gregorian calendar. Source: Meeus, Astronomical Algorithms, chapter 8 (Jones and Butcher). */
function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skipped = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return `${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`;
}
