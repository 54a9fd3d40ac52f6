import type { FileOf } from '../../overview/file-of.ts';
import type { Library } from '../../portfolio/library.ts';
import { registerReading } from '../../portfolio/register-notes.ts';
import { type ExitCode, exitCodes } from '../command.ts';
import { PlainError, UsageError } from '../errors.ts';
import { remark } from '../terminal.ts';
import type { PlacedConfiguration } from './configurations.ts';
import type { Failure } from './find.ts';
import { LibraryWalk, libraryPath, type Visit } from './library.ts';

/** All plans that paths lead to, as records. */
export interface AllPlans {
  /** The plans, the registers among them and those around them. */
  readonly library: Library;
  /** The plans and registers, as they are reached from the paths that were given. */
  readonly files: readonly string[];
  readonly fileOf: FileOf;
  /** What cannot be read at all. */
  readonly failures: readonly Failure[];
  /** The configuration that holds for the first of them, and so for what is said of all together. */
  readonly configuration: PlacedConfiguration | undefined;
  /** 2 where a file cannot be read at all, 1 where a plan or register cannot; what is missing of one that is read in part is said. */
  readonly exitCode: ExitCode;
}

/**
 * Reads all plans that paths lead to, and says which of them cannot be read; the rest goes on.
 * @param visit is handed each plan and register in turn
 * @throws {PlainError} where no path is given, or nothing could be read
 */
export async function readAllPlans(paths: readonly string[], visit?: Visit): Promise<AllPlans> {
  if (paths.length === 0) throw new UsageError('Say which plans or folders to look at.');
  const names = new Map<string, string>();
  const walk = new LibraryWalk(paths);
  const { library, failures, configurations } = walk;
  for await (const placed of walk.documents()) {
    names.set(libraryPath(placed.path), placed.path);
    await visit?.(placed, library);
  }
  const unreadable = failures.map(({ path, reason }) => `${path} cannot be read: ${reason}.`);
  // To say that nothing is planned would be wrong.
  if (names.size === 0 && unreadable.length > 0) throw new PlainError(unreadable.join('\n'));
  const [first] = names.values();
  const fileOf: FileOf = (path) => names.get(path) ?? path;
  const failed = new Set(failures.map(({ path }) => libraryPath(path)));
  const unread = [
    ...library.registers().map(({ path, document }) => ({ path, reading: registerReading(document) })),
    ...[...library.records()].map(([path, { reading }]) => ({ path, reading })),
  ].filter(({ path, reading }) => reading && !failed.has(path));
  for (const line of unreadable) remark(`${line}\n`);
  for (const { path } of unread)
    remark(`${fileOf(path)} cannot be read in full: “campaign-plan check” says why.\n`);
  return {
    library,
    files: [...names.values()],
    configuration: first === undefined ? undefined : await configurations.around(first),
    fileOf,
    failures,
    exitCode:
      failures.length > 0
        ? exitCodes.failed
        : unread.some(({ reading }) => reading !== 'in part')
          ? exitCodes.problems
          : exitCodes.clean,
  };
}
