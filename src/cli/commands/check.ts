import packageJson from '../../../package.json';
import { type Severity, severities } from '../../checks/check.ts';
import { type FormatName, formatNames, reportFormats } from '../../report/formats.ts';
import { limited } from '../../report/limited.ts';
import type { FileReport } from '../../report/report.ts';
import { type SummaryFormat, summaries, summaryFormats } from '../../report/summary.ts';
import { counted, plural, Tally } from '../../report/tally.ts';
import { choice, choiceIfAny, count, day, flag, text, texts } from '../arguments.ts';
import { Baseline, writeBaseline } from '../checking/baseline.ts';
import { changedFiles } from '../checking/changed.ts';
import { type Checking, reportsOf } from '../checking/files-checked.ts';
import { diffOf, fixedDocument, writeFixed } from '../checking/fix.ts';
import { standardInput } from '../checking/standard-input.ts';
import { defineCommand, type ExitCode, exitCodes } from '../command.ts';
import { UsageError } from '../errors.ts';
import { LibraryWalk, libraryPath } from '../files/library.ts';
import { printPart, remark } from '../terminal.ts';

const formats = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  formatNames.map((name) => `${name} (${reportFormats[name].purpose})`),
);

export const check = defineCommand({
  name: 'check',
  operands: 'PATH…',
  description: [
    'checks plans and registers: files, folders, patterns such as "plans/**/*.md" (those that begin with !',
    'leave out what fits them), and - for standard input. What .gitignore and the configuration leave out',
    'is left out, unless it is named. Plans are checked against each other as far as they are found here,',
    'and against the register of their folder or of one above it (up to the repository’s root, or the',
    'current folder), whether or not it is named.',
  ],
  reads: 'many files',
  options: {
    format: choice(formatNames, 'text', { help: [`${formats}; text unless said`] }),
    'fail-on': choiceIfAny(severities, {
      help: ['the slightest severity that makes the exit code 1; error unless said'],
    }),
    strict: flag({
      insteadOf: 'fail-on',
      help: ['makes the exit code 1 for any problem, and where no plan is found'],
    }),
    changed: text('REF', {
      help: [
        'reports only what differs from this commit or branch in git, or is new, and all',
        'plans of a register that does; clashes with the others are told all the same',
      ],
    }),
    baseline: text('FILE', { help: ['leaves out the problems that this file knows'] }),
    'write-baseline': flag({ help: ['writes all problems into the file that --baseline names instead'] }),
    summary: flag({ help: [`says only what it comes to (${summaryFormats.join(', ')})`] }),
    max: count('N', { help: ['shows so many problems at most; all of them count'] }),
    fix: flag({ help: ['makes all fixes first that need no second look, and reports what is left'] }),
    'dry-run': flag({
      help: ['with --fix: prints what would be changed as a unified diff, and changes nothing'],
    }),
    'stdin-name': text('NAME', { help: ['the path that standard input is checked under'] }),
    'own-keys': texts('KEY,KEY…', { help: ['keys of your own, which are not said to be unknown'] }),
    today: day({ help: ['the day to check for, instead of today'] }),
  },
  async run(values, paths): Promise<ExitCode> {
    refuseWhatDoesNotGo(values, paths);
    const threshold = values.strict ? 'hint' : (values['fail-on'] ?? 'error');
    const changed = values.changed === undefined ? undefined : await changedFiles(values.changed);
    const walk = new LibraryWalk(
      paths.filter((path) => path !== '-'),
      paths.includes('-') ? await standardInput(values['stdin-name']) : undefined,
    );
    let fixedFiles = 0;
    const checking: Checking = {
      today: values.today,
      format: values.summary ? { namesFixes: false } : reportFormats[values.format],
      settingsFor: async (path) => {
        const configuration = (await walk.configurations.around(path))?.document.configuration;
        const { severities: set = {}, own_keys: own = [] } = configuration ?? {};
        return { severities: set, ownKeys: [...values['own-keys'], ...own] };
      },
      isWanted: (path, library) =>
        !changed ||
        changed.has(libraryPath(path)) ||
        changed.has(library.registerFor(libraryPath(path))?.path ?? ''),
      prepare: async ({ path, document }, setting) => {
        const after = values.fix ? await fixedDocument(document, setting) : document;
        if (after.text === document.text) return document;
        fixedFiles++;
        if (values['dry-run']) await printPart(await diffOf(path, document.text, after.text));
        else await writeFixed(path, document, after);
        return after;
      },
    };
    const all = reportsOf(walk, checking);
    if (values.baseline !== undefined && values['write-baseline']) {
      const known = await writeBaseline(values.baseline, all);
      remark(`${values.baseline}: ${plural(known, 'problem')} known from now on.\n`);
      return exitCodes.clean;
    }
    const baseline = values.baseline === undefined ? undefined : await Baseline.read(values.baseline);
    const tally = new Tally();
    const reports = limited(counted(baseline ? baseline.without(all) : all, tally), values.max);
    for await (const part of outputOf(values, reports, tally, threshold)) await printPart(part);
    if (baseline && baseline.matched > 0)
      remark(`${plural(baseline.matched, 'known problem')} left out (${values.baseline}).\n`);
    if (values.fix && !values['dry-run']) remark(`${plural(fixedFiles, 'file')} fixed.\n`);
    if (tally.unreadable > 0) return exitCodes.failed;
    if (values['dry-run']) return fixedFiles > 0 ? exitCodes.problems : exitCodes.clean;
    const isEmpty = values.strict && !changed && tally.checked === 0;
    return tally.reaches(threshold) || isEmpty ? exitCodes.problems : exitCodes.clean;
  },
});

/** What decides what is printed. */
interface Shown {
  readonly format: FormatName;
  readonly summary: boolean;
  readonly 'dry-run': boolean;
}

/** What is printed of reports, in pieces, each as soon as it is known. */
async function* outputOf(
  shown: Shown,
  reports: AsyncIterable<FileReport>,
  tally: Tally,
  threshold: Severity,
): AsyncGenerator<string> {
  const summary = shown.summary ? summaries[shown.format as SummaryFormat] : undefined;
  if (!summary && !shown['dry-run']) {
    const terms = { version: packageJson.version, threshold, remark: (said: string) => remark(`${said}\n`) };
    yield* reportFormats[shown.format].write(reports, terms);
    return;
  }
  for await (const _ of reports) {
    // They are counted as they go by.
  }
  if (summary) yield summary(tally);
}

interface Asked extends Shown {
  readonly fix: boolean;
  readonly baseline: string | undefined;
  readonly 'write-baseline': boolean;
  readonly 'stdin-name': string | undefined;
}

/** @throws {UsageError} where options do not go together, or do nothing */
function refuseWhatDoesNotGo(asked: Asked, paths: readonly string[]): void {
  const { fix, summary, format, baseline, 'dry-run': isDry, 'write-baseline': writes } = asked;
  const isPiped = paths.includes('-');
  if (!paths.some((path) => !path.startsWith('!')))
    throw new UsageError('Say which plans or folders to check.');
  if (summary && !(format in summaries))
    throw new UsageError(`--summary goes with --format ${summaryFormats.join(', ')}.`);
  if (isDry && !fix) throw new UsageError('--dry-run goes with --fix.');
  if (fix && isPiped && !isDry)
    throw new UsageError(
      'Standard input cannot be fixed in its place: add --dry-run for a diff, or name the file.',
    );
  if (writes && baseline === undefined) throw new UsageError('--write-baseline goes with --baseline FILE.');
  if (writes && fix) throw new UsageError('Say --write-baseline or --fix, not both.');
  if (asked['stdin-name'] !== undefined && !isPiped)
    throw new UsageError('--stdin-name goes with - for standard input.');
}
