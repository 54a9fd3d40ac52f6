import type { Fix, Severity } from '../checks/check.ts';
import { severities } from '../checks/check.ts';
import type { Problem } from '../checks/run.ts';
import type { LineIndex } from '../text/text.ts';

/** What the command line says of one file. */
export type FileReport = CheckedFile | UnreadableFile;

export interface CheckedFile {
  /** The path as reached from the one given. */
  readonly file: string;
  readonly lines: LineIndex;
  readonly problems: readonly { readonly problem: Problem; readonly fixes: readonly Fix[] }[];
}

export interface UnreadableFile {
  readonly file: string;
  /** Why it could not be read, in plain words. */
  readonly error: string;
}

/** The reports as JSON: zero-based lines, characters in UTF-16 code units. */
export function toJson(reports: readonly FileReport[]): string {
  const files = reports.map((report) => {
    if ('error' in report) return { file: report.file, error: report.error };
    const problems = report.problems.map(({ problem, fixes }) => ({
      code: problem.code,
      severity: problem.severity,
      message: problem.message,
      range: {
        start: report.lines.position(problem.range.start),
        end: report.lines.position(problem.range.end),
      },
      fixes: fixes.map(({ title }) => ({ title })),
    }));
    return { file: report.file, problems };
  });
  return `${JSON.stringify(files, undefined, 2)}\n`;
}

/** The reports as people read them: a line a problem, lines and columns counted from one. */
export function toText(reports: readonly FileReport[]): string {
  const blocks = reports.map((report) => {
    if ('error' in report) return `${report.file}\n  cannot be read: ${report.error}\n`;
    if (report.problems.length === 0) return `${report.file}\n  no problems\n`;
    const lines = report.problems.map(({ problem, fixes }) => {
      const { line, character } = report.lines.position(problem.range.start);
      const place = `${line + 1}:${character + 1}`.padEnd(7);
      const more = fixes.length > 0 ? `\n${' '.repeat(23)}fix: ${fixes[0]!.title}` : '';
      return `  ${place} ${problem.severity.padEnd(11)}  ${problem.message}  [${problem.code}]${more}\n`;
    });
    return `${report.file}\n${lines.join('')}`;
  });
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${summary(reports)}\n`;
}

/** Whether any problem is as grave as the threshold, or graver. */
export function reaches(reports: readonly FileReport[], threshold: Severity): boolean {
  const limit = severities.indexOf(threshold);
  return reports.some(
    (report) =>
      'problems' in report &&
      report.problems.some(({ problem }) => severities.indexOf(problem.severity) <= limit),
  );
}

function summary(reports: readonly FileReport[]): string {
  const checked = reports.filter((report) => 'problems' in report);
  const problems = checked.flatMap((report) => report.problems.map(({ problem }) => problem.severity));
  const unreadable = reports.length - checked.length;
  const counts = severities
    .map((severity) => ({ severity, count: problems.filter((other) => other === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  if (reports.length === 0) return 'No plan was found.';
  const files = plural(checked.length, 'file');
  const found =
    problems.length === 0
      ? `No problems in ${files}.`
      : `${plural(problems.length, 'problem')} in ${files}: ${counts.join(', ')}.`;
  return unreadable > 0 ? `${found} ${plural(unreadable, 'file')} could not be read.` : found;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 || word === 'information' ? '' : 's'}`;
}
