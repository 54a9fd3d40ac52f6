import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { isNamedAsPlan } from '../plan/frontmatter.ts';
import { readSetting } from './settings.ts';
import { isMarkdown } from './workspace-files.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** What tells plans and registers from other files, at a glance and to those who listen. */
const marks = {
  plan: () => new vscode.FileDecoration('◆', l10n.t('Campaign plan')),
  register: () => new vscode.FileDecoration('▤', l10n.t('Channel register')),
} as const;

/** Marks plans and registers wherever the editor lists files: which icons these have, icon themes decide. */
export class FileMarks implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #plans: Pick<WorkspacePlans, 'ready' | 'library' | 'onDidChange'>;
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(plans: Pick<WorkspacePlans, 'ready' | 'library' | 'onDidChange'>) {
    this.#plans = plans;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      plans.onDidChange(({ path }) => this.#changed.fire(vscode.Uri.parse(path))),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('campaignPlan')) this.#changed.fire(undefined);
      }),
      vscode.window.registerFileDecorationProvider(this),
    );
  }

  async provideFileDecoration(uri: vscode.Uri): Promise<vscode.FileDecoration | undefined> {
    if (!isMarkdown.test(uri.path) || !readSetting('markFiles', uri)) return undefined;
    if (isNamedAsPlan(uri.path)) return marks.plan();
    await this.#plans.ready();
    const { library } = this.#plans;
    if (library.records().has(uri.toString())) return marks.plan();
    return library.has(uri.toString()) ? marks.register() : undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
