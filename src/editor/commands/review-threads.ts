import * as vscode from 'vscode';
import type { AcceptedChanges, ReviewComments } from '../review-comments.ts';
import type { CommandArguments } from './command-arguments.ts';
import { targetDocument } from './target.ts';

interface Uses {
  readonly reviewComments: ReviewComments;
}

/** Makes the change of a thread in the plan. */
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

/**
 * Makes all changes in a plan that need no second look, and says how many are left.
 * @returns how many were made and are left; undefined where there is no plan, or nothing is laid over it
 */
export async function acceptAllChanges(
  { reviewComments }: Uses,
  { plan }: CommandArguments['campaignPlan.acceptAllChanges'],
): Promise<AcceptedChanges | undefined> {
  const document = await targetDocument(plan);
  const accepted = document && (await reviewComments.acceptAll(document));
  if (!document) return undefined;
  void tell(accepted);
  return accepted;
}

async function tell(accepted: AcceptedChanges | undefined): Promise<void> {
  if (!accepted) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Nothing from Word is laid over this plan: choose “Bring Comments Back from Word…” first.',
      ),
    );
    return;
  }
  const { made, left } = accepted;
  const done =
    made === 1
      ? vscode.l10n.t('1 change was made in the plan.')
      : vscode.l10n.t('{0} changes were made in the plan.', made);
  if (left === 0) {
    void vscode.window.showInformationMessage(done);
    return;
  }
  const rest =
    left === 1
      ? vscode.l10n.t('1 is left to be looked at: it is in the list of comments.')
      : vscode.l10n.t('{0} are left to be looked at: they are in the list of comments.', left);
  const show = vscode.l10n.t('Show Comments');
  const answer = await vscode.window.showInformationMessage(`${done} ${rest}`, show);
  if (answer === show) await vscode.commands.executeCommand('workbench.action.focusCommentsPanel');
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
