import * as vscode from 'vscode';
import type { Session } from '../session.ts';

/** Makes the tracked change of a thread in the plan. */
export async function acceptChange(
  { reviewComments }: Session,
  thread: vscode.CommentThread,
): Promise<boolean> {
  const isMade = await reviewComments.accept(thread);
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
  { reviewComments }: Session,
  thread: vscode.CommentThread,
): Promise<void> {
  reviewComments.setDone(thread, true);
}

/** Takes back that a thread is done with. */
export async function reopenComment(
  { reviewComments }: Session,
  thread: vscode.CommentThread,
): Promise<void> {
  reviewComments.setDone(thread, false);
}

/** Takes a thread out of view; the Word document keeps it. */
export async function removeComment(
  { reviewComments }: Session,
  thread: vscode.CommentThread,
): Promise<void> {
  reviewComments.remove(thread);
}

/** Takes everything that came back from Word out of view. */
export async function removeAllComments({ reviewComments }: Session): Promise<void> {
  reviewComments.removeAll();
}
