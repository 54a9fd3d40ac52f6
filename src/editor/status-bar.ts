import * as vscode from 'vscode';
import { type NextStep, nextStepOf } from '../features/next-step.ts';
import { countProblems } from '../features/problem-counts.ts';
import { statusOf } from '../features/status.ts';
import { type Checker, isEnabled } from './checker.ts';
import { type CommandId, commandCall } from './commands/command-arguments.ts';
import { Debouncer } from './debounce.ts';
import type { Documents } from './documents.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** What the item in the status bar takes from the session. */
interface Uses {
  readonly checker: Pick<Checker, 'look' | 'check'>;
  readonly documents: Pick<Documents, 'onDidChange'>;
  readonly workspacePlans: Pick<WorkspacePlans, 'onDidChange'>;
}

/** By so much its text is debounced while a plan is written, in milliseconds: it comes a little after the problems. */
const debounceDelay = 250;

/** Shows, for the plan in the active editor, its mix of channels, what VS Code lists for it, and what to do first. */
export function registerStatusBar({ checker, documents, workspacePlans }: Uses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('campaignPlan.mix', vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t('Campaign Plan: channel mix');
  item.command = 'campaignPlan.checkPlan' satisfies CommandId;
  const step = vscode.window.createStatusBarItem('campaignPlan.nextStep', vscode.StatusBarAlignment.Left, 9);
  step.name = vscode.l10n.t('Campaign Plan: next step');
  const active = () => vscode.window.activeTextEditor?.document;
  const hide = () => {
    item.hide();
    step.hide();
  };
  const debouncer = new Debouncer(debounceDelay, async (document: vscode.TextDocument, isStale) => {
    const looked = await checker.look(document);
    const problems =
      looked?.document.kind === 'plan' && isEnabled(document.uri)
        ? (await checker.check(document))?.problems
        : undefined;
    if (isStale() || document !== active()) return;
    if (looked?.document.kind !== 'plan') {
      hide();
      return;
    }
    const counts = problems && countProblems(problems);
    const { text, full } = statusOf(looked.document.plan, looked.context.channels, counts);
    item.text = `$(megaphone) ${text}`;
    item.tooltip = `${full}\n${vscode.l10n.t('Click to check the plan.')}`;
    item.accessibilityInformation = { label: full, role: 'button' };
    item.show();
    const next = problems && nextStepOf(problems, looked.document);
    if (next) showStep(step, next, document.uri);
    else step.hide();
  });
  const now = () => {
    const document = active();
    if (document) void debouncer.run(document);
    else hide();
  };
  const soon = () => {
    const document = active();
    if (document) debouncer.schedule(document);
  };
  now();
  return vscode.Disposable.from(
    item,
    step,
    debouncer,
    vscode.window.onDidChangeActiveTextEditor(now),
    documents.onDidChange(soon),
    workspacePlans.onDidChange(soon),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('campaignPlan')) soon();
    }),
  );
}

function showStep(item: vscode.StatusBarItem, { what, why }: NextStep, plan: vscode.Uri): void {
  item.text = `$(arrow-right) ${what}`;
  item.tooltip = `${why}\n${vscode.l10n.t('Click to go there.')}`;
  item.command = commandCall('campaignPlan.goToNextStep', what, { plan });
  item.accessibilityInformation = { label: `${what}. ${why}`, role: 'button' };
  item.show();
}
