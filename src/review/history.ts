import { passageState } from '../document/passages.ts';
import { fingerprintOf } from '../ooxml/fingerprints.ts';
import { lastingKey, returnedKey } from './pair-passages.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { Review } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { commonItems } from './sequences.ts';

/** What the fingerprints tell of the time between the export and now. */
export interface History {
  /** Of each passage that came back and is as it was exported, by its place: which of the exported ones it is. */
  readonly untouched: ReadonlyMap<number, number>;
  /** Of each passage that the plan would still be exported to as it was: which of the exported ones it is. */
  readonly unchanged: ReadonlyMap<number, number>;
  /** The places of passages that came back as the organisation's template says them. */
  readonly ofTemplate: ReadonlySet<number>;
}

/** @returns undefined where the document has lost its fingerprints */
export function historyOf({ fingerprints, passages }: Review, { said }: ReviewedPlan): History | undefined {
  if (!fingerprints) return undefined;
  const exported = fingerprints.passages.map(({ words }) => words);
  const ours = fingerprints.passages.flatMap(({ isTemplates }, at) => (isTemplates ? [] : [at]));
  const templateWords = new Set(
    fingerprints.passages.flatMap(({ isTemplates, words }) => (isTemplates ? [words] : [])),
  );
  // The page and the file that a cover names are others in each program.
  const keyOf = (passage: ReturnedPassage) => {
    const lasting = lastingKey(passage);
    return lasting !== undefined && templateWords.has(fingerprintOf(lasting))
      ? lasting
      : returnedKey(passage);
  };
  const untouched = placesOf(
    passages.map((passage) => passageState(keyOf(passage), passage.isTicked)),
    exported,
    exported.map((_, at) => at),
  );
  return {
    untouched,
    unchanged: placesOf(
      said.map(({ key, isTicked }) => passageState(key, isTicked)),
      ours.map((at) => exported[at]!),
      ours,
    ),
    ofTemplate: new Set(
      [...untouched].flatMap(([at, from]) => (fingerprints.passages[from]!.isTemplates ? [at] : [])),
    ),
  };
}

/** Of each passage that is as it was exported, by its place, which of the exported ones it is. */
function placesOf(
  keys: readonly string[],
  exported: readonly string[],
  places: readonly number[],
): ReadonlyMap<number, number> {
  const common = commonItems(exported, keys.map(fingerprintOf));
  return new Map(common.map(([from, at]) => [at, places[from]!]));
}
