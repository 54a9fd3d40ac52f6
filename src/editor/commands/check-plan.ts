import * as vscode from 'vscode';
import type { Problem } from '../../checks/run.ts';
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
  if (problems.length > 0) {
    // Hints stand in the text only: the list would be empty.
    if (problems.some(({ severity }) => severity !== 'hint'))
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    void vscode.window.showInformationMessage(summary(problems));
  } else if (checked.document.kind === 'plan' && checked.document.plan.objectives.length > 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No problems found: every objective has its channels.'),
    );
  } else {
    void vscode.window.showInformationMessage(vscode.l10n.t('No problems found.'));
  }
  return problems.length;
}

/** "3 problems: 1 that must be mended, 2 worth mending." */
function summary(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const parts = [
    { number: count('error'), words: vscode.l10n.t('to mend before the plan works') },
    { number: count('warning'), words: vscode.l10n.t('worth mending') },
    { number: count('information'), words: vscode.l10n.t('to think about') },
    // VS Code does not list these with the problems.
    { number: count('hint'), words: vscode.l10n.t('small hints, marked by dots below the words') },
  ].filter(({ number }) => number > 0);
  const list = parts.map(({ number, words }) => `${number} ${words}`).join(', ');
  return problems.length === 1
    ? vscode.l10n.t('1 thing found: {0}.', list)
    : vscode.l10n.t('{0} things found: {1}.', problems.length, list);
}
