import { looseKey } from '../text/text.ts';
import { isHeading, returnedKey } from './pair-passages.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';

/** What the layout says between passages, and the contents list, page numbers or not. */
export function furnitureOf({ words, said }: ReviewedPlan): ReadonlySet<string> {
  const headings = said.flatMap(({ kind, key, table }) => [
    ...(kind === 'heading' ? [key] : []),
    ...(table ? [table.title] : []),
  ]);
  return new Set([words.text('contents'), ...headings].map(furnitureKey));
}

/** The places of the contents list in what came back, where a program has made mere paragraphs of it. */
export function contentsEntries(
  passages: readonly ReturnedPassage[],
  plan: ReviewedPlan,
): ReadonlySet<number> {
  const keyOf = (passage: ReturnedPassage) => furnitureKey(returnedKey(passage));
  const title = looseKey(plan.words.text('contents'));
  const first = passages.findIndex((passage) => keyOf(passage) === title);
  if (first < 0) return new Set();
  const listed = new Set([...furnitureOf(plan), ...passages.filter(isHeading).map(keyOf)]);
  const end = passages.findIndex(
    (passage, at) => at > first && (passage.row || isHeading(passage) || !listed.has(keyOf(passage))),
  );
  // A heading of that name with nothing of the kind below it is one of the text.
  if (end === first + 1) return new Set();
  return new Set([...passages.keys()].slice(first, end < 0 ? undefined : end));
}

/** By what it is known, without dots and page numbers. */
export function furnitureKey(words: string): string {
  return looseKey(words.replace(/[\s.]*\d+$/, ''));
}
