// Opens a real VS Code with the extension and a workspace, to be driven and pictured with Playwright. Linux only.
//
//   import { openVSCode } from '../test/host/pictures.mjs';
//   const vscode = await openVSCode({ workspace: 'media/examples' });
//   await vscode.openFile('new-bin-days.campaign.md');
//   await vscode.runCommand('Campaign Plan: Check Plan');
//   await vscode.screenshot('dist/pictures/check.png');
//   await vscode.close();
//
// From a shell: node test/host/pictures.mjs WORKSPACE FILE PICTURE.png [COMMAND…]
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { printError, root } from '../../build/setup.mjs';
import { launchBrowser } from './vscode/browser.mjs';
import { extensionKind, startServer } from './vscode/server.mjs';

/** How long to wait for anything to appear, in ms; generous, for a busy machine. */
const patience = 60_000;

/**
 * Opens VS Code on a copy of a workspace, with the extension as it was last built (npm run build).
 * @param {object} options
 * @param {string} options.workspace the folder to open; a copy of it, so nothing done here changes it
 * @param {boolean} [options.web] whether the extension runs in the web worker extension host, not in the Node one
 * @param {{ width: number, height: number }} [options.size] of the window; 1280 × 800 unless said
 * @param {number} [options.scale] picture dots for each point of the window; 1 unless said, 2 for sharp pictures
 * @param {boolean} [options.installed] whether the extension is installed, so that every window has it, not in development
 * @param {Record<string, unknown>} [options.settings] user settings, such as { 'workbench.colorTheme': 'Default Light Modern' }
 * @returns {Promise<Window>} close() it when done, or the process goes on.
 * @throws {import('../../build/setup.mjs').PlainError} when VS Code or the browser cannot be started.
 *
 * @typedef {object} Window
 * @property {import('playwright-core').Page} page Playwright's page, for all that has no function here
 * @property {string} workspace the copy that is open: read files here to see what was saved
 * @property {(file: string) => Promise<void>} openFile opens a file of the workspace and waits until it is shown
 * @property {(title: string) => Promise<void>} runCommand runs a command by its title in the command palette
 * @property {(line: number, column?: number) => Promise<void>} goTo puts the cursor at a place, counted from 1
 * @property {() => Promise<void>} waitForProblem waits until something in the open editor is underlined as a problem
 * @property {() => Promise<void>} openLightBulb opens the menu of code actions at the cursor, and waits for it
 * @property {(file: string) => Promise<void>} screenshot writes a PNG of the window, making folders as needed
 * @property {() => Promise<Window>} openAnother opens another window on the same workspace, with an extension host of its own
 * @property {() => Promise<void>} close ends everything that was started
 */
export async function openVSCode({
  workspace,
  web = false,
  size,
  scale = 1,
  installed = false,
  settings = {},
}) {
  const temporary = await mkdtemp(path.join(tmpdir(), 'campaign-plan-pictures-'));
  const folder = path.join(temporary, path.basename(path.resolve(workspace)));
  await cp(workspace, folder, { recursive: true });
  const server = await startServer({
    testDriver: true,
    loaded: installed ? [root] : [],
    settings: {
      ...(await extensionKind(root, web ? 'web' : 'workspace')),
      'editor.cursorBlinking': 'solid',
      ...settings,
    },
  });
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  const close = async () => {
    await browser?.close().catch(() => {
      // It has ended already.
    });
    await server.stop();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: size ?? { width: 1280, height: 800 },
      deviceScaleFactor: scale,
      locale: 'en-GB',
    });
    context.setDefaultTimeout(patience);
    const payload = installed ? [] : [['extensionDevelopmentPath', server.uri(root)]];
    /** @returns {Promise<Window>} */
    const openAnother = async () => {
      const page = await context.newPage();
      await page.goto(server.address(folder, payload));
      await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
      return { page, workspace: folder, ...actions(page), openAnother, close };
    };
    return await openAnother();
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * What a person does in the window.
 * @param {import('playwright-core').Page} page
 * @returns {Omit<Window, 'page' | 'workspace' | 'openAnother' | 'close'>}
 */
function actions(page) {
  const quickInput = page.locator('.quick-input-widget');
  const rows = quickInput.locator('.monaco-list-row');

  /**
   * Types into VS Code's quick input, which finds files, commands (>) and lines (:).
   * @param {string} text
   */
  const quickOpen = async (text) => {
    await page.keyboard.press('F1');
    await quickInput.locator('input').first().fill(text);
  };

  return {
    async openFile(file) {
      const name = path.basename(file);
      await quickOpen(file);
      await rows
        .filter({ has: page.getByText(name, { exact: true }) })
        .first()
        .click();
      await page.locator('.tab.active').filter({ hasText: name }).waitFor();
      // Colours come when the grammar has been loaded.
      const coloured = page.locator('.view-line [class*="mtk"]:not(.mtk1)').first();
      await coloured.waitFor({ timeout: 10_000 }).catch(() => {
        // A plain text has none to wait for.
      });
    },
    async runCommand(title) {
      await quickOpen(`>${title}`);
      await rows
        .filter({ has: page.getByText(title, { exact: true }) })
        .first()
        .click();
    },
    async goTo(line, column = 1) {
      await quickOpen(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await page
        .locator('.statusbar-item')
        .filter({ hasText: `Ln ${line}, Col ${column}` })
        .waitFor();
    },
    async waitForProblem() {
      await page
        .locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint')
        .first()
        .waitFor();
    },
    async openLightBulb() {
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row').first().waitFor();
    },
    async screenshot(file) {
      await mkdir(path.dirname(path.resolve(file)), { recursive: true });
      await writeFile(file, await stillPicture(page));
    },
  };
}

/**
 * Takes pictures until two in a row are the same, so that nothing is caught half-drawn.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Buffer>} the last picture, also when the window never comes to rest.
 */
export async function stillPicture(page) {
  const end = Date.now() + 10_000;
  let before = await page.screenshot();
  for (;;) {
    await page.waitForTimeout(300);
    const now = await page.screenshot();
    if (now.equals(before) || Date.now() > end) return now;
    before = now;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [workspace, file, picture, ...commands] = process.argv.slice(2);
  if (!workspace || !file || !picture) {
    console.error('Usage: node test/host/pictures.mjs WORKSPACE FILE PICTURE.png [COMMAND…]');
    process.exit(2);
  }
  try {
    const vscode = await openVSCode({ workspace });
    await vscode.openFile(file);
    for (const command of commands) await vscode.runCommand(command);
    await vscode.screenshot(picture);
    await vscode.close();
  } catch (error) {
    printError(error);
    process.exitCode = 1;
  }
}
