import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  type TableProperties,
  TableRow,
  WidthType,
} from 'docx';
import { columnWidths, rowLines } from '../column-widths.ts';
import { type Align, type Inline, plainText, type Row, type Table as TableModel } from '../model.ts';
import { cleanText, shorten, startsRightToLeft } from '../text.ts';
import { element } from './element.ts';
import { roomIn } from './paragraphs.ts';
import { runs } from './runs.ts';
import type { RenderState } from './state.ts';

/** In twips: room for a signature. */
const signatureHeight = 900;

/**
 * A table with absolute column widths, a header row that repeats on each page, rows that do not break across
 * pages, and alternative text.
 * @param width how wide it is, in twips
 */
export function table(model: TableModel, state: RenderState, width: number): Table {
  const widths = columnWidths(model, width);
  const lines = rowLines(model, widths).reduce((sum, count) => sum + count, 0);
  const rows = model.rows.map((row, index) => {
    const keepWithNext = index < model.rows.length - 1 && (lines <= shortTable || isNearEnd(index, model));
    return bodyRow(row, model, state, widths, keepWithNext);
  });
  return new DescribedTable(model, [headerRow(model, state, widths), ...rows], widths);
}

/** A table of no more lines stands on one page as a whole. */
const shortTable = 14;

/** No row stands alone with the header, or alone on the last page. */
function isNearEnd(index: number, { rows }: TableModel): boolean {
  return index === 0 || index === rows.length - 2;
}

/** What docx's tables lack: `w:tblCaption` and `w:tblDescription`, the last of the table's properties. */
class DescribedTable extends Table {
  constructor({ title, description }: TableModel, rows: readonly TableRow[], widths: readonly number[]) {
    super({
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      style: 'PlanTable',
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    });
    const properties = this.root[0] as TableProperties;
    properties.addChildElement(element('w:tblCaption', { 'w:val': shorten(cleanText(title), 250) }));
    properties.addChildElement(
      element('w:tblDescription', { 'w:val': shorten(cleanText(description), 1_000) }),
    );
  }
}

function headerRow({ columns }: TableModel, state: RenderState, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header, align }, index) => {
      const look: CellLook = { style: 'TableHeading', align, width: widths[index]!, keepWithNext: true };
      return cellOf([cellParagraph(header, look, state)], widths[index]!);
    }),
  });
}

function bodyRow(
  row: Row,
  { columns }: TableModel,
  state: RenderState,
  widths: readonly number[],
  keepWithNext: boolean,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.isSigned ? { height: { value: signatureHeight, rule: 'atLeast' } } : {}),
    children: row.cells.map((cell, column) => {
      const width = widths[column]!;
      const look: CellLook = { style: 'TableText', align: columns[column]?.align, width, keepWithNext };
      const paragraphs = cell.map((content, index) =>
        cellParagraph(content, look, state, column === 0 && index === 0 ? row : undefined),
      );
      return cellOf(paragraphs, width);
    }),
  });
}

function cellOf(children: Paragraph[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}

interface CellLook {
  readonly style: 'TableText' | 'TableHeading';
  readonly align: Align | undefined;
  /** In twips. */
  readonly width: number;
  /** Whether the row stays on the page of the next. */
  readonly keepWithNext: boolean;
}

/** A paragraph in a cell; the first of a row carries the row's bookmarks. */
function cellParagraph(content: readonly Inline[], look: CellLook, state: RenderState, row?: Row): Paragraph {
  const children = runs(content, state, roomIn(look.width, 200));
  return new Paragraph({
    style: look.style,
    ...(look.keepWithNext ? { keepNext: true } : {}),
    ...(look.align && look.align !== 'left' ? { alignment: look.align } : {}),
    ...(startsRightToLeft(plainText(content)) ? { bidirectional: true } : {}),
    children: row ? state.bookmarked(children, row.line, row.bookmarks) : children,
  });
}
