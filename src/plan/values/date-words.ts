import { monthsIn } from './calendar.ts';

/**
 * The words in which people write dates, in English and in Welsh, in small letters. Pieces of patterns: none holds a
 * group that is counted.
 */

/** How often something comes back. */
export type Recurrence = 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'quarterly' | 'continuous';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const weekdays = `${weekday}s?`;
const welshDays = '(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)';
/** How many times something comes back in a while: `three times a week`, `2 x per week`. */
const times = '(?:\\d{1,2}|two|three|four|five|several) ?(?:x|times) (?:a|per|each|every)';

const nth = '(?:first|second|third|fourth|last|[1-4])';

/** How often, the first that fits. */
export const recurrences: readonly (readonly [Recurrence, string])[] = [
  ['daily', `daily|(?:every|each) (?:working )?day|${times} day|(?:yn )?dd?yddiol|bob dydd(?! ${welshDays})`],
  [
    'fortnightly',
    `fortnightly|bi-?weekly|every (?:two|2|other|second) (?:weeks?|${weekdays})|every fortnight|bob pythefnos`,
  ],
  [
    'weekly',
    `(?:once |twice )?weekly|(?:(?:once|twice) (?:a|per)|${times}) week|(?:every|each) (?:week|${weekdays})|${weekday}s and ${weekday}s|${weekdays}|(?:yn )?wythnosol|bob (?:wythnos|dydd ${welshDays})`,
  ],
  [
    'monthly',
    `(?:once |twice )?monthly|(?:(?:once|twice) (?:a|per)|${times}) month|(?:every|each) month|(?:on )?(?:the )?${nth}(?: (?:and|&) ${nth})? ${weekday} (?:of|in) (?:the|each|every) month|(?:yn )?[fm]isol|bob mis`,
  ],
  ['quarterly', 'quarterly|termly|(?:every|each) (?:quarter|term)|(?:yn )?chwarterol|bob (?:chwarter|tymor)'],
  [
    'continuous',
    'on-?going|throughout|continu(?:ous(?:ly)?|ing)|all year(?: round)?|year-round|as (?:needed|required)|as and when(?: (?:needed|required))?|ad hoc|(?:yn )?[bp]arhaus|(?:trwy|drwy) gydol',
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
export const wholeCampaign =
  '(?:the |this )?(?:campaign|plan|project|period|year)|(?:in |during )?(?:school )?term(?:[ -]?time)?|(?:yr )?ymgyrch';

export const from =
  'from|since|after|not before|(?:no|not) earlier than|(?:starting|beginning)(?! of)|o|ar ôl';
export const until = 'until|till?|up to|to|before|(?:no|not) later than|hyd at|hyd|tan|cyn';
/** Behind the first day of what goes on: `October onwards`, `1 November to ongoing`. */
export const onwards = '(?:- ?|to |and )?(?:ongoing|onwards?)|ymlaen';
/** Between the first and the last of several days or months. */
export const upTo = '/|-|,|&|and|to|until|or|a|ac|i|hyd|neu';
/** Before a date, without another meaning for us. */
export const around = 'by|in|on|before|during|about|around|circa|erbyn|yn ystod|ym mis|mis|yn|ym|ar';

/** The thirds of a month, a season or a year. */
export const thirds = {
  early: 'early|(?:the )?(?:beginning|start)(?: of)?|dd?echrau',
  mid: 'mid|(?:the )?middle of|[cg]anol',
  late: 'late|(?:the )?end(?: of)?|dd?iwedd',
} as const;

/** Before the first day of a week, and before its last. */
export const weekFrom =
  'w/?[cb]s?|weeks? (?:commencing|beginning|starting|of)|(?:yr )?wythnos (?:yn dechrau|sy’n dechrau|o)';
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

/** Times that count from something else, and are no days by themselves: `week 6`, `months 1-3`, `M12`, `Q2 Y1`, `every 6 weeks`. */
export const countedTimes =
  /\b(?:(?:q[1-4] ?)?y(?:ear|r)? ?\d(?: ?q[1-4])?|[mw] ?\d{1,2}(?: ?(?:-|to) ?[mw]? ?\d{1,2})?|(?:weeks?|wks?|days?|months?|years?|terms?|semesters?|phases?|stages?|waves?|wythnos|tymor|cam) \d{1,2}(?: ?(?:-|to|and|&|,) ?\d{1,2})*|\d{1,3}[ -]?(?:working |school )?(?:days?|weeks?|weekly|months?|monthly|wythnos|mis))(?![\p{L}\d])/gu;

/** Times that people know by their name, of which the day changes or is not said. */
export const namedTimes =
  /^(?:(?:pre|post|before|after|by|early|late|over|cyn|ar ôl)[ -])?(?:(?:autumn|spring|summer|winter) term|semester|easter|christmas|new year|ramadan|eid|diwali|half[ -]?term|launch|annual(?:ly)?|yearly|bi-?monthly|y? ?nadolig|y? ?pasg|blynyddol)(?: \d{4})?$/;
