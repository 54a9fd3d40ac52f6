import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { codeOf } from './reasons.ts';

/** What is at a path, behind links; undefined where nothing is. */
export function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(undefinedWhereMissing);
}

/** Whether there is anything at a path, behind links. */
export async function exists(path: string): Promise<boolean> {
  return (await statOf(path)) !== undefined;
}

/** Whether two paths lead to one and the same file that is there. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  return (await exists(path)) && (await realpath(path)) === (await realpath(other));
}

/** Whether an absolute path is a folder, or leads below it, as they are written. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** For what fails where nothing is at a path. */
export function undefinedWhereMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
}
