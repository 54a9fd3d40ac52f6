import type { DocumentPassage } from '../document/passages.ts';
import { looseKey } from '../text/text.ts';
import type { ReturnedCell, ReturnedPassage } from './returned-passage.ts';

/** The cells of a row that came back, each with the columns of the plan's row that it takes. */
export function cellsOf(
  before: DocumentPassage,
  after: ReturnedPassage,
): { readonly columns: readonly number[]; readonly cell: ReturnedCell }[] {
  const titles = before.table?.columns.map(looseKey) ?? [];
  const own = after.cells.flatMap(({ paragraphs, span }) =>
    Array.from({ length: span }, () => paragraphs.map(({ text }) => text).join(' ')),
  );
  const columns = (after.row?.isFirst ? own : (after.row?.columns ?? [])).map(looseKey);
  const isPlain = after.cells.length === before.cells.length && after.cells.every(({ span }) => span === 1);
  // Columns that are all there are where they were, unless they stand in another order: a heading may be reworded.
  const isReordered =
    columns.join() !== titles.join() && columns.toSorted().join() === titles.toSorted().join();
  if (isPlain && !isReordered) return after.cells.map((cell, column) => ({ columns: [column], cell }));
  const isTitled = columns.some((title) => titles.includes(title));
  let at = 0;
  return after.cells.map((cell) => {
    const taken = Array.from({ length: cell.span }, (_, index) => at + index);
    at += cell.span;
    const found = isTitled ? taken.map((column) => titles.indexOf(columns[column] ?? '')) : taken;
    return { columns: found.filter((column) => column >= 0 && column < before.cells.length), cell };
  });
}
