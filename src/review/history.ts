import { passageKey } from '../document/passages.ts';
import { fingerprintOf } from '../ooxml/fingerprints.ts';
import { returnedKey } from './pair-passages.ts';
import type { Review } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { commonItems } from './sequences.ts';

/** What the fingerprints tell of the time between the export and now. */
export interface History {
  /** Of each passage that came back and is as it was exported, by its place: which of the exported ones it is. */
  readonly untouched: ReadonlyMap<number, number>;
  /** Of each passage that the plan would still be exported to as it was: which of the exported ones it is. */
  readonly unchanged: ReadonlyMap<number, number>;
}

/** @returns undefined where the document has lost its fingerprints */
export function historyOf({ fingerprints, passages }: Review, { said }: ReviewedPlan): History | undefined {
  if (!fingerprints) return undefined;
  const found = (keys: readonly string[]) =>
    new Map(commonItems(fingerprints, keys.map(fingerprintOf)).map(([exported, at]) => [at, exported]));
  return {
    untouched: found(passages.map(returnedKey)),
    unchanged: found(said.map(({ cells }) => passageKey(cells))),
  };
}
