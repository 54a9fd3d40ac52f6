import type { Steps } from '../../steps.ts';
import { serialDay } from '../../word/office-days.ts';
import { part } from '../../word/package/xml.ts';
import { escapeXml } from '../../word/text.ts';
import type { SheetCell, SheetColumn, SheetTable } from '../table.ts';
import { columnWidths, linesOfRow } from './measures.ts';
import { namespace, relationshipNamespace } from './namespaces.ts';
import type { SharedStrings } from './shared-strings.ts';
import { type CellLook, lookNumber } from './styles.ts';

/** What spreadsheets take for something else than a text when it is typed: a formula, or the sign that none is meant. */
const needsPrefix = /^[=+\-@']/;

/** How an empty cell looks, by what it is for. An amount filled in may have pence. */
const emptyLooks = { text: 'text', day: 'day', amount: 'amountWithPence' } as const;

/** How high a line of text is, and the highest row that there may be, in points. */
const lineHeight = 15.75;
const highestRow = 409;

/** What a sheet says of itself besides its table. */
export interface SheetView {
  readonly isRightToLeft: boolean;
  /** Whether the workbook opens on it. */
  readonly isFirst: boolean;
  /** The id of the sheet's relationship to its table's part. */
  readonly tableId: string;
}

/** The part of a sheet, row by row: its header row stays in view and on every printed page. */
export function* worksheetSteps(
  table: SheetTable,
  strings: SharedStrings,
  { isRightToLeft, isFirst, tableId }: SheetView,
): Steps<string> {
  const { columns, rows } = table;
  const widths = columnWidths(table);
  const headers = columns.map(({ header }, index) => textXml(index, 1, header, 'header', strings));
  const rowsXml = [rowXml(1, 1.5, headers)];
  for (const [index, { cells }] of rows.entries()) {
    const row = index + 2;
    const xml = cells.map((cell, column) => cellXml(column, row, cell, columns[column]!, strings));
    rowsXml.push(rowXml(row, linesOfRow(cells, widths), xml));
    yield index / rows.length;
  }
  const columnsXml = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const view = `${isRightToLeft ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''}`;
  return part(
    `<worksheet ${namespace} ${relationshipNamespace}>` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="${reach(table)}"/>` +
      `<sheetViews><sheetView${view} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="${lineHeight}"/>` +
      `<cols>${columnsXml.join('')}</cols>` +
      `<sheetData>${rowsXml.join('')}</sheetData>` +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
      `<tableParts count="1"><tablePart r:id="${tableId}"/></tableParts>` +
      '</worksheet>',
  );
}

/**
 * The part of a sheet's table: what its columns are called, with a filter over each.
 * @param number counts the workbook's tables from 1
 */
export function tablePart(table: SheetTable, number: number): string {
  const ref = reach(table);
  const columns = table.columns.map(
    ({ header }, index) => `<tableColumn id="${index + 1}" name="${escapeXml(header)}"/>`,
  );
  return part(
    `<table ${namespace} id="${number}" name="${table.id}" displayName="${table.id}" ref="${ref}" totalsRowShown="0">` +
      `<autoFilter ref="${ref}"/>` +
      `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`,
  );
}

/** Where a table stands in its sheet: `A1:M9`. One without rows has an empty one, as tables must. */
function reach({ columns, rows }: SheetTable): string {
  return `A1:${place(columns.length - 1, Math.max(2, rows.length + 1))}`;
}

function rowXml(row: number, lines: number, cells: readonly string[]): string {
  const height = Math.min(lines * lineHeight, highestRow);
  return `<row r="${row}" ht="${height}">${cells.join('')}</row>`;
}

function cellXml(
  column: number,
  row: number,
  cell: SheetCell,
  { holds }: SheetColumn,
  strings: SharedStrings,
): string {
  switch (cell?.type) {
    case undefined:
      return `<c r="${place(column, row)}" s="${lookNumber(emptyLooks[holds])}"/>`;
    case 'text':
      return textXml(column, row, cell.text, needsPrefix.test(cell.text) ? 'prefixedText' : 'text', strings);
    case 'number':
      return numberXml(column, row, cell.number, 'number');
    case 'day':
      return numberXml(column, row, serialDay(cell.day), 'day');
    case 'amount':
      return numberXml(
        column,
        row,
        cell.amount,
        Number.isInteger(cell.amount) ? 'amount' : 'amountWithPence',
      );
  }
}

function textXml(column: number, row: number, text: string, look: CellLook, strings: SharedStrings): string {
  return `<c r="${place(column, row)}" s="${lookNumber(look)}" t="s"><v>${strings.add(text)}</v></c>`;
}

function numberXml(column: number, row: number, number: number, look: CellLook): string {
  return `<c r="${place(column, row)}" s="${lookNumber(look)}"><v>${number}</v></c>`;
}

/** A cell's address, its column counted from 0, its row from 1. No table here has more columns than letters. */
function place(column: number, row: number): string {
  return `${String.fromCharCode('A'.charCodeAt(0) + column)}${row}`;
}
