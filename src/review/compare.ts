import { passageKey } from '../document/passages.ts';
import { type History, historyOf } from './history.ts';
import { LinesAtExport } from './lines-at-export.ts';
import { type PairedPassages, pairPassages, returnedKey } from './pair-passages.ts';
import type { Review, ReviewComment, ReviewPlace } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { UntrackedChanges } from './untracked-changes.ts';

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
  const paired = pairPassages(plan.said, review.passages);
  const history = historyOf(review, plan);
  const isOther = isOfAnotherPlan(review, plan, paired, history);
  const lines = new LinesAtExport(review.passages, plan, paired);
  const isEarlier = history !== undefined && hasMovedOn(review, paired, history);
  const origin: Origin = isOther
    ? 'another plan'
    : !history
      ? 'unknown version'
      : isEarlier
        ? 'earlier version'
        : 'this version';
  const untracked = isOther ? [] : new UntrackedChanges(review, plan, paired, history, lines).find();
  const onLine = <Remark extends { readonly place: ReviewPlace }>(remark: Remark): Remark => ({
    ...remark,
    place: lines.placeWithLine(remark.place),
  });
  return {
    ...review,
    comments: review.comments.map((comment): ReviewComment => onLine(comment)),
    changes: [...review.changes.map(onLine), ...untracked],
    lines: lines.all(review.lines),
    origin,
  };
}

/** Whether the plan says something else by now where nobody touched the document, or more between what it said. */
function hasMovedOn({ passages }: Review, { pairs }: PairedPassages, history: History): boolean {
  const { untouched, unchanged } = history;
  const pairedReturned = new Set(pairs.map(([, returned]) => returned));
  const isReworded = pairs.some(([said, returned]) => untouched.has(returned) && !unchanged.has(said));
  const isTakenOut = passages.some(
    ({ line }, index) => line !== undefined && untouched.has(index) && !pairedReturned.has(index),
  );
  const saids = [...unchanged.keys()];
  const isPutIn = saids.some(
    (said, index) =>
      index > 0 &&
      said - saids[index - 1]! > 1 &&
      !pairs.some(([other]) => other === said - 1) &&
      !unchanged.has(said - 1),
  );
  return isReworded || isTakenOut || isPutIn;
}

/** Less of a document than this, by words, in a plan: it belongs to another one. */
const leastInCommon = 0.25;
/** Shorter documents do not tell. */
const tellingWords = 20;

function isOfAnotherPlan(
  { passages }: Review,
  { said }: ReviewedPlan,
  { pairs }: PairedPassages,
  history: History | undefined,
): boolean {
  const wordsIn = (key: string) => key.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // What every document says, such as headings and captions, does not tell one from another.
  const isTelling = (index: number) => !/^(?:heading|caption|header row)$/.test(said[index]!.kind);
  const total = passages.reduce((sum, passage) => sum + wordsIn(returnedKey(passage)), 0);
  const shared = pairs
    .filter(([index]) => isTelling(index))
    .reduce((sum, [, returned]) => sum + wordsIn(returnedKey(passages[returned]!)), 0);
  const wordsOfPlan = said.reduce(
    (sum, { cells }, index) => sum + (isTelling(index) ? wordsIn(passageKey(cells)) : 0),
    0,
  );
  if (total < tellingWords) return false;
  const isFar = shared < leastInCommon * Math.min(total, wordsOfPlan);
  return isFar && (!history || history.unchanged.size * 2 < said.length);
}
