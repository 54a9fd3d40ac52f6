import { monthNumbers, seasons } from '../plan/values/date-words.ts';

/**
 * The words with which people write figures, in English and in Welsh, in small letters: pieces of patterns, none of
 * which holds a group that is counted. What is longer stands first.
 */

/** The numbers that have words. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  un: 1,
  dau: 2,
  dwy: 2,
  tri: 3,
  tair: 3,
  pedwar: 4,
  pedair: 4,
  pump: 5,
  chwech: 6,
  saith: 7,
  wyth: 8,
  naw: 9,
  deg: 10,
};

/** What multiplies the number before it. */
export const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  mil: 1e3,
  miliwn: 1e6,
};

/** Parts of a whole, by how many of how many they are. */
export const fractions: readonly (readonly [words: string, share: readonly [number, number]])[] = [
  ['two[- ]thirds', [2, 3]],
  ['three[- ]quarters|tri chwarter', [3, 4]],
  ['two[- ]fifths', [2, 5]],
  ['three[- ]fifths', [3, 5]],
  ['four[- ]fifths', [4, 5]],
  ['(?:a |one[- ])?third|traean', [1, 3]],
  ['(?:a |one[- ])?quarter|chwarter', [1, 4]],
  ['(?:a |one[- ])?fifth', [1, 5]],
  ['(?:a |one[- ])?tenth', [1, 10]],
  ['(?:a |one[- ])?half|hanner', [1, 2]],
];

/** What is many times as much as before, by how many times. */
export const factors: readonly (readonly [words: string, times: number])[] = [
  ['half as (?:many|much|often|long)|halv(?:es?|ed|ing)|(?:cut|reduced?) (?:\\S+ ){0,4}?in half|haneru', 0.5],
  ['twice(?: as (?:many|much|often|long|high))?|doubl(?:es?|ed|ing)|dyblu|dwywaith(?: cymaint| gymaint)?', 2],
  ['three times(?: as (?:many|much|often))?|tripl(?:es?|ed|ing)|trebl(?:es?|ed|ing)|treblu', 3],
  ['four times(?: as (?:many|much|often))?|quadrupl(?:es?|ed|ing)', 4],
];

/** Between how many and of how many: `9 in 10`. */
export const ofAll = 'in(?: every)?|out of(?: every)?|of(?: the| our| all)?|o bob|allan o';
/** Where nothing is left: `no complaints`. */
export const noneAtAll =
  'no(?! (?:more|fewer|less|change|one|figure|data|result)\\b)|none|nil|zero|nought|dim';
/** Where nothing has changed. */
export const sameAsBefore = 'no change|unchanged|(?:stayed |remained )?the same|dim newid|heb newid';

export const percent = '%|per ?cent\\b|pc\\b|y cant\\b';
export const points =
  '(?:percentage|%|per ?cent) points?\\b|points? canran\\b|pwynt canran\\b|ppts?\\b|pts?\\b|pp\\b|points?\\b|pwynt\\b';

/** What bounds a figure from below, before it and behind it; open where the bound itself is not meant. */
export const atLeast = {
  before: 'at least|(?:a )?minimum(?: of)?|min\\.?|(?:no|not) (?:fewer|less) than|≥|>=|o leiaf|dim llai na',
  behind: 'or (?:more|above|over|higher|better|greater)|and (?:above|over)|minimum|plus|neu fwy|neu uwch',
  openBefore:
    '(?:well )?(?:over|above)|more than|greater than|higher than|exceed(?:s|ed|ing)?|upwards of|in excess of|>|mwy na|dros',
} as const;

/** What bounds it from above. */
export const atMost = {
  before:
    'at most|(?:a )?maximum(?: of)?|max\\.?|(?:no|not) more than|(?:no|not) (?:higher|longer|greater) than|within|≤|<=|dim mwy na|ar y mwyaf',
  behind: 'or (?:fewer|less|below|under|lower)|and (?:below|under)|maximum|at (?:the )?most|neu lai|neu is',
  openBefore: '(?:well )?(?:under|below)|fewer than|less than|lower than|<|llai na',
} as const;

/** What bounds a result from above; of a target it may say as well how far it is to rise. */
export const upTo = 'up to|hyd at';

/** What makes a figure a near one that lies on one side of what is written. */
export const nearlyOneSided = {
  over: '(?:just|slightly|a little|marginally) (?:over|above)|ychydig dros',
  under:
    '(?:just|slightly|a little|marginally) (?:under|below)|(?:just )?(?:short|shy) of|not quite|nearly|almost|bron|ychydig o dan',
} as const;
/** What makes a figure a near one only, before it and behind it. */
export const nearly = {
  before:
    'close to|barely|scarcely|about|around|approximately|approx\\.?|roughly|circa|ca?\\.|c|some|~|≈|±|tua|oddeutu',
  behind: '\\(?(?:approx\\.?|approximately|roughly)\\b|or (?:so|thereabouts)\\b|-?ish\\b|fwy neu lai\\b',
} as const;

/** From whom something comes, before a figure: where nothing follows to which it goes, that is where nothing stood. */
export const comingFrom =
  '(?:hear(?:d|s|ing)?|repl(?:y|ies)|responses?|answers?|feedback|views|comments|sign-?ups|applications|entries|donations|people|money|funding) from';
/** Where things stood, before a figure. */
export const startingAt =
  'from(?: a baseline of| an? average of)?|against|compared (?:with|to)|(?:it |which |that )?(?:was|were|stood at|stands at|is now|is at)|up on|down on|baseline(?: of)?:?|currently|now|at present|previously|last (?:year|time|winter|summer|season):?|o(?= )';
/** Where things are to get to, or got to. */
export const endingAt = 'to|→|->|reach(?:es|ed|ing)?|now at|i(?= )';
/** By how much they change. */
export const changeBy = 'by|gan|o ran';
/** What was aimed at, told beside a result. */
export const aimedAt = 'target(?: of| was)?:?|targed:?|aim(?: of)?:?|against (?:a|the) target of';

/** Behind a figure: that it is how far off the target a result is, or how much of it. */
export const besideTarget =
  '(?:over|above|below|under|beyond|ahead of|behind|short of|off|more than|fewer than|less than|of) (?:the |our |its )?(?:targets?|goals?)\\b(?![- ](?:audience|group|household|home|school|business|population|area|market|ward|communit|people|resident|famil|carer|parent))|short(?= of (?:the |our |its )?(?:target|goal)|$|[,.;)])';

/** Words that say which way a figure goes: before it, behind it, and anywhere in a statement. */
export const upWords = {
  before:
    '(?:an? )?(?:increase|rise|growth|uplift|gain|improvement)(?:s|d)?(?: of)?|rose|risen|grew|up|another|\\+|cynnydd o',
  behind:
    'more|higher|greater|extra|additional|(?:an? )?(?:increase|rise|growth|uplift|gain)|up\\b|yn fwy|yn uwch',
  anywhere:
    'increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|grow(?:s|n|ing|th)?|boost(?:s|ed|ing)?|ris(?:e|es|ing)|more|higher|doubl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|attract(?:s|ed|ing)?|gain(?:s|ed|ing)?|cynyddu|codi|mwy|dyblu',
} as const;
export const downWords = {
  before:
    '(?:an? )?(?:reduction|decrease|fall|drop|cut|decline)(?: of)?|fell|fallen|dropped|decreased|down|−|gostyngiad o',
  behind:
    'fewer|less|lower|(?:an? )?(?:reduction|decrease|fall|drop|cut|decline|saving)|off\\b|down\\b|yn llai|yn is',
  anywhere:
    'reduc(?:e|es|ed|ing|tion)|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|fewer|less|fall(?:s|ing)?|drop(?:s|ped|ping)?|halv(?:e|es|ed|ing)|minimis(?:e|es|ing)|(?:keep|kept|keeps|keeping|bring|brings|bringing|drive|drives|driving) (?:\\S+ ){1,6}?down|eliminat(?:e|es|ing)|lleihau|gostwng|torri|haneru|llai',
} as const;

/**
 * What people want little of, or sometimes little and sometimes much: where nothing else tells, it is not known which
 * way is better.
 */
export const oftenUnwanted =
  'complaints?|calls?|errors?|mistakes?|miss(?:es|ed|ing)?|fines?|crash(?:es)?|accidents?|injur(?:y|ies)|casualt(?:y|ies)|deaths?|incidents?|wait(?:s|ing)?|delays?|absen(?:ce|ces|t)|drop-?outs?|contaminat(?:ion|ed)|litter(?:ing)?|fly-?tip(?:s|ping)?|no-?shows?|emissions?|costs?|queues?|admissions?|crimes?|arson|thefts?|fires?|unsubscrib\\S*|time|times|cwynion|galwadau';

/** What is done about such things: to do it is wanted. */
export const dealtWith =
  'resolv(?:e|es|ed|ing)|answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|settl(?:e|es|ed|ing)|handl(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|report(?:s|ed|ing)?|ateb|datrys';

/** Units of time, each as so many of one unit. */
export const timeUnits: readonly (readonly [words: string, unit: string, size: number])[] = [
  ['working days?|diwrnod gwaith', 'working day', 1],
  ['seconds?|secs?|eiliad(?:au)?', 'minute', 1 / 60],
  ['minutes?|mins?|munud(?:au)?', 'minute', 1],
  ['hours?|hrs?|awr|oriau', 'minute', 60],
  ['days?|diwrnod(?:au)?', 'minute', 1_440],
  ['weeks?|wythnos(?:au)?', 'minute', 10_080],
  ['months?|mis(?:oedd)?', 'month', 1],
  ['years?|blynedd|blwyddyn', 'month', 12],
];

/** For each of what a figure is: `a week`. */
export const perWhat: readonly (readonly [words: string, per: string])[] = (
  [
    ['day', 'day', 'daily|y dydd'],
    ['week', 'week|wk', 'weekly|yr wythnos'],
    ['month', 'month', 'monthly|y mis'],
    ['quarter', 'quarter', 'quarterly'],
    ['term', 'term', 'termly'],
    ['year', 'year|annum', 'yearly|annually|y flwyddyn'],
  ] as const
).map(([per, units, adverbs]) => [
  `(?:(?:an?|per|each|every) |/ ?)(?:${units})\\b|\\b(?:${adverbs})\\b`,
  per,
]);

/** What the field counts; those on one line are the same thing. People and households are counted apart. */
export const countedThings: readonly (readonly [words: string, thing: string])[] = [
  ['calls?|galwad(?:au)?', 'call'],
  ['complaints?|cwyn(?:ion)?', 'complaint'],
  ['visits?|ymweliad(?:au)?', 'visit'],
  ['visitors?|ymwelwyr', 'visitor'],
  ['applications?|cais|ceisiadau', 'application'],
  ['bookings?', 'booking'],
  ['registrations?|sign-?ups?', 'registration'],
  ['downloads?', 'download'],
  ['followers?', 'follower'],
  ['subscribers?|subscriptions?', 'subscriber'],
  ['responses?|replies|ymateb(?:ion)?', 'response'],
  ['households?|homes|cartrefi?', 'household'],
  ['schools?|ysgol(?:ion)?', 'school'],
  ['children|plant', 'child'],
  ['businesses|busnes(?:au)?', 'business'],
  ['tonnes?|tons?', 'tonne'],
  ['miles?', 'mile'],
  ['views?|plays', 'view'],
  ['clicks?', 'click'],
  ['shares|likes|comments', 'reaction'],
  ['leaflets?|letters?|posters?', 'print'],
];

const months = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');
// A fall in calls is no season.
const seasonWords = Object.keys(seasons)
  .filter((season) => season !== 'fall')
  .join('|');
const year = '(?:19|20)\\d\\d';
const timesOfYear = `${months}|${seasonWords}`;

/** What has digits or a number's word and is no figure of the aim: days and years, ages, phone numbers, names. */
export const noFigures: readonly string[] = [
  `\\b${year}-\\d\\d(?:-\\d\\d)?\\b`,
  `\\b\\d{1,2}/\\d{1,2}/(?:\\d\\d){1,2}\\b|\\b\\d{1,2}\\.\\d{1,2}\\.(?:\\d\\d){1,2}\\b`,
  `\\b${year}\\s?[/–-]\\s?(?:${year}|\\d\\d)\\b`,
  `\\b(?:\\d{1,2}(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?(?: of)? )(?:${timesOfYear})\\b(?: ${year}\\b)?`,
  `\\b(?:${timesOfYear})\\b(?: \\d{1,2}(?:st|nd|rd|th)?\\b,?)?(?: ${year}\\b)?`,
  `\\b(?:q[1-4]|quarter [1-4])(?: ${year})?\\b`,
  `\\b(?:in|by|since|during|before|until|for|of|after|end of|year|erbyn|yn|ers) ${year}\\b(?! \\p{L}|\\s?[/–-]\\s?\\d)`,
  `[(,;] ?${year}\\b(?=[),:;])|^${year}:|\\b${year}’s\\b|${year}(?= (?:survey|baseline|level|figure|campaign|census))`,
  `\\b(?:aged?|ages) \\d{1,3}(?:(?: to | and |–|-)\\d{1,3})?(?: (?:and|or) (?:over|above|under|older|younger))?`,
  `\\b\\d{1,2}(?: to |–|-)\\d{1,2}[- ]year[- ]olds?\\b|\\b\\d{1,2}[- ]year[- ]olds?\\b`,
  `\\b(?:over|under)[- ]?\\d{1,2}s\\b|\\b(?:over|under)-\\d{1,2}\\b`,
  `\\b24/7\\b|\\bcovid-19\\b|\\b(?:dial(?:s|ling)?|call(?:s|ing)?(?: to)?|ring|nhs) (?:999|111|101|112|119)\\b`,
  `\\b(?:phase|wave|year|stage|step|tier|band|zone|version|week|day|level|part|wards?) \\d{1,2}\\b(?! ?%)`,
  `\\b(?:survey|sample|poll|base) of (?:about |around )?[\\d,]+(?: \\p{L}+)?|\\bn ?= ?[\\d,]+`,
  `\\bno\\.? one\\b|\\bone[- ](?:stop|off|way|to)\\b|\\b(?:no|any|some|every)[- ]?one\\b|\\bone of\\b`,
  `\\b\\d+(?:st|nd|rd|th)\\b|\\b\\d+ ?mph\\b|\\btop \\d+\\b`,
  `(?<=(?:%|cent|half|thirds?|quarters?|fifths?|tenth) of (?:our |the |all |its |their )*)\\d[\\d,]*\\b(?! ?%)`,
];

/** Lengths of time in which something happens, beside what happens. */
export const inWhatTime =
  '\\b(?:within|over|in|during|for|after|throughout|across|am|o fewn) (?:the |their |our |a |an )?(?:first |next |last |following |coming )?(?:[\\d]+|\\p{L}+)[- ](?:working |school |calendar )?(?:hours?|days?|weeks?|months?|terms?|years?|minutes?)\\b|\\b(?:[\\d]+|\\p{L}+)[- ](?:day|week|month|year)(?= (?:campaign|programme|pilot|trial|period|consultation))|\\b(?:[\\d]+|\\p{L}+) (?:hours?|days?|weeks?|months?|years?) (?:after|before|from|on|later|of)\\b';

/** For each of whom or of what money is spent. */
export const perOne =
  '(?:(?:an?|per|each) |/ ?)(?:head|person|contact|click|view|visit|visitor|household|home|resident|participant|attendee|lead|enquiry|application|sign-?up|registration|response|download|follower|subscriber|booking|unit|item)\\b|y pen\\b';

/** Scores that may lie below nought: a sign before them says no change. */
export const signedScores =
  '\\bnps\\b|\\bnet (?:promoter|satisfaction|trust|approval|favourability|agreement|sentiment)\\b';

const unconfirmed = 'tb[acd]|to be (?:confirmed|agreed|announced|decided|determined)|i’w gadarnhau';

/** What says that a figure is not final: where one stands beside it, it may still become another. */
export const notFinal = `(?<![\\p{L}\\d])(?:${unconfirmed})(?![\\p{L}\\d])`;

const [beginning, end] = ['^[[(]?', '(?![\\p{L}\\d])'];

/** What says that there is no figure yet, where there is none. */
export const notYetKnown = [
  notFinal,
  `${beginning}(?:pending|unknown|n/?a)${end}`,
  `${beginning}(?:[\\p{L}’-]+ ){0,4}?to (?:follow|be (?:collected|measured|reported))${end}`,
  `${beginning}(?:(?:still|we are) )*(?:awaited|awaiting|waiting for)${end}`,
  `${beginning}(?:[\\p{L}’-]+ ){0,4}?(?:awaited|pending)[.!]?$`,
  `${beginning}(?:[\\p{L}’-]+ ){0,4}?(?:is |are )?not (?:yet )?(?:known|available|measured|collected|recorded|in|out|published)${end}`,
  `${beginning}no (?:figure|data|result)s?${end}`,
  `${beginning}(?:[\\p{L}’-]+ ){0,4}?(?:due|(?<!than |as )expected) (?:in|by|on|from|at|after|next|later|early|mid|late|this|¦)`,
  `${beginning}results? (?:due|in|expected)${end}`,
  '^ddim ar gael(?![\\p{L}\\d])',
].join('|');
