import type { PassageForm } from '../document/passages.ts';
import { TextMarks } from '../document/text-marks.ts';
import type { ReadBookmark } from '../ooxml/bookmarks.ts';
import type { ReviewPlace } from './review.ts';

/** A paragraph as it was exported, while it is being read. */
export interface Exported {
  words: string;
  /** The same without what stands for pictures: what people read. */
  text: string;
  /** The same without what its fields show that programs work out anew. */
  lasting: string;
  /** How it looks: its style and list, as the file names them. */
  look: string;
  /** What sort of paragraph it is. */
  form: PassageForm;
  /** What is marked in it. */
  marks: TextMarks;
  line: number | undefined;
  near: number | undefined;
  column: string | undefined;
  bookmarks: ReadBookmark[];
  /** Set where it has a box to tick. */
  isTicked?: boolean;
}

/** A point in a paragraph as it was exported. */
export interface Point {
  readonly paragraph: Exported;
  readonly offset: number;
}

/** A paragraph of which nothing has been read yet. */
export function emptyParagraph(): Exported {
  return {
    words: '',
    text: '',
    lasting: '',
    look: '',
    form: 'text',
    marks: new TextMarks(),
    line: undefined,
    near: undefined,
    column: undefined,
    bookmarks: [],
  };
}

/** Turns a stretch of the text as it was exported into the place of a remark. */
export type PlaceOf = (start: Point, end: Point) => ReviewPlace;
