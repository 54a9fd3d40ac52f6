import { readWords } from '../../../document/passages.ts';
import { isRecounted } from '../../../ooxml/recounted-fields.ts';
import { textOf, type XmlElement } from '../../../ooxml/xml.ts';
import type { CoverPassage } from '../look.ts';
import { shownChildren } from './edit-xml.ts';

/** What within a paragraph stands for a blank. */
const blanks: ReadonlySet<string> = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr']);

/**
 * What a cover says, in its order: its paragraphs, the rows of its tables, the texts of its boxes. Whoever compares a
 * returned document with the plan knows by this what the template has said, so it is read as that is read.
 * @param heading the paragraph among them that is the heading of the document
 */
export function coverPassages(
  blocks: readonly XmlElement[],
  heading: XmlElement | undefined,
): CoverPassage[] {
  const reader = new CoverReader(heading);
  for (const block of blocks) reader.read(block);
  return reader.passages.filter(({ cells }) =>
    cells.some((paragraphs) => paragraphs.some((words) => readWords(words) !== '')),
  );
}

/** A row while it is read. */
interface OpenRow {
  readonly cells: string[][];
  isHeading: boolean;
}

class CoverReader {
  readonly passages: CoverPassage[] = [];
  readonly #heading: XmlElement | undefined;
  #row: OpenRow | undefined;
  #words = '';
  /** Whether what is read is shown by a field that programs work out anew. */
  #isRecounted = false;

  constructor(heading: XmlElement | undefined) {
    this.#heading = heading;
  }

  read(element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element);
        return;
      case 'w:tr':
        this.#readRow(element);
        return;
      case 'w:tc':
        this.#row?.cells.push([]);
        break;
      case 'w:txbxContent':
        this.#apart(element);
        return;
      case 'w:fldSimple':
        if (isRecounted(element.attributes.get('w:instr') ?? '')) return;
        break;
      case 'w:instrText':
        this.#isRecounted ||= isRecounted(textOf(element));
        return;
      case 'w:fldChar':
        if (element.attributes.get('w:fldCharType') === 'end') this.#isRecounted = false;
        return;
      case 'w:t':
        if (!this.#isRecounted) this.#words += textOf(element);
        return;
      case 'w:noBreakHyphen':
        this.#words += '-';
        return;
      default:
        if (blanks.has(element.name)) this.#words += ' ';
    }
    for (const child of shownChildren(element)) this.read(child);
  }

  /** The boxes in a paragraph come before its own words, and those in a row stand in its cells. */
  #paragraph(paragraph: XmlElement): void {
    this.#words = '';
    for (const child of shownChildren(paragraph)) this.read(child);
    const isHeading = paragraph === this.#heading;
    const cell = this.#row?.cells.at(-1);
    if (!this.#row || !cell) this.passages.push({ cells: [[this.#words]], isHeading });
    else {
      cell.push(this.#words);
      this.#row.isHeading ||= isHeading;
    }
    this.#words = '';
  }

  /** The texts of a box stand for themselves, and the paragraph around it goes on behind it. */
  #apart(box: XmlElement): void {
    const outer = this.#words;
    for (const child of shownChildren(box)) this.read(child);
    this.#words = outer;
  }

  /** A table in a cell has rows of its own, which come before the row around it. */
  #readRow(row: XmlElement): void {
    const outer = this.#row;
    const open: OpenRow = { cells: [], isHeading: false };
    this.#row = open;
    for (const child of shownChildren(row)) this.read(child);
    this.passages.push(open);
    this.#row = outer;
  }
}
