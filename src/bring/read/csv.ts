import Papa from 'papaparse';
import { type Cell, type Outline, oneLine, tableOf } from '../outline.ts';

/**
 * Reads values between commas, semicolons or tabs, as spreadsheets write them.
 * @param text the file’s text, with or without a byte order mark
 */
export function readCsvOutline(text: string): Outline {
  const { data } = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const table = tableOf(data.map((row) => row.map(cellOf)));
  return { blocks: table ? [table] : [], asides: [] };
}

/** A cell’s lines. */
export function cellOf(value: string): Cell {
  return value
    .split(/\r\n|\n|\r/)
    .map(oneLine)
    .filter((line) => line !== '');
}
