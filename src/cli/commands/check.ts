import { severities } from '../../checks/check.ts';
import { findProblems, fixesFor } from '../../checks/run.ts';
import type { IsoDate } from '../../plan/values/dates.ts';
import { formatNames, reportFormats } from '../../report/formats.ts';
import { type FileReport, reaches } from '../../report/report.ts';
import { choice, day, texts } from '../arguments.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { UsageError } from '../errors.ts';
import { libraryPath, type NamedLibrary, readLibrary } from '../files/library.ts';
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
    const reports = reportsOf(await readLibrary(paths), today, own);
    print(reportFormats[format].write(reports));
    if (reports.some((report) => 'error' in report)) return exitCodes.failed;
    return reaches(reports, threshold) ? exitCodes.problems : exitCodes.clean;
  },
});

/** What is found in each file, by the order of their paths. */
function reportsOf(
  { documents, failures, library }: NamedLibrary,
  today: IsoDate,
  own: readonly string[],
): FileReport[] {
  const checked = documents.flatMap(({ path, document, named }): FileReport[] => {
    const context = library.contextFor(libraryPath(path), document, today, own);
    const problems = findProblems(context).map((problem) => ({ problem, fixes: fixesFor(problem, context) }));
    // Every plan is reported; a register found on the way only where something is wrong with it.
    if (document.kind === 'register' && !named && problems.length === 0) return [];
    return [{ file: path, lines: document.lines, problems }];
  });
  const unreadable = failures.map(({ path, reason }): FileReport => ({ file: path, error: reason }));
  return [...checked, ...unreadable].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
