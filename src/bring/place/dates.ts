import { addMonths, type IsoDate, isRelative, readDate } from '../../plan/values/dates.ts';
import { type DaysInFigures, daysInFigures, isAmbiguous } from '../../plan/values/days-in-figures.ts';
import { readPlanDate, readTimeInWords, readWrittenDate } from '../../plan/values/written-dates.ts';

/** In which order days and months stand in a document’s figures: `03/04/2027`. Undefined where nobody has said. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

/** What a date of a document is in a plan. */
export type BroughtDate =
  | { readonly date: string }
  /** It can be read in two ways: nobody has said which. */
  | { readonly isAmbiguous: true };

/** Two days in figures, of which only the document’s order tells what they are. */
const daysInText = /\d[/.]\d{1,2}[/.]\d.*\D\d{1,2}[/.]\d{1,2}[/.]\d/;

/**
 * Reads a date of a document: exact days become exact, others stay as they are written.
 * @returns undefined for what is no date
 */
export function bringDate(text: string, order: DayOrder): BroughtDate | undefined {
  const words = text.trim();
  const days = daysInFigures(words);
  if (days) return oneOf(days, order);
  const stamp = /^(\d{4}-\d\d-\d\d)[T ]\d\d:/.exec(words)?.[1];
  const exact = readDate(stamp ?? words);
  if (exact !== undefined) return { date: exact };
  const read = readWrittenDate(words)?.();
  if (
    read?.precision === 'day' &&
    read.recurs === undefined &&
    read.from !== undefined &&
    read.from === read.to
  )
    return { date: read.from };
  const written = daysInText.test(words) ? undefined : readPlanDate(words);
  return written === undefined ? undefined : { date: written };
}

/** The first and the last day that a text names: `26 February to 11 March 2027`. */
export function bringSpan(
  text: string,
  order: DayOrder,
): { readonly start: IsoDate; readonly end: IsoDate } | undefined {
  const words = text.trim();
  const read = daysInText.test(words) ? undefined : readWrittenDate(words)?.();
  if (read?.precision === 'day' && read.recurs === undefined && read.from && read.to && read.from !== read.to)
    return { start: read.from, end: read.to };
  for (const { 0: gap, index } of words.matchAll(between)) {
    const last = bringDate(words.slice(index + gap.length), order);
    const end = last && 'date' in last ? readDate(last.date) : undefined;
    if (end === undefined || isRelative(end)) continue;
    const first = words.slice(0, index);
    const exact = bringDate(first, order);
    // A day without a year is that before the last day.
    const start =
      exact && 'date' in exact
        ? (readDate(exact.date) ?? readWrittenDate(first)?.({ from: addMonths(end, -11), to: end })?.from)
        : undefined;
    if (start !== undefined && !isRelative(start) && start < end) return { start, end };
  }
  return undefined;
}

const between = /\s*[–—]\s*|\s+(?:-|to|until|till|i|hyd|tan)\s+/gi;

/** A date as {@link bringDate} reads it, or words for a time: `run-up to the deadline`. */
export function bringDateOrWords(text: string, order: DayOrder): BroughtDate | undefined {
  const date = bringDate(text, order);
  if (date) return date;
  const words = readTimeInWords(text);
  return words === undefined ? undefined : { date: words };
}

/** The day that is meant, as far as the order tells. */
function oneOf(days: DaysInFigures, order: DayOrder): BroughtDate | undefined {
  if (order === undefined && isAmbiguous(days)) return { isAmbiguous: true };
  const { dayFirst, monthFirst } = days;
  const date = order === 'month-first' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  return date === undefined ? undefined : { date };
}
