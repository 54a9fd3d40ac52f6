// Installs, builds and opens a real VS Code on the example plans, with the extension loaded.
//
// Usage: node build/start.mjs    (npm start)
// Environment: PORT, the port to listen on, 0 for any; BROWSER=none, to print the address and open nothing.
// On Linux VS Code runs as a server, to be used in a browser; elsewhere a desktop VS Code is downloaded.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import path from 'node:path';
import { installProject, PlainError, printError, root, serverRunsHere, whenNpmEnds } from './setup.mjs';

/** The port when PORT says nothing. */
const usualPort = 3210;

/** An extension that shows where to begin: a window itself opens one file at its start, and as text. */
const opener = path.join(root, 'build/start/opener');

/** @typedef {() => Promise<void>} Stop ends what was started */

/**
 * Starts everything.
 * @returns {Promise<{ ended: Promise<void>, stop: Stop }>} `ended` settles when VS Code has ended by itself.
 * @throws {PlainError} with what to do, when something stands in the way.
 */
async function start() {
  const port = portFrom(process.env.PORT);
  await installProject();
  await buildExtension();
  const examples = await copyExamples();
  return serverRunsHere ? startInBrowser(examples, port) : startOnDesktop(examples);
}

/**
 * Reads the PORT variable.
 * @param {string | undefined} text
 * @returns {number | undefined} undefined when it says nothing.
 * @throws {PlainError} when it is no port.
 */
function portFrom(text) {
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new PlainError(`PORT should be a number from 0 to 65535, not “${text}”.`);
}

/**
 * Builds the extension; what esbuild prints is shown only when it fails.
 * @returns {Promise<void>}
 * @throws {PlainError} when it cannot be built.
 */
async function buildExtension() {
  const child = spawn(process.execPath, [path.join(root, 'build/bundle.mjs')], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new PlainError(`The extension could not be built.\n${output}`);
}

/**
 * Makes a fresh copy of the example workspace, so that trying things out never changes the repository.
 * @returns {Promise<string>} the copy.
 * @throws {PlainError} when there are no examples.
 */
async function copyExamples() {
  const original = path.join(root, 'media/examples');
  if (!existsSync(original)) throw new PlainError('There is no folder media/examples to open.');
  const copy = path.join(root, '.cache/examples');
  await rm(copy, { recursive: true, force: true });
  await cp(original, copy, { recursive: true });
  return copy;
}

/**
 * Starts VS Code's server and opens the system's browser at it.
 * @param {string} examples
 * @param {number | undefined} port
 * @returns {Promise<{ ended: Promise<void>, stop: Stop }>}
 * @throws {PlainError} when the port is in use or the server does not start.
 */
async function startInBrowser(examples, port) {
  const { startServer } = await import('../test/host/vscode/server.mjs');
  const server = await startServer({
    port: port ?? usualPort,
    token: randomBytes(16).toString('hex'),
    loaded: [root, opener],
  });
  const address = server.address(examples);
  const shown = openBrowser(address);
  console.log(`
Campaign Plan is running in VS Code. ${shown ? 'Your browser is opening it; the address is' : 'Open this address in a browser:'}

  ${address}

The plans are a copy of media/examples, in .cache/examples. Change whatever you like:
the copy is made afresh at the next start.

Press Ctrl+C to stop.`);
  return { ended: server.ended, stop: () => server.stop() };
}

/**
 * Opens an address in the system's browser, if there seems to be one.
 * @param {string} address
 * @returns {boolean} whether one was asked to.
 */
function openBrowser(address) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const program = ['wslview', 'xdg-open'].find((name) =>
    folders.some((folder) => existsSync(path.join(folder, name))),
  );
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || program === 'wslview';
  if (!program || !hasDisplay || process.env.BROWSER === 'none') return false;
  const child = spawn(program, [address], { detached: true, stdio: 'ignore' });
  child.on('error', () => {
    // The address is printed anyway.
  });
  child.unref();
  return true;
}

/**
 * Downloads desktop VS Code, unless that was done before, and opens it.
 * @param {string} examples
 * @returns {Promise<{ ended: Promise<void>, stop: Stop }>}
 * @throws {PlainError} when it cannot be downloaded.
 */
async function startOnDesktop(examples) {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const { calmSettings } = await import('../test/host/vscode/server.mjs');
  const program = await downloadAndUnzipVSCode({ cachePath: path.join(root, '.cache/vscode') }).catch(
    (error) => {
      throw new PlainError(`VS Code could not be downloaded: ${error.message}`);
    },
  );
  const data = await mkdtemp(path.join(tmpdir(), 'plan-start-'));
  await mkdir(path.join(data, 'User'), { recursive: true });
  await writeFile(path.join(data, 'User/settings.json'), JSON.stringify(calmSettings, null, 2));
  const child = spawn(program, [
    ...[examples, ...[root, opener].map((extension) => `--extensionDevelopmentPath=${extension}`)],
    `--user-data-dir=${data}`,
    ...[
      `--extensions-dir=${path.join(data, 'extensions')}`,
      '--disable-workspace-trust',
      '--disable-updates',
    ],
    ...['--skip-welcome', '--skip-release-notes', '--wait'],
  ]);
  const ended = new Promise((resolve, reject) => {
    child.once('close', () => resolve(undefined));
    child.once('error', (error) => reject(new PlainError(`VS Code could not be started: ${error.message}`)));
  }).finally(() => rm(data, { recursive: true, force: true, maxRetries: 5 }));
  console.log(`
Campaign Plan is running in a VS Code of its own.
The plans are a copy of media/examples, in .cache/examples, made afresh at the next start.

Close VS Code or press Ctrl+C to stop.`);
  const stop = async () => {
    const { pid } = child;
    // On Windows only taskkill ends what a program has started as well.
    if (platform() === 'win32' && pid)
      spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    else child.kill();
    await ended;
  };
  return { ended, stop };
}

/** Set once VS Code runs; until then a signal ends the installation and that is that. @type {Stop | undefined} */
let stop;
let stopping = false;
/** Ends everything, at once if asked a second time. */
async function end() {
  if (!stop || stopping) process.exit(130); // What still runs is ended on exit.
  stopping = true;
  console.log('\nStopping…');
  await stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
whenNpmEnds(end);

try {
  const started = await start();
  stop = started.stop;
  await started.ended;
  if (!stopping) console.log('VS Code has ended.');
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
