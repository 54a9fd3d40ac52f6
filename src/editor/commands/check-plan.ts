import * as vscode from 'vscode';
import {
  countProblems,
  listedProblems,
  type ProblemCounts,
  sayHints,
  sayListed,
} from '../../features/problem-counts.ts';
import type { Checker } from '../checker.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { CommandArguments } from './command-arguments.ts';
import { targetDocument } from './target.ts';

/** Checks the plan at hand, opens the list of problems and says how many there are. */
export async function checkPlan(
  {
    checker,
    diagnostics,
  }: { readonly checker: Pick<Checker, 'check'>; readonly diagnostics: Pick<Diagnostics, 'update'> },
  { plan }: CommandArguments['campaignPlan.checkPlan'],
): Promise<number | undefined> {
  const document = await targetDocument(plan, { registers: true });
  if (!document) return undefined;
  await diagnostics.update(document);
  const checked = await checker.check(document);
  if (!checked) return undefined;
  const { problems } = checked;
  const counts = countProblems(problems);
  if (problems.length > 0) {
    // Hints stand in the text only: the list would be empty.
    if (listedProblems(counts) > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
    void vscode.window.showInformationMessage(summaryOf(counts));
  } else if (checked.document.kind === 'plan' && checked.document.plan.objectives.length > 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No problems found: every objective has its channels.'),
    );
  } else {
    void vscode.window.showInformationMessage(vscode.l10n.t('No problems found.'));
  }
  return problems.length;
}

/** What the list of problems holds, and beside it the hints, which it does not. */
function summaryOf(counts: ProblemCounts): string {
  const listed = sayListed(counts);
  const hints = sayHints(counts);
  const summary =
    listed === undefined
      ? vscode.l10n.t('Nothing to mend.')
      : vscode.l10n.t('In the list of problems: {0}.', listed);
  return hints === undefined
    ? summary
    : `${summary} ${vscode.l10n.t('Besides: {0}, marked by dots below the words.', hints)}`;
}
