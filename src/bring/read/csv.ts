import { dsvFormat } from 'd3-dsv';
import { type Cell, type Outline, oneLine, tableOf } from '../outline.ts';

/**
 * Reads values between commas, semicolons or tabs, as spreadsheets write them.
 * @param text the file’s text, with or without a byte order mark
 */
export function readCsvOutline(text: string): Outline {
  const rows = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const table = tableOf(
    dsvFormat(markOf(rows))
      .parseRows(rows)
      .map((row) => row.map(cellOf)),
  );
  return { blocks: table ? [table] : [], asides: [] };
}

/** What stands between the values: of the marks that there are, the one that is in the first line most often. */
function markOf(text: string): string {
  const line = /[^\r\n]+/.exec(text.replace(/"(?:[^"]|"")*"/g, ''))?.[0] ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** A cell’s lines. */
export function cellOf(value: string): Cell {
  return value
    .split(/\r\n|\n|\r/)
    .map(oneLine)
    .filter((line) => line !== '');
}
