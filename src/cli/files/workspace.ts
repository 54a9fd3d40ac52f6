import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { foldersAbove } from './folders.ts';
import { exists, isBelow } from './paths.ts';

/**
 * A path that a file names, from the file's folder: absolute. A file may come from anybody, so that it leads nowhere
 * outside the workspace: the repository, or the current folder, or the file's folder alone.
 * @param folder of the file that names it
 * @param named as it is written, with slashes of either kind
 * @returns undefined where it leads elsewhere, through a link too
 */
export async function pathWithin(folder: string, named: string): Promise<string | undefined> {
  const from = resolve(folder);
  const path = resolve(from, named.replaceAll('\\', sep));
  const top = (await foldersAbove(from)).at(-1)!;
  // A share of the network is asked for nothing, not even whether it is there.
  if (!isBelow(path, top)) return undefined;
  if (!(await exists(path))) return path;
  return isBelow(await realpath(path), await realpath(top)) ? path : undefined;
}
