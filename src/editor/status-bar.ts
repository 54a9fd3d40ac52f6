import * as vscode from 'vscode';
import { statusOf } from '../features/status.ts';
import { isEnabled } from './checker.ts';
import type { Session } from './session.ts';

/** The debounce: so long nothing must be typed before it is worked out again, in ms; a little after the problems. */
const debounceDelay = 250;

/** Shows, for the plan in the active editor, its mix of channels and how many problems VS Code lists for it. */
export function registerStatusBar({ checker, documents, workspacePlans }: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('campaignPlan.mix', vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t('Campaign Plan: channel mix');
  item.command = 'campaignPlan.checkPlan';
  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    const looked = document && (await checker.look(document));
    const problems =
      looked?.document.kind === 'plan' && isEnabled(document!.uri)
        ? (await checker.check(document!))?.problems.filter(({ severity }) => severity !== 'hint').length
        : undefined;
    if (document !== vscode.window.activeTextEditor?.document) return;
    if (looked?.document.kind !== 'plan') {
      item.hide();
      return;
    }
    const { text, full } = statusOf(looked.document.plan, looked.context.channels, problems);
    item.text = `$(megaphone) ${text}`;
    item.tooltip = `${full}\n${vscode.l10n.t('Click to check the plan.')}`;
    item.accessibilityInformation = { label: full, role: 'button' };
    item.show();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const debouncedUpdate = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), debounceDelay);
  };
  void update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    documents.onDidChange(debouncedUpdate),
    workspacePlans.onDidChange(debouncedUpdate),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('campaignPlan')) debouncedUpdate();
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}
