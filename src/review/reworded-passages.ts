import { type DocumentPassage, readWords } from '../document/passages.ts';
import { looseKey } from '../text/text.ts';
import { namesTheSame } from './list-words.ts';
import type { PassagePlaces } from './passage-places.ts';
import { cellsOf } from './returned-cells.ts';
import type { ReturnedCell, ReturnedPassage } from './returned-passage.ts';
import type { CellChange, ChangeObstacle, ReviewChange, WholeChange } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { wordsOrDay } from './same-words.ts';
import { commonItems } from './sequences.ts';
import { isPartOf } from './table-parts.ts';
import { isUnsaid } from './unsaid.ts';
import { wordHunks } from './word-hunks.ts';

/** A change that was not tracked, without what all of these have in common. */
export type FoundChange = Omit<ReviewChange, 'kind' | 'isTracked' | 'author' | 'date' | 'obstacle'> &
  Becoming;

/** What a change makes of the plan, or why it cannot. */
interface Becoming {
  readonly obstacle?: ChangeObstacle | undefined;
  readonly whole?: WholeChange;
  readonly cell?: CellChange;
}

/** What passages are compared with, and where changes go that are found. */
interface Comparison {
  readonly plan: ReviewedPlan;
  readonly passages: readonly ReturnedPassage[];
  /** The exported passages that stand elsewhere. */
  readonly moved: ReadonlySet<number>;
  readonly returnedOf: ReadonlyMap<number, number>;
  /** Whether the document tells what it was exported from. */
  readonly isHistoryKnown: boolean;
  readonly places: PassagePlaces;
  add(found: FoundChange): void;
}

/** Finds the words that were changed within passages, paragraph by paragraph and cell by cell. */
export class RewordedPassages {
  readonly #comparison: Comparison;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  /**
   * Finds what a passage says otherwise than it was exported.
   * @param obstacle why none of it can be made in the plan
   */
  find(
    said: number,
    before: DocumentPassage,
    after: ReturnedPassage,
    obstacle: ChangeObstacle | undefined,
  ): void {
    const cells = cellsOf(before, after);
    this.#withoutColumns(said, before, after, new Set(cells.flatMap(({ columns }) => columns)));
    for (const { columns, cell } of cells) {
      const paragraphs = columns.flatMap((column) => before.cells[column] ?? []).map(readWords);
      const isMerged = cell.merge !== 'none' || columns.length !== 1;
      // What stood there has gone into the cell above.
      if (cell.merge === 'continued' && cell.paragraphs.length === 0) continue;
      this.#rewordedCell(said, columns[0] ?? 0, paragraphs.filter(Boolean), cell, {
        obstacle: obstacle ?? (isMerged ? 'merged cells' : undefined),
      });
    }
  }

  /** Columns that were taken out: said once, of their headings, and of rows that lack what others have. */
  #withoutColumns(
    said: number,
    before: DocumentPassage,
    after: ReturnedPassage,
    kept: ReadonlySet<number>,
  ): void {
    if (!this.#comparison.isHistoryKnown && isPartOf(after, before)) return;
    const titles = new Set(after.row?.columns.map(looseKey));
    for (const [column, cell] of before.cells.entries()) {
      const title = before.table?.columns[column] ?? '';
      const isSaid = before.kind === 'header row' || titles.has(looseKey(title));
      const words = cell.map(readWords).filter((paragraph) => paragraph !== '');
      if (kept.has(column) || !isSaid || words.length === 0) continue;
      this.#comparison.add({
        sort: 'text',
        removed: words.join('\n'),
        added: '',
        place: this.#comparison.places.of(said, column, words[0]!),
        obstacle: 'merged cells',
      });
    }
  }

  #rewordedCell(
    said: number,
    column: number,
    before: readonly string[],
    cell: ReturnedCell,
    { obstacle }: Becoming,
  ): void {
    const after = cell.paragraphs.map(({ text }) => readWords(text));
    // The plan has each day in one form.
    if (before.map(wordsOrDay).join(' ') === after.map(wordsOrDay).join(' ')) return;
    // A channel goes by any of its names: the plan may have come to say the same by another.
    const mayBeMade = obstacle === 'plan changed' || !this.#comparison.isHistoryKnown;
    if ((mayBeMade || before.length !== after.length) && namesTheSame(before, after, this.#comparison.plan))
      return;
    // That nothing is known may be said or not.
    if (after.length === 0 && isUnsaid(before.join(' '), this.#comparison.plan)) return;
    // The plan has come to know what it did not when it was exported.
    if (obstacle === 'plan changed' && after.length > 0 && isUnsaid(after.join(' '), this.#comparison.plan))
      return;
    if (/^\d+$/.test(after.join()) && this.#isCounted(said, column)) return;
    const isRow = this.#comparison.plan.said[said]!.kind === 'row' && obstacle === undefined;
    const becoming = (words: readonly string[]): Becoming =>
      isRow
        ? { cell: { row: this.#comparison.places.mark(said), column, before, after: words } }
        : { obstacle };
    const common = commonItems(before, after);
    const [same, still] = [new Set(common.map(([a]) => a)), new Set(common.map(([, b]) => b))];
    const places = [...before.keys()].filter((index) => !same.has(index));
    const gone = places.map((index) => before[index]!);
    const come = after.filter((_, index) => !still.has(index));
    if (gone.length === come.length) {
      for (const [index, paragraph] of gone.entries())
        for (const { range, removed, added } of wordHunks(paragraph, come[index]!)) {
          const reworded = paragraph.slice(0, range.start) + added + paragraph.slice(range.end);
          this.#comparison.add({
            sort: 'text',
            removed,
            added,
            place: { ...this.#comparison.places.of(said, column, paragraph), ...range },
            ...becoming(before.with(places[index]!, reworded)),
          });
        }
      return;
    }
    this.#comparison.add({
      sort: 'paragraph',
      removed: gone.join('\n'),
      added: come.join('\n'),
      place: this.#comparison.places.of(said, column, gone[0] ?? before.at(-1) ?? ''),
      ...becoming(after),
    });
  }

  /** Whether a column counts the rows of a table in which rows came, went or moved: they change its numbers. */
  #isCounted(said: number, column: number): boolean {
    const { table } = this.#comparison.plan.said[said]!;
    const rows = [...this.#comparison.plan.said.keys()].filter((index) => {
      const other = this.#comparison.plan.said[index]!;
      return other.kind === 'row' && other.table === table;
    });
    const isCount = rows.every(
      (row, index) => this.#comparison.plan.said[row]!.cells[column]?.join() === String(index + 1),
    );
    const number = this.#comparison.passages[this.#comparison.returnedOf.get(said)!]!.row?.table;
    const returned = this.#comparison.passages.filter(({ row }) => row?.table === number && !row?.isFirst);
    const isTouched =
      returned.length !== rows.length ||
      rows.some((row) => this.#comparison.moved.has(row) || !this.#comparison.returnedOf.has(row));
    return isCount && isTouched;
  }
}
