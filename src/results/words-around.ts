import type { Way } from './figure.ts';
import {
  aimedAt,
  atLeast,
  atMost,
  besideTarget,
  changeBy,
  comingFrom,
  countedThings,
  downWords,
  endingAt,
  nearly,
  nearlyOneSided,
  percent,
  perOne,
  perWhat,
  points,
  startingAt,
  timeUnits,
  upTo,
  upWords,
} from './figure-words.ts';

/** What the words before and behind a number make of it. */

/** What a figure is in its sentence: where things stood, get to, by how much they change, what was aimed at. */
export type Role = 'from' | 'to' | 'by' | 'aim';

export type Bound = 'least' | 'most';

export interface Before {
  readonly role?: Role;
  readonly bound?: Bound;
  /** Whether the bound itself is not meant. */
  readonly isOpen?: boolean;
  readonly isNear?: boolean;
  readonly change?: Way;
  readonly isBetween?: boolean;
  /** Whether something comes from so many, unless it goes from there to others. */
  readonly isComing?: boolean;
  /** Whether it is bounded by words that may also say how far it is to rise. */
  readonly isUpTo?: boolean;
}

export interface Behind {
  readonly bound?: Bound;
  readonly role?: Role;
  readonly isNear?: boolean;
  readonly change?: Way;
  readonly unit?: string;
  /** By what a number is multiplied to be in its unit. */
  readonly size: number;
  readonly thing?: string;
  readonly per?: string;
}

const ending = (words: string) => new RegExp(`(?:^|(?<![\\p{L}\\d]))(?:${words}) ?$`, 'u');

/** In the order in which they are tried: longer ones hold shorter ones. */
const befores: readonly (readonly [pattern: RegExp, means: Before])[] = [
  [ending(aimedAt), { role: 'aim' }],
  [ending(nearlyOneSided.over), { bound: 'least', isOpen: true, isNear: true }],
  [ending(nearlyOneSided.under), { bound: 'most', isOpen: true, isNear: true }],
  [ending(upTo), { bound: 'most', isUpTo: true }],
  [ending(atMost.before), { bound: 'most' }],
  [ending(atLeast.before), { bound: 'least' }],
  [ending(atLeast.openBefore), { bound: 'least', isOpen: true }],
  [ending(atMost.openBefore), { bound: 'most', isOpen: true }],
  [ending(nearly.before), { isNear: true }],
  [ending('between|rhwng'), { isBetween: true }],
  [ending(comingFrom), { role: 'from', isComing: true }],
  [ending(startingAt), { role: 'from' }],
  [ending(upWords.before), { change: 'up' }],
  [ending(downWords.before), { change: 'down' }],
  [ending(changeBy), { role: 'by' }],
  [ending(endingAt), { role: 'to' }],
  [ending('an?|the|its|their|only|just|total of|(?:an? )?average of|figure of|score of|rate of|y|yr'), {}],
];

/** What the words that end just before a number make of it; those nearer to it count first. */
export function readBefore(text: string): Before {
  let rest = text;
  let means: Before = {};
  for (;;) {
    const found = befores.find(([pattern]) => pattern.test(rest));
    if (!found) return means;
    means = { ...found[1], ...means };
    const shorter = rest.replace(found[0], '');
    if (shorter.length === rest.length) return means;
    rest = shorter;
  }
}

const starting = (words: string) => new RegExp(`^ ?(?:${words})(?![\\p{L}\\d])`, 'u');
const isPoints = new RegExp(`^ ?(?:${points})`, 'u');
const isPercent = new RegExp(`^ ?(?:${percent})`, 'u');
const isScore = /^ ?(?:stars?)\b/u;
const isTimes = /^ ?times\b/u;
const isMoney = /^ ?(?:pounds?)\b/u;
const times = timeUnits.map(([words, unit, size]) => ({ pattern: starting(`-?(?:${words})`), unit, size }));
const rates = [...perWhat, [perOne, 'one'] as const].map(([words, per]) => ({
  pattern: new RegExp(`(?:^|[^\\p{L}])(?:${words})`, 'u'),
  per,
}));
const things = countedThings.map(([words, thing]) => ({
  pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'),
  thing,
}));
const boundsBehind = (
  [
    [atLeast.behind, 'least'],
    [atMost.behind, 'most'],
  ] as const
).map(([words, bound]) => ({
  pattern: new RegExp(`^ ?(?:\\p{L}+ ){0,2}(?:${words})(?!\\p{L})`, 'u'),
  bound,
}));
const isBesideTarget = new RegExp(`^ ?(?:\\p{L}+ ){0,2}(?:${besideTarget})`, 'u');
const isNearBehind = new RegExp(`^ ?(?:\\p{L}+ ){0,2}(?:${nearly.behind})`, 'u');
const changesBehind = (
  [
    [upWords.behind, 'up'],
    [downWords.behind, 'down'],
  ] as const
).map(([words, change]) => ({ pattern: starting(words), change }));

/** For each of what a text counts, where it says so anywhere: `calls a week`. */
export function perIn(plain: string): string | undefined {
  return rates.find(({ pattern }) => pattern.test(plain))?.per;
}

/** So many words behind a number still belong to it. */
const fewWords = 6;

/** What the words that follow a number make of it. */
export function readBehind(text: string): Behind {
  const { unit, size, rest } = unitAtStart(text);
  const near = /^(?:[^,;:.()¦]| (?=\())*/u.exec(rest)![0].split(' ').slice(0, fewWords).join(' ');
  const bound = /^ ?\+/.test(rest) ? 'least' : boundsBehind.find(({ pattern }) => pattern.test(near))?.bound;
  const change = changesBehind.find(({ pattern }) => pattern.test(near))?.change;
  const thing = things.find(({ pattern }) => pattern.test(near))?.thing;
  const per = perIn(near);
  return {
    size,
    ...(unit ? { unit } : {}),
    ...(bound ? { bound } : {}),
    ...(isBesideTarget.test(rest) ? { role: 'aim' } : {}),
    ...(isNearBehind.test(rest) ? { isNear: true } : {}),
    ...(change ? { change } : {}),
    ...(thing ? { thing } : {}),
    ...(per ? { per } : {}),
  };
}

/** The unit of time with which a text begins, as it is written: `working days`. */
export function timeAtStart(plain: string): string | undefined {
  const found = times.find(({ pattern }) => pattern.test(plain));
  return found?.pattern.exec(plain)?.[0].trim();
}

function unitAtStart(text: string): { unit?: string; size: number; rest: string } {
  for (const [pattern, unit] of [
    [isPoints, 'points'],
    [isPercent, 'share'],
    [isScore, 'score/5'],
    [isTimes, 'times'],
    [isMoney, '£'],
  ] as const) {
    const found = pattern.exec(text);
    if (found) return { unit, size: 1, rest: text.slice(found[0].length) };
  }
  const time = times.find(({ pattern }) => pattern.test(text));
  if (time) return { unit: time.unit, size: time.size, rest: text.replace(time.pattern, '') };
  return { size: 1, rest: text };
}
