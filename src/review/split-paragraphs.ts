import { readWords } from '../document/passages.ts';
import type { PlanPassages } from './plan-passages.ts';
import type { ReviewChange } from './review.ts';

/**
 * Changes, those by which a paragraph was split or joined with another being told as such where the plan has links,
 * emphasis or notes among the words: what stands in the document is those words alone.
 */
export function withSplitParagraphs(
  changes: readonly ReviewChange[],
  passages: PlanPassages,
): readonly ReviewChange[] {
  const blocked = new Set<ReviewChange>();
  for (const change of changes) {
    const { whole } = change;
    if (!whole || whole.does === 'move') continue;
    const isAdded = whole.does === 'add';
    if (isAdded ? whole.added.isRow : whole.passage.isRow) continue;
    const words = readWords(isAdded ? change.added : change.removed);
    const other = changes.find(
      ({ sort, removed, added }) =>
        sort === 'text' &&
        readWords(isAdded ? removed : added) === words &&
        (isAdded ? added : removed).trim() === '',
    );
    if (other && passages.haveMarks(isAdded ? other.place.paragraph : words)) {
      blocked.add(change);
      blocked.add(other);
    }
  }
  return changes.map((change) => (blocked.has(change) ? { ...change, obstacle: 'words moved' } : change));
}
