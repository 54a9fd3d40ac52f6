import * as vscode from 'vscode';
import { setField } from '../../plan/edit/set-field.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Documents } from '../documents.ts';
import { toWorkspaceEdit } from '../ranges.ts';
import { chooseObjective } from './choose-objective.ts';
import type { CommandArguments } from './command-arguments.ts';
import { targetDocument } from './target.ts';

interface Uses {
  readonly documents: Pick<Documents, 'read'>;
  readonly diagnostics: Pick<Diagnostics, 'update'>;
}

/** Asks why an objective needs no channel and records the reason in the plan. */
export async function recordWithoutChannels(
  { documents, diagnostics }: Uses,
  { plan, objective, reason: given }: CommandArguments['campaignPlan.recordWithoutChannels'],
): Promise<boolean> {
  const document = await targetDocument(plan);
  const chosen = document && (await chooseObjective(documents, document, objective));
  if (!chosen) return false;
  const reason =
    given ??
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('Why does this objective need no channel?'),
      prompt: chosen.objective.objective,
      placeHolder: vscode.l10n.t('Achieved by changing the booking form'),
      validateInput: (text) =>
        text.trim() === '' ? vscode.l10n.t('A few words will do: readers of the plan will ask.') : undefined,
    }));
  if (!reason?.trim()) return false;
  // The plan may have been edited while the box was open.
  const current = await chooseObjective(documents, document, chosen.index);
  if (!current || current.objective.objective !== chosen.objective.objective) return false;
  const edits = setField(current.plan, current.objective, 'without_channels', reason.trim());
  const applied = await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, current.plan.lines, edits));
  await diagnostics.update(document);
  return applied;
}
