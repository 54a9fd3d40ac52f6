#!/usr/bin/env node
// Stands in for the desktop VS Code program: takes the same arguments, runs the extension's tests in a real VS Code
// served to a browser without a window, prints what they print, and exits with their exit code.
//
// Usage: stand-in.mjs FOLDER --extensionDevelopmentPath=… --extensionTestsPath=… [--extensionDevelopmentKind=web]
//   [--extensions-dir=DIR], a folder that there is
// With --extensionDevelopmentKind=web both run in the web worker extension host, otherwise in the Node one.
// Environment: TEST_TIMEOUT, the seconds without a test's beginning or end after which the run has failed; 900 if not
// given; VSCODE_LOG=1 prints VS Code's own log lines as well.
import { readdir, readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { format } from 'node:util';
import { printError } from '../../../build/setup.mjs';
import { launchBrowser } from './browser.mjs';
import { extensionKind, startServer } from './server.mjs';

/** Whether to print what VS Code itself says. */
const verbose = process.env.VSCODE_LOG === '1';

/** What the tests (test/host/say.ts) put before each line meant to be read; other lines are mostly VS Code's own. */
const prefix = '▏';
/** What the runner puts before the title of what begins. */
const beginning = '▕';

/** The last console lines of VS Code, printed when a run breaks down. @type {string[]} */
const ownLines = [];

/** Complaints that mean nothing: modules that need a compiler and are not missed, and services of the net. */
const knownNoise = /bindings file|watchdog|open-vsx|^\[|Canceled|a socket|connection token|extensions cache/;

let testsWereHeard = false;

/** The seconds without a word from the tests after which they hang. */
const patience = Number(process.env.TEST_TIMEOUT ?? 900);
/** What the tests are doing, as far as they have said. */
let doing = 'starting VS Code';
/** Ends a run that hangs; whatever was started ends with this process. */
const watch = setTimeout(() => {
  console.error(
    `${ownLines.slice(-40).join('\n')}\nNothing has ended for ${patience} s. Under way: ${doing}`,
  );
  process.exit(1);
}, patience * 1000);

/**
 * @param {string} name
 * @returns {string | undefined} the value of `--name=value`
 */
function argument(name) {
  const prefix = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}

/**
 * Makes a function that turns places in the bundled tests, as stacks name them, into places in their sources.
 * @param {string} bundle the bundle, with its source map inside
 * @returns {Promise<(text: string) => string>}
 */
async function mapperFor(bundle) {
  const [, map] = /sourceMappingURL=data:[^,]*,([\w+/=]+)/.exec(await readFile(bundle, 'utf8')) ?? [];
  if (!map) return (text) => text;
  const sources = new SourceMap(JSON.parse(Buffer.from(map, 'base64').toString()));
  const name = path.basename(bundle).replaceAll('.', '\\.');
  const place = new RegExp(`[^\\s()]*/${name}(#vscode-extension)?:(\\d+):(\\d+)`, 'g');
  return (text) =>
    text.replaceAll(place, (found, /** @type {string | undefined} */ web, line, column) => {
      // The web worker host puts two lines before a module's own.
      const entry = sources.findEntry(Number(line) - (web ? 3 : 1), Number(column) - 1);
      if (!('originalSource' in entry)) return found;
      const source = path.relative('', path.resolve(path.dirname(bundle), entry.originalSource));
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    });
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function foldersIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name));
}

/**
 * @param {readonly string[]} folders of extensions
 * @returns {Promise<Record<string, unknown>>} the setting that has all of them run in the host that was asked for
 */
async function kindOfAll(folders) {
  const kind = argument('extensionDevelopmentKind') ?? 'workspace';
  const settings = await Promise.all(folders.map((folder) => extensionKind(folder, kind)));
  const name = 'remote.extensionKind';
  return { [name]: Object.assign({}, ...settings.map((setting) => setting[name])) };
}

/**
 * Runs the tests.
 * @returns {Promise<number>} the exit code, 0 when all tests passed.
 */
async function run() {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
  const development = argument('extensionDevelopmentPath');
  const tests = argument('extensionTestsPath');
  if (!folder || !development || !tests) throw new Error('A folder and the two paths are needed.');

  const withSources = await mapperFor(tests);
  const extensions = argument('extensions-dir');
  const server = await startServer({
    testDriver: true,
    log: verbose,
    ...(extensions ? { extensions } : {}),
    settings: await kindOfAll([development, ...(extensions ? await foldersIn(extensions) : [])]),
  });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const page = await context.newPage();
    /** @type {Promise<number>} */
    const code = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', (/** @type {number} */ exitCode) => resolve(exitCode));
      page.on('crash', () => reject(new Error('The page crashed.')));
      page.on('close', () => reject(new Error('The page was closed.')));
      server.ended.then(() => reject(new Error('VS Code ended before its tests did.')));
    });
    code.catch(() => {
      // It may settle while the page still loads; it is waited for below.
    });
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
        const line = format(...args);
        if (line.startsWith(beginning)) {
          doing = line.slice(beginning.length);
          watch.refresh();
        } else if (line.startsWith(prefix)) {
          doing = 'what follows the test named last';
          watch.refresh();
          testsWereHeard = true;
          console.log(withSources(line.slice(prefix.length).replaceAll(`\n${prefix}`, '\n')));
        } else if (verbose) console.error(line);
        else if (!knownNoise.test(line)) ownLines.push(withSources(line).slice(0, 1000));
      },
    );
    const absolute = (/** @type {string} */ file) => server.uri(path.resolve(file));
    await page.goto(
      server.address(path.resolve(folder), [
        ['extensionDevelopmentPath', absolute(development)],
        ['extensionTestsPath', absolute(tests)],
      ]),
      // The watch above gives up.
      { timeout: 0 },
    );
    return await code;
  } finally {
    await browser.close().catch(() => {
      // It has ended already.
    });
    await server.stop();
  }
}

// Whoever started us may end without a word; then nobody waits for the outcome and all must go.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(1), 1000).unref();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

try {
  process.exitCode = await run();
  if (process.exitCode !== 0 && !testsWereHeard) console.error(ownLines.slice(-40).join('\n'));
} catch (error) {
  console.error(ownLines.slice(-40).join('\n'));
  printError(error);
  process.exitCode = 1;
}
process.exit();
