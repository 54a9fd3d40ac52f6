import { type PassageForm, readWords } from '../document/passages.ts';
import type { Exported } from './exported-paragraph.ts';
import type { CellMerge, ReturnedParagraph, ReturnedPassage, ReturnedRow } from './returned-passage.ts';

/** A row while it is being read. */
export interface OpenRow extends ReturnedRow {
  readonly line: number | undefined;
  readonly cells: { paragraphs: Exported[]; span: number; merge: CellMerge }[];
}

/** Collects the passages of a document while its text is read. */
export class ReturnedPassages {
  readonly #all: ReturnedPassage[] = [];
  readonly #rows: OpenRow[] = [];
  #forRow: Exported[] = [];
  readonly #passageOf = new Map<Exported, ReturnedPassage>();
  #tables = 0;

  /** A table begins. @returns its number */
  beginTable(): number {
    return this.#tables++;
  }

  /** A row begins; its cells are added to it as they are read. */
  beginRow(row: OpenRow): void {
    this.#rows.push(row);
  }

  /** A cell of the row at hand begins. */
  beginCell(span: number, merge: CellMerge): void {
    this.#rows.at(-1)!.cells.push({ paragraphs: [], span, merge });
  }

  /** The row at hand ends; one that reviewers put in is none of the passages that were exported. */
  endRow(isKept: boolean): void {
    const { cells, line, table, isFirst, columns } = this.#rows.pop()!;
    const standingFor = this.#forRow;
    this.#forRow = [];
    if (!isKept) return;
    const read = cells.map(({ paragraphs, ...cell }) => ({ ...cell, paragraphs: paragraphs.map(asRead) }));
    const passage: ReturnedPassage = {
      part: 'text',
      cells: read,
      row: { table, isFirst, columns },
      line,
    };
    const paragraphs = cells.flatMap((cell) => cell.paragraphs);
    if (paragraphs.length > 0) this.#keep(passage, [...paragraphs, ...standingFor]);
  }

  /** How many have been read. */
  get count(): number {
    return this.#all.length;
  }

  /** Lets a paragraph that stands for the row at hand lead to it. */
  addToRow(paragraph: Exported): void {
    this.#forRow.push(paragraph);
  }

  /** Takes in a paragraph, in the cell that is open or as a passage of its own. */
  add(paragraph: Exported, part: ReturnedPassage['part']): void {
    if (readWords(paragraph.text) === '') return;
    const cell = this.#rows.at(-1)?.cells.at(-1);
    if (cell) {
      cell.paragraphs.push(paragraph);
      return;
    }
    const cells = [{ paragraphs: [asRead(paragraph)], span: 1, merge: 'none' as const }];
    const { line, isTicked } = paragraph;
    const form = part === 'text' ? formOf(paragraph) : undefined;
    const passage = {
      part,
      cells,
      row: undefined,
      line,
      ...(isTicked === undefined ? {} : { isTicked }),
      ...(form === undefined ? {} : { form, marks: paragraph.marks.finish() }),
    };
    this.#keep(passage, [paragraph]);
  }

  /** In the order of the document. */
  finish(): readonly ReturnedPassage[] {
    return this.#all;
  }

  /** The passage of which a paragraph is part. */
  passageOf(paragraph: Exported): ReturnedPassage | undefined {
    return this.#passageOf.get(paragraph);
  }

  #keep(passage: ReturnedPassage, paragraphs: readonly Exported[]): void {
    this.#all.push(passage);
    for (const paragraph of paragraphs) this.#passageOf.set(paragraph, passage);
  }
}

function asRead({ text, lasting, look }: Exported): ReturnedParagraph {
  return lasting === text ? { text, look } : { text, lasting, look };
}

/** What sort of paragraph it is; undefined where a box stands in no list, as programs may write it that know no boxes. */
function formOf({ form, isTicked }: Exported): PassageForm | undefined {
  if (isTicked === undefined) return form.startsWith('task') ? 'text' : form;
  return form === 'text' ? undefined : form;
}
