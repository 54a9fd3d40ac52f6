import { type Align, type Block, type Cell, type Landmark, type Table, words } from '../model.ts';

/** One column of a table made from a list of the plan's entries. */
export interface ColumnOf<Item> {
  readonly header: string;
  readonly align?: Align;
  cell(item: Item, index: number): Cell;
  /** Whether an entry has something to say here; the column is left out where none has. */
  has?(item: Item): boolean;
}

export interface TableOf<Item> {
  /** What the table is: its caption and the title of its alternative text. */
  readonly title: string;
  /** What it shows, in a sentence, for those who cannot see it. */
  readonly description: string;
  readonly items: readonly Item[];
  readonly columns: readonly ColumnOf<Item>[];
  lineOf?(item: Item): number | undefined;
  landmarkOf?(item: Item, index: number): Landmark;
  /** Whether each row leaves room for a signature. */
  readonly isSigned?: boolean;
}

/** A table with its caption, which stays with it; nothing where there are no entries. */
export function captionedTable<Item>(of: TableOf<Item>): Block[] {
  if (of.items.length === 0) return [];
  const columns = of.columns.filter(({ has }) => !has || of.items.some((item) => has(item)));
  const table: Table = {
    type: 'table',
    title: of.title,
    description: of.description,
    columns: columns.map(({ header, align }) => ({ header: words(header), ...(align ? { align } : {}) })),
    rows: of.items.map((item, index) => ({
      cells: columns.map((column) => column.cell(item, index)),
      line: of.lineOf?.(item),
      ...(of.landmarkOf ? { landmarks: [of.landmarkOf(item, index)] } : {}),
      ...(of.isSigned ? { isSigned: true } : {}),
    })),
  };
  return [
    { type: 'paragraph', style: 'caption', counts: 'Table', content: words(of.title), keepWithNext: true },
    table,
  ];
}

/** A sentence of its own. */
export function sentence(text: string, line?: number): Block {
  return { type: 'paragraph', style: 'body', content: words(text), line };
}

/** A sentence after a label in bold: `Aim: …`. */
export function labelled(label: string, text: string, style: 'body' | 'detail' = 'body'): Block {
  const content = [...words(`${label}: `, { bold: true }), ...words(text)];
  return { type: 'paragraph', style, content };
}

/** A cell whose paragraphs begin with what they are about: `Think: …`. Those without text are left out. */
export function labelledCell(
  entries: readonly (readonly [string, string | undefined])[],
  otherwise: string,
): Cell {
  const filled = entries.filter(([, text]) => text !== undefined && text.trim() !== '');
  return filled.length > 0 ? filled.map(([label, text]) => words(`${label}: ${text}`)) : [words(otherwise)];
}
