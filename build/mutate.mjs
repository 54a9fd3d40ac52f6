// Changes the core in one place after the other, and tells which changes no unit test notices.
//
// Usage: node build/mutate.mjs [--count 200] [--seed 1] [--minutes M] [--budget S] [--only src/review/] [--measure]
// The changes are drawn by the seed of all that compile, each as likely as any other (build/mutate/find-changes.ts). Of a
// seed, what was tried is kept in dist/mutate/ and not tried again: a run that was ended is taken up where it was, as is one that ends
// after M minutes. With a budget, the nearest tests alone are run: those that take S seconds of the processor.
// --only draws those of the files alone whose paths begin so. --measure first finds out which functions each test reaches,
// which takes ten minutes, and later saves running the others.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installProject, printError, root } from './setup.mjs';

/**
 * Runs a script of Node's in the repository's folder.
 * @param {string[]} args
 * @returns {number} its exit code.
 */
function node(args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

/** @returns {Promise<number>} the exit code. */
async function mutate() {
  await installProject();
  // Some tests run the command line as it is built; it stays as it is.
  if (node(['build/bundle.mjs']) !== 0) return 1;
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['main', 'run-tests', 'cpu-limit'].map((name) => path.join(root, `build/mutate/${name}.ts`)),
    outdir: path.join(root, 'dist/mutate'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  return node([path.join(root, 'dist/mutate/main.mjs'), ...process.argv.slice(2)]);
}

try {
  process.exitCode = await mutate();
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
