import type { ReportFormat } from './report.ts';

/** Zero-based lines, characters in UTF-16 code units. */
export const json: ReportFormat = {
  purpose: 'for programs',
  write(reports) {
    const files = reports.map((report) => {
      if ('error' in report) return { file: report.file, error: report.error };
      const problems = report.problems.map(({ code, severity, message, start, end, fixes }) => ({
        code,
        severity,
        message,
        range: { start, end },
        fixes: fixes.map((title) => ({ title })),
      }));
      return { file: report.file, problems };
    });
    return jsonText(files);
  },
};

/** A value as JSON with a line end behind it; what a terminal would obey is escaped, as JSON may. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
