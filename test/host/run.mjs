// Runs the suites in test/host/suites in a real VS Code, in both extension hosts.
// Then packs the extension, installs the packed file into a clean VS Code, and runs the suites in test/host/installed.
// Then opens a folder in two windows (two-windows.mjs). And, when asked for, runs the suites in test/host/soak.
// Usage: node test/host/run.mjs [--desktop] [--host node|web] [--grep TEXT]
// With --desktop (always, where VS Code's server does not run) in a downloaded desktop VS Code.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowsers, PlainError, printError, root, serverRunsHere } from '../../build/setup.mjs';

/** @typedef {'node' | 'web'} Host */
/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Runs the suites.
 * @param {object} [options]
 * @param {boolean} [options.desktop] in a downloaded desktop VS Code; otherwise in the stand-in where that runs
 * @param {Host[]} [options.hosts] both unless said
 * @param {string} [options.grep] only the tests with this text in their title
 * @returns {Promise<Counts>} a host that breaks down counts as one failure, and so does a run without any test.
 */
export async function runHostSuites({ desktop = false, hosts = ['node', 'web'], grep = '' } = {}) {
  const total = { passed: 0, failed: 0 };
  for (const extension of [inDevelopment, installed]) {
    for (const host of hosts) {
      const counts = await runIn(host, extension, { desktop: desktop || !serverRunsHere, grep });
      total.passed += counts.passed;
      total.failed += counts.failed;
    }
  }
  if (hosts.includes('node') && !desktop && serverRunsHere) {
    const counts = await runInTwoWindows(grep);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  if (total.passed + total.failed > 0) return total;
  console.log('  ✘ No test was run.');
  return { passed: 0, failed: 1 };
}

/**
 * Runs what needs two windows, which only VS Code’s server opens for tests.
 * @param {string} grep
 * @returns {Promise<Counts>}
 */
async function runInTwoWindows(grep) {
  const { title, runTwoWindows } = await import('./two-windows.mjs');
  if (!title.includes(grep)) return { passed: 0, failed: 0 };
  console.log('\nIn VS Code’s server, Node extension host: two windows');
  return runTwoWindows();
}

/**
 * Runs the suites in test/host/soak, which take long: what is done in a day, and what is left of it.
 * @returns {Promise<Counts>}
 */
export async function runSoak() {
  return runIn(
    'node',
    { ...inDevelopment, tests: path.join(root, 'test/host/soak') },
    { desktop: !serverRunsHere, grep: '' },
  );
}

/**
 * How VS Code comes by the extension, and what is tested then.
 * @typedef {object} Way
 * @property {string} title
 * @property {string} development the folder of the extension in development, beside which tests run
 * @property {string} tests the folder with the suites
 * @property {(extensions: string, desktop: boolean) => Promise<string[]>} install puts extensions into a folder, and
 *   returns what VS Code is to be told besides
 */

/** @type {Way} */
const inDevelopment = {
  title: 'the extension as it was built',
  development: root,
  tests: path.join(root, 'test/host'),
  install: async () => ['--disable-extensions'],
};

/** @type {Way} */
const installed = {
  title: 'the extension as it is packed and installed',
  development: path.join(root, 'test/host/installed'),
  tests: path.join(root, 'test/host/installed'),
  install: async (extensions, desktop) => {
    const file = `${extensions}.vsix`;
    runProgram(process.execPath, [path.join(root, 'build/package.mjs'), '-o', file]);
    await (desktop ? installOnDesktop : installOnServer)(file, extensions);
    return [];
  },
};

/**
 * @param {string} file
 * @param {string} extensions
 */
async function installOnServer(file, extensions) {
  const { installExtension } = await import('./vscode/server.mjs');
  await installExtension(file, extensions);
}

/**
 * @param {string} file
 * @param {string} extensions
 */
async function installOnDesktop(file, extensions) {
  const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } = await import(
    '@vscode/test-electron'
  );
  const program = await downloadAndUnzipVSCode({ cachePath: path.join(root, '.cache/vscode') });
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(program, { reuseMachineInstall: true });
  runProgram(cli, [...args, `--extensions-dir=${extensions}`, '--install-extension', file]);
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @throws {PlainError} when it fails, with what it said.
 */
function runProgram(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new PlainError(`${path.basename(args[0] ?? program)} failed.\n${stdout}${stderr}`);
}

/**
 * Runs the suites in one extension host.
 * @param {Host} host
 * @param {Way} way
 * @param {{ desktop: boolean, grep: string }} options
 * @returns {Promise<Counts>}
 */
async function runIn(host, way, { desktop, grep }) {
  console.log(
    `\nIn VS Code${desktop ? '' : '’s server'}, ${host === 'web' ? 'web worker' : 'Node'} extension host: ${way.title}`,
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'plan-test-'));
  let tests = '';
  try {
    tests = await bundleSuites(host, way.tests, grep);
    const workspace = path.join(folder, 'workspace');
    const extensions = path.join(folder, 'extensions');
    await mkdir(extensions);
    await cp(path.join(root, 'test/host/workspace'), workspace, { recursive: true });
    if (!desktop) await findBrowsers();
    const { runTests } = await import('@vscode/test-electron');
    /** @type {unknown} */
    let failure;
    try {
      await runTests({
        ...(desktop ? {} : { vscodeExecutablePath: path.join(root, 'test/host/vscode/stand-in.mjs') }),
        cachePath: path.join(root, '.cache/vscode'),
        extensionDevelopmentPath: way.development,
        extensionTestsPath: tests,
        launchArgs: [
          workspace,
          ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
          ...(await way.install(extensions, desktop)),
          ...[`--extensions-dir=${extensions}`, `--user-data-dir=${path.join(folder, 'user')}`],
        ],
      });
    } catch (error) {
      failure = error;
    }
    /** @type {Counts | undefined} */
    const counts = await readFile(path.join(folder, 'results.json'), 'utf8').then(
      JSON.parse,
      () => undefined,
    );
    // All tests may have passed and yet VS Code have crashed on its way out.
    if (counts && counts.failed === 0 && failure) counts.failed = 1;
    const reason = failure instanceof Error ? failure.message : failure;
    if (!counts) console.log(`  ✘ VS Code did not start, or ended before its tests did. ${reason ?? ''}`);
    return counts ?? { passed: 0, failed: 1 };
  } catch (error) {
    printError(error);
    return { passed: 0, failed: 1 };
  } finally {
    if (tests) await rm(tests, { force: true });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {
      // A temporary folder that is still in use goes with the machine’s other ones.
    });
  }
}

/** Names that the npm port of Node's assert expects, and what they mean in a web worker. */
const webNames = {
  global: 'globalThis',
  'process.env.NODE_DEBUG': '""',
  'process.noDeprecation': 'true',
  'process.stderr': 'undefined',
};

/**
 * Bundles the runner and all suites into one file; a web worker host can load no more than one.
 * @param {Host} host
 * @param {string} folder the folder with the suites, and with dist for what is bundled
 * @param {string} grep
 * @returns {Promise<string>} the file.
 * @throws when a suite cannot be bundled, such as one that needs Node's own modules in the web host.
 */
async function bundleSuites(host, folder, grep) {
  const { build } = await import('esbuild');
  const suites = path.join(folder, 'suites');
  const files = (await readdir(suites, { recursive: true }))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const imports = files.map(
    (file) => `import ${JSON.stringify(path.join(suites, file).replaceAll('\\', '/'))};`,
  );
  // A name of its own: other runs may be under way, with other tests selected.
  const dist = folder === installed.tests ? path.join(folder, 'dist') : path.join(root, 'dist/test/host');
  const outfile = path.join(dist, `${host}-${process.pid}.js`);
  const web = host === 'web';
  await build({
    stdin: {
      contents: ["import './runner.ts';", ...imports, "export { run } from './runner.ts';"].join('\n'),
      resolveDir: path.join(root, 'test/host'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: web ? 'browser' : 'node',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode', ...(web ? [] : ['mocha'])],
    define: { __HOST__: JSON.stringify(host), __GREP__: JSON.stringify(grep), ...(web ? webNames : {}) },
    // In a web worker, Mocha's build for browsers and the npm port of Node's assert take the places of Node's.
    alias: web
      ? {
          mocha: path.join(root, 'test/host/web-mocha.cjs'),
          'node:assert/strict': path.join(root, 'test/host/web-assert.cjs'),
        }
      : {},
  });
  return outfile;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { desktop: { type: 'boolean' }, host: { type: 'string' }, grep: { type: 'string' } },
  });
  try {
    const { passed, failed } = await runHostSuites({
      desktop: values.desktop ?? false,
      grep: values.grep ?? '',
      ...(values.host === 'node' || values.host === 'web' ? { hosts: [values.host] } : {}),
    });
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    printError(error);
    process.exitCode = 1;
  }
}
