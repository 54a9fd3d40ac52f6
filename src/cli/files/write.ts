import { randomBytes } from 'node:crypto';
import {
  chmod,
  link,
  lstat,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { encodedLike } from '../../text/decode.ts';
import { PlainError, UsageError } from '../errors.ts';
import { exists, statOf, undefinedWhereMissing } from './paths.ts';
import { codeOf, plainReason } from './reasons.ts';

/** A file to be written. */
export interface Output {
  readonly path: string;
  /** What it is, to be named in what is said: `Word file`. */
  readonly what: string;
  /** Whether it may take the place of a file that is there. */
  readonly overwrite: boolean;
  /** How files end whose place it may take: what is written itself, and nothing else. All of them where left out. */
  readonly endings?: readonly string[];
}

/**
 * Looks whether a file can be written, before any work is done for it.
 * @throws {PlainError} where it cannot
 */
export async function refuseOutput({ path, what, overwrite, endings }: Output): Promise<void> {
  const stats = await statOf(path);
  if (!stats) return;
  if (stats.isDirectory()) throw new UsageError(`${path} is a folder. Name the ${what} to write with -o.`);
  if (!stats.isFile()) throw new PlainError(`${path} is not a file, so nothing is written to it.`);
  if (!overwrite)
    throw new PlainError(
      `${path} is there already. Name another file with -o, or overwrite it with --force.`,
    );
  // A link may lead to a file of another kind than its name says.
  if (endings && ![path, await realpath(path)].every((each) => endings.includes(extname(each).toLowerCase())))
    throw new PlainError(
      `${path} is no ${what} (${endings.join(', ')}), and --force replaces nothing else. Name another file with -o.`,
    );
  // To rename another file to its name would ask for no permission.
  if ((stats.mode & 0o222) === 0) throw new PlainError(`${path} is read-only. Name another file with -o.`);
}

/**
 * Writes a file as a whole or not at all; without `overwrite` never in another's place.
 * @throws {PlainError} where it cannot be written; nothing of it is left then
 */
export async function writeWhole(
  { path, overwrite }: Pick<Output, 'path' | 'overwrite'>,
  bytes: Uint8Array,
): Promise<void> {
  let draft: string | undefined;
  try {
    // The file that a link leads to is written, not put in the link's place.
    const target = overwrite ? await linkTarget(path) : path;
    draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    await writeFile(draft, bytes, { flag: 'wx' });
    const stats = await statOf(target);
    if (stats) await chmod(draft, stats.mode);
    if (overwrite) await rename(draft, target);
    else await renameToFree(draft, target);
  } catch (error) {
    if (draft !== undefined) await rm(draft, { force: true });
    throw new PlainError(`${path} cannot be written: ${writingReason(error, await exists(path))}.`);
  }
}

/**
 * Puts a text in the place of a file's, in the encoding that it has.
 * @param before the file's bytes as they were read
 * @throws {PlainError} where somebody else has changed it since, or it cannot be written; it is as it was then
 */
export async function replaceText(path: string, before: Uint8Array, text: string): Promise<void> {
  await refuseOutput({ path, what: 'plan', overwrite: true });
  const now = await readFile(path);
  if (!now.equals(before))
    throw new PlainError(`${path} was changed meanwhile, so nothing is written to it.`);
  await writeWhole({ path, overwrite: true }, encodedLike(text, before));
}

/** Renames a file; throws where the new name is taken, as a mere rename would not. */
async function renameToFree(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    // Some disks know no links: there an empty file holds the name.
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EINVAL)$/.test(codeOf(error) ?? '')) throw error;
    await (await open(path, 'wx')).close();
    await rename(draft, path).catch(async (reason: unknown) => {
      await rm(path);
      throw reason;
    });
    return;
  }
  await rm(draft);
}

/** Where a link leads, whether anything is there or not; other paths as they are. */
async function linkTarget(path: string): Promise<string> {
  const stats = await lstat(path).catch(undefinedWhereMissing);
  if (!stats?.isSymbolicLink()) return path;
  return (await exists(path)) ? realpath(path) : resolve(dirname(path), await readlink(path));
}

/** Why a file cannot be written, and what to do: systems say the same of what is open as of what is forbidden. */
function writingReason(error: unknown, isThere: boolean): string {
  if (!/^(?:EACCES|EPERM|EBUSY)$/.test(codeOf(error) ?? '')) return plainReason(error);
  return isThere
    ? 'it may be open in another program such as Word, or not yours to write. Close it there, or name another file with -o'
    : 'you are not allowed to write to its folder. Name a file elsewhere with -o';
}
