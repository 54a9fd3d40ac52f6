import * as l10n from '@vscode/l10n';
import {
  type Align,
  type Block,
  type Cell,
  type Column,
  type Inline,
  plainText,
  type Row,
  words,
} from '../model.ts';
import type { MarkdownContext, Surroundings } from './context.ts';
import { marksWithin } from './html-elements.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { rangeOf } from './mdast.ts';
import { asParagraphs } from './paragraphs.ts';
import { filledTable } from './tables.ts';

/** Turns what stands in a cell into blocks. */
type CellReader = (nodes: readonly HtmlNode[], surroundings: Surroundings) => Block[];

/** Cells over several columns or rows are repeated in each, up to so many, in rows of no more cells than that. */
const widest = { columns: 20, rows: 50, row: 60 };

/** A table of HTML; what is laid out by one and is no table, as blocks. */
export function htmlTable(
  table: HtmlElement,
  context: MarkdownContext,
  surroundings: Surroundings,
  blocksOf: CellReader,
): Block[] {
  const parts = partsOf(table);
  const cells = parts.rows.flatMap(({ cells: own }) => own);
  // What Markdown stands between the rows belongs to none of the cells.
  const stray = blocksOf(parts.stray, surroundings);
  if (cells.length < 2 || /^(?:presentation|none)$/i.test(table.attributes.get('role') ?? ''))
    return [...stray, ...cells.flatMap(({ children }) => blocksOf(children, surroundings))];
  const inCells = { depth: 0, quotes: 0, marks: surroundings.marks };
  const rows = gridOf(parts.rows, (cell, isHead) => cellOf(cell, isHead, inCells, blocksOf));
  const firstOfBody = rows.findIndex(({ isHead }) => !isHead);
  const heads = rows.slice(0, firstOfBody < 0 ? 1 : firstOfBody);
  const body = rows.slice(heads.length);
  if (heads.length === 0) {
    context.notices.add(
      l10n.t(
        'A table written in HTML has no header cells (<th>) in its first row, so its columns are only numbered. People who hear the table read out need their names. Write them.',
      ),
      rangeOf(table.source),
    );
  }
  const count = rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  const columns = Array.from({ length: count }, (_, index): Column => {
    const align = body[0]?.aligns[index] ?? heads.at(-1)?.aligns[index];
    const header = heads.flatMap(({ cells: own }) => own[index] ?? []);
    return { header: joined(header), ...(align ? { align } : {}) };
  });
  const shown = body.map(
    ({ cells: own, line }): Row => ({ line, cells: columns.map((_, index) => own[index] ?? []) }),
  );
  const line = table.source?.position?.start.line;
  const caption = joined(blocksOf(parts.caption, inCells).flatMap(contentsOf));
  const title = plainText(caption).trim();
  return [
    ...stray,
    ...(title === ''
      ? []
      : [
          {
            type: 'paragraph',
            style: 'caption',
            content: caption,
            keepWithNext: true,
          } as const,
        ]),
    filledTable(columns, shown, line, context, title || undefined),
  ];
}

interface TablePart {
  readonly cells: readonly HtmlElement[];
  readonly isHead: boolean;
  /** Of the plan, from 1. */
  readonly line: number | undefined;
}

function partsOf(table: HtmlElement): { rows: TablePart[]; caption: HtmlNode[]; stray: HtmlNode[] } {
  const rows: TablePart[] = [];
  const caption: HtmlNode[] = [];
  const stray: HtmlNode[] = [];
  const walk = (nodes: readonly HtmlNode[], isHead: boolean): void => {
    for (const node of nodes) {
      if (node.type !== 'element') {
        if (node.type === 'markdown') stray.push(node);
      } else if (node.name === 'caption') caption.push(...node.children);
      else if (node.name === 'tr') {
        const cells = node.children.filter((child) => child.type === 'element' && /^t[dh]$/.test(child.name));
        const own = cells as HtmlElement[];
        stray.push(...node.children.filter(({ type }) => type === 'markdown'));
        const isAllHead = own.length > 0 && own.every(({ name }) => name === 'th');
        rows.push({ cells: own, isHead: isHead || isAllHead, line: node.source?.position?.start.line });
      } else walk(node.children, node.name === 'thead');
    }
  };
  walk(table.children, false);
  return { rows: rows.filter(({ cells }) => cells.length > 0), caption, stray };
}

interface GridRow {
  readonly cells: Cell[];
  readonly aligns: (Align | undefined)[];
  readonly isHead: boolean;
  readonly line: number | undefined;
}

/** Lays cells out in rows and columns. */
function gridOf(rows: readonly TablePart[], read: (cell: HtmlElement, isHead: boolean) => Cell): GridRow[] {
  /** By column: what reaches down from the rows above, and through how many more. */
  const reaching = new Map<number, { readonly cell: Cell; rows: number }>();
  return rows.map(({ cells, isHead, line }) => {
    const row: GridRow = { cells: [], aligns: [], isHead, line };
    const fill = () => {
      for (let above = reaching.get(row.cells.length); above; above = reaching.get(row.cells.length)) {
        if (--above.rows === 0) reaching.delete(row.cells.length);
        row.cells.push(above.cell);
      }
    };
    for (const element of cells) {
      fill();
      const cell = read(element, isHead);
      const across = row.cells.length < widest.row ? spanOf(element, 'colspan', widest.columns) : 1;
      const down = spanOf(element, 'rowspan', widest.rows);
      const again = cell.map(withoutNotes);
      for (let column = 0; column < across; column++) {
        if (down > 1 && row.cells.length < widest.row)
          reaching.set(row.cells.length, { cell: again, rows: down - 1 });
        row.aligns[row.cells.length] = alignOf(element);
        row.cells.push(column === 0 ? cell : again);
      }
    }
    fill();
    return row;
  });
}

/** A note has one reference only. */
function withoutNotes(content: readonly Inline[]): readonly Inline[] {
  return content.filter(({ type }) => type !== 'note');
}

function spanOf({ attributes }: HtmlElement, name: string, most: number): number {
  return Math.min(Math.max(Number.parseInt(attributes.get(name) ?? '1', 10) || 1, 1), most);
}

function alignOf({ attributes }: HtmlElement): Align | undefined {
  const style = /text-align\s*:\s*(\w+)/i.exec(attributes.get('style') ?? '')?.[1];
  const align = (style ?? attributes.get('align'))?.toLowerCase();
  return align === 'center' || align === 'right' || align === 'left' ? align : undefined;
}

/** A cell that heads its row is bold; one that heads its column has the look of headers anyway. */
function cellOf(cell: HtmlElement, isHead: boolean, inCells: Surroundings, blocksOf: CellReader): Cell {
  const own = marksWithin(cell.name, cell.attributes, inCells.marks);
  const marks = cell.name === 'th' && !isHead ? { ...own, bold: true } : own;
  return blocksOf(cell.children, { ...inCells, marks }).flatMap(contentsOf);
}

function contentsOf(block: Block): (readonly Inline[])[] {
  return asParagraphs(block).map(({ content, place }) =>
    place?.item && place.item.kind !== 'task' ? [{ type: 'item', item: place.item }, ...content] : content,
  );
}

function joined(contents: readonly (readonly Inline[])[]): Inline[] {
  return contents.flatMap((content, index) => [...(index > 0 ? words(', ') : []), ...content]);
}
