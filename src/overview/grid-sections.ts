import type { DocumentWords } from '../document/words/words.ts';
import { addDays, type IsoDate } from '../plan/values/dates.ts';
import { weekOf } from '../plan/values/schedule.ts';
import { type Grid, type GridGrouping, type GridItem, rowsOf } from '../portfolio/grid.ts';
import { hasWeek } from './when.ts';

/** Items of a grid that stand together, below a title of their own. */
export interface GridSection {
  readonly title: string;
  /** The Monday of the week that it is about. */
  readonly week?: IsoDate;
  readonly items: readonly GridItem[];
}

/**
 * A grid as it is read: week by week, each item in the week in which it begins; then what has no fixed day, what went on
 * already, and what has no date. Or put together by what the items have in common.
 * @param by undefined for week by week
 */
export function sectionsOf(grid: Grid, by: GridGrouping | undefined, words: DocumentWords): GridSection[] {
  const dated = by === undefined ? byWeek(grid, words) : byGroup(grid, by, words);
  const undated = { title: words.text('noDateYet'), items: grid.undated };
  return [...dated, ...(undated.items.length > 0 ? [undated] : [])];
}

function byGroup({ items }: Grid, by: GridGrouping, words: DocumentWords): GridSection[] {
  return rowsOf(items, by).map(({ name, items: own }) => ({
    title: name === '' ? words.text('otherItems') : name,
    items: own,
  }));
}

/** Weeks without items are there too: that nothing begins is worth knowing. */
function byWeek({ from, to, items }: Grid, words: DocumentWords): GridSection[] {
  if (items.length === 0) return [];
  const begins = (item: GridItem) => item.days!.from;
  const [open, known] = [items.filter((item) => !hasWeek(item)), items.filter(hasWeek)];
  const weeks: GridSection[] = [];
  for (let week = weekOf(from); week <= to; week = addDays(week, 7)) {
    const own = known.filter((item) => begins(item) >= from && weekOf(begins(item)) === week);
    weeks.push({ title: words.text('weekOf', words.day(week, undefined)), week, items: own });
  }
  const others = [
    { title: words.text('dayStillOpen'), items: open },
    { title: words.text('underWay'), items: known.filter((item) => begins(item) < from) },
  ];
  return [...weeks, ...others.filter((section) => section.items.length > 0)];
}

/** The items of a grid in the order in which they are read, each once. */
export function itemsInOrder(grid: Grid, by: GridGrouping | undefined): GridItem[] {
  if (by === undefined) return [...grid.items];
  return [...new Set(rowsOf(grid.items, by).flatMap(({ items }) => items))];
}
