import type { PassageForm } from '../document/passages.ts';
import type { AsideKind, ToldAside } from '../ooxml/asides.ts';
import type { ReadBookmark } from '../ooxml/bookmarks.ts';
import type { Fingerprints } from '../ooxml/fingerprints.ts';
import type { Range, TextEdit } from '../text/text.ts';
import type { ChangedMark } from './mark-changes.ts';
import type { ReturnedPassage } from './returned-passage.ts';

/** What reviewers left in a document that came back. */
export interface Review {
  /** In the order of the document; those that stand nowhere in it come last. */
  readonly comments: readonly ReviewComment[];
  readonly changes: readonly ReviewChange[];
  /** Where the export marked lines of the plan, in the order of the document. */
  readonly lines: readonly ExportedLine[];
  /** What the document says, as it stood before the tracked changes. */
  readonly passages: readonly ReturnedPassage[];
  /** What the document says besides them. */
  readonly asides: readonly ReviewAside[];
  /** Those of what was exported; undefined where the document has them no more. */
  readonly fingerprints: Fingerprints | undefined;
}

/** What a document says in a header or footer, as a bar of a chart, or as a picture's description. */
export interface ReviewAside {
  readonly kind: AsideKind;
  readonly words: string;
  /** What its fingerprint is made from; empty where it says nothing. */
  readonly key: string;
  readonly place: ReviewPlace;
}

/** What the document holds of a line of the plan: a paragraph, or a row of a table. */
export interface ExportedLine {
  /** From zero, as it was when the plan was exported. */
  readonly line: number;
  /** The words of its paragraphs, as they were exported. */
  readonly words: readonly string[];
  /** The line of the plan as it is, from zero, that says the same; undefined where that is not known. */
  readonly now?: number | undefined;
}

/** Who said something, and when. */
interface Remark {
  /** Empty where the file does not say. */
  readonly author: string;
  /** ISO 8601, as in the file. */
  readonly date: string | undefined;
}

/** Where in the returned document something stands. */
export interface ReviewPlace {
  /** The line of the plan, from zero, as it was when the plan was exported. */
  readonly line: number | undefined;
  /** The line of what stands next to it, for words that have none: captions, header rows, what was put in. */
  readonly near: number | undefined;
  /** What stands over the column, in a table. */
  readonly column: string | undefined;
  /** What the bookmarks around it say that the export set, but for its lines: of an objective, of a heading. */
  readonly bookmarks: readonly ReadBookmark[];
  /** The paragraph's words as they were exported: without tracked insertions, with tracked deletions. */
  readonly paragraph: string;
  /** Where in `paragraph` it begins and ends, in UTF-16 code units; the end of `paragraph` where it goes on. */
  readonly start: number;
  readonly end: number;
  /** The passage in which it stands; undefined where that is none that was exported, or none of the text. */
  readonly passage: ReturnedPassage | undefined;
}

/** The place of what stands nowhere in the text. */
export const nowhere: ReviewPlace = {
  line: undefined,
  near: undefined,
  column: undefined,
  bookmarks: [],
  paragraph: '',
  start: 0,
  end: 0,
  passage: undefined,
};

/** A comment with its replies. */
export interface ReviewComment extends Remark {
  readonly kind: 'comment';
  /** Line ends between paragraphs. */
  readonly text: string;
  /**
   * The words it is about, as they were exported; those that were put in where it is about nothing else. Empty
   * where it is about a point in the text. Of long passages the beginning.
   */
  readonly quoted: string;
  readonly isResolved: boolean;
  readonly replies: readonly ReviewReply[];
  readonly place: ReviewPlace;
}

export interface ReviewReply extends Remark {
  readonly text: string;
}

/**
 * A change that somebody made in the document, tracked or not. Neighbouring removals and additions of one author are one
 * change.
 */
export interface ReviewChange extends Remark {
  readonly kind: 'change';
  /** Whether Word recorded it; who made one that it did not is not known. */
  readonly isTracked: boolean;
  /**
   * `text` where words are taken out or put in; `paragraph` where paragraphs are split, joined, added or taken out
   * as a whole; `form` where they become headings, items of lists or plain text; `look` where only formatting differs; `move` where words went elsewhere; `box` where a box was ticked or
   * unticked; `aside` where something changed that stands beside the text.
   */
  readonly sort: 'text' | 'paragraph' | 'form' | 'look' | 'move' | 'box' | 'aside';
  readonly removed: string;
  readonly added: string;
  readonly place: ReviewPlace;
  /** What was taken out with the ends of paragraphs in it, where one goes on in the next. */
  readonly across?: string;
  /** How the paragraphs look in which words were put in, those with words alone. */
  readonly looks?: readonly ParagraphLook[];
  /** Set where a row was put in or taken out: the words of its cells, and the passage that stands above it. */
  readonly row?: { readonly cells: readonly string[]; readonly behind: ReturnedPassage | undefined };
  /** What comes, goes or moves as a whole; undefined where words change within a passage. */
  readonly whole?: WholeChange;
  /** Set where a paragraph becomes another sort of paragraph, tracked: which. */
  readonly becomes?: PassageForm;
  /** Set where paragraphs that follow one another become another sort of paragraph. */
  readonly form?: FormChange;
  /** Set where letters of a paragraph are marked otherwise, its words being the same. */
  readonly mark?: ChangedMark & { readonly passage: PassageMark };
  /** Set where a box was ticked or unticked: the passage it belongs to, and whether it is ticked now. */
  readonly box?: { readonly passage: PassageMark; readonly isTicked: boolean };
  /** What sort of thing beside the text it is that changed. */
  readonly aside?: ToldAside;
  /** Set where words change within a row. */
  readonly cell?: CellChange;
  /** Set where a row went together with all others of its table: whether its entry is to go too, only people can say. */
  readonly isOfWholeTable?: boolean;
  /** Why it cannot be made in the plan, where that is known. */
  readonly obstacle?: ChangeObstacle;
}

/**
 * `plan changed`: the plan has changed in the same place since; `merged cells`: cells were joined into one; `words moved`:
 * words only went elsewhere, and the plan would lose links, emphasis, notes or the entry that they are.
 */
export type ChangeObstacle = 'plan changed' | 'merged cells' | 'words moved';

/** A paragraph, list item or table row that comes, goes or moves, or becomes one with the next. */
export type WholeChange =
  | { readonly does: 'remove'; readonly passage: PassageMark }
  | { readonly does: 'add'; readonly added: AddedPassage; readonly between: Neighbours }
  | { readonly does: 'move'; readonly passage: PassageMark; readonly between: Neighbours }
  /** Passages that follow one another become one, which says these words. */
  | { readonly does: 'join'; readonly passages: readonly PassageMark[]; readonly words: string };

/** How a paragraph looks, as the file names it, and what sort of paragraph it is. */
export interface ParagraphLook {
  readonly look: string;
  readonly form: PassageForm;
}

/** What paragraphs become that follow one another, all of them the same, or all of them one level more or less. */
export interface FormChange {
  readonly passages: readonly (PassageMark & { readonly before: PassageForm; readonly after: PassageForm })[];
  /** Where the last of them stands among what is compared: the next may follow it. */
  readonly at: readonly number[];
}

/** What a cell of a table said, and what it says once a change is made: the words of its paragraphs. */
export interface CellChange {
  readonly row: PassageMark;
  /** Counts the row's cells. */
  readonly column: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** By what a passage of the document is found in the plan. */
export interface PassageMark {
  /** The `passageKey` of what it says. */
  readonly key: string;
  /** The line of the plan, from zero, as it was when the plan was exported. */
  readonly line: number | undefined;
  /** How its first paragraph looks. */
  readonly look: string;
  readonly isRow: boolean;
}

/** The passages next to which something is put. */
export interface Neighbours {
  /** Those above it, the nearest first, up to one that was exported. */
  readonly before: readonly PassageMark[];
  /** The next below it that was exported. */
  readonly after: PassageMark | undefined;
}

/** What was put in. */
export interface AddedPassage {
  /** The words of each cell of a row; those of a paragraph are one cell. */
  readonly cells: readonly string[];
  readonly isRow: boolean;
  readonly look: string;
  /** What sort of paragraph it is; undefined for rows. */
  readonly form?: PassageForm | undefined;
  /** Set for headings: those of the document that look the same, then those one level above. */
  readonly headings?: readonly PassageMark[];
}

/** A comment or change at its place in the plan as it is now. */
export interface PlacedRemark {
  readonly remark: ReviewComment | ReviewChange;
  /** The words it is about, or the line where those are no longer there. */
  readonly range: Range;
  /** What accepting a change does to the plan, all of it or nothing; undefined where it cannot be made of plain text. */
  readonly edits: readonly TextEdit[] | undefined;
}

/** A review laid over a plan. */
export interface PlacedReview {
  /** In the order of the plan. */
  readonly placed: readonly PlacedRemark[];
  /** What has no place in the plan as it is now. */
  readonly unplaced: readonly (ReviewComment | ReviewChange)[];
}
