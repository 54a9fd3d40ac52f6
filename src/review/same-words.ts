import { readWords } from '../document/passages.ts';
import { type IsoDate, isIsoDate } from '../plan/values/dates.ts';
import { daysInFigures, isAmbiguous } from '../plan/values/days-in-figures.ts';
import { readPlanDate, readWrittenDate } from '../plan/values/written-dates.ts';
import { looseKey } from '../text/text.ts';

/** The day that words are, however it is written; undefined where they are none, or where it may be one of two. */
export function dayOf(words: string): IsoDate | undefined {
  const inFigures = daysInFigures(words);
  if (inFigures && isAmbiguous(inFigures)) return undefined;
  const date = readPlanDate(words);
  if (date === undefined || isIsoDate(date)) return date;
  const read = readWrittenDate(words)?.();
  return read?.precision === 'day' && read.from === read.to ? read.from : undefined;
}

/** The days from one to another, however they are written: the first may leave out month and year. */
function stretchOf(words: string): string | undefined {
  // Of two figures either may be the month; and days that are named one by one are no stretch.
  if (/\d[./]\d|[,;&]| (?:and|a|ac) /.test(words)) return undefined;
  const read = readWrittenDate(words)?.();
  const { from, to } = read ?? {};
  if (read?.precision !== 'day' || from === undefined || to === undefined || from === to) return undefined;
  return `${from}/${to}`;
}

/** The label that words begin with, its colon and blank included: `Think: `; empty where they have none. */
export function labelOf(words: string): string {
  return /^[^:]{1,40}: /.exec(words)?.[0] ?? '';
}

/** Words as they are read, behind their label if they have one; a day or a stretch of days in one form, however it is written. */
export function wordsOrDay(words: string): string {
  const read = readWords(words);
  const label = labelOf(read);
  const said = read.slice(label.length);
  return label + (dayOf(said) ?? stretchOf(said) ?? said);
}

/** What words that say the same have in common: case and blanks tell nothing apart either. */
export function meaningOf(words: string): string {
  return looseKey(wordsOrDay(words));
}
