/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** What a language calls months and weekdays; the week begins on Monday. */
interface Names {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

/**
 * The languages in which dates are read, for which nobody is to wait until `Intl` is ready; and which Chromium’s does
 * not have (asked for `cy`, it answers in English), so that in the web they would read otherwise than on the desktop.
 * As in the Unicode CLDR, against which a test holds them.
 */
const ownNames: Readonly<Record<string, Names>> = {
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  cy: {
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
    weekdays: [
      'Dydd Llun',
      'Dydd Mawrth',
      'Dydd Mercher',
      'Dydd Iau',
      'Dydd Gwener',
      'Dydd Sadwrn',
      'Dydd Sul',
    ],
  },
};

const cache = new Map<string, Names>();

function namesIn(language: string): Names {
  let names = cache.get(language);
  if (!names) {
    names = ownNames[language.split('-')[0]!] ?? namesByIntl(language);
    cache.set(language, names);
  }
  return names;
}

/** The names that the platform has for months and weekdays in a language; English ones where it has none. */
export function namesByIntl(language: string): Names {
  const names = (options: Intl.DateTimeFormatOptions, days: readonly number[]) => {
    const format = new Intl.DateTimeFormat([language, 'en-GB'], { ...options, timeZone: 'UTC' });
    return days.map((day) => format.format(day));
  };
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
  return {
    months: names(
      { month: 'long' },
      upTo(12).map((month) => Date.UTC(2024, month, 1)),
    ),
    // 1 January 2024 was a Monday.
    weekdays: names(
      { weekday: 'long' },
      upTo(7).map((day) => Date.UTC(2024, 0, 1 + day)),
    ),
  };
}

/**
 * A day in words: `1 March 2027`, `1 Mawrth 2027`.
 * @param language BCP 47 tag
 */
export function dayIn(language: string, date: IsoDate): string {
  return `${Number(date.split('-')[2])} ${monthIn(language, date)}`;
}

/** The month of a day in words: `March 2027`. */
export function monthIn(language: string, date: IsoDate): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${namesIn(language).months[month - 1]} ${year}`;
}

/** The same with its weekday: `Monday 1 March 2027`. */
export function weekdayIn(language: string, date: IsoDate): string {
  const index = (new Date(date).getUTCDay() + 6) % 7;
  return `${namesIn(language).weekdays[index]} ${dayIn(language, date)}`;
}

/** The months of a language, January first, as they stand within a date. */
export function monthsIn(language: string): readonly string[] {
  return namesIn(language).months;
}
