import * as vscode from 'vscode';
import { setField } from '../../plan/edit/edit.ts';
import { toWorkspaceEdit } from '../ranges.ts';
import type { Session } from '../session.ts';
import { chooseObjective } from './choose-objective.ts';
import { targetDocument } from './target.ts';

/** Asks why an objective needs no channel and records the reason in the plan. */
export async function recordWithoutChannels(
  session: Session,
  uri?: vscode.Uri,
  index?: number,
  givenReason?: string,
): Promise<boolean> {
  const document = await targetDocument(uri);
  const chosen = document && (await chooseObjective(session, document, index));
  if (!chosen) return false;
  const reason =
    typeof givenReason === 'string'
      ? givenReason
      : await vscode.window.showInputBox({
          title: vscode.l10n.t('Why does this objective need no channel?'),
          prompt: chosen.objective.objective,
          placeHolder: vscode.l10n.t('Achieved by changing the booking form'),
          validateInput: (text) =>
            text.trim() === ''
              ? vscode.l10n.t('A few words will do: readers of the plan will ask.')
              : undefined,
        });
  if (!reason?.trim()) return false;
  // The plan may have been edited while the box was open.
  const current = await chooseObjective(session, document, chosen.index);
  if (!current || current.objective.objective !== chosen.objective.objective) return false;
  const edits = setField(current.plan, current.objective, 'without_channels', reason.trim());
  const applied = await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, current.plan.lines, edits));
  await session.diagnostics.update(document);
  return applied;
}
