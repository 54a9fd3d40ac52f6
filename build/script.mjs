// Makes TypeScript modules of the repository ready for Node, for scripts that need them.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './setup.mjs';

/**
 * Builds, and puts each file in its place whole: another process may be reading the one that was there, or building too.
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<string[]>} the files that were put in, by their paths from here.
 * @throws when the build fails; esbuild has said why.
 */
export async function buildWhole(options) {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  for (const { path: file, contents } of outputFiles) {
    const partial = `${file}.${process.pid}`;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(partial, contents);
    await rename(partial, file);
  }
  return Object.keys(metafile.inputs);
}

/**
 * Bundles a TypeScript module for Node, without the packages that it uses.
 * @param {string} entry its path in the repository
 * @param {string} name what the bundled file in dist is called, without its ending
 * @returns {Promise<string>} the path of the bundled file
 */
export async function bundleScript(entry, name) {
  const outfile = path.join(root, 'dist', `${name}.mjs`);
  await buildWhole({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}
