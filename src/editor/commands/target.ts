import * as vscode from 'vscode';
import { planFileStem } from '../../text/file-name.ts';
import { kindOf } from '../recognition.ts';

/**
 * The document that a command is about: the one it was given, else the active editor's. Where no text is active, but a
 * page such as the walkthrough, it is one of the folder's plans, which is asked for where there are several.
 * @returns undefined where that is no plan (or register), or the user gave up choosing; the user has been told
 */
export async function targetDocument(
  uri: vscode.Uri | undefined,
  { registers = false }: { readonly registers?: boolean } = {},
): Promise<vscode.TextDocument | undefined> {
  const plan = uri ?? vscode.window.activeTextEditor?.document.uri ?? (await planOfFolder());
  if (plan === null) return undefined;
  const document = plan && (await vscode.workspace.openTextDocument(plan));
  const kind = document && kindOf(document);
  if (document && (kind === 'plan' || (registers && kind === 'register'))) return document;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Open a campaign plan first: a Markdown file whose name ends in .campaign.md, or which says “campaign:” at its top.',
    ),
  );
  return undefined;
}

/** One of the plans in the workspace; undefined where there is none, null where the user gave up choosing. */
async function planOfFolder(): Promise<vscode.Uri | undefined | null> {
  const plans = await vscode.workspace.findFiles('**/*.campaign.{md,markdown}', undefined, 200);
  if (plans.length <= 1) return plans[0];
  const items = plans
    .map((uri) => ({ label: planFileStem(uri.path), description: vscode.workspace.asRelativePath(uri), uri }))
    .sort((a, b) => a.description.localeCompare(b.description));
  const placeHolder = vscode.l10n.t('Which plan?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri ?? null;
}
