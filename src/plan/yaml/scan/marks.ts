import type { Range } from '../../../text/text.ts';
import { isCommentAt } from './comments.ts';
import { type Quotation, quotationAt } from './quotations.ts';

/** What gives a text within brackets and braces its structure. */
export type Mark = Structure | Quoted;

interface Structure extends Range {
  readonly sort: 'opening' | 'closing' | 'comma' | 'colon' | 'comment';
  /** How many brackets and braces are open around it, counted from where reading began; below zero behind their end. */
  readonly depth: number;
}

interface Quoted extends Quotation {
  readonly sort: 'quotation';
  readonly depth: number;
}

/** How marks are read. */
export interface MarkOptions {
  /** Whether a value may begin where reading begins, so that a quotation mark there opens a quotation. */
  readonly mayBegin?: boolean;
  /** How far the end of a quotation is sought, which may be behind the stretch. */
  readonly limit?: number;
}

/**
 * The marks within brackets and braces, in their order and outside quotations and comments. A quotation mark opens a
 * quotation only where a value begins; a colon is one only before a blank, an end or what ends a value. What was left
 * open does no harm: a quotation ends with its line then.
 * @param range from before the outermost bracket, or from anywhere within
 */
export function marksIn(text: string, range: Range, options: MarkOptions = {}): Mark[] {
  const { mayBegin = true, limit = range.end } = options;
  const marks: Mark[] = [];
  let depth = 0;
  let isBeginning = mayBegin;
  for (let at = range.start; at < range.end; at++) {
    const character = text[at]!;
    const quotation = isBeginning ? quotationAt(text, at, limit) : undefined;
    if (quotation) {
      marks.push({ sort: 'quotation', ...quotation, depth });
      at = quotation.end - 1;
    } else if (isCommentAt(text, at)) {
      const end = commentEnd(text, at, range.end);
      marks.push({ sort: 'comment', start: at, end, depth });
      at = end - 1;
      continue;
    } else {
      const sort = sortOf(text, at, range.end);
      if (sort === 'closing') depth--;
      if (sort) marks.push({ sort, start: at, end: at + 1, depth });
      if (sort === 'opening') depth++;
    }
    if (!isSpace(character)) isBeginning = !quotation && /[[{,:]/.test(character);
  }
  return marks;
}

function sortOf(text: string, at: number, end: number): Exclude<Structure['sort'], 'comment'> | undefined {
  switch (text[at]) {
    case '[':
    case '{':
      return 'opening';
    case ']':
    case '}':
      return 'closing';
    case ',':
      return 'comma';
    case ':':
      return at + 1 >= end || /[\s,\]}]/.test(text[at + 1]!) ? 'colon' : undefined;
    default:
      return undefined;
  }
}

function commentEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
