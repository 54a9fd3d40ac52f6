import type { DocumentPassage } from '../document/passages.ts';
import type { LinesAtExport } from './lines-at-export.ts';
import { headingsLike, returnedKey } from './pair-passages.ts';
import { lookOf } from './passage-words.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { Neighbours, PassageMark, ReviewPlace } from './review.ts';

/** Tells where passages stood in the plan when it was exported, and what stands next to what was put in. */
export class PassagePlaces {
  readonly #said: readonly DocumentPassage[];
  readonly #passages: readonly ReturnedPassage[];
  readonly #returnedOf: ReadonlyMap<number, number>;
  readonly #saidOf: ReadonlyMap<number, number>;
  readonly #lines: LinesAtExport;

  /** @param pairs which of the exported passages came back as which of the returned ones, by their places */
  constructor(
    said: readonly DocumentPassage[],
    passages: readonly ReturnedPassage[],
    pairs: Iterable<readonly [said: number, returned: number]>,
    lines: LinesAtExport,
  ) {
    this.#said = said;
    this.#passages = passages;
    this.#returnedOf = new Map(pairs);
    this.#saidOf = new Map([...this.#returnedOf].map(([own, returned]) => [returned, own]));
    this.#lines = lines;
  }

  /** Where words of a passage stand that was exported. */
  of(said: number, column: number, paragraph: string): ReviewPlace {
    const { table } = this.#said[said]!;
    const line = this.#lines.of(said);
    const returned = this.#returnedOf.get(said);
    return {
      line,
      near: line === undefined ? this.#lines.near(said) : undefined,
      column: table?.columns[column],
      bookmarks: [],
      paragraph,
      start: 0,
      end: paragraph.length,
      passage: returned === undefined ? undefined : this.#passages[returned],
    };
  }

  /** The line of what was exported above a passage that was put in. */
  lineAbove(returned: number): number | undefined {
    for (let index = returned - 1; index >= 0; index--) {
      const said = this.#saidOf.get(index);
      if (said !== undefined) return this.#lines.near(said);
    }
    return undefined;
  }

  /** By what a passage that was exported is found in the plan. */
  mark(said: number): PassageMark {
    const passage = this.#said[said]!;
    const returned = this.#returnedOf.get(said);
    return {
      key: passage.key,
      line: this.#lines.of(said),
      look: returned === undefined ? '' : lookOf(this.#passages[returned]!),
      isRow: passage.table !== undefined,
    };
  }

  /** The headings that were exported and look as a returned passage does, then those one level above. */
  headingsLike(passage: ReturnedPassage): readonly PassageMark[] {
    return headingsLike(lookOf(passage), this.#passages).flatMap((other) => {
      const said = this.#saidOf.get(this.#passages.indexOf(other));
      return said === undefined ? [] : [this.mark(said)];
    });
  }

  /** What stands next to a passage that was put in: others that were put in too, up to one that was there. */
  neighbours(returned: number): Neighbours {
    const passages = this.#passages;
    const before: PassageMark[] = [];
    let index = returned - 1;
    for (; index >= 0 && this.#saidOf.get(index) === undefined; index--) {
      const passage = passages[index]!;
      before.push({
        key: returnedKey(passage),
        line: undefined,
        look: lookOf(passage),
        isRow: passage.row !== undefined,
      });
    }
    if (index >= 0) before.push(this.mark(this.#saidOf.get(index)!));
    const after = passages.findIndex((_, at) => at > returned && this.#saidOf.has(at));
    return { before, after: after < 0 ? undefined : this.mark(this.#saidOf.get(after)!) };
  }
}
