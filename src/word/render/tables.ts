import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  type TableProperties,
  TableRow,
  WidthType,
} from 'docx';
import { columnWidths } from '../column-widths.ts';
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
  return new DescribedTable(
    model,
    [headerRow(model, state, widths), ...model.rows.map((row) => bodyRow(row, model, state, widths))],
    widths,
  );
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
    children: columns.map(
      ({ header, align }, index) =>
        new TableCell({
          width: { size: widths[index]!, type: WidthType.DXA },
          children: [cellParagraph(header, 'TableHeading', align, state, widths[index]!)],
        }),
    ),
  });
}

function bodyRow(row: Row, { columns }: TableModel, state: RenderState, widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.isSigned ? { height: { value: signatureHeight, rule: 'atLeast' } } : {}),
    children: row.cells.map(
      (cell, column) =>
        new TableCell({
          width: { size: widths[column]!, type: WidthType.DXA },
          children: cell.map((content, index) => {
            const isFirst = column === 0 && index === 0;
            return cellParagraph(
              content,
              'TableText',
              columns[column]?.align,
              state,
              widths[column]!,
              isFirst ? row : undefined,
            );
          }),
        }),
    ),
  });
}

function cellParagraph(
  content: readonly Inline[],
  style: 'TableText' | 'TableHeading',
  align: Align | undefined,
  state: RenderState,
  width: number,
  row?: Row,
): Paragraph {
  const children = runs(content, state, roomIn(width, 200));
  return new Paragraph({
    style,
    ...(align && align !== 'left' ? { alignment: align } : {}),
    ...(startsRightToLeft(plainText(content)) ? { bidirectional: true } : {}),
    children: row ? state.bookmarked(children, row.line, row.bookmarks) : children,
  });
}
