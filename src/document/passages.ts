import { type Block, contentWithLabel, type Inline, type Paragraph, plainText, type Table } from './model.ts';
import { type TextMark, textMarks } from './text-marks.ts';
import type { DocumentWords } from './words/words.ts';

/** A stretch of a document that people read as one: a heading, a paragraph, a row of a table. */
export interface DocumentPassage {
  readonly kind: 'heading' | 'paragraph' | 'list item' | 'caption' | 'header row' | 'row' | 'note';
  /** What it says: the cells of a row, one cell elsewhere, each with its paragraphs. Without pictures. */
  readonly cells: PassageCells;
  /** The {@link passageKey} of what it says. */
  readonly key: string;
  /** The line of the plan that it comes from, from zero. */
  readonly line: number | undefined;
  /** Set where it has a box to tick: whether that is ticked. */
  readonly isTicked?: boolean;
  /** What sort of paragraph it is; undefined for rows, captions and notes. */
  readonly form?: PassageForm;
  /** What is marked in it besides its words, where it is a paragraph with a form and no heading. */
  readonly marks?: readonly TextMark[];
  /** The table that a row belongs to; the same for all its rows. */
  readonly table: PassageTable | undefined;
}

/**
 * What sort of paragraph people see, its words aside: a heading of a level from 1, an item of a list with bullets, numbers
 * or boxes at a level from 0, or none of these.
 */
export type PassageForm = 'text' | `${'heading' | 'bullet' | 'number' | 'task'} ${number}`;

export interface PassageTable {
  readonly title: string;
  /** What stands over its columns. */
  readonly columns: readonly string[];
}

/** The paragraphs of each cell. */
export type PassageCells = readonly (readonly string[])[];

/**
 * What blocks say, in their order; what has no words of its own is left out: charts, page breaks, the contents list.
 * @param words what the document says itself
 */
export function passagesOf(blocks: readonly Block[], words: DocumentWords): DocumentPassage[] {
  return blocks.flatMap((block) => blockPassages(block, words)).filter(({ key }) => key !== '');
}

/** What notes say, one passage a paragraph. */
export function notePassages(notes: readonly (readonly Paragraph[])[]): DocumentPassage[] {
  return notes
    .flat()
    .map(({ content, line }): DocumentPassage => ({ kind: 'note', ...outside(content, line) }))
    .filter(({ key }) => key !== '');
}

/** What stands between the cells in a key, and in no words. */
export const betweenCells = '\u0001';

/** What two passages that say the same have in common, however they are written and laid out. */
export function passageKey(cells: PassageCells): string {
  const keys = cells.map((paragraphs) => paragraphs.map(readWords).filter(Boolean).join('\n'));
  return keys.every((key) => key === '') ? '' : keys.join(betweenCells);
}

/** The words of each paragraph of which a `passageKey` is made. */
export function keyWords(key: string): string[] {
  return key.split(betweenCells).flatMap((cell) => cell.split('\n'));
}

/** What tells a passage from one that says something else, or whose box is ticked where this one's is not. */
export function passageState(key: string, isTicked: boolean | undefined): string {
  return isTicked === undefined ? key : `${key}\u0002${isTicked ? 'x' : ''}`;
}

/** What stands where a picture could not be had; another time it can. */
const missingPicture = /\[Picture(?: missing|: [^\]]*)\]/g;

/** What words that are written as they are read do not have, as most are: one look is quicker than what follows. */
const notAsRead = /[^ -~]| {2}|^ | $/;

/** Words as they are read: blanks as single spaces, without pictures and without marks that nobody sees. */
export function readWords(text: string): string {
  if (!notAsRead.test(text) && !text.includes('[Picture')) return text;
  return (
    text
      .normalize('NFC')
      // Signs of a font of its own, as of Wingdings, are no words, and programs write them in different ways.
      .replaceAll(/[\p{Cf}\p{Co}]/gu, '')
      .replaceAll(missingPicture, '')
      .replaceAll('\u2011', '-')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}

function blockPassages(block: Block, words: DocumentWords): DocumentPassage[] {
  switch (block.type) {
    case 'heading':
      return [{ kind: 'heading', ...outside(block.content, block.line), form: `heading ${block.level}` }];
    case 'paragraph':
      return [
        {
          kind: kindOf(block),
          ...outside(wholeContent(block, words), block.line),
          ...ticked(block),
          ...formOf(block),
        },
      ];
    case 'table':
      return tablePassages(block);
    case 'chart':
    case 'contents':
    case 'page-break':
      return [];
  }
}

function outside(content: readonly Inline[], line: number | undefined): Omit<DocumentPassage, 'kind'> {
  return { ...saying([[spoken(content)]]), line: fromZero(line), table: undefined };
}

function saying(cells: PassageCells): Pick<DocumentPassage, 'cells' | 'key'> {
  return { cells, key: passageKey(cells) };
}

function ticked({ place }: Paragraph): Pick<DocumentPassage, 'isTicked'> {
  return place?.item?.kind === 'task' ? { isTicked: place.item.done } : {};
}

function formOf({ style, place, label, content }: Paragraph): Pick<DocumentPassage, 'form' | 'marks'> {
  if (style === 'caption') return {};
  return {
    marks: textMarks(contentWithLabel({ content, ...(label ? { label } : {}) })),
    form: place?.item ? `${place.item.kind} ${place.item.level}` : 'text',
  };
}

function kindOf({ style, place }: Paragraph): DocumentPassage['kind'] {
  if (style === 'caption') return 'caption';
  return place && place.depth > 0 ? 'list item' : 'paragraph';
}

/** With what is counted: `Table 3: …`. */
function wholeContent(block: Paragraph, words: DocumentWords): readonly Inline[] {
  const content = contentWithLabel(block);
  if (!block.counts || block.number === undefined) return content;
  const counted = `${words.text(block.counts === 'Table' ? 'table' : 'figure')} ${block.number}: `;
  return [{ type: 'text', text: counted, marks: {} }, ...content];
}

function tablePassages({ title, columns, rows }: Table): DocumentPassage[] {
  const table = { title, columns: columns.map(({ header }) => spoken(header)) };
  return [
    {
      kind: 'header row',
      ...saying(table.columns.map((header) => [header])),
      line: undefined,
      table,
    },
    ...rows.map(
      ({ cells, line }): DocumentPassage => ({
        kind: 'row',
        ...saying(cells.map((cell) => cell.map(spoken))),
        line: fromZero(line),
        table,
      }),
    ),
  ];
}

function fromZero(line: number | undefined): number | undefined {
  return line === undefined ? undefined : line - 1;
}

/** The words of inline content without the descriptions of its pictures, which nobody sees. */
function spoken(content: readonly Inline[]): string {
  let text = '';
  for (const inline of content) {
    if (inline.type === 'link') text += spoken(inline.children);
    else if (inline.type !== 'picture') text += plainText([inline]);
  }
  return text;
}
