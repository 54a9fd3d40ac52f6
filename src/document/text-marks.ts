import type { Inline } from './model.ts';

/**
 * What people see of a text besides its words: what is bold or italic, where lines break, may not break (`space`), and
 * notes are referred to.
 */
export type TextMarkKind = 'bold' | 'italic' | 'break' | 'space' | 'note';

/** Where in a text something is marked, in letters: blanks do not count. A break or note takes none. */
export interface TextMark {
  readonly kind: TextMarkKind;
  readonly start: number;
  readonly end: number;
}

/** A blank at which no line ends. */
const fixedSpace = /[\u00a0\u202f]/g;

/** Collects the marks of a text while its runs are read one after another. */
export class TextMarks {
  readonly #all: { kind: TextMarkKind; start: number; end: number }[] = [];
  #letters = 0;

  /** Takes in words that stand next. */
  add(text: string, { bold, italic }: { readonly bold?: boolean; readonly italic?: boolean }): void {
    const start = this.#letters;
    for (const { index } of text.matchAll(fixedSpace)) {
      const at = start + lettersOf(text.slice(0, index)).length;
      this.#all.push({ kind: 'space', start: at, end: at });
    }
    this.#letters += lettersOf(text).length;
    if (bold) this.#mark('bold', start);
    if (italic) this.#mark('italic', start);
  }

  /** Takes in a break or a note that stands next. */
  point(kind: 'break' | 'note'): void {
    this.#all.push({ kind, start: this.#letters, end: this.#letters });
  }

  /** In the order of the text; those of no letters are none, nor is a break or space at either end. */
  finish(): readonly TextMark[] {
    return this.#all.filter(
      ({ kind, start }) => !/break|space/.test(kind) || (start > 0 && start < this.#letters),
    );
  }

  #mark(kind: TextMarkKind, start: number): void {
    if (start === this.#letters) return;
    const last = this.#all.findLast((mark) => mark.kind === kind);
    if (last?.end === start) last.end = this.#letters;
    else this.#all.push({ kind, start, end: this.#letters });
  }
}

/** The marks of inline content. Most has none, and its letters need not be counted. */
export function textMarks(content: readonly Inline[]): readonly TextMark[] {
  if (content.every(isUnmarked)) return [];
  const marks = new TextMarks();
  const read = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'text') marks.add(inline.text, inline.marks);
      else if (inline.type === 'link') read(inline.children);
      else if (inline.type === 'break' || inline.type === 'note') marks.point(inline.type);
    }
  };
  read(content);
  return marks.finish();
}

function isUnmarked(inline: Inline): boolean {
  return (
    inline.type === 'text' && !inline.marks.bold && !inline.marks.italic && inline.text.search(fixedSpace) < 0
  );
}

/** What texts with the same marks have in common; empty for those with none. */
export function textMarksKey(marks: readonly TextMark[]): string {
  return marks
    .map(({ kind, start, end }) => `${kind} ${start} ${end}`)
    .sort()
    .join('|');
}

/** The letters of a text that people see. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replaceAll(/\p{Cf}|\s/gu, '');
}
