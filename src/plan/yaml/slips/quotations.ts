import { yamlQuoted } from '../quote.ts';
import { commentStart } from '../scan/comments.ts';
import { quotationAt } from '../scan/quotations.ts';
import { flowEntries } from './entries.ts';
import type { Slip, Stop } from './slip.ts';

/** Words behind a closed quotation: `"Bins" first`, or a quotation mark within one: `'it's fine'`. */
export function afterQuotation({ yaml, line }: Stop): Slip | undefined {
  const { start } = line.value;
  const quotation = quotationAt(yaml, start, line.end);
  if (!quotation?.isClosed) return undefined;
  const comment = commentStart(yaml, quotation.end, line.end) ?? line.end;
  const range = { start, end: start + yaml.slice(start, comment).trimEnd().length };
  if (range.end <= quotation.end) return undefined;
  const written = yaml.slice(range.start, range.end);
  const meant = written.endsWith(written[0]!) ? written.slice(1, -1) : written;
  return {
    cause: 'text-after-quote',
    range,
    edits: [{ range, newText: yamlQuoted(meant) }],
    offer: true,
  };
}

/** An apostrophe within single quotes, or a quotation mark within double ones, in a list: `['Residents' magazine']`. */
export function quotationInBrackets({ yaml, line }: Stop): Slip | undefined {
  for (const entry of flowEntries(yaml, line.value)) {
    const written = yaml.slice(entry.start, entry.end);
    const before = /^\s*(?:[\w-]+:\s+)?/.exec(written)![0].length;
    const quoted = written.slice(before).trimEnd();
    const quote = /^["']/.exec(quoted)?.[0];
    const inner = quoted.slice(1, -1);
    if (!quote || quoted.length < 3 || !quoted.endsWith(quote)) continue;
    if (!inner.replaceAll("''", '').replace(/\\./g, '').includes(quote)) continue;
    const start = entry.start + before;
    const range = { start, end: start + quoted.length };
    return { cause: 'text-after-quote', range, edits: [{ range, newText: yamlQuoted(inner) }], offer: true };
  }
  return undefined;
}
