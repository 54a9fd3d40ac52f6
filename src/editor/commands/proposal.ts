import * as vscode from 'vscode';
import { LineIndex } from '../../text/text.ts';
import type { ChangedPlan, Proposal, Proposals } from '../proposals.ts';
import { toWorkspaceEdit } from '../ranges.ts';
import type { CommandArguments } from './command-arguments.ts';
import { createFile } from './new-file.ts';

interface Uses {
  readonly proposals: Proposals;
}

/** Writes the plan that is proposed: a new file, or the plan that it changes. */
export async function acceptProposal(
  { proposals }: Uses,
  { plan: uri }: CommandArguments['campaignPlan.acceptProposal'],
): Promise<vscode.Uri | undefined> {
  const proposal = proposals.at(uri);
  if (!proposal) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No plan is proposed. Turn a document into one first.'),
    );
    return undefined;
  }
  const document = proposal.plan ? await change(proposal.plan) : await create(proposal);
  if (!document) return undefined;
  await proposals.settle(proposal);
  await vscode.window.showTextDocument(document, { preview: false });
  return document.uri;
}

/** Shows what of the document was placed, and what was not. */
export async function showWhatWasFound(
  { proposals }: Uses,
  { plan: uri }: CommandArguments['campaignPlan.showWhatWasFound'],
): Promise<void> {
  const proposed = uri ?? vscode.window.activeTextEditor?.document.uri;
  if (proposed && proposals.at(proposed))
    await vscode.commands.executeCommand('markdown.showPreviewToSide', proposals.accountUri(proposed));
}

async function create({ folder, stem, text }: Proposal): Promise<vscode.TextDocument | undefined> {
  return folder
    ? createFile(folder, stem, '.campaign.md', text)
    : vscode.workspace.openTextDocument({ language: 'markdown', content: text });
}

/** @returns undefined where the plan has been changed since; the user has been told */
async function change({ uri, text, edits }: ChangedPlan): Promise<vscode.TextDocument | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== text) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The plan has changed since. Let it be proposed once more, so that nothing is lost.'),
    );
    return undefined;
  }
  const edit = toWorkspaceEdit(uri, new LineIndex(text), edits);
  return (await vscode.workspace.applyEdit(edit)) ? document : undefined;
}

/** Says what is proposed, and offers to accept it or to show what was found. */
export async function offerProposal(proposal: vscode.Uri, said: string): Promise<void> {
  const accept = vscode.l10n.t('Accept');
  const show = vscode.l10n.t('Show What Was Found');
  const answer = await vscode.window.showInformationMessage(said, accept, show);
  if (answer === accept)
    await vscode.commands.executeCommand('campaignPlan.acceptProposal', { plan: proposal });
  if (answer === show)
    await vscode.commands.executeCommand('campaignPlan.showWhatWasFound', { plan: proposal });
}
