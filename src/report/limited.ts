import type { FileReport } from './report.ts';

/**
 * Reports that show so many problems at most, the first ones; the others are only counted.
 * @param max undefined for all
 */
export async function* limited(
  reports: AsyncIterable<FileReport>,
  max: number | undefined,
): AsyncGenerator<FileReport> {
  let left = max ?? Number.POSITIVE_INFINITY;
  for await (const report of reports) {
    if ('error' in report || report.problems.length <= left) {
      if ('problems' in report) left -= report.problems.length;
      yield report;
      continue;
    }
    const problems = report.problems.slice(0, left);
    const unshown = report.problems.slice(left).map(({ severity }) => severity);
    left = 0;
    yield { ...report, problems, unshown };
  }
}
