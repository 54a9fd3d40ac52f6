import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
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

/** For what fails where nothing is at a path. */
export function undefinedWhereMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
}
