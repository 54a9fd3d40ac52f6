import { keyWords, readWords } from '../document/passages.ts';
import { looseKey } from '../text/text.ts';
import type { PlanPassages } from './plan-passages.ts';
import type { ReviewChange } from './review.ts';

/**
 * Changes, those by which words only went elsewhere being told as such where the plan would lose by it: a paragraph with
 * links, emphasis or notes that was split, or joined with another; a row that was made text.
 */
export function withWordsElsewhere(
  changes: readonly ReviewChange[],
  passages: PlanPassages,
): readonly ReviewChange[] {
  const added = changes.map((change) => (isPassage(change, 'add') ? looseKey(change.added) : '')).join(' ');
  const blocked = new Set<ReviewChange>();
  for (const change of changes) {
    if (isRowAsText(change, added)) blocked.add(change);
    const other = otherHalf(change, changes);
    const words = readWords(isPassage(change, 'add') ? (other?.place.paragraph ?? '') : change.removed);
    if (other && passages.haveMarks(words)) {
      blocked.add(change);
      blocked.add(other);
    }
  }
  return changes.map((change) => (blocked.has(change) ? { ...change, obstacle: 'words moved' } : change));
}

/** Whether a change puts in or takes out a paragraph as a whole. */
function isPassage({ whole }: ReviewChange, does: 'add' | 'remove'): boolean {
  if (whole?.does !== does) return false;
  return 'added' in whole ? !whole.added.isRow : 'passage' in whole && !whole.passage.isRow;
}

/** Whether a row was taken out of which every cell stands in paragraphs that were put in. */
function isRowAsText({ whole }: ReviewChange, added: string): boolean {
  if (whole?.does !== 'remove' || !whole.passage.isRow || added.trim() === '') return false;
  return keyWords(whole.passage.key).every((words) => added.includes(looseKey(words)));
}

/** What takes the same words out of a paragraph as were put in as one, or puts them into one. */
function otherHalf(change: ReviewChange, changes: readonly ReviewChange[]): ReviewChange | undefined {
  const isAdded = isPassage(change, 'add');
  if (!isAdded && !isPassage(change, 'remove')) return undefined;
  const words = readWords(isAdded ? change.added : change.removed);
  return changes.find(
    ({ sort, removed, added }) =>
      sort === 'text' &&
      readWords(isAdded ? removed : added) === words &&
      (isAdded ? added : removed).trim() === '',
  );
}
