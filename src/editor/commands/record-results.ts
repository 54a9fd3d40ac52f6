import * as vscode from 'vscode';
import {
  answerEdits,
  judged,
  nextQuestion,
  type ResultQuestion,
  type ResultWords,
  wordsOf,
} from '../../features/recording.ts';
import type { PlanDocument } from '../../plan/document.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Documents } from '../documents.ts';
import { toWorkspaceEdit } from '../ranges.ts';
import type { CommandArguments } from './command-arguments.ts';
import { targetDocument } from './target.ts';

interface Uses {
  readonly documents: Pick<Documents, 'read'>;
  readonly diagnostics: Pick<Diagnostics, 'update'>;
}

/**
 * Asks for the results of a plan, measure by measure, and why where a target was missed. Each answer is written into the
 * plan at once, as an edit of its own, so that nothing is lost when the questions are left; an empty one is left for later.
 * @param told the plan; the only objective to ask about; answers given in the order of the questions instead of asking
 * @returns how many answers were written
 */
export async function recordResults(
  { documents, diagnostics }: Uses,
  { plan, objective, answers }: CommandArguments['campaignPlan.recordResults'],
): Promise<number> {
  const document = await targetDocument(plan);
  if (!document) return 0;
  const read = async () => {
    const found = await documents.read(document);
    return found?.kind === 'plan' ? found : undefined;
  };
  const first = await read();
  if (!first) return 0;
  if (!first.plan.objectives.some((each) => each.objective.trim() !== '')) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This plan has no objective yet, so there is no result to record.'),
    );
    return 0;
  }
  const again = nextQuestion(first, undefined, objective, false) === undefined;
  let question: ResultQuestion | undefined;
  let written = 0;
  for (let asked = 0; ; asked++) {
    const current = await read();
    question = current && nextQuestion(current, question, objective, again);
    const words = current && question && wordsOf(current, question);
    if (!words || !question) return written;
    const answer = answers ? answers[asked] : await ask(current, question, words);
    if (answer === undefined) return written;
    // The plan may have been edited while the box was open.
    const now = await read();
    if (!now || wordsOf(now, question)?.title !== words.title) return written;
    if (answer.trim() === '' || answer.trim() === words.value) continue;
    const edits = answerEdits(now, question, answer);
    if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, now.lines, edits)))) return written;
    written += 1;
    await diagnostics.update(document);
  }
}

/** @returns undefined where the questions are left */
async function ask(
  plan: PlanDocument,
  question: ResultQuestion,
  { title, prompt, value }: ResultWords,
): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('{0} (leave it empty for later)', prompt),
    value,
    placeHolder:
      question.field === 'why'
        ? vscode.l10n.t('Schools heard of it after the holidays had begun')
        : vscode.l10n.t('The figure that was reached, such as 62%'),
    ignoreFocusOut: true,
    validateInput: (text) => {
      const found = judged(plan, question, text);
      if (!found) return undefined;
      const isUnclear = found.verdict.kind === 'incomparable';
      return {
        message: found.words,
        severity: isUnclear
          ? vscode.InputBoxValidationSeverity.Warning
          : vscode.InputBoxValidationSeverity.Info,
      };
    },
  });
}
