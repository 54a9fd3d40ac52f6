import { csvRow, csvStart } from '../text/csv.ts';
import type { ReportFormat } from './report.ts';

const columns = ['file', 'line', 'column', 'end_line', 'end_column', 'severity', 'check', 'message', 'fix'];

/** A row a problem, lines and columns counted from one; what cannot be read is a row without a place. */
export const csv: ReportFormat = {
  purpose: 'for spreadsheets',
  namesFixes: true,
  async *write(reports) {
    yield csvStart + csvRow(columns);
    for await (const report of reports) {
      if ('error' in report) {
        yield csvRow([report.file, '', '', '', '', 'error', 'unreadable', report.error, '']);
        continue;
      }
      for (const { code, severity, message, start, end, fixes } of report.problems) {
        const place = [start.line, start.character, end.line, end.character].map((at) => String(at + 1));
        yield csvRow([report.file, ...place, severity, code, message, fixes[0] ?? '']);
      }
    }
  },
};
