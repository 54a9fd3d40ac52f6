import { compareWithPlan } from '../../src/review/compare.ts';
import { placeReview } from '../../src/review/place-review.ts';
import type { Review, ReviewChange, ReviewComment } from '../../src/review/review.ts';
import { type PlanSource, type ReviewedPlan, reviewedPlan } from '../../src/review/reviewed-plan.ts';
import { applyEdits } from '../../src/text/text.ts';
import { exported } from '../word/support.ts';
import { Reviewed } from './reviewed.ts';

/** The document that a plan is exported to, for review. */
export async function circulated(plan: string): Promise<Reviewed> {
  return new Reviewed((await exported(plan)).bytes);
}

/** A plan as returned documents are laid over it. */
export function read(text: string): ReviewedPlan {
  return reviewedPlan(source(text));
}

/** What is known of a plan. */
export function source(text: string): PlanSource {
  return { text, name: 'plan.campaign.md', register: undefined };
}

/** A remark as it stands in the plan. */
export interface Seen {
  readonly remark: ReviewComment | ReviewChange;
  /** The words of the plan that it is about. */
  readonly words: string;
  /** Their first line, from 1. */
  readonly line: number;
  /** The plan once it is accepted; undefined where it cannot be. */
  readonly accepted: string | undefined;
}

/** Lays a review over a plan, and says what people see of it. */
export function seen(review: Review, plan: string): { readonly placed: Seen[]; readonly unplaced: string[] } {
  const reviewed = read(plan);
  const { placed, unplaced } = placeReview(compareWithPlan(review, reviewed), reviewed);
  return {
    placed: placed.map(({ remark, range, edits }) => ({
      remark,
      words: plan.slice(range.start, range.end),
      line: plan.slice(0, range.start).split(/\r\n|\n|\r/).length,
      accepted: edits && applyEdits(plan, edits),
    })),
    unplaced: unplaced.map((remark) =>
      remark.kind === 'comment' ? remark.text : `${remark.removed} → ${remark.added}`,
    ),
  };
}
