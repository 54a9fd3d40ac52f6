import { type DocumentContext, type Severity, severities } from '../checks/check.ts';
import { fixesFor, type Problem } from '../checks/run.ts';
import type { Position } from '../text/text.ts';

/** What the command line says of one file. */
export type FileReport = CheckedFile | UnreadableFile;

export interface CheckedFile {
  /** The path as reached from the one given. */
  readonly file: string;
  readonly problems: readonly ReportedProblem[];
}

/** What is said of a problem; it holds on to nothing of the file. */
export interface ReportedProblem extends Pick<Problem, 'code' | 'severity' | 'message'> {
  readonly start: Position;
  readonly end: Position;
  /** What its fixes are called, the best first. */
  readonly fixes: readonly string[];
}

/** What is said of the problems of a document. */
export function reported(problems: readonly Problem[], context: DocumentContext): ReportedProblem[] {
  const { lines } = context.document;
  return problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    start: lines.position(problem.range.start),
    end: lines.position(problem.range.end),
    fixes: fixesFor(problem, context).map(({ title }) => title),
  }));
}

/** Problems in the order of their places; at one place the gravest first. */
export function inOrder(problems: readonly ReportedProblem[]): ReportedProblem[] {
  return [...problems].sort(
    (a, b) =>
      a.start.line - b.start.line ||
      a.start.character - b.start.character ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
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
      'problems' in report && report.problems.some(({ severity }) => severities.indexOf(severity) <= limit),
  );
}
