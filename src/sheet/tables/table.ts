import type { TextKey } from '../../document/words/language.ts';
import type { SheetFacts } from '../facts.ts';
import type { SheetCell, SheetColumn, SheetTable } from '../table.ts';

/** A column of a table over some items. */
export interface ItemColumn<Item> {
  readonly header: TextKey;
  /** A text unless said. */
  readonly holds?: SheetColumn['holds'];
  /** See `SheetColumn`. */
  readonly widest: number;
  readonly cell: (item: Item, index: number) => SheetCell;
}

/** What a table is made of. */
export interface ItemTable<Item> {
  readonly name: TextKey;
  readonly id: string;
  readonly items: readonly Item[];
  readonly entryOf: (item: Item) => object | undefined;
  readonly columns: readonly ItemColumn<Item>[];
}

/** A table with a row for each item. All columns are there whatever the plan says: other files count on them. */
export function itemTable<Item>(
  { words }: SheetFacts,
  { name, id, items, entryOf, columns }: ItemTable<Item>,
): SheetTable {
  return {
    name: words.text(name),
    id,
    columns: columns.map(({ header, holds = 'text', widest }) => ({
      header: words.text(header),
      holds,
      widest,
    })),
    rows: items.map((item, index) => ({
      cells: columns.map(({ cell }) => cell(item, index)),
      entry: entryOf(item),
    })),
  };
}
