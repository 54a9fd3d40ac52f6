import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { foldersAbove } from './folders.ts';
import { exists, isBelow } from './paths.ts';

/** How far files are looked for. */
export interface Reach {
  /** Whether what is at a path may be looked at, behind links too. */
  covers(path: string): Promise<boolean>;
  /** A folder and those above it that may be looked into: see {@link foldersAbove}. */
  foldersAbove(folder: string): Promise<readonly string[]>;
}

/** No limit but what the system allows. */
export const everywhere: Reach = { covers: async () => true, foldersAbove };

/**
 * Nothing but some folders and what is below them.
 * @throws where one of them is not there
 */
export async function within(folders: readonly string[]): Promise<Reach> {
  const tops = await Promise.all(folders.map((folder) => realpath(folder)));
  const covers = async (path: string): Promise<boolean> => {
    // A path that leads elsewhere as it is written is not even asked for: it may be a share of the network.
    if (![...folders.map((folder) => resolve(folder)), ...tops].some((top) => isBelow(resolve(path), top)))
      return false;
    const real = (await exists(path)) ? await realpath(path) : resolve(path);
    return tops.some((top) => isBelow(real, top));
  };
  return {
    covers,
    async foldersAbove(folder) {
      const above = await foldersAbove(folder);
      const covered = await Promise.all(above.map(covers));
      return above.filter((_, index) => covered[index]);
    },
  };
}
