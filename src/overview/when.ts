import type { DocumentWords } from '../document/words/words.ts';
import { weekOf } from '../plan/values/schedule.ts';
import type { GridItem } from '../portfolio/grid.ts';
import { uncapitalised } from '../text/text.ts';

/** Whether it is known in which week an item is. */
export function hasWeek({ days }: GridItem): boolean {
  return days?.precision === 'day' || (days?.precision === 'week' && weekOf(days.from) === weekOf(days.to));
}

/** When an item is: `Monday 1 March`, `1 to 31 March 2027, weekly`; undefined where no day of it is known. */
export function whenInWords(item: GridItem, words: DocumentWords): string | undefined {
  const { days, activity } = item;
  if (!days) return activity.dateInWords;
  const { from, to, recurs } = days;
  const period = from === to ? words.weekday(from) : (words.period(from, to, undefined) ?? '');
  const told = hasWeek(item) ? period : words.text('dayOpenWithin', period);
  return recurs === undefined ? told : `${told}, ${uncapitalised(words.choice(recurs))}`;
}
