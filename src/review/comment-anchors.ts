import type { PlaceOf, Point } from './exported-paragraph.ts';
import type { ReviewPlace } from './review.ts';

/** What a comment is about. */
export interface CommentAnchor {
  readonly quoted: string;
  readonly place: ReviewPlace;
}

interface Anchor {
  start: Point;
  end: Point;
  quoted: string;
  added: string;
}

/** Of the words that a comment is about no more is kept: they are there to be recognised. */
const longestQuote = 2_000;

/** Collects what comments are about while the text is read. */
export class CommentAnchors {
  readonly #all = new Map<string, Anchor>();
  readonly #open = new Map<string, Anchor>();

  /** A comment's range begins. */
  begin(id: string, here: Point): void {
    if (this.#all.has(id)) return;
    const anchor: Anchor = { start: here, end: here, quoted: '', added: '' };
    this.#all.set(id, anchor);
    this.#open.set(id, anchor);
  }

  /** A comment's range ends. */
  end(id: string): void {
    this.#open.delete(id);
  }

  /** Where a comment's sign stands: what it is about, where it has no range. */
  sign(id: string, here: Point): void {
    if (!this.#all.has(id)) this.#all.set(id, { start: here, end: here, quoted: '', added: '' });
  }

  /** Another paragraph begins. */
  beginParagraph(): void {
    for (const anchor of this.#open.values()) {
      if (anchor.quoted !== '') anchor.quoted += '\n';
    }
  }

  /**
   * Takes words in that stand in every range that is open.
   * @param isAdded whether reviewers put them in, so that they have no place in the text as it was exported
   */
  add(words: string, isAdded: boolean, start: Point, end: Point): void {
    for (const [id, anchor] of this.#open) {
      if (anchor.quoted === '' && anchor.added === '') anchor.start = start;
      if (isAdded) anchor.added += words;
      else anchor.quoted += words;
      anchor.end = end;
      if (anchor.quoted.length + anchor.added.length > longestQuote) this.#open.delete(id);
    }
  }

  /** What each comment is about, by its id, in the order of the text. */
  finish(placeOf: PlaceOf): Map<string, CommentAnchor> {
    // A range without an end is about where it begins.
    for (const anchor of this.#open.values()) {
      anchor.end = anchor.start;
      anchor.quoted = '';
      anchor.added = '';
    }
    return new Map(
      [...this.#all].map(([id, { start, end, quoted, added }]) => [
        id,
        { quoted: (quoted || added).trim(), place: placeOf(start, end) },
      ]),
    );
  }
}
