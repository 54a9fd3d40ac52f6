import { childOf, childrenOf, type XmlElement } from '../ooxml/xml.ts';
import { type Exported, emptyParagraph } from './exported-paragraph.ts';
import type { ReturnedPassages } from './returned-passages.ts';
import { type TrackedChanges, type Tracking, trackingOf } from './tracked-changes.ts';
import { allWords, lineIn, originalWords, spanOf, within } from './word-elements.ts';

/** What surrounds an element. */
export interface Surroundings {
  readonly tracking: readonly Tracking[];
  /** Set within a row that was put in or taken out as a whole: what is in it is no change of its own. */
  readonly row?: 'added' | 'removed';
}

/** What a row of a table gives to its cells. */
interface RowOfTable {
  readonly line: number | undefined;
  readonly near: number | undefined;
}

/** Whoever reads the text in which tables stand. */
export interface TableHost {
  readonly passages: ReturnedPassages;
  readonly changes: TrackedChanges;
  /** The last line of the plan, from zero, that was read. */
  lastLine(): number | undefined;
  /** Reads any element. */
  element(element: XmlElement, surroundings: Surroundings): void;
  /** Reads what has paragraphs of its own. */
  container(element: XmlElement, surroundings: Surroundings): void;
  /** Takes in a change of looks. */
  restyled(element: XmlElement | undefined): void;
}

/** Reads tables row by row, with the rows and cells that were put in or taken out as a whole. */
export class TableReader {
  readonly #host: TableHost;
  #row: RowOfTable | undefined;
  #column: string | undefined;

  constructor(host: TableHost) {
    this.#host = host;
  }

  /** The row that is being read; undefined outside tables. */
  get row(): RowOfTable | undefined {
    return this.#row;
  }

  /** What stands over the column that is being read. */
  get column(): string | undefined {
    return this.#column;
  }

  /** Reads a table with all that it holds. */
  read(table: XmlElement, surroundings: Surroundings): void {
    const outer = { row: this.#row, column: this.#column };
    const number = this.#host.passages.beginTable();
    this.#host.restyled(childOf(childOf(table, 'w:tblPr'), 'w:tblPrChange'));
    const first = lineIn(table);
    let header: readonly string[] | undefined;
    for (const part of within(table, 'w:tr')) {
      if (part.name !== 'w:tr') this.#host.element(part, surroundings);
      else header = this.#readRow(part, surroundings, header, { line: outer.row?.line, near: first }, number);
    }
    this.#row = outer.row;
    this.#column = outer.column;
  }

  /**
   * @param header what stands over the columns; undefined for the first row, which says it
   * @returns the same, once it is known
   */
  #readRow(
    row: XmlElement,
    surroundings: Surroundings,
    header: readonly string[] | undefined,
    { line: outerLine, near }: RowOfTable,
    table: number,
  ): readonly string[] {
    const properties = childOf(row, 'w:trPr');
    const line = lineIn(row);
    const parts = within(row, 'w:tc');
    const cells = parts.filter(({ name }) => name === 'w:tc');
    const isHeader = header === undefined && line === undefined;
    this.#row = { line: line ?? outerLine, near: isHeader ? near : this.#host.lastLine() };
    const change = childOf(properties, 'w:ins') ?? childOf(properties, 'w:del');
    const as = change && (change.name === 'w:ins' ? 'added' : 'removed');
    if (!change) this.#host.restyled(childOf(properties, 'w:trPrChange'));
    let column = 0;
    this.#host.passages.beginRow({
      table,
      isFirst: header === undefined,
      columns: header ?? [],
      line,
      cells: [],
    });
    for (const part of parts) {
      if (part.name !== 'w:tc') {
        this.#host.element(part, surroundings);
        continue;
      }
      const { span, merge } = spanOf(part);
      this.#host.passages.beginCell(span, merge);
      this.#column = header?.[column];
      this.#cell(part, { ...surroundings, ...(as ? { row: as } : {}) });
      if (change && as && column === 0) this.#rowChange(change, as, cells, true);
      column += span;
    }
    this.#host.passages.endRow(as !== 'added');
    return header ?? (isHeader ? cells.flatMap(columnsOf) : []);
  }

  #cell(cell: XmlElement, surroundings: Surroundings): void {
    this.#host.container(cell, surroundings);
    const properties = childOf(cell, 'w:tcPr');
    const change = childrenOf(properties).find(({ name }) => /^w:cell(?:Ins|Del|Merge)$/.test(name));
    if (surroundings.row) return;
    if (change && change.name !== 'w:cellMerge') {
      const as = change.name === 'w:cellIns' ? 'added' : 'removed';
      this.#rowChange(change, as, [cell]);
    } else this.#host.restyled(change ?? childOf(properties, 'w:tcPrChange'));
  }

  /** A row, or a cell, that was put in or taken out as a whole. */
  #rowChange(
    element: XmlElement,
    as: 'added' | 'removed',
    cells: readonly XmlElement[],
    isWhole = false,
  ): void {
    const words = cells
      .map((cell) => (as === 'added' ? allWords(cell) : originalWords(cell)).trim())
      .filter((text) => text !== '')
      .join('; ');
    const { author, date } = trackingOf(element, { does: 'add', isMove: false });
    const paragraph: Exported = {
      ...emptyParagraph(),
      line: as === 'removed' ? this.#row?.line : undefined,
      near: this.#host.lastLine(),
      words: as === 'removed' ? originalWords(cells[0]!) : '',
    };
    if (as === 'removed' && isWhole) this.#host.passages.addToRow(paragraph);
    const start = { paragraph, offset: 0 };
    const end = { paragraph, offset: paragraph.words.length };
    this.#host.changes.add({
      sort: 'paragraph',
      author,
      date,
      removed: as === 'removed' ? words || '…' : '',
      added: as === 'added' ? words || '…' : '',
      isOnlyNotes: false,
      start,
      end,
      tail: end,
      looks: [undefined],
      ...(isWhole
        ? {
            row: {
              cells: cells.map((cell) => allWords(cell, '\n').trim()),
              above: this.#host.passages.count,
            },
          }
        : {}),
    });
  }
}

/** What a cell of the header says over each column that it takes. */
function columnsOf(cell: XmlElement): string[] {
  return Array.from({ length: spanOf(cell).span }, () => originalWords(cell));
}
