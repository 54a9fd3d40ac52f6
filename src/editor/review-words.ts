import * as vscode from 'vscode';
import { describeChange, obstacleNote } from '../review/change-words.ts';
import type { ReviewChange, ReviewComment, ReviewReply } from '../review/review.ts';
import { looseKey, shortened } from '../text/text.ts';

export type Remark = ReviewComment | ReviewChange;

/** How a remark stands in the plan. */
interface Standing {
  /** The plan's words at its place; undefined where it has no place. */
  readonly standing: string | undefined;
  readonly canAccept: boolean;
}

/** What stands over a thread. */
export function labelOf(remark: Remark, isPlaced: boolean): string {
  if (!isPlaced) return vscode.l10n.t('No longer in the plan');
  if (remark.kind === 'comment') return vscode.l10n.t('Comment');
  return remark.isTracked ? vscode.l10n.t('Tracked change') : vscode.l10n.t('Change that was not tracked');
}

/** A comment with its replies, or a tracked change in words, as the editor shows them in a thread. */
export function commentsOf(remark: Remark, standing: Standing): vscode.Comment[] {
  const replies = remark.kind === 'comment' ? remark.replies : [];
  return [
    // The list of comments shows the first line only: a comment’s own words.
    comment(remark, [
      ...(remark.kind === 'comment' ? paragraphs(remark.text) : []),
      ...context(remark, standing),
    ]),
    ...replies.map((reply) => comment(reply, paragraphs(reply.text))),
  ];
}

function comment(
  { author, date }: Pick<ReviewReply, 'author' | 'date'>,
  body: readonly string[],
): vscode.Comment {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return {
    author: { name: author.trim() || vscode.l10n.t('Someone') },
    body: new vscode.MarkdownString(body.join('\n\n')),
    mode: vscode.CommentMode.Preview,
    ...(Number.isNaN(time) ? {} : { timestamp: new Date(time) }),
  };
}

/** What has to be said besides a comment’s own words, and all there is to say of a change. */
function context(remark: Remark, { standing, canAccept }: Standing): string[] {
  const { place } = remark;
  if (remark.kind === 'comment') {
    const about = remark.quoted.trim() || (standing === undefined ? place.paragraph.trim() : '');
    const isAsItStands = standing !== undefined && looseKey(standing) === looseKey(about);
    return about === '' || isAsItStands ? [] : [quote(about)];
  }
  const isByHand = remark.sort !== 'look' && !canAccept;
  return [
    describeChange(remark, inline),
    ...(standing === undefined && place.paragraph.trim() !== '' ? [quote(place.paragraph)] : []),
    ...(remark.obstacle === undefined ? [] : [obstacleNote(remark.obstacle)]),
    ...(isByHand ? [vscode.l10n.t('If you agree, change the plan by hand.')] : []),
  ];
}

/** The most of a passage that is quoted, in UTF-16 code units: it is there to be recognised. */
const quotedLength = 300;

function quote(words: string): string {
  return paragraphs(shortened(words, quotedLength))
    .map((paragraph) => `> ${paragraph}`)
    .join('\n>\n');
}

/** Words from a file on one line of Markdown. Spaces are kept: they may be all that a change is about. */
function inline(words: string): string {
  return escaped(words.replace(/\s*[\r\n\v]+\s*/g, ' ¶ '));
}

function paragraphs(words: string): string[] {
  return words
    .split(/[\r\n\v]+/)
    .map((paragraph) => escaped(paragraph.trim()))
    .filter((paragraph) => paragraph !== '');
}

/** Words from a file as Markdown that shows just them: no links, pictures, lists or code. */
function escaped(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
