import { type DocumentPassage, readWords } from '../../document/passages.ts';
import { looseKey } from '../../text/text.ts';
import type { MovedLines } from '../moved-lines.ts';
import type { CellChange, PassageMark, ReviewPlace } from '../review.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { grouped } from '../sequences.ts';
import type { ShownParagraph } from './value-edits.ts';

/** Finds passages of a returned document among those that the plan as it is now would be exported to. */
export class SaidPassages {
  readonly #moved: MovedLines;
  readonly #all: readonly DocumentPassage[];
  readonly #byKey: ReadonlyMap<string, readonly DocumentPassage[]>;
  readonly #byWords = new Map<string, ShownParagraph[]>();

  constructor({ said }: ReviewedPlan, moved: MovedLines) {
    this.#moved = moved;
    this.#all = said;
    this.#byKey = grouped(said, ({ key }) => key);
    for (const passage of said) {
      for (const [column, paragraphs] of passage.cells.entries())
        for (const paragraph of paragraphs) {
          const words = readWords(paragraph);
          const known = this.#byWords.get(words);
          if (known) known.push({ passage, column, words });
          else this.#byWords.set(words, [{ passage, column, words }]);
        }
    }
  }

  /** The passage that a mark stands for; undefined where none says that any more, or several do. */
  find({ key, line }: PassageMark): DocumentPassage | undefined {
    const found = this.#byKey.get(key) ?? [];
    return found.length > 1 ? this.#onLine(found, (passage) => passage, line) : found[0];
  }

  /** The passage next to which something stands: the one that a mark stands for, be it in other words by now. */
  neighbour(mark: PassageMark): DocumentPassage | undefined {
    const now = mark.line === undefined ? undefined : this.#moved.now(mark.line);
    const [first, ...others] = this.#all.filter(
      ({ line, table }) => line === now?.line && (table !== undefined) === mark.isRow,
    );
    return this.find(mark) ?? (now?.isSure && others.length === 0 ? first : undefined);
  }

  /** The paragraph of a passage in which a remark stands; undefined where none says that any more, or several do. */
  paragraph({ paragraph, column, line }: ReviewPlace): ShownParagraph | undefined {
    const found = (this.#byWords.get(readWords(paragraph)) ?? []).filter(
      ({ passage, column: at }) =>
        column === undefined || looseKey(passage.table?.columns[at] ?? '') === looseKey(column),
    );
    return this.#theOne(found, ({ passage }) => passage, line);
  }

  /** The row whose cell changes; undefined where none says any more what the cell said, or several do. */
  row({ row, column, before }: CellChange): DocumentPassage | undefined {
    const same = this.#byKey.get(row.key) ?? this.#rowsSaying(column, before);
    return this.#theOne(same, (passage) => passage, row.line);
  }

  #rowsSaying(column: number, words: readonly string[]): DocumentPassage[] {
    return this.#all.filter(
      ({ kind, cells }) =>
        kind === 'row' &&
        (cells[column] ?? []).map(readWords).filter(Boolean).join('\n') === words.join('\n'),
    );
  }

  /** The one that is meant of those that say the same: where its own line is there and says something else, none. */
  #theOne<Item>(
    items: readonly Item[],
    passageOf: (item: Item) => DocumentPassage,
    line: number | undefined,
  ): Item | undefined {
    const [only] = items;
    if (items.length > 1) return this.#onLine(items, passageOf, line);
    const now = line === undefined ? undefined : this.#moved.now(line);
    const isElsewhere =
      only !== undefined &&
      now?.isSure &&
      passageOf(only).line !== now.line &&
      this.#all.some((passage) => passage.line === now.line);
    return isElsewhere ? undefined : only;
  }

  #onLine<Item>(
    items: readonly Item[],
    passageOf: (item: Item) => DocumentPassage,
    line: number | undefined,
  ): Item | undefined {
    const now = line === undefined ? undefined : this.#moved.now(line).line;
    const [first, ...others] = items.filter((item) => passageOf(item).line === now);
    return now === undefined || others.length > 0 ? undefined : first;
  }
}
