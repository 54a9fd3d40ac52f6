import * as vscode from 'vscode';
import { Board } from '../panel/board.ts';
import { type FromPage, messageFrom, type ToPage } from '../panel/messages.ts';
import { gridPage } from '../panel/page.ts';
import type { Look } from '../panel/sheet.ts';
import { breather, inSteps } from '../steps.ts';
import { commandCall } from './commands/command-arguments.ts';
import { gridPanelType } from './grid-panel-type.ts';
import { openPlace } from './open-place.ts';
import { today, type WorkspacePlans } from './workspace-plans.ts';

/** So long after a change of plans the page is told, in milliseconds. */
const debounceDelay = 200;

type Plans = Pick<WorkspacePlans, 'ready' | 'library' | 'onDidChange'>;

/**
 * The panel of the grid: one at most. It keeps the grid, and hands its page what is in sight; the page keeps what is
 * looked at, also while it is hidden and over restarts.
 */
export class GridPanel implements vscode.Disposable {
  readonly #plans: Plans;
  readonly #extension: vscode.Uri;
  readonly #subscriptions: vscode.Disposable;
  readonly #boards = new Boards();
  #panel: vscode.WebviewPanel | undefined;
  /** What the page looked at last. */
  #look: Look | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(extension: vscode.Uri, plans: Plans) {
    this.#extension = extension;
    this.#plans = plans;
    this.#subscriptions = plans.onDidChange(() => {
      this.#boards.forget();
      clearTimeout(this.#telling);
      this.#telling = setTimeout(() => void this.#show(), debounceDelay);
    });
  }

  /** Opens the panel, or brings it to the front. */
  open(): void {
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    this.adopt(
      vscode.window.createWebviewPanel(
        gridPanelType,
        vscode.l10n.t('Campaign grid'),
        vscode.ViewColumn.Active,
      ),
    );
  }

  /** Takes over a panel that the editor has kept from before. */
  adopt(panel: vscode.WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    this.#look = undefined;
    const iconIn = (file: string) => vscode.Uri.joinPath(this.#extension, 'media', file);
    panel.iconPath = { light: iconIn('campaign-plan.svg'), dark: iconIn('campaign-plan-dark.svg') };
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: ['dist', 'media'].map((folder) => vscode.Uri.joinPath(this.#extension, folder)),
    };
    panel.webview.onDidReceiveMessage((given: unknown) => this.#receive(messageFrom(given)));
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.webview.html = this.#pageOf(panel.webview);
  }

  #pageOf(webview: vscode.Webview): string {
    const uriOf = (...path: string[]) =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.#extension, ...path)).toString();
    return gridPage({
      script: uriOf('dist', 'grid.js'),
      style: uriOf('media', 'grid.css'),
      styleSource: webview.cspSource,
      nonce: crypto.randomUUID().replaceAll('-', ''),
      language: vscode.env.language,
    });
  }

  async #receive(message: FromPage | undefined): Promise<void> {
    switch (message?.type) {
      case 'look':
        this.#look = message.look;
        await this.#show();
        break;
      case 'details': {
        if (!this.#look) break;
        const look = this.#look;
        const board = await this.#boards.boardFor(this.#plans, look.internal);
        this.#tell({ type: 'details', details: board.details(look, message.row, message.column) });
        break;
      }
      case 'open':
        await openPlace(message.place);
        break;
      case 'move': {
        const { path, line } = message.place;
        const call = commandCall('campaignPlan.moveActivity', '', { plan: vscode.Uri.parse(path), line });
        await vscode.commands.executeCommand(call.command, ...(call.arguments ?? []));
        break;
      }
    }
  }

  /** Hands the page what it looks at, as it is now. */
  async #show(): Promise<void> {
    if (!this.#panel || !this.#look) return;
    await this.#plans.ready();
    const board = await this.#boards.boardFor(this.#plans, this.#look.internal);
    // Of several looks that came meanwhile only the last counts.
    if (this.#look) this.#tell({ type: 'sheet', sheet: board.sheet(this.#look) });
  }

  #tell(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }

  dispose(): void {
    clearTimeout(this.#telling);
    this.#subscriptions.dispose();
    this.#panel?.dispose();
  }
}

/** The board, until plans change or another day begins. */
class Boards {
  #last: { readonly key: string; readonly board: Promise<Board> } | undefined;

  forget(): void {
    this.#last = undefined;
  }

  async boardFor({ library }: Pick<Plans, 'library'>, internal: boolean): Promise<Board> {
    const day = today();
    const key = `${day} ${internal}`;
    if (this.#last?.key !== key) {
      const breathe = breather(undefined);
      const making = inSteps(Board.of(library, day, internal), async () => void (await breathe()));
      this.#last = { key, board: making };
    }
    return this.#last.board;
  }
}
