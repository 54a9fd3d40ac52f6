import { applyEdits, type Range, type TextEdit } from '../text/text.ts';
import type { ComparedReview, Origin } from './compare.ts';
import { placeReview } from './place-review.ts';
import type { PlacedRemark, ReviewChange, ReviewComment } from './review.ts';
import { type PlanSource, type ReviewedPlan, reviewedPlan } from './reviewed-plan.ts';

/** A change of which accepting makes edits in the plan. */
export interface AcceptableChange extends PlacedRemark {
  readonly remark: ReviewChange;
  readonly edits: readonly TextEdit[];
}

/**
 * Whether a change can be made without another look: it was tried out, and it is the reviewer's for certain. What was
 * not tracked in a document that no longer tells its version may be the plan's own later edit; and whoever takes out a whole
 * table may not want its entries gone.
 */
export function isSafe<Placed extends PlacedRemark>(
  placed: Placed,
  origin: Origin,
): placed is Placed & AcceptableChange {
  const { remark, edits } = placed;
  if (remark.kind !== 'change' || edits === undefined || origin === 'another plan') return false;
  return remark.isTracked || (origin !== 'unknown version' && !remark.isOfWholeTable);
}

/** As many changes as can be made together: each leaves the others' places alone. In the order of the plan. */
export function madeTogether<Change extends AcceptableChange>(changes: readonly Change[]): Change[] {
  const taken: Range[] = [];
  return changes.filter(({ edits }) => {
    if (edits.some(({ range }) => taken.some((other) => isTouching(range, other)))) return false;
    taken.push(...edits.map(({ range }) => range));
    return true;
  });
}

function isTouching(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A plan with what was safe to accept. */
export interface Accepted {
  /** The whole plan. */
  readonly text: string;
  /** In the order in which they were made. */
  readonly changes: readonly ReviewChange[];
}

/**
 * Makes all changes in a plan that are safe. Those whose places the others have changed are tried anew after them.
 * @param review compared with the plan
 */
export function acceptSafe(review: ComparedReview, source: PlanSource): Accepted {
  const made: ReviewChange[] = [];
  let left: ComparedReview = review;
  let text = source.text;
  for (;;) {
    const plan = reviewedPlan({ ...source, text }, review);
    const safe = placeReview(left, plan).placed.filter((placed) => isSafe(placed, review.origin));
    const step = withoutHarm(plan, madeTogether(safe));
    if (step.length === 0) return { text, changes: made };
    text = applyEdits(
      text,
      step.flatMap(({ edits }) => edits),
    );
    const done = new Set<ReviewChange | ReviewComment>(step.map(({ remark }) => remark));
    made.push(...step.map(({ remark }) => remark));
    left = {
      ...left,
      changes: left.changes.filter((change) => !done.has(change)),
      // Where lines were before these edits says nothing by now; their words do.
      lines: left.lines.map(({ line, words }) => ({ line, words })),
    };
  }
}

/** Changes that the plan is read with as well as without; one at a time, where together they are not. */
function withoutHarm(plan: ReviewedPlan, changes: readonly AcceptableChange[]): readonly AcceptableChange[] {
  const edits = changes.flatMap((change) => change.edits);
  const { document } = plan.withFrontmatter(applyEdits(plan.text, edits));
  return document.findings.length <= plan.document.findings.length ? changes : changes.slice(0, 1);
}
