import { severities } from '../../checks/check.ts';
import { findProblems, type Scope } from '../../checks/run.ts';
import type { CampaignDocument } from '../../plan/document.ts';
import type { IsoDate } from '../../plan/values/dates.ts';
import type { Library } from '../../portfolio/library.ts';
import { formatNames, reportFormats } from '../../report/formats.ts';
import { type FileReport, inOrder, type ReportedProblem, reaches, reported } from '../../report/report.ts';
import { choice, day, texts } from '../arguments.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { UsageError } from '../errors.ts';
import { libraryPath, undefinedWhereUnreadable, walkLibrary } from '../files/library.ts';
import { readCampaignFile } from '../files/read.ts';
import { print } from '../terminal.ts';

const formats = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  formatNames.map((name) => `${name} (${reportFormats[name].purpose})`),
);

export const check = defineCommand({
  name: 'check',
  operands: 'PATH…',
  description: [
    'checks plans and registers; folders are searched for them. Plans are checked against each other as',
    'far as they are named here, and against the register of their folder or of one above it (up to the',
    'repository’s root, or the current folder), whether or not it is named.',
  ],
  options: {
    format: choice(formatNames, 'text', { help: [`${formats}; text unless said`] }),
    'fail-on': choice(severities, 'error', {
      help: ['the slightest severity that makes the exit code 1; error unless said'],
    }),
    'own-keys': texts('KEY,KEY…', { help: ['keys of your own, which are not said to be unknown'] }),
    today: day({ help: ['the day to check for, instead of today'] }),
  },
  async run({ format, 'fail-on': threshold, 'own-keys': own, today }, paths) {
    if (paths.length === 0) throw new UsageError('Say which plans or folders to check.');
    const reports = await reportsOf(paths, today, own);
    print(reportFormats[format].write(reports));
    if (reports.some((report) => 'error' in report)) return exitCodes.failed;
    return reaches(reports, threshold) ? exitCodes.problems : exitCodes.clean;
  },
});

/**
 * What is found in each file, by the order of their paths. Each is checked as it is read, so that no plan need be kept.
 * Where plans meet is looked at when all are known; the few that do are read once more.
 */
async function reportsOf(
  paths: readonly string[],
  today: IsoDate,
  own: readonly string[],
): Promise<FileReport[]> {
  const checked: { readonly path: string; readonly named: boolean; readonly register?: CampaignDocument }[] =
    [];
  const found = new Map<string, readonly ReportedProblem[]>();
  const look = (path: string, document: CampaignDocument, library: Library, scope: Scope) => {
    const context = library.contextFor(libraryPath(path), document, today, own);
    const problems = reported(findProblems(context, {}, scope), context);
    found.set(path, inOrder([...(found.get(path) ?? []), ...problems]));
  };
  const { failures, library } = await walkLibrary(paths, ({ path, document, named }, known) => {
    look(path, document, known, 'alone');
    checked.push({ path, named, ...(document.kind === 'register' ? { register: document } : {}) });
  });
  for (const { path, register } of checked) {
    // What vanishes or changes between two looks keeps what was found in the first.
    const document =
      register ??
      (library.meets(libraryPath(path))
        ? await readCampaignFile(path).catch(undefinedWhereUnreadable)
        : undefined);
    if (document) look(path, document, library, 'joint');
  }
  const reports = checked.flatMap(({ path, named, register }): FileReport[] => {
    const problems = found.get(path) ?? [];
    // Every plan is reported; a register found on the way only where something is wrong with it.
    return register && !named && problems.length === 0 ? [] : [{ file: path, problems }];
  });
  const unreadable = failures.map(({ path, reason }): FileReport => ({ file: path, error: reason }));
  return [...reports, ...unreadable].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
