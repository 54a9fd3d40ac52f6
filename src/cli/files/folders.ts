import { dirname, join } from 'node:path';
import { exists } from './paths.ts';

/**
 * A folder and those above it, up to the repository's root, else to the current folder; else the folder alone.
 * @param folder its absolute path
 */
export async function foldersAbove(folder: string): Promise<string[]> {
  const folders = [folder];
  for (let above = dirname(folder); above !== folders.at(-1); above = dirname(above)) folders.push(above);
  let top = 0;
  for (const [index, other] of folders.entries()) {
    if (other === process.cwd()) top = Math.max(top, index);
    if (await exists(join(other, '.git'))) return folders.slice(0, index + 1);
  }
  return folders.slice(0, top + 1);
}
