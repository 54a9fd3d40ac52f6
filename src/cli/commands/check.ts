import { severities } from '../../checks/check.ts';
import { findProblems } from '../../checks/run.ts';
import type { IsoDate } from '../../plan/values/dates.ts';
import type { Library } from '../../portfolio/library.ts';
import { formatNames, reportFormats } from '../../report/formats.ts';
import { type FileReport, reaches, reported } from '../../report/report.ts';
import { choice, day, texts } from '../arguments.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { PlainError, UsageError } from '../errors.ts';
import { libraryPath, type PlacedDocument, walkLibrary } from '../files/library.ts';
import { readCampaignFile } from '../files/read.ts';
import { codeOf } from '../files/reasons.ts';
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
 * What is found in each file, by the order of their paths. Each is checked as it is read, so that no plan need be kept;
 * the few that meet another one are read once more when all are known.
 */
async function reportsOf(
  paths: readonly string[],
  today: IsoDate,
  own: readonly string[],
): Promise<FileReport[]> {
  const reports = new Map<string, FileReport>();
  const met: string[] = [];
  const look = ({ path, document, named }: PlacedDocument, library: Library) => {
    const context = library.contextFor(libraryPath(path), document, today, own);
    const problems = reported(findProblems(context), context);
    // Every plan is reported; a register found on the way only where something is wrong with it.
    if (document.kind === 'register' && !named && problems.length === 0) return;
    reports.set(path, { file: path, problems });
  };
  const { failures, library } = await walkLibrary(paths, (placed, so) => {
    look(placed, so);
    if (placed.document.kind === 'plan') met.push(placed.path);
  });
  for (const path of met.filter((one) => library.meets(libraryPath(one)))) {
    const document = await readCampaignFile(path).catch(gone);
    if (document) look({ path, document, named: true }, library);
  }
  for (const { path, reason } of failures) reports.set(path, { file: path, error: reason });
  return [...reports.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** What vanishes or changes between two looks keeps what was found in the first. */
function gone(error: unknown): undefined {
  if (codeOf(error) === undefined && !(error instanceof PlainError)) throw error;
}
