import type { Table as TableNode } from 'mdast';
import { type Cell, type Column, type Marks, plainText, type Row, type Table, words } from '../model.ts';
import { enumerated } from '../wording.ts';
import type { MarkdownContext } from './context.ts';
import { inlineContent } from './inline.ts';
import { isBlank, withoutLooseBreaks } from './paragraphs.ts';

/** A table of Markdown. */
export function markdownTable(node: TableNode, context: MarkdownContext, marks: Marks): Table {
  const [head, ...body] = node.children;
  const count = node.children.reduce((most, row) => Math.max(most, row.children.length), 1);
  const columns = Array.from({ length: count }, (_, index): Column => {
    const header = head?.children[index];
    const align = node.align?.[index];
    return {
      header: header ? inlineContent(header.children, context, marks) : [],
      ...(align ? { align } : {}),
    };
  });
  const rows = body.map(
    (row): Row => ({
      line: row.position?.start.line,
      cells: columns.map((_, index): Cell => {
        const cell = row.children[index];
        return [cell ? withoutLooseBreaks(inlineContent(cell.children, context, marks)) : []];
      }),
    }),
  );
  return filledTable(columns, rows, node.position?.start.line);
}

/**
 * A table of the text, none of whose cells is blank, with the words that describe it.
 * @param title what it is; made from its columns where it has none
 */
export function filledTable(
  columns: readonly Column[],
  rows: readonly Row[],
  line: number | undefined,
  title?: string,
): Table {
  const named = columns.map(({ header, ...column }, index) => ({
    ...column,
    header: isBlank(header) ? words(`Column ${index + 1}`) : header,
  }));
  const filled = rows.map((row) => ({ ...row, cells: row.cells.map(filledCell) }));
  const names = named.map(({ header }) => plainText(header).trim());
  const count = names.length;
  return {
    type: 'table',
    title: title ?? (count > 6 ? `${names.slice(0, 4).join(', ')} and ${count - 4} more` : enumerated(names)),
    description: `A table with ${count === 1 ? 'one column' : `${count} columns`} (${names.join(', ')}) and ${rows.length === 1 ? 'one row' : `${rows.length} rows`} below its header.`,
    columns: named,
    rows: filled.length > 0 ? filled : [{ cells: named.map(() => [words('none')]) }],
    line,
  };
}

function filledCell(cell: Cell): Cell {
  const filled = cell.filter((content) => !isBlank(content));
  return filled.length > 0 ? filled : [words('none')];
}
