import { extname } from 'node:path';
import { organisationsRegister } from '../overview/facts.ts';
import type { FileOf } from '../overview/file-of.ts';
import type { OverviewDocument } from '../overview/overview-document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { templateSource } from '../word/template-source.ts';
import { dayIfAny, flag, text } from './arguments.ts';
import { type ExitCode, exitCodes } from './command.ts';
import { UsageError } from './errors.ts';
import { libraryPath, type NamedLibrary, readLibrary } from './files/library.ts';
import { isSameFile } from './files/paths.ts';
import { makeWord, readTemplate } from './files/template.ts';
import { refuseOutput, writeWhole } from './files/write.ts';
import { print, printData, remark } from './terminal.ts';

/** The options of commands that say something of all plans together. */
export const overviewOptions = {
  output: text('FILE', { short: 'o' }),
  force: flag({ help: ['overwrites a file that is there already'] }),
  template: text('FILE', {
    help: ['gives the Word document the look of this .docx or .dotx, whatever the register names'],
  }),
  'no-template': flag({ insteadOf: 'template' }),
} as const;

/** The days that are asked for. */
export const rangeOptions = { from: dayIfAny(), to: dayIfAny() } as const;

/** @throws {UsageError} where the days end before they begin */
export function refuseBackwards({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): void {
  if (from > to) throw new UsageError(`--from ${from} is after --to ${to}.`);
}

/**
 * Reads all plans that paths lead to, and says which cannot be read; the rest goes on.
 * @throws {UsageError} where no path is given
 */
export async function readAll(paths: readonly string[]): Promise<NamedLibrary> {
  if (paths.length === 0) throw new UsageError('Say which plans or folders to look at.');
  const named = await readLibrary(paths);
  for (const { path, reason } of named.failures) remark(`${path} cannot be read: ${reason}.\n`);
  const fileOf = filesOf(named);
  for (const [path, { isStale }] of named.library.records())
    if (isStale) remark(`${fileOf(path)} cannot be read in full: “campaign-plan check” says why.\n`);
  return named;
}

/** What files are called: as they are reached from the paths that were given. */
export function filesOf({ documents }: NamedLibrary): FileOf {
  const names = new Map(documents.map(({ path }) => [libraryPath(path), path]));
  return (path) => names.get(path) ?? path;
}

/** The exit code, as `check` has it: 2 where a file cannot be read at all, 1 where some of a plan cannot. */
export function exitCodeOf({ failures, library }: NamedLibrary): ExitCode {
  if (failures.length > 0) return exitCodes.failed;
  const isStale = [...library.records().values()].some((record) => record.isStale);
  return isStale ? exitCodes.problems : exitCodes.clean;
}

/**
 * The format in which something is said: as it is asked for, or as the file's ending says; text where nobody says it.
 * @throws {UsageError} where the two say otherwise, or neither says one that there is
 */
export function formatFor<Format extends string>(
  formats: readonly Format[],
  asked: Format | undefined,
  output: string | undefined,
  usual: NoInfer<Format>,
): Format {
  if (output === undefined) return asked ?? usual;
  const ending = extname(output).slice(1).toLowerCase();
  const named = formats.find((format) => format === ending);
  if (asked !== undefined && named !== undefined && named !== asked)
    throw new UsageError(`${output} is no name for a file of the format ${asked}.`);
  const format = asked ?? named ?? (ending === 'txt' ? usual : undefined);
  if (format === undefined)
    throw new UsageError(`-o takes a file that ends in ${formats.map(endingOf).join(', ')}, not ${output}.`);
  return format;
}

function endingOf(format: string): string {
  return format === 'text' ? '.txt' : `.${format}`;
}

/** Where something is written to, and over what. */
interface Target {
  readonly output: string | undefined;
  readonly force: boolean;
}

/**
 * Prints a text, or writes it into a file.
 * @param isData whether its line ends matter
 */
export async function putText(
  said: string,
  named: NamedLibrary,
  { output, force }: Target,
  isData = false,
): Promise<void> {
  if (output === undefined) {
    (isData ? printData : print)(said);
    return;
  }
  await refuseOverview(output, 'file', force, named);
  await writeWhole({ path: output, overwrite: force }, new TextEncoder().encode(said));
  print(`${output}\n`);
}

/**
 * Writes a document as a Word file.
 * @param usual what the file is called where nobody says it
 */
export async function putDocument(
  { document, notices }: OverviewDocument,
  named: NamedLibrary,
  values: Target & { readonly template: string | undefined; readonly 'no-template': boolean },
  usual: string,
): Promise<void> {
  const { output = usual, force } = values;
  await refuseOverview(output, 'Word file', force, named);
  const register = organisationsRegister(named.library);
  const source = values['no-template']
    ? undefined
    : templateSource({ option: values.template, register: register?.document.register.word_template });
  const template = source && (await readTemplate(source, { namedIn: register?.path ?? output, output }));
  const result = await makeWord(source, ({ exportOnWidePages }) =>
    exportOnWidePages(document, notices.list, template ? { template } : {}),
  );
  await writeWhole({ path: output, overwrite: force }, result.bytes);
  for (const { message } of result.notices) remark(`${message}\n`);
  print(`${output}\n`);
}

/** @throws {PlainError} where a file cannot be written, or is one of the plans */
async function refuseOverview(
  path: string,
  what: string,
  overwrite: boolean,
  { documents }: NamedLibrary,
): Promise<void> {
  for (const document of documents)
    if (await isSameFile(path, document.path))
      throw new UsageError(`What is exported cannot take the place of ${document.path}.`);
  await refuseOutput({ path, what, overwrite });
}
