import type { Figure } from './figure.ts';
import { factors, noneAtAll, sameAsBefore } from './figure-words.ts';
import {
  fractionOf,
  fractionPattern,
  numberOf,
  numberPattern,
  numberWithPoint,
  ofAllPattern,
} from './numbers.ts';

/** What the core of a figure, a number with its sign or the words in its place, may mean by itself. */

/** The number of a figure, with the sign before it, as it stands in a text. */
export interface Core {
  readonly kind: 'out' | 'fraction' | 'factor' | 'one' | 'none' | 'same';
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const alone = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

const cores = new RegExp(
  [
    `(?<out>(?:${numberPattern})${ofAllPattern}(?:${numberPattern})(?! ?%))`,
    `(?<factor>${alone(factors.map(([words]) => words).join('|'))})`,
    `(?<fraction>${fractionPattern}(?! an? (?:million|thousand|hundred)\\b))`,
    `(?<one>(?<![\\p{L}\\d.])[−-]?(?:[£€$] ?)?(?:${numberPattern}))`,
    `(?<same>${alone(sameAsBefore)})`,
    `(?<none>${alone(noneAtAll)})`,
  ].join('|'),
  'gu',
);

/** The cores of all figures of a plain text, in their order. */
export function coresIn(plain: string): Core[] {
  return [...plain.matchAll(cores)].map(({ 0: words, index, groups = {} }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Core['kind'];
    return { kind, words, start: index, end: index + words.length };
  });
}

const nothingSaid: Figure = {
  low: 0,
  high: 0,
  isLowOpen: false,
  isHighOpen: false,
  unit: 'number',
  thing: undefined,
  per: undefined,
  change: undefined,
  slack: 0,
};

const outOf = new RegExp(`^(${numberPattern})(${ofAllPattern})(${numberPattern})$`, 'u');
const factorWords = factors.map(([words, times]) => [new RegExp(`^(?:${words})$`, 'u'), times] as const);

/** All that a core may mean: `5,828 of 9,400` is a share and a number, `8 out of 10` a share and a score. */
export function readingsOf({ kind, words }: Core): Figure[] {
  switch (kind) {
    case 'out': {
      const [, part = '', joint = '', all = ''] = outOf.exec(words) ?? [];
      return outOfReadings(numberOf(part), numberOf(all), joint.trim());
    }
    case 'fraction': {
      const [part, all] = fractionOf(words) ?? [0, 1];
      return [share(part, all)];
    }
    case 'factor': {
      const times = factorWords.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
      return [{ ...valued(times, 'times'), change: times < 1 ? 'down' : 'up' }];
    }
    case 'same':
      return [{ ...valued(1, 'times'), change: 'either' }];
    case 'none':
      return [valued(0, 'number')];
    case 'one': {
      const sign = /[£€$]/.exec(words)?.[0];
      const number = words.replace(/^[−-]/, '').replace(/[£€$] ?/, '');
      return [numberOf(number), numberWithPoint(number)].flatMap((value) =>
        value === undefined ? [] : valued(value, sign ?? 'number'),
      );
    }
  }
}

/** From so many on, “of” tells a number of all that there are, not a score. */
const mostOfAScore = 10;

function outOfReadings(part: number, all: number, joint: string): Figure[] {
  const score = valued(part, `score/${all}`);
  if (!Number.isInteger(part) || part > all || all === 0) return [score];
  if (/^in\b|bob/.test(joint)) return [share(part, all)];
  return [share(part, all), all > mostOfAScore ? valued(part, 'number') : score];
}

function valued(value: number, unit: string): Figure {
  return { ...nothingSaid, low: value, high: value, unit };
}

/** Others write a third as 33%: what is no whole per cent is right to half a one. */
function share(part: number, all: number): Figure {
  const percent = (part / all) * 100;
  return { ...valued(percent, 'share'), slack: Number.isInteger(percent) || all > 100 ? 0 : 0.5 };
}
