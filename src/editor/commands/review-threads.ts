import * as vscode from 'vscode';
import type { ReviewComments } from '../review-comments.ts';
import type { CommandArguments } from './command-arguments.ts';

interface Uses {
  readonly reviewComments: ReviewComments;
}

/** Makes the tracked change of a thread in the plan. */
export async function acceptChange(
  { reviewComments }: Uses,
  { thread }: CommandArguments['campaignPlan.acceptChange'],
): Promise<boolean> {
  const isMade = thread !== undefined && (await reviewComments.accept(thread));
  if (!isMade) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'The plan reads differently here by now, so this change was not made. Change the words by hand, then choose “Mark as Done”.',
      ),
    );
  }
  return isMade;
}

/** Keeps a thread in view, as done with. */
export async function markCommentDone(
  { reviewComments }: Uses,
  { thread }: CommandArguments['campaignPlan.markCommentDone'],
): Promise<void> {
  if (thread) reviewComments.setDone(thread, true);
}

/** Takes back that a thread is done with. */
export async function reopenComment(
  { reviewComments }: Uses,
  { thread }: CommandArguments['campaignPlan.reopenComment'],
): Promise<void> {
  if (thread) reviewComments.setDone(thread, false);
}

/** Takes a thread out of view; the Word document keeps it. */
export async function removeComment(
  { reviewComments }: Uses,
  { thread }: CommandArguments['campaignPlan.removeComment'],
): Promise<void> {
  if (thread) reviewComments.remove(thread);
}

/** Takes everything that came back from Word out of view. */
export async function removeAllComments({ reviewComments }: Uses): Promise<void> {
  reviewComments.removeAll();
}
