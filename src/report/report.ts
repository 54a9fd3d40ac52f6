import { type Fix, type Severity, severities } from '../checks/check.ts';
import type { Problem } from '../checks/run.ts';
import type { LineIndex } from '../text/text.ts';

/** What the command line says of one file. */
export type FileReport = CheckedFile | UnreadableFile;

export interface CheckedFile {
  /** The path as reached from the one given. */
  readonly file: string;
  readonly lines: LineIndex;
  readonly problems: readonly { readonly problem: Problem; readonly fixes: readonly Fix[] }[];
}

export interface UnreadableFile {
  readonly file: string;
  /** Why it could not be read, in plain words. */
  readonly error: string;
}

/** A way to write reports: one file each; `formats.ts` lists them. */
export interface ReportFormat {
  /** Whom or what it is for, in the words of the usage text. */
  readonly purpose: string;
  /** The reports as one text, its last line ended. */
  write(reports: readonly FileReport[]): string;
}

/** Whether any problem is as grave as the threshold, or graver. */
export function reaches(reports: readonly FileReport[], threshold: Severity): boolean {
  const limit = severities.indexOf(threshold);
  return reports.some(
    (report) =>
      'problems' in report &&
      report.problems.some(({ problem }) => severities.indexOf(problem.severity) <= limit),
  );
}
