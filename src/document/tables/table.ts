import type { Facts } from '../facts.ts';
import {
  type Align,
  type Block,
  type Cell,
  type Column,
  type Inline,
  inBold,
  itemOf,
  type Landmark,
  type Paragraph,
  plainText,
  type Table,
} from '../model.ts';
import type { TextKey } from '../words/language.ts';
import type { DocumentWords } from '../words/words.ts';

/** One column of a table made from a list of the plan's entries. */
export interface ColumnOf<Item> {
  readonly header: TextKey | readonly Inline[];
  /** What a header of few words stands for, where there is no room to say it. */
  readonly inFull?: string;
  readonly align?: Align;
  cell(item: Item, index: number): Cell;
  /** Whether it only says which row this is: it is not a reason to show the row. */
  isLabel?: boolean;
  /** Whether it is shown though nothing is known: there is room to write in it. */
  isToFill?: boolean;
  /** Whether an entry has something to say here, where that does not show in its cell. */
  has?(item: Item): boolean;
}

export interface TableOf<Item> {
  /** What the table is: its caption and the title of its alternative text. */
  readonly title: TextKey;
  /** What it shows, in a sentence, for those who cannot see it. */
  readonly description: string;
  readonly items: readonly Item[];
  readonly columns: readonly ColumnOf<Item>[];
  lineOf?(item: Item): number | undefined;
  landmarkOf?(item: Item, index: number): Landmark;
  /** Whether each row leaves room for a signature. */
  readonly isSigned?: boolean;
  /** Whether a row sums up those above it. */
  isTotal?(item: Item): boolean;
  /** Whether it reads best on a page turned on its side. */
  readonly isWide?: boolean;
}

/**
 * A table with its caption, which stays with it; nothing where there are no entries. Columns and rows of which nothing
 * is known are left out; where that is all of them, a sentence says so.
 */
export function captionedTable<Item>(facts: Pick<Facts, 'words' | 'cells'>, of: TableOf<Item>): Block[] {
  const { words, cells } = facts;
  if (of.items.length === 0) return [];
  const entries = of.items.map((item, index) => ({
    item,
    index,
    cells: of.columns.map((column) => column.cell(item, index)),
  }));
  const says = (column: ColumnOf<Item>, at: number, entry: (typeof entries)[number]) =>
    column.has ? column.has(entry.item) : !cells.isEmpty(entry.cells[at]!);
  const shown = entries.filter((entry) =>
    of.columns.some((column, at) => !column.isLabel && says(column, at, entry)),
  );
  if (shown.length === 0) return [sentence(words.say('notStatedYet'))];
  const places = [...of.columns.keys()].filter(
    (at) => of.columns[at]!.isToFill || shown.some((entry) => says(of.columns[at]!, at, entry)),
  );
  const columns = places.map((at) => columnOf(of.columns[at]!, words));
  const isWhole = columns.length === of.columns.length && shown.length === of.items.length;
  const table: Table = {
    type: 'table',
    title: words.text(of.title),
    description: isWhole ? of.description : tableInWords(columns, shown.length, words),
    columns,
    rows: shown.map(({ item, index, cells: made }) => {
      const kept = places.map((at) => made[at]!);
      return {
        cells: of.isTotal?.(item) ? kept.map((cell) => cell.map(inBold)) : kept,
        line: of.lineOf?.(item),
        ...(of.landmarkOf ? { landmarks: [of.landmarkOf(item, index)] } : {}),
        ...(of.isSigned ? { isSigned: true } : {}),
      };
    }),
    ...(of.isWide ? { isWide: true } : {}),
  };
  return [caption('Table', words.say(of.title)), table];
}

function columnOf<Item>({ header, inFull, align }: ColumnOf<Item>, words: DocumentWords): Column {
  return {
    header: typeof header === 'string' ? words.say(header) : header,
    ...(inFull ? { inFull } : {}),
    ...(align ? { align } : {}),
  };
}

/** What a table holds, where nothing better can be said: `A table with 2 columns (Item, Cost) and 3 rows below its header.` */
export function tableInWords(columns: readonly Column[], rows: number, words: DocumentWords): string {
  return words.text(
    'textTableDescription',
    words.text('columnCount', columns.length),
    columns.map(({ header }) => plainText(header).trim()).join(', '),
    words.text('rowCount', rows),
  );
}

/** What stands above a table or a figure, and stays with it. */
export function caption(counts: 'Table' | 'Figure', content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', style: 'caption', counts, content, keepWithNext: true };
}

/** A sentence of its own. */
export function sentence(content: readonly Inline[], line?: number): Paragraph {
  return { type: 'paragraph', style: 'body', content, line };
}

/** Somebody with what they are or do: `Dr Ann Lee (Director of Public Health)`. */
export function nameWithRole({ name, role }: { name: string; role?: string | undefined }): string {
  return role?.trim() ? `${name.trim()} (${role.trim()})` : name.trim();
}

/** A sentence after a label: `Aim: …`. */
export function labelled(
  { words, values }: Pick<Facts, 'words' | 'values'>,
  label: TextKey,
  content: string | readonly Inline[],
  style: 'body' | 'detail' = 'body',
): Paragraph {
  return {
    type: 'paragraph',
    style,
    label: words.say(label),
    content: typeof content === 'string' ? values.line(content) : content,
  };
}

/** Paragraphs with the line of the key of the frontmatter that they are made from: of an entry, or of the plan itself. */
export function madeFrom<Entry extends object>(
  { lineOfKey }: Pick<Facts, 'lineOfKey'>,
  entry: Entry,
  key: keyof Entry & string,
  paragraphs: readonly Paragraph[],
): Paragraph[] {
  const line = lineOfKey(entry, key);
  return paragraphs.map((paragraph) => ({ ...paragraph, line }));
}

/** A text after a label, with the paragraphs and lists that it goes on with. */
export function labelledText(
  facts: Pick<Facts, 'words' | 'values'>,
  label: TextKey,
  text: string,
): Paragraph[] {
  const paragraphs = facts.values.paragraphs(text);
  const first = paragraphs[0];
  const isList = first !== undefined && itemOf(first) !== undefined;
  const begun = labelled(facts, label, isList ? [] : (first ?? []));
  return [
    isList ? { ...begun, keepWithNext: true } : begun,
    ...paragraphs.slice(isList ? 0 : 1).map((content): Paragraph => {
      const item = itemOf(content);
      if (!item) return sentence(content);
      return { ...sentence(content.slice(1)), place: { depth: item.level + 1, quotes: 0, item } };
    }),
  ];
}
