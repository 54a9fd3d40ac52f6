import type { FootnoteDefinition, Node } from 'mdast';
import {
  type HeadingLandmark,
  type Inline,
  type Marks,
  type NumberedList,
  type Paragraph,
  type Place,
  words as plain,
} from '../model.ts';
import type { Notices } from '../notices.ts';
import type { DocumentWords } from '../words/words.ts';
import type { PictureResult } from './images.ts';
import { type BodyIndex, textOf } from './mdast.ts';

/** Turns the content of a note into paragraphs. */
export type NoteReader = (note: FootnoteDefinition, context: MarkdownContext) => Paragraph[];

/** What turning Markdown into the document's blocks needs, and what it collects on the way. */
export class MarkdownContext {
  readonly index: BodyIndex;
  readonly pictures: ReadonlyMap<string, PictureResult>;
  readonly notices: Notices;
  /** What the document says itself. */
  readonly words: DocumentWords;
  /** The headings that links lead to, by their anchors. */
  readonly anchors: ReadonlyMap<string, HeadingLandmark>;
  readonly #landmarks: ReadonlyMap<Node, HeadingLandmark>;
  /** The numbered lists met so far. */
  readonly lists: NumberedList[] = [];
  /** The notes met so far, in the order of their references. */
  readonly notes: Paragraph[][] = [];
  /** The numbers of the notes met so far, by what they are referred to by. */
  readonly #noteNumbers = new Map<string, number>();
  readonly #readNote: NoteReader;
  #isInNote = false;

  constructor(
    index: BodyIndex,
    pictures: ReadonlyMap<string, PictureResult>,
    notices: Notices,
    words: DocumentWords,
    readNote: NoteReader,
  ) {
    const numbered = index.headings.map(({ node, anchor }, at) => ({
      node,
      anchor,
      landmark: { kind: 'heading' as const, number: at + 1 },
    }));
    this.index = index;
    this.pictures = pictures;
    this.anchors = new Map(numbered.map(({ anchor, landmark }) => [anchor, landmark]));
    this.#landmarks = new Map(numbered.map(({ node, landmark }) => [node, landmark]));
    this.notices = notices;
    this.words = words;
    this.#readNote = readNote;
  }

  /** What links to a heading lead to. */
  landmarksOf(heading: Node): HeadingLandmark[] {
    const landmark = this.#landmarks.get(heading);
    return landmark ? [landmark] : [];
  }

  /** A reference to a note, the same number for the same note. Word knows no notes to notes: there, the note's words stand in brackets. */
  note(identifier: string, marks: Marks): Inline[] {
    const definition = this.index.notes.get(identifier);
    if (!definition) return plain(`[${identifier}]`, marks);
    if (this.#isInNote) return plain(` (${textOf(definition).trim()})`, marks);
    const known = this.#noteNumbers.get(identifier);
    if (known !== undefined) return [{ type: 'note', number: known }];
    this.#isInNote = true;
    const number = this.notes.push([]);
    this.#noteNumbers.set(identifier, number);
    this.notes[number - 1] = this.#readNote(definition, this);
    this.#isInNote = false;
    return [{ type: 'note', number }];
  }
}

/** What blocks stand in. */
export interface Surroundings extends Place {
  /** What elements of HTML around them do to the looks of their text. */
  readonly marks: Marks;
}
