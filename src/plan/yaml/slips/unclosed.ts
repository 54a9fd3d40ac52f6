import type { Range } from '../../../text/text.ts';
import type { YamlLine } from '../scan/lines.ts';
import { marksIn } from '../scan/marks.ts';
import { quotationAt } from '../scan/quotations.ts';
import type { StrictReason } from '../strict-error.ts';
import { indentEnd, insertion, type Slip, type Stop } from './slip.ts';

/** More lines than people leave between what they open and where that is noticed. */
const mostLines = 40;

const reasons: ReadonlySet<StrictReason> = new Set([
  'indentation',
  'end',
  'no comma',
  'lone comma',
  'key over lines',
]);

/** A quotation mark or bracket that was never closed, on the line where reading stopped or above it. */
export function unclosed({ yaml, lines, at, error }: Stop): Slip | undefined {
  if (!reasons.has(error.reason)) return undefined;
  for (let index = at; index >= 0 && index > at - mostLines; index--) {
    const line = lines[index]!;
    if (line.within !== undefined) continue;
    const slip = unclosedQuotation(yaml, line) ?? unclosedBrackets(yaml, lines, index);
    if (slip) return slip;
  }
  return undefined;
}

function unclosedQuotation(yaml: string, { text, start, value }: YamlLine): Slip | undefined {
  const quotation = quotationAt(yaml, value.start);
  if (!quotation || quotation.isClosed) return undefined;
  const quote = yaml[value.start]!;
  const end = start + text.trimEnd().length;
  return {
    cause: 'unclosed-quote',
    range: { start: value.start, end },
    edits: [insertion(end, quote)],
    offer: true,
    detail: quote,
  };
}

/** What is missing at the end of a list or map in brackets that begins on a line, a quotation mark with it. */
function unclosedBrackets(yaml: string, lines: readonly YamlLine[], index: number): Slip | undefined {
  const { start, end: valueEnd } = lines[index]!.value;
  if (!/[[{]/.test(yaml.slice(start, Math.min(start + 1, valueEnd)))) return undefined;
  const last = lastFlowLine(lines, index);
  const { quote, brackets } = openIn(yaml, { start, end: last.value.end });
  if (quote === undefined && brackets === '') return undefined;
  const mark = quote === undefined ? '' : yaml[quote]!;
  const written = yaml.slice(quote ?? start, last.value.end);
  // An editor closes a bracket by itself, but no quotation mark: `[Leaflet, "Face]`.
  if (quote !== undefined && brackets !== '' && written.endsWith(brackets)) {
    const end = last.value.end - brackets.length;
    return {
      cause: 'unclosed-quote',
      range: { start: quote, end },
      edits: [insertion(end, mark)],
      offer: true,
      detail: mark,
    };
  }
  const firstOfLast = last === lines[index] ? start : indentEnd(last);
  const end = Math.max(endWithoutCommas(yaml, firstOfLast, last.value.end), start + 1);
  const closing = mark + brackets;
  return {
    cause: 'unclosed-bracket',
    range: { start, end },
    // A comma left behind the bracket would be a slip of its own.
    edits: [{ range: { start: end, end: Math.max(end, last.value.end) }, newText: closing }],
    offer: true,
    detail: closing,
  };
}

/** Where a quotation mark stands that is still open at the end of a stretch, and the brackets that would close it. */
function openIn(yaml: string, range: Range): { quote: number | undefined; brackets: string } {
  const missing: string[] = [];
  let quote: number | undefined;
  for (const mark of marksIn(yaml, range)) {
    if (mark.sort === 'opening') missing.push(yaml[mark.start] === '[' ? ']' : '}');
    else if (mark.sort === 'closing') missing.pop();
    else if (mark.sort === 'quotation' && !mark.isClosed) {
      // Which of two on different lines was left open cannot be told.
      if (yaml.slice(mark.end, range.end).includes(yaml[mark.start]!))
        return { quote: undefined, brackets: '' };
      quote = mark.start;
      break;
    }
  }
  return { quote, brackets: missing.reverse().join('') };
}

function endWithoutCommas(yaml: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,]/.test(yaml[end - 1]!)) end--;
  return end;
}

/** The last line that still belongs to a bracket opened on a line: up to the next `key:` or `- `. */
function lastFlowLine(lines: readonly YamlLine[], index: number): YamlLine {
  let last = lines[index]!;
  for (const next of lines.slice(index + 1)) {
    if (next.text.trim() === '' || next.key !== undefined || next.isItem || next.indent === 0) break;
    last = next;
  }
  return last;
}
