import { type Cell, cellText, type Table } from '../outline.ts';
import { columns } from '../words/index.ts';
import { fieldOfColumn } from './entry.ts';
import { highestHeader } from './table-sort.ts';

/** So many headers are said again where another table begins. */
const fewestRepeated = 2;

/** The tables that stand in one, each below a header row of its own that repeats words of the first. */
export function splitTables(table: Table): Table[] {
  const { rows, name } = table;
  const first = rows
    .slice(0, highestHeader)
    .findIndex((row) => row.filter(isHeader).length >= fewestRepeated);
  if (first < 0) return [table];
  const begins = rows.flatMap((row, index) => (index > first && begin(row, rows[first]!) ? [index] : []));
  const bounds = [0, ...begins, rows.length];
  return bounds.slice(0, -1).map((from, index) => ({
    kind: 'table',
    rows: rows.slice(from, bounds[index + 1]),
    ...(index === 0 && name !== undefined ? { name } : {}),
  }));
}

/** Whether a row is another header: it says some words of the first again, and others besides. */
function begin(row: readonly Cell[], header: readonly Cell[]): boolean {
  const isSame = (cell: Cell, column: number) => cellText(cell) === cellText(header[column]!);
  return (
    row.filter((cell, column) => isSame(cell, column) && isHeader(cell)).length >= fewestRepeated &&
    !row.every(isSame)
  );
}

function isHeader(cell: Cell): boolean {
  const text = cellText(cell);
  return text !== '' && columns.some(([part]) => fieldOfColumn(part, text) !== undefined);
}
