import type { DocumentWords } from '../document/words/words.ts';
import { addDays, type IsoDate } from '../plan/values/dates.ts';
import { weekOf } from '../plan/values/schedule.ts';
import { type Grid, type GridGrouping, type GridItem, rowsOf } from '../portfolio/grid.ts';
import { hasWeek } from './when.ts';

/** Items of a grid that stand together, below a title of their own; without items the title says all. */
export interface GridSection {
  readonly title: string;
  /** The Mondays of the weeks that it is about: of one, or of several in a row in which nothing begins. */
  readonly weeks: readonly IsoDate[];
  readonly items: readonly GridItem[];
}

/**
 * A grid as it is read: week by week, each item in the week in which it begins; then what has no fixed day, what went on
 * already, and what has no date. Or put together by what the items have in common.
 * @param by undefined for week by week
 */
export function sectionsOf(grid: Grid, by: GridGrouping | undefined, words: DocumentWords): GridSection[] {
  const dated = by === undefined ? byWeek(grid, words) : byGroup(grid, by, words);
  const undated = { title: words.text('noDateYet'), weeks: [], items: grid.undated };
  return [...dated, ...(undated.items.length > 0 ? [undated] : [])];
}

function byGroup({ items }: Grid, by: GridGrouping, words: DocumentWords): GridSection[] {
  return rowsOf(items, by).map(({ name, items: own }) => ({
    title: name === '' ? words.text('otherItems') : name,
    weeks: [],
    items: own,
  }));
}

/** Weeks without items are there too, those in a row as one: that nothing begins is worth knowing. */
function byWeek({ from, to, items }: Grid, words: DocumentWords): GridSection[] {
  if (items.length === 0) return [];
  const begins = (item: GridItem) => item.days!.from;
  const [open, known] = [items.filter((item) => !hasWeek(item)), items.filter(hasWeek)];
  const sections: GridSection[] = [];
  let empty: IsoDate[] = [];
  const closeEmpty = () => {
    if (empty.length > 0) sections.push(emptyWeeks(empty, words));
    empty = [];
  };
  for (let week = weekOf(from); week <= to; week = addDays(week, 7)) {
    const own = known.filter((item) => begins(item) >= from && weekOf(begins(item)) === week);
    if (own.length === 0) {
      empty.push(week);
      continue;
    }
    closeEmpty();
    sections.push({ title: words.text('weekOf', words.day(week, undefined)), weeks: [week], items: own });
  }
  closeEmpty();
  const others = [
    { title: words.text('dayStillOpen'), weeks: [], items: open },
    { title: words.text('underWay'), weeks: [], items: known.filter((item) => begins(item) < from) },
  ];
  return [...sections, ...others.filter((section) => section.items.length > 0)];
}

/** So many weeks are named one by one; more are told by their first and last days. */
const mostNamed = 4;

function emptyWeeks(weeks: readonly IsoDate[], words: DocumentWords): GridSection {
  const title =
    weeks.length <= mostNamed
      ? words.text('nothingBeginsIn', weeks.length, words.days(weeks))
      : words.text(
          'nothingBeginsFor',
          weeks.length,
          words.period(weeks[0], addDays(weeks.at(-1)!, 6), undefined) ?? '',
        );
  return { title, weeks, items: [] };
}

/** The items of a grid in the order in which they are read, each once. */
export function itemsInOrder(grid: Grid, by: GridGrouping | undefined): GridItem[] {
  if (by === undefined) return [...grid.items];
  return [...new Set(rowsOf(grid.items, by).flatMap(({ items }) => items))];
}
