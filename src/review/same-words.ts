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

/** Words as they are read; a day in one form, however it is written. */
export function wordsOrDay(words: string): string {
  const read = readWords(words);
  return dayOf(read) ?? read;
}

/** What words that say the same have in common: case and blanks tell nothing apart either. */
export function meaningOf(words: string): string {
  return looseKey(wordsOrDay(words));
}
