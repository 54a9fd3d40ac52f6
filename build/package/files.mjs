// Which files of the repository the packed extension holds.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError, root } from '../setup.mjs';

/**
 * Reads .vscodeignore, which leaves out everything and then names what stays: files, `folder/**`, and names with one `*`.
 * @returns {Promise<string[]>} paths in the repository, with slashes, sorted; those in dist need not have been built.
 * @throws {PlainError} when a line there means no file.
 */
export async function filesToPack() {
  const lines = (await readFile(path.join(root, '.vscodeignore'), 'utf8')).split(/\r?\n/);
  const kept = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  const files = await Promise.all(kept.map(filesOf));
  return [...new Set(files.flat())].sort();
}

/**
 * @param {string} pattern
 * @returns {Promise<string[]>}
 */
async function filesOf(pattern) {
  if (pattern.startsWith('dist/')) return [pattern];
  const [folder, ...rest] = pattern.split('/**');
  const entries = await readdir(path.join(root, rest.length > 0 ? folder : path.dirname(pattern)), {
    recursive: rest.length > 0,
    withFileTypes: true,
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const [before, after] = pattern.split('*');
  const found =
    rest.length > 0
      ? paths
      : paths.filter((file) =>
          after === undefined ? file === pattern : file.startsWith(before) && file.endsWith(after),
        );
  if (found.length === 0)
    throw new PlainError(`.vscodeignore keeps “${pattern}”, and there is no such file.`);
  return found;
}
