import { readBookmark } from '../ooxml/bookmarks.ts';
import type { CommentAnchors } from './comment-anchors.ts';
import { type Exported, emptyParagraph, type PlaceOf, type Point } from './exported-paragraph.ts';
import type { ReturnedPassages } from './returned-passages.ts';

/** Where a paragraph begins, and how it looks. */
export type Beginning = Pick<Exported, 'line' | 'near' | 'column' | 'look' | 'form'>;

/** The paragraph that is being read, with the bookmarks and comments that begin in it or before it. */
export class ParagraphAtHand {
  readonly #anchors: CommentAnchors;
  #paragraph: Exported = emptyParagraph();
  /** Whether the next paragraph goes on with the one before. */
  #isJoined = false;
  #isOpen = false;
  /** What begins between two paragraphs. */
  #waitingBookmarks: string[] = [];
  #waitingComments: string[] = [];
  #firstLine: number | undefined;
  /** The last line of the plan, from zero, that a bookmark has said. */
  lastLine: number | undefined;

  constructor(anchors: CommentAnchors) {
    this.#anchors = anchors;
  }

  /** As it was exported, as far as it has been read. */
  get exported(): Exported {
    return this.#paragraph;
  }

  /** The point up to which it has been read. */
  get here(): Point {
    return { paragraph: this.#paragraph, offset: this.#paragraph.words.length };
  }

  /** Whether the next one goes on with it. */
  get isJoined(): boolean {
    return this.#isJoined;
  }

  /** Reads what has paragraphs of its own, within this one or beside it. */
  apart(read: () => void): void {
    const outer = { paragraph: this.#paragraph, isJoined: this.#isJoined, isOpen: this.#isOpen };
    this.#isJoined = false;
    this.#isOpen = false;
    read();
    this.#paragraph = outer.paragraph;
    this.#isJoined = outer.isJoined;
    this.#isOpen = outer.isOpen;
  }

  /** Begins the next one, which may be the rest of this. */
  begin(beginning: Beginning): void {
    if (!this.#isJoined) this.#paragraph = { ...emptyParagraph(), ...beginning };
    this.#isOpen = true;
    this.#anchors.beginParagraph();
    const bookmarks = this.#waitingBookmarks;
    this.#waitingBookmarks = [];
    for (const name of bookmarks) this.bookmark(name);
    const comments = this.#waitingComments;
    this.#waitingComments = [];
    for (const id of comments) this.openComment(id);
  }

  /** Ends it. */
  end(isJoined: boolean): void {
    this.#isOpen = false;
    this.#isJoined = isJoined;
  }

  /** A bookmark begins. */
  bookmark(name: string): void {
    if (!this.#isOpen) {
      this.#waitingBookmarks.push(name);
      return;
    }
    const bookmark = readBookmark(name);
    if (bookmark?.kind === 'line') {
      this.#paragraph.line ??= bookmark.line;
      this.lastLine = bookmark.line;
      this.#firstLine ??= bookmark.line;
    } else if (bookmark?.kind === 'objective' || bookmark?.kind === 'heading') {
      this.#paragraph.bookmarks.push(bookmark);
    }
  }

  /** A comment begins. */
  openComment(id: string): void {
    if (this.#isOpen) this.#anchors.begin(id, this.here);
    else this.#waitingComments.push(id);
  }

  /** A comment ends. */
  closeComment(id: string): void {
    this.#anchors.end(id);
    this.#waitingComments = this.#waitingComments.filter((other) => other !== id);
  }

  /** Turns stretches of the text that has been read into places. */
  places(passages: ReturnedPassages): PlaceOf {
    return (start, end) => {
      const { words, line, near, column, bookmarks } = start.paragraph;
      return {
        line,
        near: line === undefined ? (near ?? this.#firstLine) : undefined,
        column,
        bookmarks,
        paragraph: words,
        start: start.offset,
        end: end.paragraph === start.paragraph ? end.offset : words.length,
        passage: passages.passageOf(start.paragraph),
      };
    };
  }
}
