import { withoutMade } from './already-made.ts';
import { asideChanges } from './aside-changes.ts';
import { withFormChanges } from './form-changes.ts';
import { contentsEntries } from './furniture.ts';
import { type History, historyOf } from './history.ts';
import { LinesAtExport } from './lines-at-export.ts';
import { type PairedPassages, pairPassages, returnedKey } from './pair-passages.ts';
import type { Review, ReviewComment, ReviewPlace } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { isPartOf } from './table-parts.ts';
import { withCellChange } from './tracked-cells.ts';
import { withWholeChanges } from './tracked-wholes.ts';
import { UntrackedChanges } from './untracked-changes.ts';
import { countWords, likenessOf, type WordCounts } from './word-counts.ts';
import { withWordsElsewhere } from './words-elsewhere.ts';

/**
 * What a returned document was exported from: the plan as it is, an earlier version of it, a version of which the
 * document does not tell any more which one it is, or another plan.
 */
export type Origin = 'this version' | 'earlier version' | 'unknown version' | 'another plan';

/** A review with all that was changed in the document, tracked or not. */
export interface ComparedReview extends Review {
  readonly origin: Origin;
}

/**
 * Compares a returned document with what the plan would be exported to, passage by passage: what differs was changed
 * without being tracked, unless the plan has changed there since the export, as the document's fingerprints tell.
 */
export function compareWithPlan(review: Review, plan: ReviewedPlan): ComparedReview {
  const history = historyOf(review, plan);
  const contents = contentsEntries(review.passages, plan);
  const paired = pairPassages(
    plan.said,
    review.passages,
    new Set([...contents, ...(history?.ofTemplate ?? [])]),
  );
  const isOther = isOfAnotherPlan(review, plan, paired, history);
  const lines = new LinesAtExport(review.passages, plan, paired);
  const isEarlier = history !== undefined && hasMovedOn(review, plan, paired, history);
  const origin: Origin = isOther
    ? 'another plan'
    : !history
      ? 'unknown version'
      : isEarlier
        ? 'earlier version'
        : 'this version';
  const wholes = withWholeChanges(review.changes, review.passages).map(withCellChange);
  const changes = withFormChanges(wholes, review.passages);
  const tracked = isOther ? changes : withoutMade(changes, review.passages, plan, paired);
  const untracked = isOther
    ? []
    : withWordsElsewhere(
        new UntrackedChanges(review, plan, paired, history, lines, contents).find(),
        plan.passages,
      );
  const asides = isOther ? [] : asideChanges(review, plan, [...tracked, ...untracked], lines);
  const onLine = <Remark extends { readonly place: ReviewPlace }>(remark: Remark): Remark => ({
    ...remark,
    place: lines.placeWithLine(remark.place),
  });
  return {
    ...review,
    comments: review.comments.map((comment): ReviewComment => onLine(comment)),
    changes: [...tracked.map(onLine), ...untracked, ...asides],
    lines: lines.all(review.lines),
    origin,
  };
}

/** Whether the plan says something else by now where nobody touched the document, or more between what it said. */
function hasMovedOn(
  { passages }: Review,
  { said }: ReviewedPlan,
  { pairs }: PairedPassages,
  { untouched, unchanged, ofTemplate }: History,
): boolean {
  const [ownPaired, returnedPaired] = [new Set<number>(), new Set<number>()];
  for (const [own, returned] of pairs) {
    ownPaired.add(own);
    returnedPaired.add(returned);
  }
  const isReworded = pairs.some(
    ([own, returned]) =>
      untouched.has(returned) && !unchanged.has(own) && !isPartOf(passages[returned]!, said[own]!),
  );
  const isTakenOut = passages.some(
    (passage, index) =>
      passage.line !== undefined &&
      untouched.has(index) &&
      !ofTemplate.has(index) &&
      !returnedPaired.has(index) &&
      !said.some((own) => isPartOf(passage, own)),
  );
  const isPutIn = said.some(
    (_, index) =>
      !unchanged.has(index) &&
      !ownPaired.has(index) &&
      unchanged.has(index - 1) &&
      [index + 1, index + 2].some((next) => unchanged.has(next)),
  );
  return isReworded || isTakenOut || isPutIn;
}

/** Less of a document than this, by words, in a plan: it belongs to another one. */
const leastInCommon = 0.25;
/** Shorter documents do not tell. */
const tellingWords = 20;
/** Passages with less in common are not the same. */
const leastAlike = 0.6;

function isOfAnotherPlan(
  { passages }: Review,
  { said }: ReviewedPlan,
  { pairs }: PairedPassages,
  history: History | undefined,
): boolean {
  // What every document says, such as headings and captions, does not tell one from another.
  const telling = said.map(({ kind, key }) =>
    countWords(/^(?:heading|caption|header row)$/.test(kind) ? '' : key),
  );
  const returned = passages.map((passage) => countWords(returnedKey(passage)));
  const sum = (counts: readonly WordCounts[]) => counts.reduce((total, own) => total + own.total, 0);
  const shared = pairs.flatMap(([own, other]) =>
    likenessOf(telling[own]!, returned[other]!) >= leastAlike ? [returned[other]!] : [],
  );
  if (sum(returned) < tellingWords) return false;
  const isFar = sum(shared) < leastInCommon * Math.min(sum(returned), sum(telling));
  return isFar && (!history || history.unchanged.size * 2 < said.length);
}
