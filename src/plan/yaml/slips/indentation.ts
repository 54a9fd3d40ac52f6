import type { YamlLine } from '../scan/lines.ts';
import { indentEnd, type Slip, type Stop } from './slip.ts';

/** A key or item that stands further in or out than those it belongs with: it goes to the nearest column of theirs. */
export function indentation({ line, before }: Stop): Slip | undefined {
  if (line.key === undefined && !line.isItem) return undefined;
  const column = columnFor(line, before);
  if (column === undefined || column === line.indent) return undefined;
  return {
    cause: 'indentation',
    range: { start: indentEnd(line), end: line.value.end },
    edits: [{ range: { start: line.start, end: indentEnd(line) }, newText: ' '.repeat(column) }],
    offer: true,
  };
}

/** Where a line was meant to stand: behind a hyphen right above, else at the nearest column there is. */
function columnFor(line: YamlLine, before: readonly YamlLine[]): number | undefined {
  const above = before.at(-1);
  const isBelowHyphen =
    above?.isItem === true && above.key === undefined && above.value.start === above.value.end;
  if (isBelowHyphen && !line.isItem) return above.indent + 2;
  const [first, ...others] = openColumns(line, before);
  return others.reduce(
    (best, column) =>
      best !== undefined && Math.abs(column - line.indent) < Math.abs(best - line.indent) ? column : best,
    first,
  );
}

/** The columns at which a line like this one could stand: those of the keys or items still open above. */
function openColumns({ isItem }: YamlLine, before: readonly YamlLine[]): number[] {
  const columns: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index]!;
    const column = isItem ? other.indent : other.content;
    if ((!isItem || other.isItem) && column < limit) columns.push(column);
    limit = Math.min(limit, other.indent);
  }
  return columns;
}
