import * as vscode from 'vscode';
import { answerText, refusalText } from '../assist/answer.ts';
import type { ProblemData } from '../assist/problem-data.ts';
import { type ProposedEdit, proposeEdit, proposeEditTool } from '../assist/propose-edit.ts';
import { readInput } from '../assist/tool.ts';
import { ToolError } from '../assist/tool-error.ts';
import { readingTools } from '../assist/tools.ts';
import { planFileStem } from '../text/file-name.ts';
import { offerProposal } from './commands/proposal.ts';
import { plansForAssistants } from './plans-for-assistants.ts';
import type { Session } from './session.ts';

/**
 * Answers an assistant’s call of one of our tools.
 * @param given what it is called with, whatever that is
 * @throws where it cannot be done: the message tells the assistant why
 */
export async function answerCall(session: Session, name: string, given: unknown): Promise<string> {
  try {
    const plans = await plansForAssistants(session);
    const tool = readingTools.find((each) => each.name === name);
    if (tool) return answerText(await tool.run(readInput(tool, given), plans));
    const proposed = await proposeEdit(readInput(proposeEditTool, given), plans);
    await show(session, proposed);
    const { path, solved, brought } = proposed;
    return answerText(
      { file: plans.nameOf(path), solved, brought },
      'The person sees the difference now, and accepts it or not. Nothing is written until then.',
    );
  } catch (error) {
    throw error instanceof ToolError ? new Error(refusalText(error)) : error;
  }
}

/** Shows a proposed edit as a difference, and offers to accept it; waits for nobody. */
async function show({ proposals }: Session, proposed: ProposedEdit): Promise<void> {
  const { path, before, after, edits } = proposed;
  const uri = vscode.Uri.parse(path);
  const stem = planFileStem(uri.path);
  const proposal = await proposals.show({
    text: after.text,
    account: accountOf(proposed),
    plan: { uri, text: before.text, edits },
    folder: undefined,
    stem,
  });
  void offerProposal(
    proposal,
    vscode.l10n.t('An assistant proposes to change “{0}”. Nothing is written until you accept.', stem),
  );
}

/** What comes of the edit, as Markdown. */
function accountOf({ solved, brought }: ProposedEdit): string {
  const list = (problems: readonly ProblemData[]) =>
    problems.length === 0
      ? `${vscode.l10n.t('None')}\n`
      : problems.map(({ line, message }) => `- ${vscode.l10n.t('Line {0}: {1}', line, message)}\n`).join('');
  return [
    `# ${vscode.l10n.t('Problems that the change solves')}\n\n${list(solved)}`,
    `# ${vscode.l10n.t('Problems that it brings')}\n\n${list(brought)}`,
  ].join('\n');
}
