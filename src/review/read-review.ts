import { readFingerprints } from '../ooxml/fingerprints.ts';
import { wordFileSteps } from '../ooxml/word-file.ts';
import { allAtOnce, type Steps } from '../steps.ts';
import type { CommentAnchor } from './comment-anchors.ts';
import { markedText } from './marked-text.ts';
import { nowhere, type Review, type ReviewComment } from './review.ts';
import { type ListedComment, listedComments } from './word-comments.ts';

/**
 * Reads what reviewers wrote in a Word document: every comment and every tracked change.
 * @throws {OfficeFileError} where it is no Word document, is encrypted, carries macros, or is damaged
 */
export function readReview(bytes: Uint8Array): Review {
  return allAtOnce(reviewSteps(bytes));
}

/** The same step by step. */
export function* reviewSteps(bytes: Uint8Array): Steps<Review> {
  const file = yield* wordFileSteps(bytes);
  const { anchors, changes, lines, passages, asides } = markedText(file);
  const { comments, isThreaded } = listedComments(file);
  const order = new Map([...anchors.keys()].map((id, index) => [id, index]));
  const rank = ({ id }: ListedComment) => order.get(id) ?? order.size;
  const ordered = comments
    .toSorted((a, b) => rank(a) - rank(b))
    .map((comment) => ({ comment, anchor: anchors.get(comment.id) }));
  return {
    comments: (isThreaded ? ordered : threadedByPlace(ordered, comments)).map(({ comment, anchor }) =>
      placed(comment, anchor),
    ),
    changes,
    lines,
    passages,
    asides,
    fingerprints: readFingerprints(file),
  };
}

interface Anchored {
  readonly comment: ListedComment;
  readonly anchor: CommentAnchor | undefined;
}

/**
 * Programs that keep no threads write replies as comments on the very same words, in an order of their own: the oldest
 * is what the others answer.
 */
function threadedByPlace(comments: readonly Anchored[], listed: readonly ListedComment[]): Anchored[] {
  const order = new Map(listed.map((comment, index) => [comment, index]));
  const age = (a: ListedComment, b: ListedComment) =>
    (a.date ?? '').localeCompare(b.date ?? '') || order.get(a)! - order.get(b)!;
  const threads: { anchor: CommentAnchor | undefined; members: ListedComment[] }[] = [];
  for (const { comment, anchor } of comments) {
    const last = threads.at(-1);
    if (last?.anchor && anchor && isSamePlace(last.anchor, anchor)) last.members.push(comment);
    else threads.push({ anchor, members: [comment] });
  }
  return threads.map(({ anchor, members }) => {
    const [first, ...replies] = members.sort(age);
    return { anchor, comment: { ...first!, replies: [...first!.replies, ...replies] } };
  });
}

function isSamePlace(a: CommentAnchor, b: CommentAnchor): boolean {
  const keys = ['line', 'near', 'paragraph', 'start', 'end'] as const;
  return a.quoted !== '' && a.quoted === b.quoted && keys.every((key) => a.place[key] === b.place[key]);
}

function placed(comment: ListedComment, anchor: CommentAnchor | undefined): ReviewComment {
  const { author, date, text, isResolved, replies } = comment;
  return {
    kind: 'comment',
    author,
    date,
    text,
    quoted: anchor?.quoted ?? '',
    isResolved,
    replies: replies.map((reply) => ({ author: reply.author, date: reply.date, text: reply.text })),
    place: anchor?.place ?? nowhere,
  };
}
