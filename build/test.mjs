// Installs, builds and runs every test. The last line printed is “N passed, N failed”.
//
// Usage: node build/test.mjs [PART…] [--grep TEXT]    (or TEST=PART,PART)
//        node build/test.mjs fuzz [RUNS] [--seed N] [--grep TEXT]
// Parts: types, lint, unit, page, grammar, host, and three that run only when asked for: desktop, the host suites
// in a downloaded desktop VS Code; soak, a long day in VS Code, which takes half an hour; and fuzz, the tests of
// test/properties with so many made-up values each, other ones every time, unless a seed that was printed is given.
// --grep selects unit, fuzz and host tests by their title.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installProject, isRunning, PlainError, printError, root, whenNpmEnds } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** Biome prints colours even where nobody sees them, and at length. */
const lintArgs = ['ci', '--colors=off', '--max-diagnostics=10', '.'];

/** After so many minutes without a test's beginning or end one hangs. A busy machine takes seconds for the longest. */
const patience = 15;

/** The parts that look at what was built: the command line's tests are among the unit tests. */
const needBuild = ['unit', 'page', 'host', 'desktop', 'soak'];

/** The parts that run only when they are asked for. */
const onlyAsked = ['fuzz', 'desktop', 'soak'];

/**
 * Every part, in the order they run: quick ones first. Each resolves to its counts.
 * @type {Record<string, (grep: string) => Promise<Counts>>}
 */
const parts = {
  types: typesFit,
  lint: () => asOneTest('Format and lint are clean', program('@biomejs/biome', 'biome'), lintArgs),
  unit: (grep) => runMochaTests('unit', (file) => !/^(host|grammar|webview)[\\/]/.test(file), grep),
  page: (grep) => runMochaTests('page', (file) => /^webview[\\/]/.test(file), grep),
  fuzz: (grep) => runMochaTests('fuzz', (file) => /^properties[\\/]/.test(file), grep),
  grammar: runGrammarTests,
  host: (grep) => runHostTests(grep, false),
  desktop: (grep) => runHostTests(grep, true),
  soak: async () => (await import('../test/host/run.mjs')).runSoak(),
};

/** The parts that `npm test` runs. */
const usual = Object.keys(parts).filter((part) => !onlyAsked.includes(part));

/**
 * Runs the parts that were asked for.
 * @returns {Promise<Counts>}
 * @throws {PlainError} when there is no such part, or nothing can be installed.
 */
async function main() {
  const { values, positionals } = parseArgs({
    options: { grep: { type: 'string', short: 'g', default: '' }, seed: { type: 'string' } },
    allowPositionals: true,
  });
  const fromEnvironment = (process.env.TEST ?? '').split(/[\s,]+/).filter(Boolean);
  const named = positionals.length > 0 ? positionals : fromEnvironment;
  const runs = named[0] === 'fuzz' && /^\d+$/.test(named[1] ?? '') ? named[1] : undefined;
  const asked = runs === undefined ? named : named.filter((_, index) => index !== 1);
  if (asked.includes('fuzz')) chooseValues(runs, values.seed);
  for (const part of asked) {
    if (!(part in parts)) {
      throw new PlainError(`There is no part “${part}”. Choose from: ${Object.keys(parts).join(', ')}.`);
    }
  }
  const chosen = asked.length > 0 ? asked : usual;

  await installProject();
  const total = { passed: 0, failed: 0 };
  if (chosen.some((part) => needBuild.includes(part)) && !(await builds())) total.failed += 1;
  for (const part of chosen) {
    const counts = await parts[part](values.grep).catch((error) => {
      console.log(`✘ The ${part} part broke down`);
      printError(error);
      return { passed: 0, failed: 1 };
    });
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  return total;
}

/**
 * Chooses the made-up values of the property tests, and says which: see test/properties/holds.ts.
 * @param {string | undefined} runs how many of each; 2000 unless said
 * @param {string | undefined} seed of those of an earlier run; others every time unless said
 */
function chooseValues(runs = '2000', seed = String(randomInt(2 ** 31))) {
  process.env.PROPERTY_RUNS = runs;
  process.env.PROPERTY_SEED = seed;
  console.log(`Made-up values: ${runs} for each property, from seed ${seed}`);
}

/**
 * Builds the extension.
 * @returns {Promise<boolean>} whether that went well; if not, the reason has been printed.
 */
async function builds() {
  const { code, output } = await run(process.execPath, [path.join(root, 'build/bundle.mjs')]);
  if (code !== 0) console.log(`✘ The extension cannot be built\n${output}`);
  return code === 0;
}

/**
 * Bundles the tests of what needs no editor and runs them with Mocha. Those of the part “page” need a browser.
 * @param {string} part
 * @param {(file: string) => boolean} isOfPart tells the part’s tests by their paths in test/
 * @param {string} grep only the tests with this text in their title
 * @returns {Promise<Counts>}
 */
async function runMochaTests(part, isOfPart, grep) {
  const folder = path.join(root, 'test');
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.test.ts') && isOfPart(file))
    .sort();
  if (files.length === 0) return nothingRan(part);
  // A folder of its own: another run may be under way, with other tests selected.
  const bundles = path.join(root, 'dist/test');
  await removeLeftOvers(bundles);
  const outdir = path.join(bundles, `${part}-${process.pid}`);
  const clearUp = () => rmSync(outdir, { recursive: true, force: true });
  process.on('exit', clearUp);
  try {
    await bundleTests(folder, files, outdir);
    const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
    return await countMocha(part, (counts) => [
      ...['--enable-source-maps', mocha, '--no-config', '--timeout', String(patience * 60_000)],
      ...['--reporter', path.join(root, 'build/count-reporter.cjs'), '--reporter-option', `file=${counts}`],
      ...(grep ? ['--fgrep', grep] : []),
      ...files.map((file) => path.join(outdir, file.replace(/\.ts$/, '.mjs'))),
    ]);
  } finally {
    process.off('exit', clearUp);
    clearUp();
  }
}

/**
 * Removes the bundled tests of runs that were killed.
 * @param {string} bundles the folder that has a folder for each run, named by its part and its process
 */
async function removeLeftOvers(bundles) {
  const names = existsSync(bundles) ? await readdir(bundles) : [];
  for (const name of names) {
    const [, pid] = /^(?:unit|page|fuzz)-(\d+)$/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) await rm(path.join(bundles, name), { recursive: true, force: true });
  }
}

/**
 * Bundles test files for Node; what they share is in chunks.
 * @param {string} folder where they are
 * @param {string[]} files their paths in it
 * @param {string} outdir
 * @throws when one cannot be bundled.
 */
async function bundleTests(folder, files, outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: files.map((file) => path.join(folder, file)),
    outdir,
    outbase: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    splitting: true,
    sourcemap: 'linked',
    target: 'es2022',
    logLevel: 'warning',
  });
}

/**
 * Runs Mocha and reads the counts it wrote.
 * @param {string} part
 * @param {(counts: string) => string[]} args Node's arguments, given the file where the counts are to be written
 * @returns {Promise<Counts>}
 */
async function countMocha(part, args) {
  const folder = await mkdtemp(path.join(tmpdir(), 'campaign-plan-counts-'));
  try {
    const file = path.join(folder, 'counts.json');
    const code = await runWatched(part, args(file));
    /** @type {Counts | undefined} */
    const counts = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
    if (!counts) {
      console.log(`✘ The ${part} tests broke down (exit code ${code})`);
      return { passed: 0, failed: 1 };
    }
    if (counts.passed + counts.failed === 0) return nothingRan(part);
    if (counts.failed === 0 && code !== 0) counts.failed = 1;
    return counts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Runs the grammar tests: test/grammar/**\/*.md, with the grammars of package.json and those in test/grammar.
 * @returns {Promise<Counts>} each file counts as one.
 */
async function runGrammarTests() {
  const folder = path.join(root, 'test/grammar');
  const all = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
  const files = all.filter((file) => file.endsWith('.md') && !/(^|[\\/])README\.md$/.test(file)).sort();
  if (files.length === 0) return nothingRan('grammar');
  const grammars = all.filter((file) => file.endsWith('.tmLanguage.json'));
  const tool = program('vscode-tmgrammar-test', 'vscode-tmgrammar-test');
  const counts = { passed: 0, failed: 0 };
  for (const file of files) {
    const { code, output } = await run(process.execPath, [
      tool,
      ...grammars.flatMap((grammar) => ['--grammar', path.join('test/grammar', grammar)]),
      path.posix.join('test/grammar', file.replaceAll('\\', '/')),
    ]);
    counts[code === 0 ? 'passed' : 'failed'] += 1;
    console.log(`${code === 0 ? '✔' : '✘'} Grammar: ${file}`);
    if (code !== 0) console.log(output);
  }
  return counts;
}

/**
 * Runs the suites that need VS Code.
 * @param {string} grep
 * @param {boolean} desktop whether in a downloaded desktop VS Code
 * @returns {Promise<Counts>}
 */
async function runHostTests(grep, desktop) {
  const { runHostSuites } = await import('../test/host/run.mjs');
  return runHostSuites({ grep, desktop });
}

/**
 * Runs a script of Node's as if it were one test: passed when its exit code is 0.
 * @param {string} title
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function asOneTest(title, script, args) {
  const { code, output } = await run(process.execPath, [script, ...args]);
  console.log(code === 0 ? `✔ ${title}` : `✘ ${title}\n${beginning(output)}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} output
 * @returns {string} as much of it as anybody reads.
 */
function beginning(output) {
  const lines = output.split('\n');
  return lines.length <= 80
    ? output
    : [...lines.slice(0, 80), `… and ${lines.length - 80} more lines`].join('\n');
}

/**
 * A part in which no test ran has failed: most likely its files were not found.
 * @param {string} part
 * @returns {Counts}
 */
function nothingRan(part) {
  console.log(`✘ No ${part} test was run`);
  return { passed: 0, failed: 1 };
}

/**
 * The script behind a command that a package brings.
 * @param {string} name the package
 * @param {string} command
 * @returns {string}
 * @throws when the package is not installed.
 */
function program(name, command) {
  const manifest = path.join(root, 'node_modules', name, 'package.json');
  const { bin } = createRequire(import.meta.url)(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Checks the types: of what runs in the editor or in Node, and of the page's script, which runs in a browser.
 * @returns {Promise<Counts>}
 */
async function typesFit() {
  const compiler = program('typescript', 'tsc');
  const [all, page] = [
    await asOneTest('The types fit', compiler, ['--noEmit']),
    await asOneTest('The types of the page fit', compiler, ['--noEmit', '-p', 'src/webview']),
  ];
  return { passed: all.passed + page.passed, failed: all.failed + page.failed };
}

/**
 * Runs Mocha in a process of its own, ended when it says nothing for long: Mocha cannot interrupt a loop without end.
 * @param {string} part
 * @param {string[]} args Node's arguments
 * @returns {Promise<number | null>} the exit code, null when a signal ended it.
 */
function runWatched(part, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    let doing = 'reading the test files';
    const giveUp = () => {
      console.log(
        `\n✘ The ${part} tests hang: nothing has ended for ${patience} minutes. Under way: ${doing}`,
      );
      child.kill('SIGKILL');
    };
    // Mocha's own limit is a minute shorter: it knows better what a test waits for.
    const limit = (patience + 1) * 60_000;
    let watch = setTimeout(giveUp, limit);
    child.on('message', (title) => {
      doing = String(title);
      clearTimeout(watch);
      watch = setTimeout(giveUp, limit);
    });
    const endWithUs = () => child.kill('SIGKILL');
    process.on('exit', endWithUs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(watch);
      process.off('exit', endWithUs);
      resolve(code);
    });
  });
}

/**
 * Runs a program in the repository's folder.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>} the code is null when a signal ended it.
 */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });
}

whenNpmEnds(() => process.exit(143));
// Its own end, so that what is done at the exit is done.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/** @type {Counts} */
let total;
try {
  total = await main();
} catch (error) {
  printError(error);
  total = { passed: 0, failed: 1 };
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
