import { SaxesParser } from 'saxes';
import { OfficeFileError } from '../../ooxml/archive.ts';
import type { Steps } from '../../steps.ts';
import type { Cell } from '../outline.ts';
import { cellOf } from './csv.ts';
import { type DaySystem, excelDay } from './excel-days.ts';

/** What the cells of a sheet refer to. */
export interface KnownOfWorkbook {
  readonly texts: readonly string[];
  /** Whether cells of a style show days, by the style’s number. */
  readonly isDay: readonly boolean[];
  readonly days: DaySystem;
}

/** No list that people keep has more cells with something in them; to hold more would take too much memory. */
const mostCells = 300_000;

/** No list that people keep is wider. */
const mostColumns = 200;

/** No list that people keep has more joined cells. */
const mostMerged = 2_000;

/** How much of a sheet is read in one step, in UTF-16 code units. */
const stepLength = 200_000;

/**
 * Reads the rows of a sheet that hold something, as they go by: a sheet may say a million times that a row is empty.
 * @throws {OfficeFileError} where it is no well-formed XML, or holds more than any list does
 */
export function* sheetRowSteps(text: string, known: KnownOfWorkbook): Steps<Cell[][]> {
  const rows: Cell[][] = [];
  const merged: string[] = [];
  const numbers: number[] = [];
  let row: Cell[] = [];
  let rowNumber = 0;
  let cell: OpenCell | undefined;
  let isRead = false;
  let isSound = false;
  let cells = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'row') {
      row = [];
      rowNumber = Number(attributes.r ?? rowNumber + 1);
    } else if (local === 'c')
      cell = {
        column: columnOf(attributes.r) ?? row.length,
        type: attributes.t ?? 'n',
        style: Number(attributes.s ?? 0),
        value: '',
      };
    else if (local === 'rPh') isSound = true;
    else if (local === 'v' || local === 't') isRead = cell !== undefined && !isSound;
    else if (local === 'mergeCell') merged.push(attributes.ref ?? '');
  });
  const read = (words: string) => {
    if (isRead && cell) cell.value += words;
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('closetag', ({ name }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'rPh') isSound = false;
    if (local === 'v' || local === 't') isRead = false;
    if (local === 'row' && row.length > 0) {
      rows.push(row);
      numbers.push(rowNumber);
    }
    if (local !== 'c' || !cell) return;
    const shown = cellOf(shownValue(cell, known));
    if (shown.length > 0 && cell.column < mostColumns) {
      if (++cells > mostCells) throw new OfficeFileError('too large');
      while (row.length < cell.column) row.push([]);
      row[cell.column] = shown;
    }
    cell = undefined;
  });
  parser.on('error', (error) => {
    throw new OfficeFileError('damaged', { cause: error });
  });
  for (let at = 0; at < text.length; at += stepLength) {
    if (at > 0) yield at / text.length;
    parser.write(text.slice(at, at + stepLength));
  }
  parser.close();
  fillMerged(rows, numbers, merged);
  return rows;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

/** A cell as it is seen: what it refers to, its day, what its formula came to. */
function shownValue({ type, style, value }: OpenCell, { texts, isDay, days }: KnownOfWorkbook): string {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  // A formula that failed says nothing.
  if (type === 'e') return '';
  if (type === 'd') return value.slice(0, 10);
  const number = Number(value);
  if (type !== 'n' || value === '' || Number.isNaN(number)) return value;
  const day = isDay[style] ? excelDay(number, days) : undefined;
  // Fractions are kept to a precision that people write: 0.1 + 0.2 is 0.30000000000000004.
  return day ?? String(Number(number.toPrecision(15)));
}

/** The place of a column, from zero: 2 for `C7`. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Cells joined with the one above repeat its words, in rows that hold something. */
function fillMerged(rows: Cell[][], numbers: readonly number[], merged: readonly string[]): void {
  const places = new Map(numbers.map((number, index) => [number, index]));
  for (const reference of merged.slice(0, mostMerged)) {
    const [first = '', last = ''] = reference.split(':');
    const column = columnOf(first);
    const from = Number(/\d+$/.exec(first)?.[0]);
    const to = Number(/\d+$/.exec(last)?.[0]);
    const words = rows[places.get(from) ?? -1]?.[column ?? -1];
    if (column === undefined || !words) continue;
    for (let number = from + 1; number <= Math.min(to, numbers.at(-1) ?? 0); number++) {
      const row = rows[places.get(number) ?? -1];
      while (row && row.length < column) row.push([]);
      if (row) row[column] = words;
    }
  }
}
