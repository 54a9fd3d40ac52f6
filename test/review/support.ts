import { readFileSync } from 'node:fs';
import { acceptSafe } from '../../src/review/accept.ts';
import { describeChange } from '../../src/review/change-words.ts';
import { compareWithPlan } from '../../src/review/compare.ts';
import { placeReview } from '../../src/review/place-review.ts';
import type { Review, ReviewChange, ReviewComment } from '../../src/review/review.ts';
import { type PlanSource, type ReviewedPlan, reviewedPlan } from '../../src/review/reviewed-plan.ts';
import { applyEdits } from '../../src/text/text.ts';
import { exported } from '../word/support.ts';
import { Reviewed } from './reviewed.ts';

/** A larger plan that went out for review. */
export const circulatedPlan = readFileSync('test/review/fixtures/circulated.campaign.md', 'utf8');

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

/** What comes back from a document, and the plan once all that is safe is accepted. */
export function reviewed(document: Reviewed, text = circulatedPlan) {
  const returned = document.read();
  const reading = reviewedPlan(source(text), returned);
  const review = compareWithPlan(returned, reading);
  const { placed, unplaced } = placeReview(review, reading);
  const words = (shown: string) => shown.replaceAll('\n', ' ¶ ');
  return {
    review,
    comesBack: placed.flatMap(({ remark, range }) =>
      remark.kind === 'change'
        ? [`${text.slice(0, range.start).split('\n').length}: ${describeChange(remark, words)}`]
        : [],
    ),
    unplaced,
    accepted: acceptSafe(review, source(text)),
  };
}

/** The lines that stand in one text more often than in another. */
export function linesMore(some: string, others: string): string[] {
  const left = others.split('\n');
  return some.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
