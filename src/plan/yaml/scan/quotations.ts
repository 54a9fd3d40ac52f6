import type { Range } from '../../../text/text.ts';

/** Quotation marks with what is between them. One that was left open ends with its line. */
export interface Quotation extends Range {
  readonly isClosed: boolean;
}

/**
 * The quotation that begins at an offset. It may go on over lines that stand further in than its own and ends there only
 * where a value can end: elsewhere the next quotation mark is another one's, and this one was left open.
 * @param limit how far its end is sought
 * @returns undefined where no quotation mark stands there
 */
export function quotationAt(text: string, start: number, limit = text.length): Quotation | undefined {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return undefined;
  const inLine = markOrLineEnd(text, start + 1, limit, quote);
  if (inLine.isMark) return { start, end: inLine.at + 1, isClosed: true };
  const closing = closingFurtherDown(text, start, inLine.at, limit, quote);
  return closing === undefined
    ? { start, end: inLine.at, isClosed: false }
    : { start, end: closing + 1, isClosed: true };
}

/** The mark that closes a quotation, or the end of the line where there is none in it. */
function markOrLineEnd(
  text: string,
  from: number,
  limit: number,
  quote: string,
): { readonly at: number; readonly isMark: boolean } {
  let at = from;
  for (; at < limit && !isLineBreak(text[at]!); at++) {
    if (text[at] === '\\' && quote === '"') {
      if (at + 1 < limit && !isLineBreak(text[at + 1]!)) at++;
    } else if (text[at] === quote) {
      const isDoubled = quote === "'" && at + 1 < limit && text[at + 1] === quote;
      if (!isDoubled) return { at, isMark: true };
      at++;
    }
  }
  return { at: Math.min(at, limit), isMark: false };
}

function closingFurtherDown(
  text: string,
  start: number,
  lineEnd: number,
  limit: number,
  quote: string,
): number | undefined {
  let indent: number | undefined;
  for (let end = lineEnd; end < limit; ) {
    const from = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const width = indentationAt(text, from);
    const { at, isMark } = markOrLineEnd(text, from, limit, quote);
    indent ??= indentationAt(text, startOfLine(text, start));
    if (from + width < at && width <= indent) return undefined;
    if (isMark) return width > indent && endsValue(text, at + 1) ? at : undefined;
    end = at;
  }
  return undefined;
}

const valueEnd = /[ \t]*(?:$|[\r\n,\]}:])|[ \t]+#/y;

/** Whether a value can end at an offset, by what follows. */
function endsValue(text: string, at: number): boolean {
  valueEnd.lastIndex = at;
  return valueEnd.test(text);
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineBreak(text[start - 1]!)) start--;
  return start;
}

function indentationAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - start;
}
