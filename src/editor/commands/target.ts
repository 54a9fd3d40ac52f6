import * as vscode from 'vscode';
import { kindOf } from '../recognition.ts';

/**
 * The document that a command is about: the one it was given, else the active editor's.
 * @returns undefined where that is no plan (or register); the user has been told
 */
export async function targetDocument(
  uri: vscode.Uri | undefined,
  { registers = false }: { readonly registers?: boolean } = {},
): Promise<vscode.TextDocument | undefined> {
  const document = uri
    ? await vscode.workspace.openTextDocument(uri)
    : vscode.window.activeTextEditor?.document;
  const kind = document && kindOf(document);
  if (document && (kind === 'plan' || (registers && kind === 'register'))) return document;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Open a campaign plan first: a Markdown file whose name ends in .campaign.md, or which says “campaign:” at its top.',
    ),
  );
  return undefined;
}
