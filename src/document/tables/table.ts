import type { Facts } from '../facts.ts';
import {
  type Align,
  type Block,
  type Cell,
  type Inline,
  type Landmark,
  type Paragraph,
  words as plain,
  type Table,
} from '../model.ts';
import type { TextKey } from '../words/language.ts';

/** One column of a table made from a list of the plan's entries. */
export interface ColumnOf<Item> {
  readonly header: TextKey | readonly Inline[];
  /** What a header of few words stands for, where there is no room to say it. */
  readonly inFull?: string;
  readonly align?: Align;
  cell(item: Item, index: number): Cell;
  /** Whether an entry has something to say here; the column is left out where none has. */
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
}

/** A table with its caption, which stays with it; nothing where there are no entries. */
export function captionedTable<Item>({ words }: Pick<Facts, 'words'>, of: TableOf<Item>): Block[] {
  if (of.items.length === 0) return [];
  const columns = of.columns.filter(({ has }) => !has || of.items.some((item) => has(item)));
  const table: Table = {
    type: 'table',
    title: words.text(of.title),
    description: of.description,
    columns: columns.map(({ header, inFull, align }) => ({
      header: typeof header === 'string' ? words.say(header) : header,
      ...(inFull ? { inFull } : {}),
      ...(align ? { align } : {}),
    })),
    rows: of.items.map((item, index) => ({
      cells: columns.map((column) => column.cell(item, index)),
      line: of.lineOf?.(item),
      ...(of.landmarkOf ? { landmarks: [of.landmarkOf(item, index)] } : {}),
      ...(of.isSigned ? { isSigned: true } : {}),
    })),
  };
  return [caption('Table', words.say(of.title)), table];
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
  { words }: Pick<Facts, 'words'>,
  label: TextKey,
  content: string | readonly Inline[],
  style: 'body' | 'detail' = 'body',
): Paragraph {
  return {
    type: 'paragraph',
    style,
    label: words.say(label),
    content: typeof content === 'string' ? plain(content) : content,
  };
}
