import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Board } from '../../src/panel/board.ts';
import { type FromPage, messageFrom, type ToPage } from '../../src/panel/messages.ts';
import { MixBoard } from '../../src/panel/mix-board.ts';
import { gridPage } from '../../src/panel/page.ts';
import { isGridLook, type Look } from '../../src/panel/sheet.ts';
import type { Library } from '../../src/portfolio/library.ts';
import { allAtOnce } from '../../src/steps.ts';
import type { PageParts } from '../../src/text/page-shell.ts';

/** What is used of Playwright, which is not there before a browser is first looked for. */
interface Page {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: { wheel(x: number, y: number): Promise<void>; move(x: number, y: number): Promise<void> };
  on(event: 'console', listen: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', listen: (error: Error) => void): void;
  addInitScript(script: string): Promise<void>;
  exposeFunction(name: string, run: (given: unknown) => void): Promise<void>;
  route(url: string, answer: (route: Route) => Promise<void>): Promise<void>;
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  evaluate<Result>(expression: string): Promise<Result>;
  close(): Promise<void>;
}

interface Route {
  request(): { url(): string };
  fulfill(answer: { status?: number; contentType?: string; body: string }): Promise<void>;
}

interface Browser {
  newPage(options: {
    viewport: { width: number; height: number };
    deviceScaleFactor?: number;
  }): Promise<Page>;
  close(): Promise<void>;
}

/** How long to wait for anything, in milliseconds; generous, for a busy machine. */
const patience = 60_000;

/** Starts a browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  // By its path, since it finds Playwright from where it lies.
  const module = pathToFileURL(resolve('test/host/vscode/browser.mjs')).href;
  const { launchBrowser: launch } = (await import(module)) as { launchBrowser(): Promise<Browser> };
  return launch();
}

/** Some themes’ colours, as VS Code hands them to pages. */
export const themes = {
  light: colours('#3b3b3b', '#ffffff', '#f8f8f8', '#005fb8', '#ce9178', '#e51400', '#bf8803', '#1a85ff'),
  dark: colours('#cccccc', '#1f1f1f', '#202020', '#0078d4', '#3c3c3c', '#f14c4c', '#cca700', '#3794ff'),
  highContrast: `${colours('#ffffff', '#000000', '#0c141f', '#f38518', '#6fc3df', '#f48771', '#ffd370', '#3794ff')}
--vscode-contrastBorder: #6fc3df;`,
  highContrastLight: `${colours('#292929', '#ffffff', '#ffffff', '#006bbd', '#0f4a85', '#b5200d', '#895503', '#1a85ff')}
--vscode-contrastBorder: #0f4a85;`,
} as const;

function colours(
  text: string,
  background: string,
  widget: string,
  focus: string,
  border: string,
  error: string,
  warning: string,
  information: string,
): string {
  return `--vscode-foreground: ${text}; --vscode-editor-background: ${background};
--vscode-editorWidget-background: ${widget}; --vscode-editorWidget-foreground: ${text};
--vscode-editorWidget-border: ${border}; --vscode-focusBorder: ${focus};
--vscode-input-background: ${background}; --vscode-input-foreground: ${text};
--vscode-input-placeholderForeground: ${text};
--vscode-dropdown-background: ${background}; --vscode-dropdown-foreground: ${text};
--vscode-button-foreground: ${background}; --vscode-button-background: ${text};
--vscode-editorError-foreground: ${error}; --vscode-editorWarning-foreground: ${warning};
--vscode-editorInfo-foreground: ${information}; --vscode-font-size: 13px; --vscode-font-family: sans-serif;`;
}

export interface PageOptions {
  readonly library: Library;
  readonly today: string;
  readonly theme?: keyof typeof themes;
  readonly size?: { readonly width: number; readonly height: number };
}

/** How a page is looked at. */
export type PageLook = Pick<PageOptions, 'theme' | 'size'>;

type Files = Readonly<Record<string, readonly [type: string, body: string]>>;

/** A page of ours in a browser, with the editor’s side of it played here; open until it is closed. */
export abstract class LoadedPage {
  readonly page: Page;
  /** What went wrong in the page, what its content security policy forbade among it. */
  readonly faults: string[] = [];

  protected constructor(page: Page) {
    this.page = page;
  }

  /** Told what the page sends to the editor. */
  protected abstract receive(given: unknown): Promise<void>;

  /**
   * Opens the page.
   * @param name of its script and style sheet
   * @param pageOf makes it of its parts
   */
  protected async load(
    theme: keyof typeof themes = 'light',
    name: string,
    pageOf: (parts: PageParts) => string,
  ): Promise<void> {
    const address = `http://${name}.test`;
    const html = pageOf({
      script: `${address}/${name}.js`,
      styles: [`${address}/page.css`, `${address}/${name}.css`],
      styleSource: address,
      nonce: 'abc123',
      language: 'en',
    });
    const styleSheet = (file: string) => ['text/css', readFileSync(`media/${file}`, 'utf8')] as const;
    const files: Files = {
      '/': ['text/html', html],
      [`/${name}.js`]: ['text/javascript', readFileSync(`dist/${name}.js`, 'utf8')],
      '/page.css': styleSheet('page.css'),
      [`/${name}.css`]: styleSheet(`${name}.css`),
    };
    const { page } = this;
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    await page.exposeFunction('toEditor', (given) => void this.receive(given));
    await page.addInitScript(`
      window.acquireVsCodeApi = () => ({
        postMessage: (message) => void window.toEditor(message),
        getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
        setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
      });
      const theme = new CSSStyleSheet();
      theme.replaceSync(${JSON.stringify(`:root { ${themes[theme]} }`)});
      document.adoptedStyleSheets = [theme];`);
    await page.route('**/*', async (route) => {
      const file = files[new URL(route.request().url()).pathname];
      await route.fulfill(file ? { contentType: file[0], body: file[1] } : { status: 204, body: '' });
    });
    await page.goto(`${address}/`);
  }

  /**
   * Waits until an expression holds in the page, which its policy lets nobody evaluate there again and again.
   * @throws when it does not in time
   */
  async until(expression: string): Promise<void> {
    const end = Date.now() + patience;
    while (!(await this.page.evaluate<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${expression}; ${await this.focused()}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** Presses keys, one after the other, each after what the last one did. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      // What is not there yet is asked for and drawn.
      await this.page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(done), 50))');
    }
  }

  /** What a screen reader says of what has the focus: its role and its name. */
  async focused(): Promise<string> {
    return this.page.evaluate(
      `((e) => (e.getAttribute('role') ?? e.localName) + ': ' + (e.ariaLabel ?? (e.querySelector('.spoken') ?? e).textContent))(document.activeElement)`,
    );
  }

  async waitForFocus(pattern: RegExp): Promise<void> {
    await this.until(
      `${pattern}.test(document.activeElement.ariaLabel ?? (document.activeElement.querySelector('.spoken') ?? document.activeElement).textContent)`,
    );
  }

  async text(selector: string): Promise<string> {
    return this.page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
  }

  async count(selector: string): Promise<number> {
    return this.page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  }

  /** What axe-core finds, by rule and element. */
  async accessibilityFaults(): Promise<string[]> {
    const axe = readFileSync(createRequire(resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');
    await this.page.evaluate(`${axe}; undefined`);
    return this.page.evaluate(
      `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`,
    );
  }
}

/** The grid’s page in a browser. */
export class OpenPage extends LoadedPage {
  readonly #options: PageOptions;
  /** What the page asked the editor to do: open and move. */
  readonly asked: FromPage[] = [];
  #look: Look | undefined;

  private constructor(page: Page, options: PageOptions) {
    super(page);
    this.#options = options;
  }

  static async open(browser: Browser, options: PageOptions): Promise<OpenPage> {
    const page = await browser.newPage({ viewport: options.size ?? { width: 1200, height: 700 } });
    const opened = new OpenPage(page, options);
    await opened.#load();
    return opened;
  }

  async #load(): Promise<void> {
    await this.load(this.#options.theme, 'grid', gridPage);
    await this.drawn();
  }

  /** Waits until the grid has been drawn. */
  async drawn(): Promise<void> {
    await this.until(`document.querySelector('[role=row]') !== null`);
  }

  /** Tells the page what it looks at, as after a change of plans. */
  async refresh(): Promise<void> {
    if (!this.#look) return;
    if (isGridLook(this.#look)) await this.#tell({ type: 'sheet', sheet: this.#board().sheet(this.#look) });
    else await this.#tell({ type: 'mix', mix: this.#mixBoard().sheet(this.#look.filter) });
  }

  protected override async receive(given: unknown): Promise<void> {
    const message = messageFrom(given);
    if (message?.type === 'look') {
      this.#look = message.look;
      await this.refresh();
    } else if (message?.type === 'details' && this.#look && isGridLook(this.#look)) {
      const details = this.#board().details(this.#look, message.row, message.column);
      await this.#tell({ type: 'details', details });
    } else if (message) this.asked.push(message);
  }

  #board(): Board {
    const { library, today } = this.#options;
    return allAtOnce(Board.of(library, today, this.#look?.internal ?? false));
  }

  #mixBoard(): MixBoard {
    const { library, today } = this.#options;
    return allAtOnce(MixBoard.of(library, today, 'en'));
  }

  async #tell(message: ToPage): Promise<void> {
    await this.page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
  }
}
