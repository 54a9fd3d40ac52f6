import type { PassageForm } from '../document/passages.ts';
import type { TextMark } from '../document/text-marks.ts';

/**
 * A stretch of a returned document that people read as one, a paragraph or a row of a table, as it stood before the
 * tracked changes in it.
 */
export interface ReturnedPassage {
  /** Where it stands: in the text, or among the notes. */
  readonly part: 'text' | 'notes';
  /** The cells of a row; a paragraph is one cell. */
  readonly cells: readonly ReturnedCell[];
  /** Set where it has a box to tick: whether that is ticked. */
  readonly isTicked?: boolean;
  /** What sort of paragraph it is, where that is known; undefined for rows and notes. */
  readonly form?: PassageForm;
  /** What is marked in it, where its form is known. */
  readonly marks?: readonly TextMark[];
  /** Set for rows of tables. */
  readonly row: ReturnedRow | undefined;
  /** The line of the plan, from zero, as it was when the plan was exported. */
  readonly line: number | undefined;
}

export interface ReturnedRow {
  /** Counts the tables of the document. */
  readonly table: number;
  /** Whether it is the first of its table. */
  readonly isFirst: boolean;
  /** What stands over the columns; empty where nothing does. */
  readonly columns: readonly string[];
}

export interface ReturnedCell {
  /** Those with words. */
  readonly paragraphs: readonly ReturnedParagraph[];
  /** How many columns it takes. */
  readonly span: number;
  /** Whether it was joined with the cells below it, or goes on with the one above. */
  readonly merge: CellMerge;
}

export type CellMerge = 'none' | 'first' | 'continued';

export interface ReturnedParagraph {
  /** What people read. */
  readonly text: string;
  /** The same without what its fields show that programs work out anew; undefined where it has none. */
  readonly lasting?: string;
  /** Its style and list, as the file names them: what looks the same is the same sort of paragraph. */
  readonly look: string;
}
