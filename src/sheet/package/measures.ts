import { shownMoney } from '../../plan/values/amounts.ts';
import type { SheetCell, SheetTable } from '../table.ts';

/**
 * Room beside a text, in characters: where there is enough, at the least, and in the header for the button of the
 * filter.
 */
const margin = { cell: 2, least: 1, header: 5 };

/** What a column must have room for though nothing is in it yet: a day that does not fit is shown as `####`. */
const typical = { text: '', day: '30 Sept 2027', amount: '£10,000.00' };

/** Where scripts begin whose characters are twice as wide as Latin ones: Hangul, Chinese, Japanese. */
const wideFrom = 0x1100;

/** The widths of a table's columns in characters: as wide as their longest line, up to what each may have. */
export function columnWidths({ columns, rows }: SheetTable): number[] {
  return columns.map(({ header, holds, widest }, index) => {
    const longest = rows.reduce(
      (most, { cells }) => longestOf(linesOf(cells[index]), most),
      widthOf(typical[holds]),
    );
    const wanted = Math.max(widthOf(header) + margin.header, longest + margin.cell);
    // A word of the header is never broken.
    const least = Math.max(...header.split(' ').map(widthOf)) + margin.header;
    return Math.max(least, Math.min(widest, wanted));
  });
}

function longestOf(lines: readonly string[], least: number): number {
  return lines.reduce((most, line) => Math.max(most, widthOf(line)), least);
}

/**
 * How many lines a row needs for its texts to be read whole. Not every program works that out when it opens a file.
 * @param widths of its columns
 */
export function linesOfRow(cells: readonly SheetCell[], widths: readonly number[]): number {
  const counts = cells.map((cell, index) =>
    linesOf(cell).reduce((sum, line) => sum + wrappedLines(line, widths[index]! - margin.least), 0),
  );
  return Math.max(1, ...counts);
}

/** How many lines a text takes whose words are wrapped at a width. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = widthOf(word);
    const withWord = used === 0 ? length : used + 1 + length;
    if (withWord <= width) {
      used = withWord;
      continue;
    }
    // A word longer than the line is broken.
    lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(length / width) - 1);
    used = length % width;
  }
  return lines;
}

/** What a cell shows, about. */
function linesOf(cell: SheetCell): string[] {
  switch (cell?.type) {
    case undefined:
      return [];
    case 'text':
      return cell.text.split(/\r\n|\n|\r/);
    case 'number':
      return [String(cell.number)];
    case 'day':
      return [typical.day];
    case 'amount':
      return [`${shownMoney(cell.amount)} `];
  }
}

/** How wide a text is, in characters of usual width. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < wideFrom ? 1 : 2;
  return width;
}
