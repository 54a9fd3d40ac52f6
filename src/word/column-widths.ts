import { plainText, type Table } from '../document/model.ts';
import { type TextWeight, textWidth } from '../document/text-width.ts';

/** A cell's inner margins on both sides. */
export const cellMargins = 200;
/** With a hair for rounding. */
const padding = cellMargins + 30;

interface Needs {
  /** With less, the longest word would break. */
  readonly least: number;
  /** With this, nothing would wrap. */
  readonly most: number;
  /** How much text stands in the column, as the sum of its widths. */
  readonly mass: number;
}

/** What a table's texts measure: asked for several times while the pages are laid out, and cached. */
interface Measures {
  readonly columns: readonly { readonly widestWord: number; readonly most: number; readonly mass: number }[];
  /** The width of each text: row by row, cell by cell. */
  readonly rows: readonly (readonly (readonly number[])[])[];
}

const cache = new WeakMap<Table, Measures>();

function measuresOf(table: Table): Measures {
  let measures = cache.get(table);
  if (!measures) {
    measures = measured(table);
    cache.set(table, measures);
  }
  return measures;
}

function measured({ columns, rows }: Table): Measures {
  const totals = columns.map(({ header }) => {
    const heading = plainText(header);
    const width = textWidth(heading, 'bold');
    return { widestWord: longestWord(heading, 'bold'), most: width, mass: width };
  });
  const widths = rows.map(({ cells }) =>
    cells.map((cell, column) =>
      cell.map((content) => {
        const text = plainText(content);
        const width = textWidth(text);
        const total = totals[column];
        if (total) {
          // A text that is narrower than the widest word has no wider one.
          if (width > total.widestWord) total.widestWord = Math.max(total.widestWord, longestWord(text));
          total.most = Math.max(total.most, width);
          total.mass += width;
        }
        return width;
      }),
    ),
  );
  return { columns: totals, rows: widths };
}

/** No word gets more than this share of the table: addresses and the like break. */
const widestShare = 0.45;

function needsOf(table: Table, available: number): Needs[] {
  return measuresOf(asOne(table)).columns.map(({ widestWord, most, mass }) => ({
    least: Math.min(widestWord, available * widestShare) + padding,
    most: most + padding,
    mass,
  }));
}

/** The table with the rows of those that are to look as this one does, as far as they have the same columns. */
function asOne(table: Table): Table {
  const { alike, columns } = table;
  const isSame =
    alike?.columns.length === columns.length &&
    columns.every(({ header }, index) => plainText(header) === plainText(alike.columns[index]!.header));
  return alike && isSame ? alike : table;
}

/** Word breaks lines at blanks and after hyphens. */
function longestWord(text: string, weight: TextWeight = 'normal'): number {
  return text
    .split(/[ \u2013\u2014]+|(?<=-)/)
    .reduce((widest, word) => Math.max(widest, textWidth(word, weight)), 0);
}

/** Whether every column gets its longest word within a width in twips. */
function fits(table: Table, available: number): boolean {
  return sum(needsOf(table, available).map(({ least }) => least)) <= available;
}

/** What rows may have on average, in lines, before a table counts as cramped. */
const mostLines = { fewColumns: 6, manyColumns: 2 };

/** Whether a table reads well within a width: no row becomes a tall, narrow stack of lines. */
export function readsWell(table: Table, available: number): boolean {
  if (!fits(table, available)) return false;
  if (table.columns.length <= 4) return true;
  const lines = rowLines(table, columnWidths(table, available));
  const average = sum(lines) / Math.max(1, lines.length);
  return average <= (table.columns.length >= 7 ? mostLines.manyColumns : mostLines.fewColumns);
}

/** How many lines each row takes up with given column widths, the header left out. */
export function rowLines(table: Table, widths: readonly number[]): number[] {
  return measuresOf(table).rows.map((cells) =>
    Math.max(
      ...cells.map((texts, index) => {
        const room = Math.max(1, widths[index]! - cellMargins);
        return sum(texts.map((width) => Math.max(1, Math.ceil(width / room))));
      }),
    ),
  );
}

/**
 * Absolute column widths in twips that add up to the width available. Each column first gets its longest word;
 * what is left goes to the columns with the most text, so that one of numbers stays narrow. Columns that are to be even are
 * so where that leaves words whole.
 */
export function columnWidths(table: Table, available: number): number[] {
  const needs = needsOf(table, available);
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  const even = available / needs.length;
  if (table.isEven && needs.every((need) => need.least <= even))
    return rounded(
      needs.map(() => even),
      available,
    );
  if (least >= available)
    return rounded(
      needs.map((need) => (need.least * available) / least),
      available,
    );
  if (most <= available)
    return rounded(
      needs.map((need) => (need.most * available) / most),
      available,
    );
  return rounded(spread(needs, available), available);
}

/** Shares the room out by the amount of each column's text, giving no column more than it can use. */
function spread(needs: readonly Needs[], available: number): number[] {
  const widths = needs.map((need) => need.least);
  let left = available - sum(widths);
  let open = needs.map((_, index) => index).filter((index) => needs[index]!.most > widths[index]!);
  while (left > 1 && open.length > 0) {
    const weights = open.map((index) => needs[index]!.mass);
    const total = sum(weights);
    const before = left;
    for (const [at, index] of open.entries()) {
      const extra = Math.min((before * weights[at]!) / total, needs[index]!.most - widths[index]!);
      widths[index]! += extra;
      left -= extra;
    }
    open = open.filter((index) => needs[index]!.most - widths[index]! > 1);
  }
  return widths;
}

function rounded(widths: readonly number[], available: number): number[] {
  const whole = widths.map(Math.floor);
  whole[whole.length - 1]! += Math.floor(available) - sum(whole);
  return whole;
}

/**
 * A table in parts that fit a width, each with the first column again, where it has more columns than a page
 * has room for.
 */
export function inParts(table: Table, available: number): Table[] {
  if (fits(table, available) || table.columns.length < 3) return [table];
  const needs = needsOf(table, available);
  const groups: number[][] = [];
  let width = Number.POSITIVE_INFINITY;
  for (let index = 1; index < needs.length; index++) {
    if (width + needs[index]!.least > available) {
      groups.push([0]);
      width = needs[0]!.least;
    }
    groups.at(-1)!.push(index);
    width += needs[index]!.least;
  }
  if (groups.length === 1) return [table];
  return groups.map((group, part) => ({
    ...table,
    title: `${columnRange(table, group)}, part ${part + 1} of ${groups.length}`,
    columns: group.map((index) => table.columns[index]!),
    rows: table.rows.map((row) => ({
      ...row,
      cells: group.map((index) => row.cells[index]!),
      landmarks: part === 0 ? (row.landmarks ?? []) : [],
    })),
  }));
}

/** `Ward, May to August`: the first column, and from which to which of the others a part goes. */
function columnRange({ columns }: Table, group: readonly number[]): string {
  const name = (index: number) => plainText(columns[index]!.header).trim();
  const [from, to] = [name(group[1]!), name(group.at(-1)!)];
  return `${name(0)}, ${from === to ? from : `${from} to ${to}`}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
