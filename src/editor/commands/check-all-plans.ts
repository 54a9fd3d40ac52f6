import * as vscode from 'vscode';
import { fileName } from '../../text/file-name.ts';
import type { Diagnostics } from '../diagnostics.ts';

/** Checks all plans and registers of the workspace, and keeps their problems in view. */
export async function checkAllPlans({
  diagnostics,
}: {
  readonly diagnostics: Pick<Diagnostics, 'updateAll'>;
}): Promise<number | undefined> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder that holds your plans first.'));
    return undefined;
  }
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Checking all plans'),
      cancellable: true,
    },
    (progress, token) =>
      diagnostics.updateAll((path, share) => {
        progress.report({ message: fileName(path), increment: share * 100 });
        return !token.isCancellationRequested;
      }),
  );
  const problems = [...found.values()].reduce((sum, list) => sum + list.length, 0);
  const faulty = [...found.values()].filter((list) => list.length > 0).length;
  if (problems > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
  void vscode.window.showInformationMessage(
    found.size === 0
      ? vscode.l10n.t('There are no campaign plans in this folder yet.')
      : problems === 0
        ? vscode.l10n.t('No problems in {0} files.', found.size)
        : vscode.l10n.t('{0} things found in {1} of {2} files.', problems, faulty, found.size),
  );
  return problems;
}
