import { severities } from '../checks/check.ts';
import type { CheckedFile, FileReport, ReportFormat } from './report.ts';

/** A line a problem, lines and columns counted from one; what it comes to in the last line. */
export const text: ReportFormat = {
  purpose: 'for people',
  write(reports) {
    const blocks = reports.map((report) => {
      if ('error' in report) return `${report.file}\n  cannot be read: ${report.error}\n`;
      if (report.problems.length === 0) return `${report.file}\n  no problems\n`;
      return `${report.file}\n${problemLines(report)}`;
    });
    return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${summary(reports)}\n`;
  },
};

function problemLines({ problems }: CheckedFile): string {
  return problems
    .map(({ code, severity, message, start, fixes }) => {
      const place = `${start.line + 1}:${start.character + 1}`.padEnd(7);
      const more = fixes[0] === undefined ? '' : `\n${' '.repeat(23)}fix: ${fixes[0]}`;
      return `  ${place} ${severity.padEnd(11)}  ${message}  [${code}]${more}\n`;
    })
    .join('');
}

function summary(reports: readonly FileReport[]): string {
  const checked = reports.filter((report) => 'problems' in report);
  const problems = checked.flatMap((report) => report.problems.map(({ severity }) => severity));
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
