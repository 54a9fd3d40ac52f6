// Makes TypeScript modules of the repository ready for Node, for scripts that need them.
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './setup.mjs';

/**
 * Bundles a TypeScript module for Node, without the packages that it uses.
 * @param {string} entry its path in the repository
 * @param {string} name what the bundled file in dist is called, without its ending
 * @returns {Promise<string>} the path of the bundled file
 */
export async function bundleScript(entry, name) {
  const outfile = path.join(root, 'dist', `${name}.mjs`);
  await build({
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
