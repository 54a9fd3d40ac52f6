import type { GridGrouping } from '../portfolio/groupings.ts';

/** The two ways in which the grid’s rows are shown: week by week, or each activity with what is known of it. */
export const gridViews = ['weeks', 'list'] as const;
export type GridView = (typeof gridViews)[number];

/** What the panel shows: the grid in one of its two ways, or the mix. */
export const panelViews = [...gridViews, 'mix'] as const;
export type PanelView = (typeof panelViews)[number];

/** A stretch of rows or columns, from zero, their heads not counted. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** What the page wants to see. */
export interface Look {
  readonly by: GridGrouping;
  readonly view: PanelView;
  /** Words that an activity has to have, whatever it is that has them. */
  readonly filter: string;
  readonly internal: boolean;
  /** The keys of the rows below which their activities are shown. */
  readonly open: readonly string[];
  readonly rows: Stretch;
  readonly columns: Stretch;
}

/** What it wants to see of the grid. */
export type GridLook = Look & { readonly view: GridView };

export function isGridLook(look: Look): look is GridLook {
  return look.view !== 'mix';
}

/** No more rows and columns than these are handed out at once. */
export const mostRows = 60;
export const mostColumns = 26;

/** What the page shows: a stretch of the grid, in words. */
export interface Sheet {
  readonly view: GridView;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** How much there is in all. */
  readonly summary: string;
  /** What else is to be known of it. */
  readonly notes: readonly string[];
  /** The column of this week. */
  readonly today: number;
}

export interface SheetColumn {
  readonly text: string;
  readonly note: string;
  /** What is said of it within a cell: the week, and the protected periods in it. */
  readonly spoken: string;
  /** The same without what is to be minded. */
  readonly name: string;
  readonly marks: readonly Mark[];
}

export interface SheetRow {
  readonly key: string;
  /** 1 for what activities have in common, 2 for an activity below it. */
  readonly level: 1 | 2;
  /** Whether its activities are shown below it; undefined where it has none below. */
  readonly isOpen: boolean | undefined;
  readonly text: string;
  readonly note: string;
  readonly spoken: string;
  /** Where Enter leads; undefined where the row stands for no one place in a plan. */
  readonly place: PlacedLine | undefined;
  /** One for each column; null where nothing goes on. */
  readonly cells: readonly (SheetCell | null)[];
}

export interface SheetCell {
  readonly text: string;
  /** The whole cell, as it is spoken. */
  readonly spoken: string;
  readonly marks: readonly Mark[];
  readonly place: PlacedLine | undefined;
}

/** What is to be minded, as a word: what it looks like comes to it, and never stands alone. */
export interface Mark {
  readonly kind: 'clash' | 'pressure' | 'period' | 'date';
  readonly word: string;
}

/** A line of a plan, zero-based. */
export interface PlacedLine {
  readonly path: string;
  readonly line: number;
}

/** What a cell holds, activity by activity. */
export interface Details {
  readonly title: string;
  readonly minds: readonly string[];
  readonly items: readonly DetailedItem[];
  /** How many more there are than are listed; empty where there are none. */
  readonly more: string;
}

export interface DetailedItem extends PlacedLine {
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly minds: readonly string[];
}
