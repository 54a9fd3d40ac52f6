import type { FieldInfo } from '../plan/format/vocabulary.ts';
import type { ScalarNode } from '../plan/yaml/tree.ts';
import type { Range } from '../text/text.ts';

/** A stretch of the plan that people read as one: a paragraph, a heading, a cell, a value of the frontmatter. */
export interface Passage {
  /** Its words as they are read: without marks, blanks and line ends as single spaces. */
  readonly words: string;
  /** Where in the plan each UTF-16 code unit of the words begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /**
   * The lines by which the export may have marked it, from zero: its own, and those on which the entries of the
   * frontmatter begin that it is part of.
   */
  readonly lines: readonly number[];
  /** The key it stands under in the frontmatter; empty elsewhere. */
  readonly key: string;
  /** The value of the frontmatter that it is; undefined elsewhere. */
  readonly value?: YamlValue;
  /** How its words can be changed; undefined where they cannot. */
  readonly source: MarkdownSource | YamlSource | undefined;
}

/** A block of Markdown with text in it. */
export interface MarkdownSource {
  readonly kind: 'markdown';
  /** The block, without what it stands in. */
  readonly range: Range;
  readonly standsIn: 'text' | 'list item' | 'table cell';
  /** Emphasis, links and the like; the outer ones before those within them. */
  readonly marks: readonly Mark[];
  /** What stands in it that has no words: references to links and notes (`[^1]`), HTML. */
  readonly wordless: readonly string[];
}

/** What Markdown puts around some of a passage's words. */
export interface Mark {
  /** In the words of the passage. */
  readonly words: Range;
  /** With its marks, in the plan. */
  readonly range: Range;
}

/** A value of the frontmatter, free text or not. */
export interface YamlValue {
  readonly node: ScalarNode;
  /** What the schema says of it; undefined where it says nothing. */
  readonly field: FieldInfo | undefined;
  /** Whether it stands within `[…]` or `{…}`. */
  readonly isFlow: boolean;
}

/** A value of the frontmatter that is free text. */
export interface YamlSource {
  readonly kind: 'yaml';
  readonly node: ScalarNode;
  /** Whether it stands within `[…]` or `{…}`. */
  readonly isFlow: boolean;
}

/** How a text is written in its source: which marks stand for other letters. */
export type Writing = 'markdown' | 'double quoted' | 'single quoted' | 'as it is';

/** Collects the words of a passage with their places, blanks and line ends as single spaces. */
export class PassageWords {
  words = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  // To look at the end of a text that grows letter by letter takes longer with each.
  #endsBlank = false;

  /** Adds one code unit that stands in a stretch of the plan. */
  add(unit: string, start: number, end: number): void {
    const isBlank = /\s/.test(unit);
    if (isBlank && this.starts.length === 0) return;
    if (isBlank && this.#endsBlank) {
      this.ends[this.ends.length - 1] = end;
      return;
    }
    if (!isBlank && /\p{Cc}/u.test(unit)) return;
    this.words += isBlank ? ' ' : unit;
    this.#endsBlank = isBlank;
    this.starts.push(start);
    this.ends.push(end);
  }

  /**
   * Adds a text that a parser has read from the plan, finding each of its letters there.
   * @param from where it begins in the plan
   * @param to where it ends there
   * @returns where the last letter ended
   */
  addRead(text: string, source: string, from: number, to: number, writing: Writing): number {
    let at = from;
    for (let index = 0; index < text.length; index++) {
      const unit = text[index]!;
      const { start, end } = /\s/.test(unit)
        ? nextBlank(source, at, to, writing)
        : nextLetter(text, index, source, at, to, writing);
      this.add(unit, start, end);
      // A line end of two letters has been taken as one.
      if (unit === '\r' && text[index + 1] === '\n') index += 1;
      // An entity or escape stands for both halves of a letter beyond U+FFFF.
      if (end - start > 1 && /[\uD800-\uDBFF]/.test(unit)) this.add(text[++index] ?? '', start, end);
      at = end;
    }
    return at;
  }

  /** Without the space at its end. */
  finish(): { readonly words: string; readonly starts: readonly number[]; readonly ends: readonly number[] } {
    if (!this.#endsBlank) return this;
    return {
      words: this.words.slice(0, -1),
      starts: this.starts.slice(0, -1),
      ends: this.ends.slice(0, -1),
    };
  }
}

/** How far a letter may be from where it was expected: behind the marks that begin a line, or an address. */
const farthest = 400;

/** Where the next letter of a text stands in its source; nowhere, at `from`, where it cannot be found. */
function nextLetter(
  text: string,
  index: number,
  source: string,
  from: number,
  to: number,
  writing: Writing,
): Range {
  const unit = text[index]!;
  const last = Math.min(to, from + farthest);
  for (let at = from; at < last; at++) {
    const length = lettersFor(text, index, source, at, writing);
    if (length > 0) return { start: at, end: at + length };
    if (source[at] === unit) return { start: at, end: at + 1 };
  }
  return { start: from, end: from };
}

/** How many letters of the source stand for one of the text, where that is written with marks; 0 where it is not. */
function lettersFor(text: string, index: number, source: string, at: number, writing: Writing): number {
  const first = source[at]!;
  const second = source[at + 1] ?? '';
  if (writing === 'markdown') {
    if (first === '\\') return second === text[index] && /[!-/:-@[-`{-~]/.test(second) ? 2 : 0;
    if (first !== '&') return 0;
    const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});/.exec(source.slice(at, at + 40))?.[0];
    return entity && !text.startsWith(entity, index) ? entity.length : 0;
  }
  if (writing === 'double quoted' && first === '\\') return escapeLength(second);
  return writing === 'single quoted' && first === "'" && second === "'" ? 2 : 0;
}

function nextBlank(source: string, from: number, to: number, writing: Writing): Range {
  if (writing === 'double quoted' && source[from] === '\\') {
    const length = escapeLength(source[from + 1] ?? '');
    if (length > 0) return { start: from, end: from + length };
  }
  const last = Math.min(to, from + farthest);
  for (let at = from; at < last; at++) {
    if (/\s/.test(source[at]!)) return { start: at, end: at + (source.startsWith('\r\n', at) ? 2 : 1) };
  }
  return { start: from, end: from };
}

/** How many letters an escape of YAML takes (YAML 1.2.2, 5.7); none for an escaped line end. */
function escapeLength(letter: string): number {
  if (/\s/.test(letter) || letter === '') return 0;
  return { x: 4, u: 6, U: 10 }[letter] ?? 2;
}
