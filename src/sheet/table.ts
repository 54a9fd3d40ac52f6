import type { IsoDate } from '../plan/values/dates.ts';

/** What stands in a cell; undefined for one that is empty. */
export type SheetCell = SheetText | SheetNumber | SheetDay | SheetAmount | undefined;

/** Always read as a text, whatever it begins with. */
export interface SheetText {
  readonly type: 'text';
  readonly text: string;
}

export interface SheetNumber {
  readonly type: 'number';
  readonly number: number;
}

/** A day that spreadsheets can count with. */
export interface SheetDay {
  readonly type: 'day';
  readonly day: IsoDate;
}

/** Money in units of the plan's currency. */
export interface SheetAmount {
  readonly type: 'amount';
  readonly amount: number;
}

export interface SheetColumn {
  /** Differs from those of the other columns. */
  readonly header: string;
  /** What its cells are for: people who fill in an empty one find the format there. */
  readonly holds: 'text' | 'day' | 'amount';
  /** As wide as it may get before its texts wrap, in characters. */
  readonly widest: number;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** The plan's entry that it shows; undefined where the plan has none for it. */
  readonly entry: object | undefined;
}

/** One sheet of the workbook: a table below its header row. */
export interface SheetTable {
  /** What the sheet is called: up to 31 characters, none of them of `[]:*?/\`. */
  readonly name: string;
  /** What formulas call the table, whatever the language of the plan. */
  readonly id: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}
