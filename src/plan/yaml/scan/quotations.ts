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
  const lineEnd = endOfLine(text, start, limit);
  const closing =
    closingMark(text, start + 1, lineEnd, quote) ?? closingFurtherDown(text, start, lineEnd, limit, quote);
  return closing === undefined
    ? { start, end: lineEnd, isClosed: false }
    : { start, end: closing + 1, isClosed: true };
}

/** Where a quotation is closed within a line. */
function closingMark(text: string, from: number, to: number, quote: string): number | undefined {
  for (let at = from; at < to; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote || at + 1 >= to) return at;
      at++;
    }
  }
  return undefined;
}

function closingFurtherDown(
  text: string,
  start: number,
  lineEnd: number,
  limit: number,
  quote: string,
): number | undefined {
  const indent = indentationAt(text, startOfLine(text, start));
  for (let end = lineEnd; end < limit; ) {
    const from = end + (text.startsWith('\r\n', end) ? 2 : 1);
    end = endOfLine(text, from, limit);
    const width = indentationAt(text, from);
    if (from + width < end && width <= indent) return undefined;
    const closing = closingMark(text, from, end, quote);
    if (closing !== undefined) return endsValue(text, closing + 1) ? closing : undefined;
  }
  return undefined;
}

const valueEnd = /[ \t]*(?:$|[\r\n,\]}:])|[ \t]+#/y;

/** Whether a value can end at an offset, by what follows. */
function endsValue(text: string, at: number): boolean {
  valueEnd.lastIndex = at;
  return valueEnd.test(text);
}

const lineBreak = /[\r\n]/g;

function endOfLine(text: string, from: number, limit: number): number {
  lineBreak.lastIndex = from;
  const found = lineBreak.exec(text);
  return found && found.index < limit ? found.index : limit;
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function indentationAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - start;
}
