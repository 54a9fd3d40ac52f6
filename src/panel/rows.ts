import { type GridGrouping, type GridItem, type GridRow, rowsOf } from '../portfolio/grid.ts';
import type { Steps } from '../steps.ts';
import type { GridLook } from './sheet.ts';
import { hasWords, wordsOf } from './words.ts';

/** A row of the panel: what activities have in common, or one of them below it. */
export interface PanelRow {
  readonly key: string;
  readonly group: GridRow;
  /** The activity, where it is the row of one. */
  readonly item: GridItem | undefined;
  readonly isOpen: boolean;
}

/** A row with what is looked in of each of its activities: looking each of thousands up takes longer than reading it. */
interface SearchedRow {
  readonly row: GridRow;
  readonly words: readonly string[];
}

/** What of a look says which rows there are. */
export type RowChoice = Pick<GridLook, 'by' | 'view' | 'filter' | 'open'>;

/** The rows of a grid’s activities: put together once for each grouping, and then only picked from. */
export class PanelRows {
  readonly #items: readonly GridItem[];
  readonly #grouped = new Map<GridGrouping, readonly SearchedRow[]>();
  readonly #words = new Map<GridItem, string>();
  /** The same one after the other, in the order of the activities. */
  #said: readonly string[] | undefined;
  #picked: { readonly choice: string; readonly groups: readonly GridRow[] } | undefined;
  #shown: { readonly choice: string; readonly rows: readonly PanelRow[] } | undefined;

  constructor(items: readonly GridItem[]) {
    this.#items = items;
  }

  /** Puts together what is looked in, and the usual rows, so that the first who filters need not wait for it. */
  *prepare(): Steps<void> {
    this.#groupedBy('plan');
    for (const [index, item] of this.#items.entries()) {
      this.#wordsOf(item);
      yield index / this.#items.length;
    }
  }

  /** Tells whether an activity has the words that are looked for. */
  fitting(filter: string): (item: GridItem) => boolean {
    const fits = hasWords(filter);
    return (item) => !fits || fits(this.#wordsOf(item));
  }

  /** How many activities have the words that are looked for, each counted once. */
  countOf(filter: string): number {
    const fits = hasWords(filter);
    if (!fits) return this.#items.length;
    this.#said ??= this.#items.map((item) => this.#wordsOf(item));
    return this.#said.filter(fits).length;
  }

  /** What activities have in common, as far as they have the words that are looked for. */
  groups({ by, filter }: Pick<RowChoice, 'by' | 'filter'>): readonly GridRow[] {
    const choice = JSON.stringify([by, filter]);
    if (this.#picked?.choice !== choice) this.#picked = { choice, groups: this.#pick(by, filter) };
    return this.#picked.groups;
  }

  /** All rows in their order: in the list view every activity has its own. */
  rows(look: RowChoice): readonly PanelRow[] {
    const { by, view, filter, open } = look;
    const choice = JSON.stringify([by, filter, view === 'list' || open]);
    if (this.#shown?.choice === choice) return this.#shown.rows;
    const isOpen = new Set(open);
    const rows: PanelRow[] = [];
    for (const group of this.groups(look)) {
      const shows = view === 'list' || isOpen.has(group.key);
      rows.push({ key: group.key, group, item: undefined, isOpen: shows });
      if (shows) for (const item of group.items) rows.push(rowOf(group, item));
    }
    this.#shown = { choice, rows };
    return rows;
  }

  #pick(by: GridGrouping, filter: string): readonly GridRow[] {
    const all = this.#groupedBy(by);
    const fits = hasWords(filter);
    if (!fits) return all.map(({ row }) => row);
    const picked: GridRow[] = [];
    for (const { row, words } of all) {
      const items = row.items.filter((_, index) => fits(words[index]!));
      if (items.length > 0) picked.push(items.length === row.items.length ? row : { ...row, items });
    }
    return picked;
  }

  #groupedBy(by: GridGrouping): readonly SearchedRow[] {
    const grouped =
      this.#grouped.get(by) ??
      rowsOf(this.#items, by).map((row) => ({ row, words: row.items.map((item) => this.#wordsOf(item)) }));
    this.#grouped.set(by, grouped);
    return grouped;
  }

  /** All that is looked in, put together when an activity is first looked at. */
  #wordsOf(item: GridItem): string {
    const known = this.#words.get(item);
    if (known !== undefined) return known;
    const said = wordsOf(item);
    this.#words.set(item, said);
    return said;
  }
}

function rowOf(group: GridRow, item: GridItem): PanelRow {
  return { key: `${group.key}\n${item.path}\n${item.activity.line}`, group, item, isOpen: false };
}
