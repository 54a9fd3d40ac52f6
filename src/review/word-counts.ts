/** How often each word stands in a text. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How much two texts have in common: 1 where they hold the same words, 0 where they share none. */
export type Likeness = number;

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** How like two texts are, given the counts of their words. */
export function likenessOf(a: WordCounts, b: WordCounts): Likeness {
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return shared === 0 ? 0 : (2 * shared) / (a.total + b.total);
}
