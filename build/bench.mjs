// Measures Campaign Plan side by side with other programs, prints a table and writes it to test/bench/results.md.
//
// Usage: node build/bench.mjs [NAME…]    Names select subjects (see test/bench/main.ts); the table is then only printed.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installPeers, installProject, printError, root } from './setup.mjs';

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

/** @returns {Promise<number>} the exit code: 1 where a target is missed. */
async function bench() {
  await installProject();
  await installPeers();
  // As people have it: the command line that takes part is the one that is packed.
  if (node(['build/bundle.mjs', '--minify']) !== 0) return 1;
  const { build } = await import('esbuild');
  const [main, indexing] = ['main', 'indexing'].map((name) => path.join(root, `test/bench/${name}.ts`));
  await build({
    entryPoints: { bench: main, indexing },
    outdir: path.join(root, 'dist'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
  });
  // Garbage is collected before each measurement: see test/bench/cost.ts.
  return node(['--expose-gc', '--no-flush-bytecode', 'dist/bench.cjs', ...process.argv.slice(2)]);
}

try {
  process.exitCode = await bench();
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
