/** The mix as the page shows it, in words. */
export interface MixSheet {
  /** BCP 47 tag of these words. */
  readonly language: string;
  /** What it is, and of which days. */
  readonly title: string;
  /** How much is counted in all. */
  readonly summary: string;
  /** How it is counted. */
  readonly counted: string;
  readonly tables: readonly MixSheetTable[];
  /** Whom the plans leave out: what they do in all, whatever the filter. */
  readonly gaps: readonly MixSheetGap[];
  /** That the filter does not count for these; empty where there is none. */
  readonly gapsNote: string;
  /** What else is to be known of it. */
  readonly notes: readonly string[];
}

export interface MixSheetTable {
  readonly title: string;
  readonly headers: readonly MixSheetHeader[];
  /** So many columns say what a row is about. */
  readonly heads: number;
  readonly rows: readonly MixSheetRow[];
  /** What sums up the rows. */
  readonly total: readonly string[] | undefined;
  /** How many rows there are besides; empty where there are none. */
  readonly more: string;
}

export interface MixSheetHeader {
  readonly text: string;
  readonly isFigure: boolean;
}

export interface MixSheetRow {
  readonly cells: readonly string[];
  /** For each cell the length of its bar in hundredths of the longest of its column; zero for none. */
  readonly bars: readonly number[];
}

/** Somebody or something left out: a table, or a sentence where there is little to say. */
export interface MixSheetGap {
  readonly title: string;
  readonly sentence: string;
  readonly table: MixSheetTable | undefined;
}
