import type { Range } from '../../../text/text.ts';
import { marksIn } from '../scan/marks.ts';

/** One entry between brackets or braces. */
export interface FlowEntry extends Range {
  readonly bracket: '[' | '{';
}

/** The entries of a stretch within brackets and braces that hold no brackets themselves, in their order. */
export function flowEntries(yaml: string, range: Range): FlowEntry[] {
  const entries: FlowEntry[] = [];
  const open: { readonly bracket: '[' | '{'; start: number; isPlain: boolean }[] = [];
  for (const { sort, start, end } of marksIn(yaml, range)) {
    const inner = open.at(-1);
    if (sort === 'opening') {
      if (inner) inner.isPlain = false;
      open.push({ bracket: yaml[start] === '[' ? '[' : '{', start: end, isPlain: true });
    } else if (inner && (sort === 'comma' || sort === 'closing')) {
      if (inner.isPlain) entries.push({ bracket: inner.bracket, start: inner.start, end: start });
      if (sort === 'comma') Object.assign(inner, { start: end, isPlain: true });
      else open.pop();
    }
  }
  return entries;
}
