import type { Range, TextEdit } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import { frontmatterLineAt, frontmatterLines } from '../frontmatter-lines.ts';
import { hasLines, wholesOf } from './entries.ts';
import { insertion, slice, wholeLines } from './places.ts';

/**
 * Puts an entry of a list one place up (`by` -1) or down (1). The comments right above an entry go with it.
 * @param list as reading returned it
 * @returns nothing where it cannot go there
 */
export function moveEntry(
  document: CampaignDocument,
  list: readonly unknown[],
  index: number,
  by: -1 | 1,
): TextEdit[] {
  const wholes = wholesOf(document, list);
  const upper = wholes?.[Math.min(index, index + by)];
  const lower = wholes?.[Math.max(index, index + by)];
  if (!upper || !lower) return [];
  if (!hasLines(document, lower)) {
    return [
      { range: upper, newText: slice(document, lower) },
      { range: lower, newText: slice(document, upper) },
    ];
  }
  const moved = withCommentsAbove(document, wholeLines(document, lower));
  const to = withCommentsAbove(document, wholeLines(document, upper)).start;
  return [insertion(to, slice(document, moved)), { range: moved, newText: '' }];
}

function withCommentsAbove(document: CampaignDocument, range: Range): Range {
  const at = frontmatterLineAt(document, range.start)?.at ?? 0;
  let { start } = range;
  for (let above = at - 1; above >= 0; above--) {
    const line = frontmatterLines(document)[above]!;
    if (!line.isBlank || !line.comment) break;
    start = line.start;
  }
  return { start, end: range.end };
}
