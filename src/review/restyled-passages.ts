import { type TextMark, textMarksKey } from '../document/text-marks.ts';
import { type Fingerprint, fingerprintOf } from '../ooxml/fingerprints.ts';
import type { History } from './history.ts';
import { changedMarks, lettersIn } from './mark-changes.ts';
import { returnedKey } from './pair-passages.ts';
import type { PassagePlaces } from './passage-places.ts';
import { firstParagraph } from './passage-words.ts';
import type { ChangeObstacle, Review } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import type { FoundChange } from './reworded-passages.ts';

/** What passages are compared with, and where changes go that are found. */
interface Comparison {
  readonly plan: ReviewedPlan;
  readonly review: Review;
  readonly history: History | undefined;
  readonly places: PassagePlaces;
  add(found: FoundChange): void;
}

/** Finds paragraphs of the same words that are another sort of paragraph, or in which something else is marked. */
export class RestyledPassages {
  readonly #comparison: Comparison;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  /**
   * Finds what a passage looks like otherwise than it was exported.
   * @param obstacle why none of it can be made in the plan
   */
  find(said: number, returned: number, obstacle: ChangeObstacle | undefined): void {
    const { plan, review, history } = this.#comparison;
    const exported = history?.unchanged.get(said) ?? history?.untouched.get(returned);
    const known = exported === undefined ? undefined : review.fingerprints?.passages[exported];
    // An older document does not tell of looks.
    const own = known?.form === undefined ? undefined : known;
    this.#formed(said, returned, own, obstacle);
    if (plan.said[said]!.key === returnedKey(review.passages[returned]!))
      this.#marked(said, returned, own, obstacle);
  }

  /** A paragraph that became a heading, an item of a list or plain text. */
  #formed(
    said: number,
    returned: number,
    exported: Fingerprint | undefined,
    obstacle: ChangeObstacle | undefined,
  ): void {
    const { plan, review, places, add } = this.#comparison;
    const passage = plan.said[said]!;
    const [before, after] = [passage.form, review.passages[returned]!.form];
    if (before === undefined || after === undefined || before === after || exported?.form === after) return;
    const words = firstParagraph(passage);
    add({
      sort: 'form',
      removed: words,
      added: words,
      place: places.of(said, 0, words),
      form: { passages: [{ ...places.mark(said), before, after }], at: [said, returned] },
      obstacle: obstacle ?? (exported && exported.form !== before ? 'plan changed' : undefined),
    });
  }

  /** Letters that are bold, italic or followed by a line's end, or so no longer. */
  #marked(
    said: number,
    returned: number,
    exported: Fingerprint | undefined,
    obstacle: ChangeObstacle | undefined,
  ): void {
    const { plan, review, places, add } = this.#comparison;
    const { marks: before } = plan.said[said]!;
    const { marks: after } = review.passages[returned]!;
    if (!before || !after || (exported && exported.marks === fingerprint(after))) return;
    const isPlans = exported && exported.marks !== fingerprint(before);
    const words = firstParagraph(plan.said[said]!);
    for (const changed of changedMarks(before, after)) {
      // A note that is put in is told by what it says.
      if (changed.kind === 'note' && changed.does === 'on') continue;
      const range = lettersIn(words, changed);
      const marked = range.start < range.end ? words.slice(range.start, range.end) : words;
      add({
        sort: 'look',
        removed: marked,
        added: marked,
        place: { ...places.of(said, 0, words), ...range },
        mark: { ...changed, passage: places.mark(said) },
        obstacle: obstacle ?? (isPlans ? 'plan changed' : undefined),
      });
    }
  }
}

function fingerprint(marks: readonly TextMark[]): string | undefined {
  return marks.length === 0 ? undefined : fingerprintOf(textMarksKey(marks));
}
