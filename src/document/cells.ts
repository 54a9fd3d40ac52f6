import { type Cell, type Inline, words as plain } from './model.ts';
import type { TextKey } from './words/language.ts';
import type { DocumentWords } from './words/words.ts';

/** What a cell can be made of: the plan's own words, or content that is made already. */
export type Content = string | readonly Inline[] | undefined;

/** Makes the cells of tables. None is ever blank: where nothing is known, that is said. */
export class Cells {
  readonly #words: DocumentWords;

  constructor(words: DocumentWords) {
    this.#words = words;
  }

  /** A cell with one text, whose line ends become paragraphs. */
  of(content: Content, otherwise: TextKey = 'notStated'): Cell {
    const paragraphs = paragraphsOf(content);
    return paragraphs.length > 0 ? paragraphs : [this.#words.say(otherwise)];
  }

  /** A cell with a paragraph for each text. */
  list(contents: readonly Content[], otherwise: TextKey = 'none'): Cell {
    const filled = contents.map(contentOf).filter((content) => content !== undefined);
    return filled.length > 0 ? filled : [this.#words.say(otherwise)];
  }

  /** A cell whose paragraphs begin with what they are about: `Think: …`. Those without text are left out. */
  labelled(entries: readonly (readonly [label: TextKey | undefined, content: Content])[]): Cell {
    return this.list(
      entries.map(([label, content]) => {
        const filled = contentOf(content);
        return filled && label ? [...this.#words.say(label), ...plain(': '), ...filled] : filled;
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
}

/** Content as inlines; undefined where there is none. */
function contentOf(content: Content): readonly Inline[] | undefined {
  if (typeof content !== 'string') return content && content.length > 0 ? content : undefined;
  return content.trim() === '' ? undefined : plain(content);
}

function paragraphsOf(content: Content): (readonly Inline[])[] {
  if (typeof content !== 'string') return content && content.length > 0 ? [content] : [];
  return content
    .split(/(?:\r\n|\n|\r)+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => plain(line));
}
