import * as vscode from 'vscode';
import type { PlansInReach } from '../assist/plans-in-reach.ts';
import type { Session } from './session.ts';
import { today } from './workspace-plans.ts';

/** The plans and registers of the workspace, and those that are open, as assistants may ask for them. */
export async function plansForAssistants({
  workspacePlans,
  checker,
}: Pick<Session, 'workspacePlans' | 'checker'>): Promise<PlansInReach> {
  await workspacePlans.ready();
  return {
    today: today(),
    library: workspacePlans.library,
    nameOf: (path) => vscode.workspace.asRelativePath(vscode.Uri.parse(path)),
    otherNameOf: (path) => vscode.Uri.parse(path).fsPath,
    read: (path) => workspacePlans.read(path),
    check: (path, document) => checker.checkDocument(vscode.Uri.parse(path), document),
  };
}
