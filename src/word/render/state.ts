import type { Picture } from '../../document/model.ts';
import type { DocumentWords } from '../../document/words/words.ts';
import { type Look, type Orientation, textHeight, usualOrientation } from '../look/look.ts';
import { type PackageFile, Relationships } from '../package/package-file.ts';

/** Hands out the numbers and names that must be unique in a document, in its order: same input, same numbers. */
export class RenderState {
  /** What the document says itself. */
  readonly words: DocumentWords;
  readonly look: Look;
  /** The files that pictures and charts bring with them. */
  readonly files: PackageFile[] = [];
  /** The bookmarks that links can lead to. */
  readonly #destinations: ReadonlySet<string>;
  #relationships = new Relationships();
  #textHeight: number;
  #bookmark = 0;
  #drawing = 0;
  readonly #lines = new Map<number, number>();
  readonly #names = new Set<string>();
  readonly #media = new Map<Uint8Array, string>();

  constructor(words: DocumentWords, look: Look, destinations: ReadonlySet<string>) {
    this.words = words;
    this.look = look;
    this.#destinations = destinations;
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

  hasDestination(bookmark: string): boolean {
    return this.#destinations.has(bookmark);
  }

  nextDrawing(): number {
    return ++this.#drawing;
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

  /**
   * Puts bookmarks around a paragraph's content: those it has by name, and a hidden one with the plan's line,
   * `_L12`, or `_L12_2` for the second paragraph from that line.
   */
  bookmarked(content: string, line: number | undefined, names: readonly string[] = []): string {
    let before = '';
    let after = '';
    for (const name of line === undefined ? names : [...names, this.#lineName(line)]) {
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      const id = ++this.#bookmark;
      before += `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
      after = `<w:bookmarkEnd w:id="${id}"/>${after}`;
    }
    return before + content + after;
  }

  #lineName(line: number): string {
    const count = (this.#lines.get(line) ?? 0) + 1;
    this.#lines.set(line, count);
    return count === 1 ? `_L${line}` : `_L${line}_${count}`;
  }
}
