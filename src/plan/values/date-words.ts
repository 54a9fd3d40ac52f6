import { monthsIn } from './calendar.ts';

/**
 * The words in which people write dates, in English and in Welsh, in small letters. Pieces of patterns: none holds a
 * group that is counted.
 */

/** How often something comes back. */
export type Recurrence = 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'quarterly' | 'continuous';

const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';

/** How often, the first that fits. */
export const recurrences: readonly (readonly [Recurrence, string])[] = [
  ['daily', 'daily|(?:every|each) (?:working )?day|dyddiol|bob dydd'],
  ['fortnightly', 'fortnightly|bi-?weekly|every (?:two|2|other|second) weeks?|every fortnight|bob pythefnos'],
  [
    'weekly',
    `weekly|(?:once|twice) a week|(?:every|each) (?:week|${weekdays})|${weekdays}|wythnosol|bob wythnos`,
  ],
  ['monthly', 'monthly|(?:once|twice) a month|(?:every|each) month|misol|bob mis'],
  ['quarterly', 'quarterly|termly|(?:every|each) (?:quarter|term)|chwarterol|bob (?:chwarter|tymor)'],
  [
    'continuous',
    'on-?going|throughout|continu(?:ous(?:ly)?|ing)|all year(?: round)?|year-round|as (?:needed|required)|ad hoc|parhaus|(?:trwy|drwy) gydol',
  ],
];

/** On which of its days something comes back: `Tuesdays`, `on the first Monday`. */
export const whichDays = `(?:on )?(?:the )?(?:(?:first|second|third|fourth|last) )?${weekdays}`;

/** Behind the number of a day, in English and in Welsh. */
export const ordinals = 'st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain';

/** Before the number of a day. */
export const weekdayBefore =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)';

/** What something that recurs lasts as long as. */
export const wholeCampaign = '(?:the |this )?(?:campaign|plan|project|period|year)|(?:yr )?ymgyrch';

export const from = 'from|since|(?:starting|beginning)(?! of)|o';
export const until = 'until|till?|up to|to|hyd at|hyd|tan';
/** Between the first and the last of several days or months. */
export const upTo = '/|-|,|&|and|to|until|or|a|ac|i|hyd|neu';
/** Before a date, without another meaning for us. */
export const around = 'by|in|on|before|during|about|around|circa|erbyn|yn ystod|ym mis|mis|yn|ym|ar';

/** The thirds of a month, a season or a year. */
export const thirds = {
  early: 'early|(?:the )?(?:beginning|start) of|dd?echrau',
  mid: 'mid|(?:the )?middle of|[cg]anol',
  late: 'late|(?:the )?end of|dd?iwedd',
} as const;

/** Before the first day of a week, and before its last. */
export const weekFrom =
  'w/?[cb]|week (?:commencing|beginning|starting|of)|(?:yr )?wythnos (?:yn dechrau|sy’n dechrau|o)';
export const weekUntil = 'w/?e|week ending|(?:yr )?wythnos yn gorffen';

/** The first month of each season, by its words; autumn in Welsh is October too, which goes before it. */
export const seasons: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  gwanwyn: 3,
  haf: 6,
  'yr hydref': 9,
  gaeaf: 12,
};

/** The months by their names, in full and short, and in Welsh as they change behind other words. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [monthsIn('en-GB'), monthsIn('cy')].flatMap((names, language) =>
    names.flatMap((name, index) => {
      const full = name.toLowerCase();
      const others = language === 0 ? [full.slice(0, 3), full.slice(0, 4)] : mutated(full);
      return [full, ...others].map((word) => [word, index + 1] as const);
    }),
  ),
);

/** A Welsh month as it reads behind words that soften it: `Mawrth`, but `o Fawrth`. */
function mutated(month: string): string[] {
  const softened = [
    [/^m/, 'f'],
    [/^g/, ''],
    [/^t/, 'd'],
    [/^rh/, 'r'],
  ] as const;
  const found = softened.find(([start]) => start.test(month));
  return found ? [month.replace(found[0], found[1])] : [];
}
