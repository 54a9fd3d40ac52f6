import { passageKey } from '../document/passages.ts';
import { looseKey } from '../text/text.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';

/** What the layout says between passages, and the contents list, page numbers or not. */
export function furnitureOf({ words, said }: ReviewedPlan): ReadonlySet<string> {
  const headings = said.flatMap(({ kind, cells, table }) => [
    ...(kind === 'heading' ? [passageKey(cells)] : []),
    ...(table ? [table.title] : []),
  ]);
  return new Set([words.text('contents'), ...headings].map(furnitureKey));
}

/** By what it is known, without dots and page numbers. */
export function furnitureKey(words: string): string {
  return looseKey(words.replace(/[\s.]*\d+$/, ''));
}
