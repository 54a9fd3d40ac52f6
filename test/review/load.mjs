import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Loads one of this folder's modules, for scripts that need documents with comments.
 * @param {'sample.ts' | 'support.ts'} name
 */
export async function load(name) {
  const outfile = path.resolve('dist', `review-${name.replace('.ts', '.mjs')}`);
  await mkdir(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [`test/review/${name}`],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
