import { LineIndex, type TextEdit } from '../text/text.ts';
import { describeChange, obstacleNote } from './change-words.ts';
import type { PlacedReview, ReviewChange, ReviewComment } from './review.ts';

/** A comment or change as programs get it. */
export interface ReviewItem {
  readonly kind: 'comment' | 'tracked' | 'untracked';
  /** Null where the document does not say. */
  readonly author: string | null;
  /** ISO 8601, as in the document. */
  readonly date: string | null;
  /** The line of the plan, from zero; null where it has no place there. */
  readonly line: number | null;
  /** The words of the document that it is about. */
  readonly quote: string;
  /** What the comment says, or what changes, in a sentence. */
  readonly text: string;
  /** The edits of the plan that a change comes to, offsets in UTF-16 code units; null where there are none. */
  readonly edits: readonly TextEdit[] | null;
  readonly replies: readonly { readonly author: string | null; readonly text: string }[];
  readonly resolved: boolean;
}

/** A remark with how it is told. */
export interface ListedRemark {
  readonly remark: ReviewComment | ReviewChange;
  readonly item: ReviewItem;
}

/**
 * All that came back, in the order of the plan, what has no place there last.
 * @param text the whole plan
 */
export function reviewItems({ placed, unplaced }: PlacedReview, text: string): ListedRemark[] {
  const lines = new LineIndex(text);
  return [
    ...placed.map(({ remark, range, edits }) => ({
      remark,
      item: itemOf(remark, lines.position(range.start).line, edits ?? null),
    })),
    ...unplaced.map((remark) => ({ remark, item: itemOf(remark, null, null) })),
  ];
}

function itemOf(
  remark: ReviewComment | ReviewChange,
  line: number | null,
  edits: readonly TextEdit[] | null,
): ReviewItem {
  const common = { author: remark.author || null, date: remark.date ?? null, line };
  if (remark.kind === 'comment') {
    const { quoted, text, isResolved } = remark;
    const replies = remark.replies.map((reply) => ({ author: reply.author || null, text: reply.text }));
    return { kind: 'comment', ...common, quote: quoted, text, edits: null, replies, resolved: isResolved };
  }
  const { isTracked, removed, place, obstacle } = remark;
  const sentence = describeChange(remark, (words) => words.replaceAll(/\s*[\r\n\v]+\s*/g, ' ¶ '));
  return {
    kind: isTracked ? 'tracked' : 'untracked',
    ...common,
    quote: removed.trim() || place.paragraph.trim(),
    text: obstacle === undefined ? sentence : `${sentence} ${obstacleNote(obstacle)}`,
    edits,
    replies: [],
    resolved: false,
  };
}
