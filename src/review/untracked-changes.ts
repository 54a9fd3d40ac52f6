import { type DocumentPassage, readWords } from '../document/passages.ts';
import { withFormsTogether } from './form-changes.ts';
import { furnitureKey, furnitureOf } from './furniture.ts';
import type { History } from './history.ts';
import type { LinesAtExport } from './lines-at-export.ts';
import { isHeading, type PairedPassages, returnedKey } from './pair-passages.ts';
import { PassagePlaces } from './passage-places.ts';
import { firstParagraph, lookOf, wordsOf } from './passage-words.ts';
import { RestyledPassages } from './restyled-passages.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { ChangeObstacle, Review, ReviewChange } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { type FoundChange, RewordedPassages } from './reworded-passages.ts';
import { isPartOf } from './table-parts.ts';

/** Finds what was changed in a returned document without being tracked. */
export class UntrackedChanges {
  readonly #review: Review;
  readonly #plan: ReviewedPlan;
  readonly #moved: ReadonlySet<number>;
  readonly #returnedOf: ReadonlyMap<number, number>;
  readonly #saidOf: ReadonlyMap<number, number>;
  readonly #history: History | undefined;
  readonly #contents: ReadonlySet<number>;
  /** Those of the exported passages that came back as they were. */
  readonly #untouched: ReadonlySet<number>;
  readonly #places: PassagePlaces;
  readonly #reworded: RewordedPassages;
  readonly #restyled: RestyledPassages;
  /** What the layout puts between passages. */
  readonly #furniture: ReadonlySet<string>;
  readonly #changes: ReviewChange[] = [];
  /** The tables of which something came back. */
  #tablesBack: ReadonlySet<DocumentPassage['table']> | undefined;

  /**
   * @param history undefined where the document does not tell what it was exported from: then all that differs counts
   * @param contents the places of its contents list
   */
  constructor(
    review: Review,
    plan: ReviewedPlan,
    { pairs, moved }: PairedPassages,
    history: History | undefined,
    lines: LinesAtExport,
    contents: ReadonlySet<number>,
  ) {
    this.#review = review;
    this.#plan = plan;
    this.#moved = moved;
    this.#returnedOf = new Map(pairs);
    this.#saidOf = new Map(pairs.map(([said, returned]) => [returned, said]));
    this.#history = history;
    this.#contents = contents;
    this.#untouched = new Set(history?.untouched.values());
    this.#places = new PassagePlaces(plan.said, review.passages, pairs, lines);
    this.#furniture = furnitureOf(plan);
    this.#reworded = new RewordedPassages({
      plan,
      passages: review.passages,
      moved,
      returnedOf: this.#returnedOf,
      isHistoryKnown: history !== undefined,
      places: this.#places,
      add: (found) => this.#add(found),
    });
    this.#restyled = new RestyledPassages({
      plan,
      review,
      history,
      places: this.#places,
      add: (found) => this.#add(found),
    });
  }

  /** In the order of the document; what was taken out stands where it stood. */
  find(): readonly ReviewChange[] {
    const { said } = this.#plan;
    const { passages } = this.#review;
    let next = 0;
    for (const index of passages.keys()) {
      const own = this.#saidOf.get(index);
      if (own === undefined) {
        this.#putIn(index);
        continue;
      }
      for (; next < own; next++) if (!this.#returnedOf.has(next)) this.#takenOut(next);
      next = Math.max(next, own + 1);
      this.#kept(own, index);
    }
    for (; next < said.length; next++) if (!this.#returnedOf.has(next)) this.#takenOut(next);
    return withFormsTogether(this.#changes);
  }

  /** A passage that came back, reworded or in another place. */
  #kept(said: number, returned: number): void {
    const before = this.#plan.said[said]!;
    const after = this.#review.passages[returned]!;
    const obstacle =
      this.#history && !this.#history.unchanged.has(said) ? ('plan changed' as const) : undefined;
    const isSame = before.key === returnedKey(after);
    this.#restyled.find(said, returned, obstacle);
    if (this.#history?.untouched.has(returned)) return;
    // What the plan has come to say as well stands where the plan has it.
    if (this.#moved.has(said) && !(isSame && obstacle)) this.#movedAway(said, returned, obstacle);
    this.#boxed(said, before, after, obstacle);
    if (!isSame) this.#reworded.find(said, before, after, obstacle);
  }

  /** A box that was ticked or unticked. */
  #boxed(
    said: number,
    before: DocumentPassage,
    { isTicked }: ReturnedPassage,
    obstacle: ChangeObstacle | undefined,
  ): void {
    // Without fingerprints nobody knows whether the box was ticked here or in the plan, but it differs all the same.
    if (before.isTicked === undefined || isTicked === undefined || before.isTicked === isTicked) return;
    const words = firstParagraph(before);
    this.#add({
      sort: 'box',
      removed: words,
      added: words,
      place: this.#places.of(said, 0, words),
      box: { passage: this.#places.mark(said), isTicked },
      obstacle,
    });
  }

  #movedAway(said: number, returned: number, obstacle: ChangeObstacle | undefined): void {
    const words = wordsOf(this.#plan.said[said]!);
    this.#add({
      sort: 'move',
      removed: words,
      added: words,
      place: this.#places.of(said, 0, firstParagraph(this.#plan.said[said]!)),
      whole: { does: 'move', passage: this.#places.mark(said), between: this.#places.neighbours(returned) },
      obstacle,
    });
  }

  #takenOut(said: number): void {
    const passage = this.#plan.said[said]!;
    if (this.#history) {
      const exported = this.#history.unchanged.get(said);
      if (exported === undefined || this.#untouched.has(exported)) return;
    }
    this.#add({
      sort: 'paragraph',
      removed: wordsOf(passage),
      added: '',
      place: this.#places.of(said, 0, firstParagraph(passage)),
      whole: { does: 'remove', passage: this.#places.mark(said) },
      ...(this.#isTableGone(passage) ? { isOfWholeTable: true } : {}),
    });
  }

  /** Whether nothing of the table came back in which a passage stands. */
  #isTableGone({ table }: DocumentPassage): boolean {
    if (!table) return false;
    this.#tablesBack ??= new Set([...this.#returnedOf.keys()].map((said) => this.#plan.said[said]!.table));
    return !this.#tablesBack.has(table);
  }

  /** Whether a passage stands next to what the organisation's template says, such as on its cover: that is not the plan's. */
  #isAmongTemplates(returned: number): boolean {
    return [returned - 1, returned + 1].some((index) => this.#history?.ofTemplate.has(index));
  }

  #putIn(returned: number): void {
    const passage = this.#review.passages[returned]!;
    if (this.#history?.untouched.has(returned) || this.#contents.has(returned)) return;
    if (!this.#history && this.#isOfLayout(returned)) return;
    const between = this.#places.neighbours(returned);
    const cells = passage.cells.map(({ paragraphs }) =>
      paragraphs.map(({ text }) => readWords(text)).join('\n'),
    );
    this.#add({
      sort: 'paragraph',
      removed: '',
      added: cells.filter((cell) => cell !== '').join('; '),
      place: {
        line: undefined,
        near:
          between.before.find(({ line }) => line !== undefined)?.line ??
          between.after?.line ??
          this.#places.lineAbove(returned),
        column: undefined,
        bookmarks: [],
        paragraph: '',
        start: 0,
        end: 0,
        passage: undefined,
      },
      ...(this.#replacesOurs(returned) || this.#isAmongTemplates(returned)
        ? {}
        : {
            whole: {
              does: 'add',
              added: {
                cells,
                isRow: passage.row !== undefined,
                look: lookOf(passage),
                form: passage.form,
                ...(isHeading(passage) ? { headings: this.#places.headingsLike(passage) } : {}),
              },
              between,
            },
          }),
    });
  }

  /** Whether a passage stands where one was that the export made up: it has no place in the plan either. */
  #replacesOurs(returned: number): boolean {
    const above = this.#saidOf.get(returned - 1);
    if (above === undefined) return false;
    const next = this.#plan.said[above + 1];
    return next !== undefined && next.line === undefined && !this.#returnedOf.has(above + 1);
  }

  /** Whether the layout put a passage in: between others, or where it took a wide table apart. */
  #isOfLayout(returned: number): boolean {
    const { passages } = this.#review;
    const isPart = (index: number) =>
      passages[index]?.row !== undefined && this.#plan.said.some((own) => isPartOf(passages[index]!, own));
    return (
      this.#furniture.has(furnitureKey(returnedKey(passages[returned]!))) ||
      isPart(returned) ||
      (passages[returned + 1]?.row?.isFirst === true && isPart(returned + 1))
    );
  }

  #add(found: FoundChange): void {
    const { obstacle, ...rest } = found;
    const change = { kind: 'change', isTracked: false, author: '', date: undefined, ...rest } as const;
    this.#changes.push(obstacle === undefined ? change : { ...change, obstacle });
  }
}
