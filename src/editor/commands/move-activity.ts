import * as vscode from 'vscode';
import type { PlanDocument } from '../../plan/document.ts';
import { moveActivity as movingEdits } from '../../plan/edit/move.ts';
import type { Activity, Plan } from '../../plan/format/schema.ts';
import { daysBetween, type IsoDate, localDate } from '../../plan/values/dates.ts';
import { daysOf, exactDayOf } from '../../plan/values/schedule.ts';
import { openPlace } from '../open-place.ts';
import { toWorkspaceEdit } from '../ranges.ts';
import type { WorkspacePlans } from '../workspace-plans.ts';
import type { CommandArguments } from './command-arguments.ts';

/**
 * Moves an activity to another day, which is asked for unless it is told: an edit of its plan that can be undone.
 * @returns whether it was moved; if not, the user has been told why
 */
export async function moveActivity(
  { workspacePlans }: { readonly workspacePlans: Pick<WorkspacePlans, 'read'> },
  { plan: uri, line, day }: CommandArguments['campaignPlan.moveActivity'],
): Promise<boolean> {
  if (!uri || line === undefined) return false;
  const place = { path: uri.toString(), line };
  const document = await workspacePlans.read(place.path);
  const activity = document?.kind === 'plan' ? activityAt(document, line) : undefined;
  if (document?.kind !== 'plan' || !activity) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This activity is no longer where it was: the plan has changed meanwhile.'),
    );
    return false;
  }
  const name = activity.activity;
  const first = daysOf(document.plan, activity)?.from;
  if (first === undefined || !movingEdits(document, activity, 1)) {
    void offerToOpen(refusal(document.plan, activity), place);
    return false;
  }
  const wanted = dayFrom(document.plan, day ?? (await askForDay(document.plan, name, first)));
  if (wanted === undefined || wanted === first) return false;
  const edits = movingEdits(document, activity, daysBetween(first, wanted)) ?? [];
  const textDocument = await vscode.workspace.openTextDocument(uri);
  const isMoved = await vscode.workspace.applyEdit(toWorkspaceEdit(uri, document.lines, edits));
  if (isMoved)
    void offerToUndo(textDocument, vscode.l10n.t('“{0}” now begins on {1}.', name, localDate(wanted)));
  return isMoved;
}

function activityAt({ plan, locations, lines }: PlanDocument, line: number): Activity | undefined {
  return plan.activities.find((activity) => lines.position(locations.whole(activity).start).line === line);
}

function refusal(plan: Plan, activity: Activity): string {
  return daysOf(plan, activity) === undefined
    ? vscode.l10n.t('“{0}” has no date that can be moved. Write one in the plan.', activity.activity)
    : vscode.l10n.t(
        '“{0}” cannot be moved: its date leaves the day open, or comes back. Write the new one in the plan.',
        activity.activity,
      );
}

function dayFrom(plan: Plan, said: string | undefined): IsoDate | undefined {
  return said === undefined ? undefined : exactDayOf(plan, said.trim());
}

async function askForDay(plan: Plan, name: string, first: IsoDate): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Move “{0}”', name),
    prompt: vscode.l10n.t('Its new first day, now {0}. All its dates move along.', localDate(first)),
    value: first,
    ignoreFocusOut: true,
    validateInput: (said) =>
      dayFrom(plan, said) === undefined
        ? vscode.l10n.t('This is no day. Write one such as 2027-03-15 or 15 March 2027.')
        : undefined,
  });
}

async function offerToOpen(message: string, place: { path: string; line: number }): Promise<void> {
  const open = vscode.l10n.t('Open');
  if ((await vscode.window.showWarningMessage(message, open)) === open) await openPlace(place);
}

/** Says what was done, with a button that takes it back as long as the plan has not been written on. */
async function offerToUndo(document: vscode.TextDocument, message: string): Promise<void> {
  const { version } = document;
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(message, undo)) !== undo || document.version !== version)
    return;
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('undo');
}
