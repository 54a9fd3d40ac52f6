import { marksIn } from '../scan/marks.ts';
import { quoting, type Slip, type Stop } from './slip.ts';

/** A question mark within brackets keeps a place for what is not yet known: `[?, Carers]`, `{cost: ?}`. */
export function placeholderInBrackets({ yaml, lines, at }: Stop): Slip | undefined {
  for (const line of lines.slice(Math.max(0, at - 1), at + 1)) {
    const marks = marksIn(yaml, line.opener === undefined ? line.value : line);
    for (const [index, mark] of marks.entries()) {
      const next = marks[index + 1];
      if (!/^(?:opening|comma|colon)$/.test(mark.sort) || !/^(?:comma|closing)$/.test(next?.sort ?? ''))
        continue;
      const between = yaml.slice(mark.end, next!.start);
      const [, blanks, words] = /^(\s*)(\?+)[ \t]*$/.exec(between) ?? [];
      if (words === undefined) continue;
      const start = mark.end + blanks!.length;
      const range = { start, end: start + words.length };
      const edits = [quoting(yaml, range)];
      return { cause: 'special-start', range, edits, offer: false, silent: true };
    }
  }
  return undefined;
}
