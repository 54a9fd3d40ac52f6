import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError, UsageError } from '../errors.ts';
import { libraryPath } from '../files/library.ts';
import { codeOf } from '../files/reasons.ts';
import { onOneLine } from '../terminal.ts';

/**
 * The files of the repository around the current folder that differ from a state of it, or are new since; as the library
 * names files. What others have changed meanwhile does not count: it is compared with where the two parted.
 * @param ref a commit, a branch, a tag
 * @throws {PlainError} where git is missing, there is no repository, or it knows no such state
 */
export async function changedFiles(ref: string): Promise<ReadonlySet<string>> {
  // It would be read as an option.
  if (ref.startsWith('-') || ref.trim() === '')
    throw new UsageError(`--changed takes a commit or a branch, not “${ref}”.`);
  const root = (await git('rev-parse', '--show-toplevel')).trimEnd();
  await git('rev-parse', '--quiet', '--verify', `${ref}^{commit}`).catch(() => {
    throw new PlainError(
      `git knows no “${ref}” here. In a pipeline, let the checkout fetch the whole history (fetch-depth: 0).`,
    );
  });
  const lists = await Promise.all([
    git('-C', root, 'diff', '--name-only', '-z', '--no-ext-diff', '--diff-filter=d', '--merge-base', ref),
    git('-C', root, 'ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  const names = lists
    .join('')
    .split('\0')
    .filter((name) => name !== '');
  return new Set(names.map((name) => libraryPath(join(root, name))));
}

const run = promisify(execFile);

/** What git says; no shell reads the arguments. */
async function git(...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      throw new PlainError('--changed needs git, which is not installed here, or not found.');
    const said = onOneLine(String((error as { stderr?: unknown }).stderr ?? ''));
    if (/not a git repository/i.test(said))
      throw new PlainError('--changed needs a git repository, and the current folder is in none.');
    throw new PlainError(`git cannot say what has changed: ${said || String(error)}`);
  }
}
