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
  /** Whether it stands among what is due soon, which comes before all else in the list. */
  readonly isDue: boolean;
}

const dueKey = '\ndue';

/** A row with the place of each of its activities among all: looking thousands of them up takes longer than reading them. */
interface PlacedRow {
  readonly row: GridRow;
  readonly places: readonly number[];
}

/** Which activities have the words that are looked for, by their places among all. */
interface Fitting {
  readonly filter: string;
  readonly all: readonly boolean[];
  readonly count: number;
}

/** What of a look says which rows there are. */
export type RowChoice = Pick<GridLook, 'by' | 'view' | 'filter' | 'open'>;

/** The rows of a grid’s activities: put together once for each grouping, and then only picked from. */
export class PanelRows {
  readonly #items: readonly GridItem[];
  readonly #due: readonly GridItem[];
  readonly #grouped = new Map<GridGrouping, readonly PlacedRow[]>();
  readonly #places: ReadonlyMap<GridItem, number>;
  /** What is looked in of each activity, by its place; put together when it is first looked at. */
  readonly #said: (string | undefined)[];
  #fitting: Fitting | undefined;
  #picked: { readonly choice: string; readonly groups: readonly GridRow[] } | undefined;
  #shown: { readonly choice: string; readonly rows: readonly PanelRow[] } | undefined;

  /**
   * @param items all that is shown
   * @param due those of them of which something is due soon, in the order of its days
   */
  constructor(items: readonly GridItem[], due: readonly GridItem[] = []) {
    this.#items = items;
    this.#places = new Map(items.map((item, place) => [item, place]));
    this.#said = items.map(() => undefined);
    this.#due = due.filter((item) => this.#places.has(item));
  }

  /** Puts together what is looked in, and the usual rows, so that the first who filters need not wait for it. */
  *prepare(): Steps<void> {
    this.#groupedBy('plan');
    for (const place of this.#items.keys()) {
      this.#saidAt(place);
      yield place / this.#items.length;
    }
  }

  /** Tells whether an activity has the words that are looked for. */
  fitting(filter: string): (item: GridItem) => boolean {
    const fitting = this.#fittingOf(filter);
    return (item) => fitting?.all[this.#places.get(item)!] ?? true;
  }

  /** How many activities have the words that are looked for, each counted once. */
  countOf(filter: string): number {
    return this.#fittingOf(filter)?.count ?? this.#items.length;
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
    const rows: PanelRow[] = view === 'list' ? this.#dueRows(filter) : [];
    for (const group of this.groups(look)) {
      const shows = view === 'list' || isOpen.has(group.key);
      rows.push({ key: group.key, group, item: undefined, isOpen: shows, isDue: false });
      if (shows) for (const item of group.items) rows.push(rowOf(group, item));
    }
    this.#shown = { choice, rows };
    return rows;
  }

  #dueRows(filter: string): PanelRow[] {
    const items = this.#due.filter(this.fitting(filter));
    if (items.length === 0) return [];
    const group = { key: dueKey, name: '', items };
    const head = { key: dueKey, group, item: undefined, isOpen: true, isDue: true };
    return [head, ...items.map((item) => ({ ...rowOf(group, item), isDue: true }))];
  }

  #pick(by: GridGrouping, filter: string): readonly GridRow[] {
    const all = this.#groupedBy(by);
    const fitting = this.#fittingOf(filter);
    if (!fitting) return all.map(({ row }) => row);
    const picked: GridRow[] = [];
    for (const { row, places } of all) {
      const items = row.items.filter((_, index) => fitting.all[places[index]!]);
      if (items.length > 0) picked.push(items.length === row.items.length ? row : { ...row, items });
    }
    return picked;
  }

  #groupedBy(by: GridGrouping): readonly PlacedRow[] {
    const grouped =
      this.#grouped.get(by) ??
      rowsOf(this.#items, by).map((row) => ({
        row,
        places: row.items.map((item) => this.#places.get(item)!),
      }));
    this.#grouped.set(by, grouped);
    return grouped;
  }

  /** @returns undefined where no words are looked for: then everything fits */
  #fittingOf(filter: string): Fitting | undefined {
    const fits = hasWords(filter);
    if (!fits) return undefined;
    if (this.#fitting?.filter !== filter) {
      const all = this.#items.map((_, place) => fits(this.#saidAt(place)));
      this.#fitting = { filter, all, count: all.filter(Boolean).length };
    }
    return this.#fitting;
  }

  #saidAt(place: number): string {
    const said = this.#said[place] ?? wordsOf(this.#items[place]!);
    this.#said[place] = said;
    return said;
  }
}

function rowOf(group: GridRow, item: GridItem): PanelRow {
  return {
    key: `${group.key}\n${item.path}\n${item.activity.line}`,
    group,
    item,
    isOpen: false,
    isDue: false,
  };
}
