import type { Table as TableNode } from 'mdast';
import {
  type Block,
  type Cell,
  type Column,
  type Inline,
  type Marks,
  plainText,
  type Row,
  type Table,
} from '../model.ts';
import { tableInWords } from '../tables/table.ts';
import type { MarkdownContext } from './context.ts';
import { inlineContent } from './inline.ts';
import { isBlank, withoutLooseBreaks } from './paragraphs.ts';

/** A table of Markdown, below its caption where it has one. */
export function markdownTable(node: TableNode, context: MarkdownContext, marks: Marks): Block[] {
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
        return cellLines(cell ? withoutLooseBreaks(inlineContent(cell.children, context, marks)) : []);
      }),
    }),
  );
  const caption = inlineContent(node.data?.caption ?? [], context, marks);
  const title = plainText(caption).trim();
  const table = filledTable(columns, rows, node.position?.start.line, context, title || undefined);
  return title === ''
    ? [table]
    : [{ type: 'paragraph', style: 'caption', content: caption, keepWithNext: true }, table];
}

const bullet = /^[ \t]*(?:[-*+•‣–][ \t]+|[•‣])/;

/** The paragraphs of a cell: lines that begin with bullets are items of a list. */
function cellLines(content: readonly Inline[]): Cell {
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)!.push(inline);
  }
  if (lines.length === 1 || !lines.some(isItem)) return [content];
  return lines.map((line): readonly Inline[] => {
    const [first, ...others] = line;
    if (!isItem(line) || first?.type !== 'text') return line;
    const text = { ...first, text: first.text.replace(bullet, '') };
    return [{ type: 'item', item: { kind: 'bullet', level: 0 } }, text, ...others];
  });
}

function isItem([first]: readonly Inline[]): boolean {
  return first?.type === 'text' && bullet.test(first.text);
}

/**
 * A table of the text, none of whose cells is blank, with the words that describe it.
 * @param title what it is; made from its columns where it has none
 */
export function filledTable(
  columns: readonly Column[],
  rows: readonly Row[],
  line: number | undefined,
  { words }: MarkdownContext,
  title?: string,
): Table {
  const named = columns.map(({ header, ...column }, index) => ({
    ...column,
    header: isBlank(header) ? words.say('columnNumber', index + 1) : header,
  }));
  const filledCell = (cell: Cell): Cell => {
    const filled = cell.filter((content) => !isBlank(content));
    return filled.length > 0 ? filled : [words.say('none')];
  };
  const filled = rows.map((row) => ({ ...row, cells: row.cells.map(filledCell) }));
  const names = named.map(({ header }) => plainText(header).trim());
  const count = names.length;
  const usualTitle =
    count > 6 ? words.text('namesAndMore', names.slice(0, 4).join(', '), count - 4) : words.list(names);
  return {
    type: 'table',
    title: title ?? usualTitle,
    description: tableInWords(named, rows.length, words),
    columns: named,
    rows: filled.length > 0 ? filled : [{ cells: named.map(() => [words.say('none')]) }],
    line,
  };
}
