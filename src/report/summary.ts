import { checks } from '../checks/index.ts';
import { jsonText } from './json.ts';
import type { Tally } from './tally.ts';

/** What reports come to, in the formats that have a summary: how many problems there are of each severity and check. */
export const summaries = {
  text: (tally: Tally) => {
    const counts = tally
      .byCheck()
      .map(([code, count]) => [String(count).padStart(6), titleOf(code), `[${code}]`]);
    return `${counts.map((line) => `${line.join('  ')}\n`).join('')}${counts.length > 0 ? '\n' : ''}${tally.inWords()}\n`;
  },
  json: (tally: Tally) =>
    jsonText({
      files: tally.checked,
      unreadable: tally.unreadable,
      problems: tally.problems,
      severities: Object.fromEntries(tally.bySeverity()),
      checks: Object.fromEntries(tally.byCheck()),
    }),
  markdown: (tally: Tally) => {
    const rows = tally.byCheck().map(([code, count]) => `| ${titleOf(code)} | \`${code}\` | ${count} |\n`);
    const table = rows.length > 0 ? `| What | Check | Count |\n| --- | --- | ---: |\n${rows.join('')}\n` : '';
    return `## Campaign plans\n\n${table}${tally.inWords()}\n`;
  },
} as const;

export type SummaryFormat = keyof typeof summaries;

/** In the order in which they are offered. */
export const summaryFormats = Object.keys(summaries) as SummaryFormat[];

function titleOf(code: string): string {
  return checks.find((check) => check.code === code)?.title ?? code;
}
