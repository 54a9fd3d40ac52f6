import type { Severity } from '../checks/check.ts';
import type { ReportedProblem, ReportFormat } from './report.ts';
import { Tally } from './tally.ts';

/** GitHub knows three sorts of annotations. */
const sorts: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub Actions shows as annotations of the lines; then what it comes to. */
export const github: ReportFormat = {
  purpose: 'annotations of GitHub Actions',
  namesFixes: false,
  async *write(reports) {
    const tally = new Tally();
    for await (const report of reports) {
      tally.add(report);
      if ('error' in report)
        yield annotation('error', [['file', report.file]], `cannot be read: ${report.error}`);
      else for (const problem of report.problems) yield problemAnnotation(report.file, problem);
    }
    yield `${tally.inWords()}\n`;
  },
};

function problemAnnotation(file: string, { code, severity, message, start, end }: ReportedProblem): string {
  const properties: [string, string | number][] = [
    ['title', code],
    ['file', file],
    ['line', start.line + 1],
    ['endLine', end.line + 1],
    ['col', start.character + 1],
    ['endColumn', end.character + 1],
  ];
  return annotation(sorts[severity], properties, message);
}

function annotation(
  sort: string,
  properties: readonly (readonly [string, string | number])[],
  message: string,
): string {
  const written = properties.map(([name, value]) => `${name}=${escapedValue(String(value))}`).join(',');
  return `::${sort} ${written}::${escaped(message)}\n`;
}

/** What would end the command is escaped as GitHub reads it. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** What would end a property besides. */
function escapedValue(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
