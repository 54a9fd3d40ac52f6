import type { HeadingLandmark, Picture } from '../../document/model.ts';
import type { DocumentWords } from '../../document/words/words.ts';
import type { ChartBar } from '../../ooxml/asides.ts';
import { BookmarkNames, type Landmark } from '../../ooxml/bookmarks.ts';
import { isRightToLeft } from '../../text/direction.ts';
import { type Look, type Orientation, textHeight, usualOrientation } from '../look/look.ts';
import { type PackageFile, Relationships } from '../package/package-file.ts';

/** Hands out the numbers and names that must be unique in a document, in its order: same input, same numbers. */
export class RenderState {
  /** What the document says itself. */
  readonly words: DocumentWords;
  readonly look: Look;
  /** Whether the document is written from right to left. */
  readonly isRightToLeft: boolean;
  /** The files that pictures and charts bring with them. */
  readonly files: PackageFile[] = [];
  /** The bars of all charts. */
  readonly bars: ChartBar[] = [];
  readonly bookmarks = new BookmarkNames();
  /** The headings that stand in the document, by their numbers: links can lead to them. */
  readonly #headings: ReadonlySet<number>;
  #relationships = new Relationships();
  #textHeight: number;
  #bookmark = 0;
  #drawing = 0;
  readonly #names = new Set<string>();
  /** The notes that are referred to, in the order in which Word counts them. */
  readonly #notes = new Map<number, number>();
  readonly #media = new Map<Uint8Array, string>();

  constructor(words: DocumentWords, look: Look, headings: ReadonlySet<number>) {
    this.words = words;
    this.isRightToLeft = isRightToLeft(words.documentLanguage);
    this.look = look;
    this.#headings = headings;
    this.#textHeight = textHeight(look.page, usualOrientation(look.page));
  }

  /** What the part that is being written refers to. */
  get relationships(): Relationships {
    return this.#relationships;
  }

  /** Goes on to another part, which has relationships of its own. */
  beginPart(relationships: Relationships): void {
    this.#relationships = relationships;
  }

  /** The height of the text on the pages that are being written, in twips. */
  get textHeight(): number {
    return this.#textHeight;
  }

  /** Goes on to pages of an orientation. */
  beginPages(orientation: Orientation): void {
    this.#textHeight = textHeight(this.look.page, orientation);
  }

  /** Whether a heading of the text stands in the document. */
  isShown({ number }: HeadingLandmark): boolean {
    return this.#headings.has(number);
  }

  nextDrawing(): number {
    return ++this.#drawing;
  }

  /**
   * Counts a reference to a note.
   * @returns the number that readers see, and whether it is the first to that note: Word takes no second
   */
  noteReference(note: number): { readonly shown: number; readonly isFirst: boolean } {
    const known = this.#notes.get(note);
    if (known !== undefined) return { shown: known, isFirst: false };
    const shown = this.#notes.size + 1;
    this.#notes.set(note, shown);
    return { shown, isFirst: true };
  }

  /**
   * Puts a picture into the package, once however often it is shown.
   * @returns the id by which the part that is being written refers to it
   */
  media(bytes: Uint8Array, format: Picture['format']): string {
    let path = this.#media.get(bytes);
    if (path === undefined) {
      path = `media/image${this.#media.size + 1}.${format}`;
      this.#media.set(bytes, path);
      this.files.push({ path: `word/${path}`, data: bytes });
    }
    return this.#relationships.add('image', path);
  }

  /** Puts bookmarks around a paragraph's content: for each landmark, and for the line of the plan it comes from. */
  bookmarked(content: string, { line, landmarks = [] }: Marked): string {
    let before = '';
    let after = '';
    const names = landmarks.map((landmark) => this.bookmarks.of(landmark));
    if (line !== undefined) names.push(this.bookmarks.atLine(line - 1));
    for (const name of names) {
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      const id = ++this.#bookmark;
      before += `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
      after = `<w:bookmarkEnd w:id="${id}"/>${after}`;
    }
    return before + content + after;
  }
}

/** What a paragraph is marked with. */
interface Marked {
  /** The line of the plan it comes from, from 1. */
  readonly line?: number | undefined;
  readonly landmarks?: readonly Landmark[] | undefined;
}
