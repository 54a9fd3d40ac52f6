import { type Align, type Inline, itemOf, plainText, type Row, type Table } from '../../document/model.ts';
import { shortened } from '../../text/text.ts';
import { columnWidths, rowLines } from '../column-widths.ts';
import { numberingOf } from '../look/numbering.ts';
import { escapeXml, startsRightToLeft } from '../text.ts';
import { besideRow } from './page-end.ts';
import { paragraphXml, roomIn } from './paragraphs.ts';
import { runs } from './runs.ts';
import type { RenderState } from './state.ts';

/** In twips: room for a signature. */
const signatureHeight = 900;

/** What follows a table. */
export interface TableEnd {
  /** Whether its last row stays with that. */
  readonly isKept: boolean;
  /** How many lines follow until nothing does on their page, and with how many that page is not nearly empty. */
  readonly below: number;
  readonly few: number;
}

/**
 * A table with absolute column widths, a header row that repeats on each page, rows that do not break across
 * pages, and alternative text.
 * @param width how wide it is, in twips
 */
export function table(model: Table, state: RenderState, width: number, end: TableEnd): string {
  const { textScale } = state.look;
  const measured = columnWidths(model, width / textScale);
  const kept = keptRows(rowLines(model, measured), end);
  const widths = measured.map((column) => Math.floor(column * textScale));
  let rows = headerRow(model, state, widths);
  for (const [index, row] of model.rows.entries()) {
    const isLast = index === model.rows.length - 1;
    rows += bodyRow(row, model, state, widths, isLast ? end.isKept : kept.has(index));
  }
  const total = widths.reduce((sum, column) => sum + column, 0);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${state.look.styleIds.PlanTable}"/>${isMirrored(model, state) ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblCaption w:val="${escapeXml(shortened(model.title, 250))}"/><w:tblDescription w:val="${escapeXml(shortened(model.description, 1_000))}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
  );
}

/** Whether the first column stands on the right. */
function isMirrored({ columns }: Table, { isRightToLeft }: RenderState): boolean {
  return isRightToLeft || columns.every(({ header }) => startsRightToLeft(plainText(header)));
}

/** A table of no more lines stands on one page as a whole. */
const shortTable = 9;

/** A row of so many lines may stand alone with the header, or alone on a page that more follows on. */
const tallRow = 3;

/**
 * Which rows stay on the page of the next one. A longer table begins where there is room for its first rows, or the page
 * before it would have little on it.
 * @param lines how many each row has
 */
function keptRows(lines: readonly number[], { few, below }: TableEnd): ReadonlySet<number> {
  const isShort = lines.reduce((sum, count) => sum + count, 0) <= shortTable;
  const last = lines.length - 1;
  const kept = new Set<number>();
  let rowsBelow = 0;
  let linesBelow = below;
  for (let index = last; index >= 0; index--) {
    const isLoose = (index === 0 && lines[0]! < tallRow) || (index === last - 1 && rowsBelow < tallRow);
    if (isShort || isLoose || linesBelow < few) kept.add(index);
    rowsBelow += lines[index]!;
    linesBelow += lines[index]! + besideRow;
  }
  return kept;
}

function headerRow({ columns }: Table, state: RenderState, widths: readonly number[]): string {
  const cells = columns.map(({ header, align }, index) => {
    const look: CellLook = { style: 'TableHeading', align, width: widths[index]!, keepWithNext: true };
    return cellXml(cellParagraph(header, look, state), widths[index]!);
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

function bodyRow(
  row: Row,
  { columns }: Table,
  state: RenderState,
  widths: readonly number[],
  keepWithNext: boolean,
): string {
  const room = state.look.onePage?.signatureHeight ?? signatureHeight;
  const height = row.isSigned ? `<w:trHeight w:val="${room}" w:hRule="atLeast"/>` : '';
  let cells = '';
  for (const [column, cell] of row.cells.entries()) {
    const width = widths[column]!;
    const look: CellLook = { style: 'TableText', align: columns[column]?.align, width, keepWithNext };
    let paragraphs = '';
    for (const [index, content] of cell.entries()) {
      paragraphs += cellParagraph(content, look, state, column === 0 && index === 0 ? row : undefined);
    }
    cells += cellXml(paragraphs, width);
  }
  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells}</w:tr>`;
}

function cellXml(paragraphs: string, width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`;
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
function cellParagraph(content: readonly Inline[], look: CellLook, state: RenderState, row?: Row): string {
  const item = itemOf(content);
  const children = runs(content, state, roomIn(state, look.width, 200));
  return paragraphXml(
    {
      style: state.look.styleIds[look.style],
      keepNext: look.keepWithNext,
      numbering: item && {
        level: item.level,
        number: numberingOf(item, state.look.firstNumbering),
      },
      spacing: state.look.onePage?.spacing.cell,
      align: look.align === 'left' ? undefined : look.align,
      isRightToLeft: state.isRightToLeft || startsRightToLeft(plainText(content)),
    },
    row ? state.bookmarked(children, row) : children,
  );
}
