import * as vscode from 'vscode';
import { Board } from '../panel/board.ts';
import { type FromPage, messageFrom, type ToPage } from '../panel/messages.ts';
import { MixBoard } from '../panel/mix-board.ts';
import { gridPage } from '../panel/page.ts';
import { isGridLook, type Look, type PanelView } from '../panel/sheet.ts';
import { breather, inSteps, type Steps } from '../steps.ts';
import { commandCall } from './commands/command-arguments.ts';
import { gridPanelType } from './grid-panel-type.ts';
import { openPlace } from './open-place.ts';
import { preparePanel } from './panel-page.ts';
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
  /** What the page is yet to be told to show. */
  #view: PanelView | undefined;
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

  /**
   * Opens the panel, or brings it to the front.
   * @param view what it is to show; as it was left where undefined
   */
  open(view?: PanelView): void {
    this.#view = view;
    if (this.#panel) {
      // A hidden page hears nothing; it asks for what it looks at as soon as it is back.
      if (this.#panel.visible) this.#tellView();
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
    const parts = preparePanel(panel, this.#extension, 'grid');
    panel.webview.onDidReceiveMessage((given: unknown) => this.#receive(messageFrom(given)));
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.webview.html = gridPage(parts);
  }

  async #receive(message: FromPage | undefined): Promise<void> {
    switch (message?.type) {
      case 'look':
        this.#look = message.look;
        this.#tellView();
        await this.#show();
        break;
      case 'details': {
        const look = this.#look;
        if (!look || !isGridLook(look)) break;
        const board = await this.#boards.grid(this.#plans, look.internal);
        this.#tell({ type: 'details', details: board.details(look, message.row, message.column) });
        break;
      }
      case 'open':
        await openPlace(message.place);
        break;
      case 'export': {
        const call =
          message.view === 'mix'
            ? commandCall('campaignPlan.exportMix', '', {})
            : commandCall('campaignPlan.exportGrid', '', {});
        await vscode.commands.executeCommand(call.command, ...(call.arguments ?? []));
        break;
      }
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
    if (isGridLook(this.#look)) {
      const board = await this.#boards.grid(this.#plans, this.#look.internal);
      // Of several looks that came meanwhile only the last counts.
      if (this.#look && isGridLook(this.#look)) this.#tell({ type: 'sheet', sheet: board.sheet(this.#look) });
    } else {
      const board = await this.#boards.mix(this.#plans);
      if (this.#look?.view === 'mix') this.#tell({ type: 'mix', mix: board.sheet(this.#look.filter) });
    }
  }

  /** Tells the page what it is to show, where it has not been told. */
  #tellView(): void {
    if (!this.#view || !this.#look) return;
    this.#tell({ type: 'view', view: this.#view });
    this.#view = undefined;
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

/** The boards, until plans change or another day begins. */
class Boards {
  #grid: Kept<Board> | undefined;
  #mix: Kept<MixBoard> | undefined;

  forget(): void {
    this.#grid = undefined;
    this.#mix = undefined;
  }

  async grid({ library }: Pick<Plans, 'library'>, internal: boolean): Promise<Board> {
    const day = today();
    const key = `${day} ${internal}`;
    if (this.#grid?.key !== key) this.#grid = { key, board: made(Board.of(library, day, internal)) };
    return this.#grid.board;
  }

  async mix({ library }: Pick<Plans, 'library'>): Promise<MixBoard> {
    const day = today();
    if (this.#mix?.key !== day)
      this.#mix = { key: day, board: made(MixBoard.of(library, day, vscode.env.language)) };
    return this.#mix.board;
  }
}

interface Kept<Made> {
  readonly key: string;
  readonly board: Promise<Made>;
}

/** Makes a board while others have their turn. */
function made<Made>(steps: Steps<Made>): Promise<Made> {
  const breathe = breather(undefined);
  return inSteps(steps, async () => void (await breathe()));
}
