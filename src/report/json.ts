import type { FileReport, ReportFormat } from './report.ts';

/**
 * An array with an object a file; a file comes again for what only shows beside other plans. Zero-based lines,
 * characters in UTF-16 code units.
 */
export const json: ReportFormat = {
  purpose: 'for programs',
  namesFixes: true,
  async *write(reports) {
    let before = '[';
    for await (const report of reports) {
      yield `${before}\n  ${jsonText(entryOf(report)).trimEnd().replaceAll('\n', '\n  ')}`;
      before = ',';
    }
    yield before === '[' ? '[]\n' : '\n]\n';
  },
};

function entryOf(report: FileReport) {
  if ('error' in report) return { file: report.file, error: report.error };
  const problems = report.problems.map(({ code, severity, message, start, end, fixes }) => ({
    code,
    severity,
    message,
    range: { start, end },
    fixes: fixes.map((title) => ({ title })),
  }));
  return { file: report.file, problems };
}

/** A value as JSON with a line end behind it; what a terminal would obey is escaped, as JSON may. */
export function jsonText(value: unknown, indent = 2): string {
  const json = JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
