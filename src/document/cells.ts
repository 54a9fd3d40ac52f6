import type { ValueReader } from './markdown/value-content.ts';
import { type Cell, type Inline, itemOf, words as plain } from './model.ts';
import type { TextKey } from './words/language.ts';
import type { DocumentWords } from './words/words.ts';

/** What a cell can be made of: the plan's own words, or content that is made already. */
export type Content = string | readonly Inline[] | undefined;

/** What is said where nothing is known. Any other words for what is not written say something of their own. */
const gaps: ReadonlySet<TextKey> = new Set(['notStated', 'none', 'notKnownYet', 'notYet']);

/** Makes the cells of tables. None is ever blank: where nothing is known, that is said. */
export class Cells {
  readonly #words: DocumentWords;
  readonly #empty = new WeakSet<Cell>();
  readonly #values: ValueReader;

  constructor(words: DocumentWords, values: ValueReader) {
    this.#words = words;
    this.#values = values;
  }

  /** A cell with one text, whose line ends become paragraphs. */
  of(content: Content, otherwise: TextKey = 'notStated'): Cell {
    return this.#filled(this.#paragraphsOf(content), otherwise);
  }

  /** A cell with a paragraph for each text. */
  list(contents: readonly Content[], otherwise: TextKey = 'none'): Cell {
    return this.#filled(
      contents.flatMap((content) => this.#paragraphsOf(content)),
      otherwise,
    );
  }

  /** Whether a cell made here only says that nothing is known. */
  isEmpty(cell: Cell): boolean {
    return this.#empty.has(cell);
  }

  /** A cell whose paragraphs begin with what they are about: `Think: …`. Those without text are left out. */
  labelled(entries: readonly (readonly [label: TextKey | undefined, content: Content])[]): Cell {
    return this.list(
      entries.flatMap(([label, content]) => {
        const paragraphs = this.#paragraphsOf(content);
        const [first, ...others] = paragraphs;
        if (!first || !label) return paragraphs;
        const announced = this.#words.say(label);
        return itemOf(first)
          ? [[...announced, ...plain(':')], ...paragraphs]
          : [[...announced, ...plain(': '), ...first], ...others];
      }),
      'notStated',
    );
  }

  /** A phrase of ours. */
  say(...phrase: Parameters<DocumentWords['say']>): Cell {
    return [this.#words.say(...phrase)];
  }

  /** A date, an amount or the like, which the document's words have put together. */
  own(text: string | undefined, otherwise: TextKey = 'notStated'): Cell {
    return this.of(text === undefined ? undefined : this.#words.own(text), otherwise);
  }

  /** One of the format's own words, such as a status. */
  choice(word: string | undefined, otherwise: TextKey = 'notStated'): Cell {
    return this.own(word === undefined ? undefined : this.#words.choice(word), otherwise);
  }

  #filled(paragraphs: Cell, otherwise: TextKey): Cell {
    if (paragraphs.length > 0) return paragraphs;
    const cell: Cell = [this.#words.say(otherwise)];
    if (gaps.has(otherwise)) this.#empty.add(cell);
    return cell;
  }

  #paragraphsOf(content: Content): (readonly Inline[])[] {
    if (typeof content === 'string') return this.#values.paragraphs(content);
    return content && content.length > 0 ? [content] : [];
  }
}
