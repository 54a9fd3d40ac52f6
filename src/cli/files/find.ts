import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from './paths.ts';
import { plainReason } from './reasons.ts';

export interface FoundFile {
  /** As reached from the path that was given. */
  readonly path: string;
  /** Whether it was named itself, rather than found in a folder. */
  readonly named: boolean;
}

/** A path that cannot be looked into. */
export interface Failure {
  readonly path: string;
  /** In plain words that end a sentence. */
  readonly reason: string;
}

/** The Markdown files that paths name or that are below folders they name, each once; other files only where named. */
export async function findFiles(
  paths: readonly string[],
): Promise<{ found: FoundFile[]; failures: Failure[] }> {
  const failures: Failure[] = [];
  const found = new Map<string, FoundFile>();
  const folders = new Set<string>();
  const visit = async (path: string, named: boolean): Promise<void> => {
    try {
      const real = await realpath(path);
      const stats = await stat(path);
      if (!stats.isDirectory()) {
        if (!(found.get(real)?.named ?? false)) found.set(real, { path, named });
        return;
      }
      if (folders.has(real)) return;
      folders.add(real);
      const entries = await readdir(path, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (!isWorthAVisit(entry)) continue;
        const child = join(path, entry.name);
        const realChild = join(real, entry.name);
        // Only of what may lie elsewhere it must be asked what and where it is.
        if (!entry.isFile()) await visit(child, false);
        else if (!found.has(realChild)) found.set(realChild, { path: child, named: false });
      }
    } catch (error) {
      failures.push({ path, reason: plainReason(error) });
    }
  };
  for (const path of paths) await visit(path, true);
  return { found: [...found.values()], failures };
}

/**
 * The Markdown files of a folder itself, links among them.
 * @throws where the folder cannot be read
 */
export async function markdownFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && isWorthAVisit(entry))
    .map(({ name }) => join(folder, name));
}

function isWorthAVisit(entry: Dirent): boolean {
  if (entry.name === 'node_modules' || entry.name.startsWith('.')) return false;
  return entry.isDirectory() || /\.(?:md|markdown)$/i.test(entry.name);
}

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
