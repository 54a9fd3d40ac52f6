import type { DocumentWords } from '../document/words/words.ts';
import { daysBetween, type IsoDate } from '../plan/values/dates.ts';

/** A day as spreadsheets count them: 1 is 1 January 1900, with the leap day that 1900 did not have. */
export function serialDay(day: IsoDate): number {
  return daysBetween('1899-12-30', day);
}

/** A format of days that names months in the document's language: Office takes that of its reader otherwise. */
export function dayFormat(format: string, { officeCode }: DocumentWords): string {
  return officeCode === undefined ? format : `[$-${officeCode}]${format}`;
}
