import { addDays, type IsoDate } from '../../plan/values/dates.ts';

/** From which day a workbook counts its days: 1900 as a rule, 1904 where it was made on an old Macintosh. */
export type DaySystem = 1900 | 1904;

/**
 * The day that a number of a workbook stands for.
 * @param serial days since the first, with the time of day as a fraction
 * @returns undefined for what is no day: Excel knows a 29 February 1900 that there was not, and none before or after
 */
export function excelDay(serial: number, system: DaySystem): IsoDate | undefined {
  const days = Math.floor(serial);
  if (days < (system === 1904 ? 0 : 1) || days > latest || (system === 1900 && days === 60)) return undefined;
  if (system === 1904) return addDays('1904-01-01', days);
  return addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
}

/** 31 December 9999. */
const latest = 2_958_465;

/** Formats of days that every workbook knows without describing them (ISO/IEC 29500-1, 18.8.30). */
const builtIn = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/**
 * Whether cells of a format show days.
 * @param code how it is described in the workbook; undefined for a format that is not
 */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  const shown = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  // A month alone may be minutes.
  return /[dy]/i.test(shown) || /mmm/i.test(shown);
}
