import * as vscode from 'vscode';
import { describeMix, mixOfPlan } from '../language/mix.ts';
import type { Session } from './session.ts';

/** Shows, for the plan in the active editor, its mix of channels and how many problems there are. */
export function registerStatusBar({ checker, documents, workspacePlans }: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('campaignPlan.mix', vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t('Campaign Plan: channel mix');
  item.command = 'campaignPlan.checkPlan';
  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    const checked = document && (await checker.check(document));
    if (document !== vscode.window.activeTextEditor?.document) return;
    if (checked?.document.kind !== 'plan') {
      item.hide();
      return;
    }
    const mix = describeMix(mixOfPlan(checked.document.plan, checked.context.channels));
    const { length } = checked.problems;
    const found =
      length === 0
        ? vscode.l10n.t('no problems')
        : length === 1
          ? vscode.l10n.t('1 problem')
          : vscode.l10n.t('{0} problems', length);
    item.text = `$(megaphone) ${mix} · ${found}`;
    item.tooltip = vscode.l10n.t(
      'The channels this plan uses, and what was found in it. Click to check the plan.',
    );
    item.accessibilityInformation = {
      label: vscode.l10n.t('Campaign plan: {0}, {1}', mix, found),
      role: 'button',
    };
    item.show();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), 250);
  };
  void update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    documents.onDidChange(soon),
    workspacePlans.onDidChange(soon),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}
