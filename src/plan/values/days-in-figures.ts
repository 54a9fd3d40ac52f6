import { type IsoDate, isRealDay } from './dates.ts';

/** What a day in figures may be, `03/04/2027`: by either order of day and month, where there is such a day. */
export interface DaysInFigures {
  readonly dayFirst: IsoDate | undefined;
  readonly monthFirst: IsoDate | undefined;
}

const inFigures = /^(?:[a-z]{3,9},? +)?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/i;

/** Reads a day in figures, after its weekday too; undefined for any other text. */
export function daysInFigures(text: string): DaysInFigures | undefined {
  const [, first, , second, digits] = inFigures.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined || digits === undefined) return undefined;
  const year = digits.padStart(4, '20');
  return { dayFirst: realDay(year, second, first), monthFirst: realDay(year, first, second) };
}

/** Whether nobody can know which of two days is meant. */
export function isAmbiguous({ dayFirst, monthFirst }: DaysInFigures): boolean {
  return dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;
}

function realDay(year: string, month: string, day: string): IsoDate | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(iso) ? iso : undefined;
}
