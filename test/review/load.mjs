import { pathToFileURL } from 'node:url';
import { bundleScript } from '../../build/script.mjs';

/**
 * Loads one of this folder's modules, for scripts that need documents with comments.
 * @param {'sample.ts' | 'support.ts'} name
 */
export async function load(name) {
  const script = await bundleScript(`test/review/${name}`, `review-${name.replace(/\.ts$/, '')}`);
  return import(pathToFileURL(script).href);
}
