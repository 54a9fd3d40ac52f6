import * as vscode from 'vscode';
import type { FixCommand } from '../checks/check.ts';
import { fixesFor } from '../checks/run.ts';
import { describeForm } from '../form/describe.ts';
import { changeEdits } from '../form/edits.ts';
import { type FromForm, formMessageFrom, type Outcome, planFrom, type ToForm } from '../form/messages.ts';
import { formPage } from '../form/page.ts';
import { planTitle } from '../plan/document.ts';
import type { PlanContext } from '../portfolio/context.ts';
import type { TextEdit } from '../text/text.ts';
import type { Checked, Checker } from './checker.ts';
import { type CommandArguments, commandCall } from './commands/command-arguments.ts';
import { Debouncer } from './debounce.ts';
import type { Documents } from './documents.ts';
import { formPanelType } from './form-panel-type.ts';
import { openPlace } from './open-place.ts';
import { preparePanel } from './panel-page.ts';
import { toWorkspaceEdit } from './ranges.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** So long after a change of the text the form follows, in milliseconds. */
const debounceDelay = 100;

interface Uses {
  readonly checker: Pick<Checker, 'check'>;
  readonly documents: Pick<Documents, 'onDidChange' | 'open'>;
  readonly workspacePlans: Pick<WorkspacePlans, 'onDidChange' | 'ready'>;
}

/** The forms of plans, one at most for each, beside their texts. */
export class FormPanels implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #uses: Uses;
  readonly #forms = new Map<string, FormPanel>();
  readonly #debouncer: Debouncer<vscode.TextDocument>;
  readonly #subscriptions: vscode.Disposable;

  constructor(extension: vscode.Uri, uses: Uses) {
    this.#extension = extension;
    this.#uses = uses;
    this.#debouncer = new Debouncer(debounceDelay, async (document) => this.#formOf(document)?.show());
    this.#subscriptions = vscode.Disposable.from(
      this.#debouncer,
      uses.documents.onDidChange((document) => {
        if (this.#formOf(document)) this.#debouncer.schedule(document);
      }),
      // What other plans say may be a problem of this one.
      uses.workspacePlans.onDidChange(() => {
        for (const document of uses.documents.open())
          if (this.#formOf(document)) this.#debouncer.schedule(document);
      }),
    );
  }

  /** Opens a plan’s form, or brings it to the front. */
  async open(document: vscode.TextDocument): Promise<void> {
    const open = this.#formOf(document);
    if (open) {
      open.panel.reveal();
      return;
    }
    const column = vscode.window.visibleTextEditors.some((editor) => editor.document === document)
      ? vscode.ViewColumn.Beside
      : vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel(formPanelType, vscode.l10n.t('Campaign form'), column);
    this.#add(panel, document.uri);
  }

  /**
   * Takes over a panel that the editor has kept from before.
   * @param state what its page remembers
   */
  adopt(panel: vscode.WebviewPanel, state: unknown): void {
    const plan = planFrom(state);
    if (plan === undefined || this.#forms.has(plan)) panel.dispose();
    else this.#add(panel, vscode.Uri.parse(plan));
  }

  #add(panel: vscode.WebviewPanel, plan: vscode.Uri): void {
    const key = plan.toString();
    this.#forms.set(key, new FormPanel(panel, plan, this.#extension, this.#uses));
    panel.onDidDispose(() => this.#forms.delete(key));
  }

  #formOf({ uri }: vscode.TextDocument): FormPanel | undefined {
    return this.#forms.get(uri.toString());
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const { panel } of [...this.#forms.values()]) panel.dispose();
  }
}

/** The form of one plan: it shows a version of the text, and changes no other. */
class FormPanel {
  readonly panel: vscode.WebviewPanel;
  readonly #uri: vscode.Uri;
  readonly #uses: Uses;

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, extension: vscode.Uri, uses: Uses) {
    this.panel = panel;
    this.#uri = uri;
    this.#uses = uses;
    const parts = preparePanel(panel, extension, 'form');
    panel.webview.onDidReceiveMessage((given: unknown) => this.#receive(formMessageFrom(given)));
    panel.webview.html = formPage(parts);
  }

  /** Hands the page the form as the text reads now. */
  async show(outcome?: Outcome): Promise<void> {
    const checked = await this.#checked();
    if (!checked) return;
    const context = checked.context as PlanContext;
    this.panel.title = vscode.l10n.t('Form: {0}', planTitle(context.document));
    const sheet = describeForm(context, checked.problems);
    const message: ToForm = {
      type: 'form',
      plan: this.#uri.toString(),
      version: checked.version,
      sheet,
      ...(outcome ? { outcome } : {}),
    };
    await this.panel.webview.postMessage(message);
  }

  async #checked(): Promise<Checked | undefined> {
    const checked = await this.#uses.checker.check(await this.#text());
    return checked?.document.kind === 'plan' ? checked : undefined;
  }

  async #text(): Promise<vscode.TextDocument> {
    return vscode.workspace.openTextDocument(this.#uri);
  }

  async #receive(message: FromForm | undefined): Promise<void> {
    switch (message?.type) {
      case 'ready':
        await this.#uses.workspacePlans.ready();
        await this.show();
        break;
      case 'text':
        await openPlace({ path: this.#uri.toString(), line: message.line }, this.#textColumn());
        break;
      case 'save':
        if (await (await this.#text()).save()) await this.show('saved');
        break;
      case 'undo':
      case 'redo':
        await this.#undo(message.type);
        break;
      case 'change':
        await this.show(await this.#change(message));
        break;
      case 'fix':
        await this.#fix(message);
        break;
    }
  }

  /** Makes a change, where the text is still what it was made on. */
  async #change({ version, change }: Extract<FromForm, { type: 'change' }>): Promise<Outcome> {
    const checked = await this.#checked();
    if (checked?.version !== version) return 'stale';
    const edits = await changeEdits((checked.context as PlanContext).document, change);
    if (!edits) return 'refused';
    return (await this.#apply(checked, edits)) ? 'written' : 'stale';
  }

  /** @returns whether the edits were made: not where the text has changed meanwhile */
  async #apply({ version, document }: Checked, edits: readonly TextEdit[]): Promise<boolean> {
    if (edits.length === 0) return true;
    const text = await this.#text();
    if (text.version !== version) return false;
    return vscode.workspace.applyEdit(toWorkspaceEdit(this.#uri, document.lines, edits));
  }

  /** The editor undoes in the text that has the focus; the form has it again afterwards. */
  async #undo(command: 'undo' | 'redo'): Promise<void> {
    const { version } = await this.#text();
    const viewColumn = this.#textColumn();
    await vscode.window.showTextDocument(await this.#text(), viewColumn === undefined ? {} : { viewColumn });
    await vscode.commands.executeCommand(command);
    this.panel.reveal();
    if ((await this.#text()).version !== version) await this.show(command === 'undo' ? 'undone' : 'redone');
  }

  async #fix({ version, problem, fix }: Extract<FromForm, { type: 'fix' }>): Promise<void> {
    const checked = await this.#checked();
    const found = checked?.version === version ? checked.problems[problem] : undefined;
    const chosen = checked && found ? fixesFor(found, checked.context)[fix] : undefined;
    if (!checked || !chosen) return this.show();
    if (chosen.edits) return this.show((await this.#apply(checked, chosen.edits)) ? 'written' : 'stale');
    if (!chosen.command) return;
    const { name, ...rest } = chosen.command;
    const told: CommandArguments[`campaignPlan.${FixCommand['name']}`] = rest;
    const call = commandCall(`campaignPlan.${name}`, '', { plan: this.#uri, ...told });
    await vscode.commands.executeCommand(call.command, ...(call.arguments ?? []));
  }

  /** Where the text is in view, so that the form stays so too. */
  #textColumn(): vscode.ViewColumn | undefined {
    const { visibleTextEditors } = vscode.window;
    return visibleTextEditors.find(({ document }) => document.uri.toString() === this.#uri.toString())
      ?.viewColumn;
  }
}
