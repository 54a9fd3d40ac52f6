import type { ReportFormat } from './report.ts';

/** Zero-based lines, characters in UTF-16 code units. */
export const json: ReportFormat = {
  purpose: 'for programs',
  write(reports) {
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
  },
};
