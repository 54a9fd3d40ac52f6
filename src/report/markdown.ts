import type { CheckedFile, ReportFormat } from './report.ts';
import { Tally } from './tally.ts';

/** A table a file with problems, as GitHub and GitLab show it in summaries and comments. */
export const markdown: ReportFormat = {
  purpose: 'for a summary or a comment',
  namesFixes: false,
  async *write(reports) {
    const tally = new Tally();
    yield '## Campaign plans\n\n';
    for await (const report of reports) {
      tally.add(report);
      if ('error' in report)
        yield `### ${escaped(report.file)}\n\nCannot be read: ${escaped(report.error)}.\n\n`;
      else if (report.problems.length > 0) yield tableOf(report);
    }
    yield `${tally.inWords()}\n`;
  },
};

function tableOf({ file, problems, isMore }: CheckedFile): string {
  const rows = problems.map(
    ({ code, severity, message, start }) =>
      `| ${start.line + 1} | ${severity} | ${escaped(message)} | \`${code}\` |\n`,
  );
  return `### ${escaped(file)}${isMore ? ', beside other plans' : ''}

| Line | Severity | Problem | Check |
| ---: | --- | --- | --- |
${rows.join('')}\n`;
}

/** A text that Markdown shows as it is, on one line; nobody is notified where it holds an @. */
function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~$&]/g, '\\$&')
    .replaceAll('@', '&#64;');
}
