import type { FileReport, ReportFormat } from './report.ts';
import { Tally } from './tally.ts';

/** A line a problem, lines and columns counted from one; what it comes to in the last line. */
export const text: ReportFormat = {
  purpose: 'for people',
  namesFixes: true,
  async *write(reports) {
    const tally = new Tally();
    for await (const report of reports) {
      tally.add(report);
      const block = blockOf(report);
      if (block !== '') yield `${block}\n`;
    }
    yield `${tally.inWords()}\n`;
  },
};

function blockOf(report: FileReport): string {
  if ('error' in report) return `${report.file}\n  cannot be read: ${report.error}\n`;
  const { file, problems, isMore, unshown = [] } = report;
  if (problems.length === 0) return unshown.length > 0 ? '' : `${file}\n  no problems\n`;
  const lines = problems.map(({ code, severity, message, start, fixes }) => {
    const place = `${start.line + 1}:${start.character + 1}`.padEnd(7);
    const more = fixes[0] === undefined ? '' : `\n${' '.repeat(23)}fix: ${fixes[0]}`;
    return `  ${place} ${severity.padEnd(11)}  ${message}  [${code}]${more}\n`;
  });
  return `${file}${isMore ? ', beside other plans' : ''}\n${lines.join('')}`;
}
