import type { Range } from '../../../text/text.ts';
import { commentStart, hashStart, isHashtagAt } from './comments.ts';
import { marksIn } from './marks.ts';
import { quotationAt } from './quotations.ts';

/** One line of YAML in its parts. Offsets count from the text's start, columns from the line's. */
export interface YamlLine {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  readonly text: string;
  /** The column where the indentation ends. */
  readonly indent: number;
  /** The column of the first key or text, behind any hyphens. */
  readonly content: number;
  /** Whether it begins with a hyphen. */
  readonly isItem: boolean;
  /** The first key, without quotation marks. */
  readonly key: string | undefined;
  /** The offset of the first key's colon. */
  readonly colon: number | undefined;
  /** What stands behind the key and its blanks, else behind the hyphens, without the comment; empty where nothing does. */
  readonly value: Range;
  readonly comment: Range | undefined;
  /** Whether nothing but blanks, or a comment, stands in it. */
  readonly isBlank: boolean;
  /** What began further up and goes on in it: a text that is kept as it stands (`|`, `>`), or a quotation. */
  readonly within: 'text' | 'quotation' | undefined;
  /** The index of the line with the outermost bracket or brace in which this one begins. */
  readonly opener: number | undefined;
}

/**
 * The lines of a stretch of YAML, be it complete or not, read in one go: a line's cost does not depend on the others.
 * Brackets and quotations that were left open reach as far as the lines that stand further in.
 * @param range which begins at a line's start; a line break at its end has an empty line behind it, as in editors
 */
export function yamlLines(text: string, range: Range = { start: 0, end: text.length }): YamlLine[] {
  const reader = new LineReader(text, range.end);
  const lineBreak = /\r\n|\n|\r/g;
  let { start } = range;
  for (;;) {
    lineBreak.lastIndex = start;
    const found = lineBreak.exec(text);
    if (!found || found.index >= range.end) break;
    reader.read(start, found.index);
    start = lineBreak.lastIndex;
  }
  reader.read(start, Math.max(start, range.end));
  return reader.lines;
}

/** The words of a line's value. */
export function valueText({ text, start, value }: YamlLine): string {
  return text.slice(value.start - start, value.end - start);
}

const hyphens = /(?:-(?:[ \t]+|$))*/y;

const keyPattern =
  /(?:([^\s:#"'[\]{},&*!|>%@`-][^:#"'[\]{}]*)|(["'])([^\s:#"'[\]{},&*!|>%@`-][^:#"'[\]{}]*)\2[ \t]*):(?=[ \t]|$)/y;

/** The next line that holds more than a comment. */
const nextLine = /(?:\r\n|\n|\r)(?:[ \t]*(?:#.*)?(?:\r\n|\n|\r))*([ \t]*)(\S.*)/y;

/** Begins a text that is kept as it stands, as far as it is indented. */
const blockHeader = /^(?:[&!]\S*[ \t]+)*[|>][-+]?(\d)?[-+\d]*$/;

/** The parts of a line that do not depend on those above. */
type Parts = Pick<YamlLine, 'start' | 'end' | 'text' | 'indent' | 'content' | 'isItem' | 'key' | 'colon'>;

class LineReader {
  readonly lines: YamlLine[] = [];
  readonly #text: string;
  readonly #limit: number;
  /** A text that is kept as it stands: the column of what holds it, and its own once its first line was read. */
  #block: { readonly holder: number; readonly column: number | undefined } | undefined;
  /** The column of what holds the unquoted text that the last line ended with, which may go on below it. */
  #plain: number | undefined;
  /** Where the last quotation ends. */
  #quotedTo = 0;
  /** The brackets that are open, and the line with the outermost. */
  #flow: { readonly opener: number; readonly indent: number; readonly depth: number } | undefined;

  constructor(text: string, limit: number) {
    this.#text = text;
    this.#limit = limit;
  }

  read(start: number, end: number): void {
    const text = this.#text.slice(start, end);
    const indent = /^[ \t]*/.exec(text)![0].length;
    const isEmpty = indent === text.length;
    if (this.#isInBlock(indent, isEmpty)) this.#keep({ start, end, text, indent }, end, isEmpty, 'text');
    else if (start < this.#quotedTo) this.#goOn({ start, end, text, indent }, isEmpty);
    else this.#begin(partsOf(start, end, text, indent), isEmpty || this.#isComment(text, indent));
  }

  /**
   * Whether a line with a hash before its first word is a comment. A hashtag there goes on with the text or the brackets
   * above; a key or an item that was made a comment does not.
   */
  #isComment(text: string, indent: number): boolean {
    if (text[indent] !== '#') return false;
    const holder = this.#flow?.indent ?? this.#plain;
    if (holder === undefined || indent <= holder || !isHashtagAt(text, indent)) return true;
    return !this.#flow && /^#[\w-]+:(?:\s|$)/.test(text.slice(indent));
  }

  /** Whether a line belongs to a text that is kept as it stands: no line of it stands further out than its first. */
  #isInBlock(indent: number, isEmpty: boolean): boolean {
    const block = this.#block;
    if (!block || isEmpty) return block !== undefined;
    const isInside = indent >= (block.column ?? block.holder + 1);
    this.#block = isInside ? { ...block, column: block.column ?? indent } : undefined;
    return isInside;
  }

  /** A line of which everything, or all up to a comment, goes on with what is above. */
  #keep(
    line: Pick<YamlLine, 'start' | 'end' | 'text' | 'indent'>,
    valueEnd: number,
    isBlank: boolean,
    within: YamlLine['within'],
    opener?: number,
  ): void {
    const { start, end, text, indent } = line;
    this.lines.push({
      start,
      end,
      text,
      indent,
      content: indent,
      isItem: false,
      key: undefined,
      colon: undefined,
      value: this.#trimmed(start + indent, valueEnd),
      comment: valueEnd < end ? { start: valueEnd, end } : undefined,
      isBlank,
      within,
      opener,
    });
  }

  /** A line that begins within a quotation, which may end in it. */
  #goOn(line: Pick<YamlLine, 'start' | 'end' | 'text' | 'indent'>, isBlank: boolean): void {
    const from = Math.min(this.#quotedTo, line.end);
    const opener = this.#flow?.opener;
    const comment = this.#flow
      ? this.#readFlow(from, line.end, false)
      : hashStart(this.#text, from, line.end);
    this.#keep(line, comment ?? line.end, isBlank, 'quotation', opener);
  }

  /** A line with a structure of its own. */
  #begin(parts: Parts, isBlank: boolean): void {
    const { start, end, indent, content, colon } = parts;
    if (this.#flow && !isBlank && indent <= this.#flow.indent && !/[\]}]/.test(parts.text[indent]!))
      this.#flow = undefined;
    const opener = this.#flow?.opener;
    const from = colon === undefined ? start + content : colon + 1;
    const first = this.#skipBlanks(from, end);
    const comment = this.#flow
      ? this.#readFlow(start + indent, end, true)
      : isBlank
        ? hashStart(this.#text, first, end)
        : this.#readValue(first, end, parts);
    const value = this.#trimmed(first, comment ?? end);
    if (!isBlank || comment !== undefined) this.#plain = this.#plainHolder(parts, value, comment);
    // Spelt out: a spread takes ten times as long, and this is done for every line.
    this.lines.push({
      start,
      end,
      text: parts.text,
      indent,
      content,
      isItem: parts.isItem,
      key: parts.key,
      colon,
      value,
      comment: comment === undefined ? undefined : { start: comment, end },
      isBlank,
      within: undefined,
      opener,
    });
    const header = this.#flow ? null : blockHeader.exec(this.#text.slice(value.start, value.end));
    if (header) {
      const holder = holderColumn(parts);
      this.#block = { holder, column: header[1] === undefined ? undefined : holder + 1 };
    }
  }

  /** Reads a value outside brackets, up to its line's end. Gives where its comment begins. */
  #readValue(start: number, end: number, parts: Parts): number | undefined {
    const character = start < end ? this.#text[start]! : '';
    if (character === '[' || character === '{') {
      this.#flow = { opener: this.lines.length, indent: parts.indent, depth: 0 };
      return this.#readFlow(start, end, true);
    }
    // Behind what stands for a value of its own no text can go on.
    if (/[|>&*!]/.test(character)) return hashStart(this.#text, start, end);
    if (character === '#' && this.#opensBelow(parts)) return start;
    const quotation = start < end ? quotationAt(this.#text, start, this.#limit) : undefined;
    if (quotation) this.#quotedTo = quotation.end;
    return commentStart(this.#text, quotation ? Math.min(quotation.end, end) : start, end);
  }

  /** Whether a list or map follows below a line, so that a hashtag in its value's place can be none. */
  #opensBelow(parts: Parts): boolean {
    const { end, key, isItem } = parts;
    nextLine.lastIndex = end;
    const found = nextLine.exec(this.#text);
    if (!found || found.index > this.#limit || (key === undefined && !isItem)) return false;
    const [, margin, words] = found;
    const holder = holderColumn(parts);
    const below = partsOf(0, 0, margin! + words!, margin!.length);
    if (below.isItem && key !== undefined && below.indent === holder) return true;
    return below.indent > holder && (below.isItem || below.key !== undefined);
  }

  /** The column of what holds the unquoted text with which a line ends, if it ends with one. */
  #plainHolder(parts: Parts, value: Range, comment: number | undefined): number | undefined {
    if (comment !== undefined || value.end <= value.start || this.#flow) return undefined;
    if (parts.key === undefined && !parts.isItem)
      return this.#plain !== undefined && parts.indent > this.#plain ? this.#plain : undefined;
    return /["'[{|>&*!]/.test(this.#text[value.start]!) ? undefined : holderColumn(parts);
  }

  /** Reads what stands within brackets, up to its line's end. Gives where its comment begins. */
  #readFlow(start: number, end: number, mayBegin: boolean): number | undefined {
    let depth = this.#flow!.depth;
    let comment: number | undefined;
    for (const mark of marksIn(this.#text, { start, end }, { mayBegin, limit: this.#limit })) {
      if (mark.sort === 'opening') depth++;
      else if (mark.sort === 'closing') depth--;
      else if (mark.sort === 'comment') comment = mark.start;
      else if (mark.sort === 'quotation') this.#quotedTo = mark.end;
      // What follows the last bracket is a text, or a slip.
      if (depth <= 0) {
        this.#flow = undefined;
        return hashStart(this.#text, mark.end, end);
      }
    }
    this.#flow = { ...this.#flow!, depth };
    return comment;
  }

  #skipBlanks(from: number, to: number): number {
    let at = from;
    while (at < to && (this.#text[at] === ' ' || this.#text[at] === '\t')) at++;
    return at;
  }

  #trimmed(start: number, end: number): Range {
    return { start, end: start + this.#text.slice(start, Math.max(start, end)).trimEnd().length };
  }
}

function partsOf(start: number, end: number, text: string, indent: number): Parts {
  hyphens.lastIndex = indent;
  const content = indent + hyphens.exec(text)![0].length;
  keyPattern.lastIndex = content;
  const match = keyPattern.exec(text);
  return {
    start,
    end,
    text,
    indent,
    content,
    isItem: content > indent,
    key: match ? (match[1]?.trimEnd() ?? match[3]) : undefined,
    colon: match ? start + keyPattern.lastIndex - 1 : undefined,
  };
}

/** The column of the key or hyphen whose value a line's text begins: what is kept as it stands stands further in. */
function holderColumn({ text, indent, content, isItem, key }: Parts): number {
  if (key !== undefined) return content;
  // A header on a line of its own stands further in than its key.
  return isItem ? text.lastIndexOf('-', content) : indent - 1;
}
