import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/** Twips: twentieths of a point. A4 with margins of 2 cm. */
export const page = { width: 11_906, height: 16_838, margin: 1_134 };

/** The width of the text on an upright and on a landscape page, in twips. */
export const textWidths = {
  portrait: page.width - 2 * page.margin,
  landscape: page.height - 2 * page.margin,
};

/** Hands out the numbers and names that must be unique in a document, in its order: same input, same numbers. */
export class RenderState {
  /** BCP 47 tag of the document. */
  readonly language: string;
  /** The bookmarks that links can lead to. */
  readonly destinations: ReadonlySet<string>;
  #bookmark = 0;
  #drawing = 0;
  #link = 0;
  readonly #counts = { Table: 0, Figure: 0 };
  readonly #lines = new Map<number, number>();
  readonly #names = new Set<string>();

  constructor(language: string, destinations: ReadonlySet<string>) {
    this.language = language;
    this.destinations = destinations;
  }

  nextDrawing(): number {
    return ++this.#drawing;
  }

  nextLink(): string {
    return `Link${++this.#link}`;
  }

  nextNumber(of: 'Table' | 'Figure'): number {
    return ++this.#counts[of];
  }

  /** How many tables and figures have been numbered so far. */
  get counts(): Readonly<Record<'Table' | 'Figure', number>> {
    return this.#counts;
  }

  /**
   * The bookmarks around a paragraph's content: those it has by name, and a hidden one with the plan's line,
   * `_L12`, or `_L12_2` for the second paragraph from that line.
   */
  bookmarked(
    content: readonly ParagraphChild[],
    line: number | undefined,
    names: readonly string[] = [],
  ): ParagraphChild[] {
    const all = [...names, ...(line === undefined ? [] : [this.#lineName(line)])].filter(
      (name) => !this.#names.has(name),
    );
    const ids = all.map((name) => {
      this.#names.add(name);
      return { name, id: ++this.#bookmark };
    });
    const starts = ids.map(({ name, id }) => new BookmarkStart(name, id));
    const ends = ids.map(({ id }) => new BookmarkEnd(id)).reverse();
    // docx's type for what a paragraph holds leaves out the two halves of a bookmark.
    return [...starts, ...content, ...ends] as unknown as ParagraphChild[];
  }

  #lineName(line: number): string {
    const count = (this.#lines.get(line) ?? 0) + 1;
    this.#lines.set(line, count);
    return count === 1 ? `_L${line}` : `_L${line}_${count}`;
  }
}
