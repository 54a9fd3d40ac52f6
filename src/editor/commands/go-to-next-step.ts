import * as vscode from 'vscode';
import { nextStepOf } from '../../features/next-step.ts';
import type { Checker } from '../checker.ts';
import { toRange } from '../ranges.ts';
import type { CommandArguments } from './command-arguments.ts';
import { targetDocument } from './target.ts';

/**
 * Goes to what is most important to do next about the plan at hand.
 * @returns the code of the check that asks for it; undefined where there is nothing to mend
 */
export async function goToNextStep(
  { checker }: { readonly checker: Pick<Checker, 'check'> },
  { plan }: CommandArguments['campaignPlan.goToNextStep'],
): Promise<string | undefined> {
  const textDocument = await targetDocument(plan);
  const checked = textDocument && (await checker.check(textDocument));
  if (!checked) return undefined;
  const step = nextStepOf(checked.problems, checked.document);
  if (!step) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing in this plan needs mending.'));
    return undefined;
  }
  await vscode.window.showTextDocument(textDocument, {
    selection: toRange(checked.document.lines, step.problem.range),
  });
  return step.problem.code;
}
