import { fractions, multipliers, numberWords, ofAll } from './figure-words.ts';

/** Numbers as people write them, in digits and in words: `1,200`, `£1.2k`, `two thousand`, `9 in 10`. */

const halves: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const digits = '(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+|,\\d{1,2}(?![\\d,])|[½¼¾])?';
const multiplier = `(?: ?(?:k|m|bn)(?![\\p{L}\\d])| (?:${Object.keys(multipliers)
  .filter((word) => word.length > 2)
  .join('|')})\\b)`;
const word = Object.keys(numberWords).join('|');
const inWords = `(?:(?:half )?an? (?:dozen|hundred|thousand|million)|(?:${word})(?:[- ](?:${word}))?(?:(?: hundred| thousand| million)|(?= \\p{L}|[-%]|$)))(?!\\p{L})`;

/** A number; a piece of a pattern that holds no group. */
export const numberPattern = `(?:${digits}${multiplier}?|(?<!\\p{L})${inWords})`;

/** A part of a whole in words; a piece of a pattern. */
export const fractionPattern = `(?<!\\p{L})(?:${fractions.map(([words]) => words).join('|')})(?!\\p{L})`;

/** Between two numbers, for how many of how many; a piece of a pattern. */
export const ofAllPattern = `(?: (?:${ofAll}) | ?/ ?)`;

/** What a number is that {@link numberPattern} fits. */
export function numberOf(written: string): number {
  const text = written.trim();
  const [inDigits] = new RegExp(`^${digits}`, 'u').exec(text) ?? [];
  if (inDigits !== undefined) return times(numberInDigits(inDigits), text.slice(inDigits.length));
  const half = /^half an? /.exec(text);
  if (half) return times(0.5, text.slice(half[0].length));
  const one = /^an? /.exec(text);
  if (one) return times(1, text.slice(one[0].length));
  const parts = text.split(/[- ]/);
  const sum = parts.reduce((total, part) => total + (numberWords[part] ?? 0), 0);
  return times(sum, parts.at(-1) ?? '');
}

function numberInDigits(digitsOnly: string): number {
  const whole = digitsOnly
    .replaceAll(/[, ](?=\d{3}(?!\d))/g, '')
    .replace(/[½¼¾]/, '')
    .replace(',', '.');
  return Number(whole) + (halves[digitsOnly.slice(-1)] ?? 0);
}

/** By what the word or letter behind a number multiplies it. */
export function scaleOf(written: string): number {
  const [word = ''] = /\p{L}+$/u.exec(written.trim()) ?? [];
  return multipliers[word] ?? 1;
}

/** What a number with a point before three digits is, where the point parts thousands: 2.140; undefined for others. */
export function numberWithPoint(written: string): number | undefined {
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(written) ? Number(written.replaceAll('.', '')) : undefined;
}

function times(number: number, behind: string): number {
  // Rounded: 1.1 * 1000 is 1100.0000000000002 in floating point.
  return Math.round(number * (multipliers[behind.trim()] ?? 1) * 1e6) / 1e6;
}

const parts = fractions.map(([words, share]) => [new RegExp(`^(?:${words})$`, 'u'), share] as const);

/** How many of how many a part of a whole in words is. */
export function fractionOf(written: string): readonly [number, number] | undefined {
  return parts.find(([pattern]) => pattern.test(written))?.[1];
}
