import type { Steps } from '../../steps.ts';
import { serialDay } from '../../word/office-days.ts';
import { part } from '../../word/package/xml.ts';
import { escapeXml } from '../../word/text.ts';
import type { SheetCell, SheetTable } from '../table.ts';
import { columnWidths } from './column-widths.ts';
import { namespace, relationshipNamespace } from './namespaces.ts';
import type { SharedStrings } from './shared-strings.ts';
import { type CellLook, lookNumber } from './styles.ts';

/** What spreadsheets take for the beginning of a formula when it is typed. */
const formulaLike = /^[=+\-@\t\r]/;

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
  const rowsXml = [
    rowXml(
      1,
      columns.map(({ header }, index) => textXml(index, 1, header, 'header', strings)),
    ),
  ];
  for (const [index, { cells }] of rows.entries()) {
    const row = index + 2;
    rowsXml.push(
      rowXml(
        row,
        cells.map((cell, column) => cellXml(column, row, cell, strings)),
      ),
    );
    yield index / rows.length;
  }
  const widths = columnWidths(table).map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width.toFixed(1)}" customWidth="1"/>`,
  );
  const view = `${isRightToLeft ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''}`;
  return part(
    `<worksheet ${namespace} ${relationshipNamespace}>` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="${reach(table)}"/>` +
      `<sheetViews><sheetView${view} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>` +
      '<sheetFormatPr defaultRowHeight="15.5"/>' +
      `<cols>${widths.join('')}</cols>` +
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

function rowXml(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.join('')}</row>`;
}

function cellXml(column: number, row: number, cell: SheetCell, strings: SharedStrings): string {
  switch (cell?.type) {
    case undefined:
      return `<c r="${place(column, row)}" s="${lookNumber('text')}"/>`;
    case 'text':
      return textXml(column, row, cell.text, formulaLike.test(cell.text) ? 'prefixedText' : 'text', strings);
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
