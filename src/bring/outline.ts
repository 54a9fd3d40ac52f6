/** What a document consists of, whatever program wrote it: its passages in the order in which they are read. */
export interface Outline {
  readonly blocks: readonly Block[];
  /** What stands beside the text and in none of its passages: headers, footers, comments, descriptions of pictures. */
  readonly asides: readonly string[];
}

export type Block = Heading | Paragraph | Item | Table;

/** A passage's own words, and how they are written in Markdown where that says more: links, notes. */
interface Words {
  readonly text: string;
  readonly markdown?: string;
}

export interface Heading extends Words {
  readonly kind: 'heading';
  /** From 1, the outermost. */
  readonly level: number;
  /** Whether it is the title of the whole document. */
  readonly isTitle: boolean;
  /** Set where it is the label of a row in a form. */
  readonly isLabel?: true;
}

export interface Paragraph extends Words {
  readonly kind: 'paragraph';
  /** Whether it only names the table or the picture beside it. */
  readonly isCaption: boolean;
}

/** An entry of a list. */
export interface Item extends Words {
  readonly kind: 'item';
  /** How deep it stands: 0 for the outermost list. */
  readonly depth: number;
  readonly isNumbered: boolean;
  /** Set where it has a box: whether that is ticked. */
  readonly isTicked?: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** All of the same length; a cell that was joined with the one above repeats its words. */
  readonly rows: readonly (readonly Cell[])[];
  /** What it is called besides: a sheet of a workbook. */
  readonly name?: string;
}

/** A cell's paragraphs, none of them empty; what a list has below an entry stands in that behind line ends. */
export type Cell = readonly string[];

/** A paragraph, as it is read, before it is known whether it is meant as a heading. */
export interface PlainParagraph extends Paragraph {
  readonly look: Look;
}

/** An entry of a list, as it is read, before it is known whether it is meant as a heading. */
export interface PlainItem extends Item {
  readonly look: Look;
}

/** How a paragraph looks that has no heading's style. */
export interface Look {
  /** Whether all of it is bold. */
  readonly isBold: boolean;
  /** Whether it is larger than the text usually is. */
  readonly isLarge: boolean;
}

/** No heading is longer, in UTF-16 code units. */
const longestHeading = 90;

/** Whether a line may be a heading: it is short, has words, and is no sentence, nor a label with its value. */
export function isShortLine(text: string): boolean {
  return (
    text.length <= longestHeading && /\p{L}/u.test(text) && !/[.!?;,]$/.test(text) && !/:\s+\S/.test(text)
  );
}

/** A cell's words on one line. */
export function cellText(cell: Cell): string {
  return cell.join(' ').replaceAll('\n', ' ');
}

/** A text as it is read: on one line, without blanks around it. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** A table whose rows are all as long, without empty rows and columns; undefined where nothing is left. */
export function tableOf(rows: readonly (readonly Cell[])[], name?: string): Table | undefined {
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const columns = new Set(
    filled.flatMap((row) => row.flatMap((cell, column) => (cell.length > 0 ? [column] : []))),
  );
  if (columns.size === 0) return undefined;
  const used = [...columns].sort((a, b) => a - b);
  const even = filled.map((row) => used.map((column): Cell => row[column] ?? []));
  return { kind: 'table', rows: even, ...(name === undefined ? {} : { name }) };
}
