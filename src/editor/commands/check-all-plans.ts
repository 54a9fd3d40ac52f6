import * as vscode from 'vscode';
import type { Problem } from '../../checks/run.ts';
import {
  countProblems,
  listedProblems,
  type ProblemCounts,
  sayHints,
  sayListed,
} from '../../features/problem-counts.ts';
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
  const problems = [...found.values()].flat();
  const counts = countProblems(problems);
  if (listedProblems(counts) > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
  void vscode.window.showInformationMessage(summaryOf(counts, found));
  return problems.length;
}

/** What the list of problems holds, and in how many files; beside it the hints, which it does not. */
function summaryOf(counts: ProblemCounts, found: ReadonlyMap<string, readonly Problem[]>): string {
  if (found.size === 0) return vscode.l10n.t('There are no campaign plans in this folder yet.');
  const listed = sayListed(counts);
  const hints = sayHints(counts);
  const faulty = [...found.values()].filter((problems) => listedProblems(countProblems(problems)) > 0).length;
  const summary =
    listed === undefined
      ? vscode.l10n.t('No problems in {0} files.', found.size)
      : vscode.l10n.t('{0}, in {1} of {2} files.', listed, faulty, found.size);
  return hints === undefined
    ? summary
    : `${summary} ${vscode.l10n.t('Besides: {0}, marked by dots below the words.', hints)}`;
}
