// Starts VS Code's own server, opens its address, and makes sure that nothing of it outlives us.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installHost, PlainError } from '../../../build/setup.mjs';

/** Settings that keep the window about the plan: no chat panel, no welcome page, no nagging. */
export const calmSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * @param {string} extension an extension's folder
 * @returns {Promise<{ publisher: string, name: string, version: string }>} what its package.json says.
 */
async function manifestOf(extension) {
  return JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8'));
}

/**
 * The setting that says in which extension host an extension runs. (The server's page takes no notice of
 * `extensionDevelopmentKind` in its payload.)
 * @param {string} extension the extension's folder
 * @param {string} kind `workspace` for the Node host, `web` for the web worker
 * @returns {Promise<Record<string, unknown>>}
 */
export async function extensionKind(extension, kind) {
  const { publisher, name } = await manifestOf(extension);
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: [kind] } };
}

/**
 * Installs a packed extension, as `code --install-extension` does.
 * @param {string} file the .vsix file
 * @param {string} extensions the folder of installed extensions
 * @returns {Promise<void>}
 * @throws {PlainError} when VS Code does not take it, with what it said.
 */
export async function installExtension(file, extensions) {
  const { node, server } = await installHost();
  const data = await mkdtemp(path.join(tmpdir(), 'campaign-plan-install-'));
  const args = [server, '--install-extension', file, '--extensions-dir', extensions];
  const child = spawn(node, [...args, '--server-data-dir', data, '--accept-server-license-terms']);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  await rm(data, { recursive: true, force: true, maxRetries: 5 });
  if (code !== 0) throw new PlainError(`${path.basename(file)} could not be installed.\n${output}`);
}

/**
 * Starts the server, with a data folder of its own that goes away with it.
 * @param {object} [options]
 * @param {number} [options.port] 0, which is the default, for any free port
 * @param {string} [options.token] the connection token; without one anybody on this machine can connect
 * @param {string} [options.extensions] the folder of installed extensions; one of its own, without any, where not said
 * @param {string[]} [options.loaded] folders of extensions to load as if they were installed
 * @param {Record<string, unknown>} [options.settings] user settings, over the calm ones
 * @param {boolean} [options.testDriver] whether the page may load an extension in development, as tests do
 * @param {boolean} [options.log] whether to print what the server prints
 * @returns {Promise<Server>}
 * @throws {PlainError} when the port is taken or the server does not start.
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {(folder: string, payload?: [name: string, value: string][]) => string} address the address of a window
 * @property {(file: string) => string} uri how a window names a file of this machine
 * @property {Promise<void>} ended settles when the server has ended, whoever ended it
 * @property {() => Promise<void>} stop ends the server and everything it started
 */
export async function startServer(options = {}) {
  const { node, server } = await installHost();
  const data = await mkdtemp(path.join(tmpdir(), 'campaign-plan-vscode-'));
  const settings = JSON.stringify({ ...calmSettings, ...options.settings }, null, 2);
  for (const folder of ['data/User', 'data/Machine']) {
    await mkdir(path.join(data, folder), { recursive: true });
    await writeFile(path.join(data, folder, 'settings.json'), settings);
  }
  const extensions = options.extensions ?? path.join(data, 'extensions');
  await mkdir(extensions, { recursive: true });
  for (const extension of options.loaded ?? []) {
    const { publisher, name, version } = await manifestOf(extension);
    await symlink(extension, path.join(extensions, `${publisher}.${name}-${version}`));
  }
  const access = options.token ? ['--connection-token', options.token] : ['--without-connection-token'];
  const args = [
    ...[server, '--host', '127.0.0.1', '--port', String(options.port ?? 0), ...access],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
    ...['--server-data-dir', data, '--extensions-dir', extensions],
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
  // A process group of its own, so that its extension hosts and terminals can be ended with it.
  const child = spawn(node, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // It leaves sockets behind in the temporary folder; but a socket's path must not be long.
    env: { ...process.env, ...(data.length < 48 ? { TMPDIR: data, XDG_RUNTIME_DIR: '' } : {}) },
  });

  const killGroup = (signal = 'SIGTERM') => {
    try {
      process.kill(-child.pid, signal);
    } catch {} // It has ended already.
  };
  const onExit = () => killGroup('SIGKILL');
  process.on('exit', onExit);
  const ended = new Promise((resolve) => child.once('close', () => resolve())).then(async () => {
    killGroup('SIGKILL');
    process.off('exit', onExit);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  });

  let output = '';
  /** @type {number} */
  const port = await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        if (options.log) process.stderr.write(text);
        output = (output + text).slice(-20_000);
        const listening = /Extension host agent listening on (\d+)/.exec(output);
        if (listening) resolve(Number(listening[1]));
        if (/EADDRINUSE/.test(output)) {
          killGroup('SIGKILL');
          reject(
            new PlainError(
              `Port ${options.port} is in use already. Choose another one, such as PORT=0 for any.`,
            ),
          );
        }
      });
    }
    child.once('error', (error) => reject(new PlainError(`VS Code could not be started: ${error.message}`)));
    child.once('close', () => reject(new PlainError(`VS Code ended before it was ready.\n${output}`)));
  });

  const authority = `127.0.0.1:${port}`;
  const uri = (file) => `vscode-remote://${authority}${encodeURI(file)}`;
  return {
    port,
    uri,
    address(folder, payload = []) {
      const query = new URLSearchParams({ ...(options.token ? { tkn: options.token } : {}), folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query}`;
    },
    ended,
    async stop() {
      killGroup();
      const impatient = setTimeout(() => killGroup('SIGKILL'), 3000);
      await ended;
      clearTimeout(impatient);
    },
  };
}
