import { type PairedPassages, returnedKey } from './pair-passages.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { ExportedLine, ReviewPlace } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import type { Pair } from './sequences.ts';

/** Tells on which line, as it was at the export, passages of the plan stand. */
export class LinesAtExport {
  readonly #pairs: readonly Pair[];
  readonly #passages: readonly ReturnedPassage[];
  readonly #plan: ReviewedPlan;
  /** By the places of passages in the plan: how many lines it has lost above them since. */
  readonly #shifts: readonly { readonly said: number; readonly by: number }[];
  readonly #saidOf: ReadonlyMap<ReturnedPassage, number>;

  constructor(passages: readonly ReturnedPassage[], plan: ReviewedPlan, { pairs }: PairedPassages) {
    this.#passages = passages;
    this.#plan = plan;
    this.#pairs = pairs;
    this.#shifts = pairs.flatMap(([said, returned]) => {
      const now = plan.said[said]!.line;
      const then = passages[returned]!.line;
      return now === undefined || then === undefined ? [] : [{ said, by: then - now }];
    });
    this.#saidOf = new Map(pairs.map(([said, returned]) => [passages[returned]!, said]));
  }

  /** The line of a passage of the plan, from zero, as it was at the export; undefined for one that has none. */
  of(said: number): number | undefined {
    const { line } = this.#plan.said[said]!;
    const shift = this.#shifts.findLast((other) => other.said <= said) ?? this.#shifts[0];
    return line === undefined ? undefined : Math.max(0, line + (shift?.by ?? 0));
  }

  /** The line of what a passage stands next to: what announces something belongs to what follows. */
  near(said: number): number | undefined {
    const all = this.#plan.said;
    const step = /^(?:heading|caption|header row)$/.test(all[said]!.kind) ? 1 : -1;
    for (let index = said + step; all[index]; index += step) {
      const line = this.of(index);
      if (line !== undefined) return line;
    }
    return undefined;
  }

  /** A line of the plan, from zero, as it was at the export. */
  atExport(line: number): number {
    const lineOf = ({ said }: { said: number }) => this.#plan.said[said]!.line!;
    const above = this.#shifts.filter((shift) => lineOf(shift) <= line);
    const nearest = above.reduce<(typeof above)[number] | undefined>(
      (best, shift) => (best && lineOf(best) >= lineOf(shift) ? best : shift),
      undefined,
    );
    return Math.max(0, line + (nearest?.by ?? 0));
  }

  /** A place with the line of its passage, where the document has lost its mark. */
  placeWithLine(place: ReviewPlace): ReviewPlace {
    const said = place.line === undefined && place.passage ? this.#saidOf.get(place.passage) : undefined;
    if (said === undefined) return place;
    const line = this.of(said);
    return line === undefined
      ? { ...place, near: this.near(said) ?? place.near }
      : { ...place, line, near: undefined };
  }

  /** The lines that the document marks, with those of which it has lost the marks, and where they are by now. */
  all(marked: readonly ExportedLine[]): ExportedLine[] {
    const now = new Map(
      this.#pairs.flatMap(([said, returned]) => {
        const [own, passage] = [this.#plan.said[said]!, this.#passages[returned]!];
        return own.key === returnedKey(passage) ? [[passage.line, own.line] as const] : [];
      }),
    );
    const lost = this.#pairs.flatMap(([said, returned]) => {
      const passage = this.#passages[returned]!;
      const line = passage.line === undefined ? this.of(said) : undefined;
      if (line === undefined) return [];
      const words = passage.cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
      return [{ line, words, now: this.#plan.said[said]!.line }];
    });
    return [...marked.map((each) => ({ ...each, now: now.get(each.line) })), ...lost];
  }
}
