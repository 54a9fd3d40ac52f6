import { placeReview } from '../../src/review/place-review.ts';
import { planPassages } from '../../src/review/plan-passages.ts';
import type { Review, ReviewComment, TrackedChange } from '../../src/review/review.ts';
import { exported } from '../word/support.ts';
import { Reviewed } from './reviewed.ts';

/** The document that a plan is exported to, for review. */
export async function circulated(plan: string): Promise<Reviewed> {
  return new Reviewed((await exported(plan)).bytes);
}

/** A remark as it stands in the plan. */
export interface Seen {
  readonly remark: ReviewComment | TrackedChange;
  /** The words of the plan that it is about. */
  readonly words: string;
  /** Their first line, from 1. */
  readonly line: number;
  /** The plan once it is accepted; undefined where it cannot be. */
  readonly accepted: string | undefined;
}

/** Lays a review over a plan, and says what people see of it. */
export function seen(review: Review, plan: string): { readonly placed: Seen[]; readonly unplaced: string[] } {
  const { placed, unplaced } = placeReview(review, planPassages(plan));
  return {
    placed: placed.map(({ remark, range, edit }) => ({
      remark,
      words: plan.slice(range.start, range.end),
      line: plan.slice(0, range.start).split(/\r\n|\n|\r/).length,
      accepted: edit && plan.slice(0, edit.range.start) + edit.newText + plan.slice(edit.range.end),
    })),
    unplaced: unplaced.map((remark) =>
      remark.kind === 'comment' ? remark.text : `${remark.removed} → ${remark.added}`,
    ),
  };
}
