import type { IsoDate } from '../../plan/values/dates.ts';
import type { DocumentWords } from '../words/words.ts';

/** A stretch of time that a timeline shows as a column: a month, a quarter or a year. */
export interface Stretch {
  /** Its first month and its last, counted from year 0. */
  readonly from: number;
  readonly to: number;
}

const lengths = [1, 3, 12];

/**
 * The stretches from one day to another: months, or where those are too many quarters of the year, or years.
 * @param most how many there may be, as far as years allow
 */
export function stretchesBetween(first: IsoDate, last: IsoDate, most: number): Stretch[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const starting = (length: number) => Math.floor(from / length) * length;
  const length = lengths.find((each) => Math.floor((to - starting(each)) / each) < most) ?? lengths.at(-1)!;
  const stretches: Stretch[] = [];
  for (let month = starting(length); month <= to; month += length)
    stretches.push({ from: month, to: month + length - 1 });
  return stretches;
}

/** Whether a day lies within a stretch. */
export function isWithin(day: IsoDate, { from, to }: Stretch): boolean {
  return from <= monthOf(day) && monthOf(day) <= to;
}

/** `March 2027`, `January to March 2027`, `2027`. */
export function stretchInWords({ from, to }: Stretch, words: DocumentWords): string {
  const year = String(Math.floor(from / 12));
  if (to - from === 11) return year;
  const last = words.month(dayIn(to));
  return from === to ? last : words.text('fromTo', words.month(dayIn(from)).replace(` ${year}`, ''), last);
}

function monthOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayIn(month: number): IsoDate {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
