import { valueText } from '../scan/lines.ts';
import { marksIn } from '../scan/marks.ts';
import { indentEnd, insertion, type Slip, type Stop } from './slip.ts';

/** YAML wants a closing bracket indented; people and formatters put it below the key, which is as clear. */
export function closingBracket({ lines, at, line, error }: Stop): Slip | undefined {
  if (!/^\s*[\]}]/.test(line.text) || error.reason !== 'indentation') return undefined;
  const opening = lines
    .slice(0, at)
    .findLast((other) => /[[{]$/.test(valueText(other)) && other.indent <= line.indent);
  const missing = opening ? opening.content + 1 - line.indent : 0;
  if (missing <= 0) return undefined;
  return {
    cause: 'indentation',
    range: { start: indentEnd(line), end: line.end },
    edits: [insertion(line.start, ' '.repeat(missing))],
    offer: false,
    silent: true,
  };
}

/** A bracket that is closed and was never opened: `[One]]`. */
export function strayBracket({ yaml, line, error }: Stop): Slip | undefined {
  const start = Math.min(Math.max(error.offset, line.start), line.end);
  const range = { start, end: Math.max(start, line.value.end) };
  const text = yaml.slice(range.start, range.end);
  if (!/^[\]}]+$/.test(text)) return undefined;
  const marks = marksIn(yaml, line.value);
  const opened = marks.filter(({ sort }) => sort === 'opening').length;
  const closed = marks.filter(({ sort }) => sort === 'closing').length;
  if (closed <= opened) return undefined;
  return { cause: 'stray-bracket', range, edits: [{ range, newText: '' }], offer: true, detail: text };
}
