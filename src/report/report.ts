import { type DocumentContext, type Severity, severities } from '../checks/check.ts';
import { fixesFor, type Problem } from '../checks/run.ts';
import { type Position, shortened } from '../text/text.ts';

/** What the command line says of one file. */
export type FileReport = CheckedFile | UnreadableFile;

export interface CheckedFile {
  /** The path as reached from the one given. */
  readonly file: string;
  /** In the order of their places. */
  readonly problems: readonly ReportedProblem[];
  /** Whether the file was reported before: this is what only shows beside other plans, once all are known. */
  readonly isMore?: true;
  /** The severities of problems that there are besides, and that are not to be shown. */
  readonly unshown?: readonly Severity[];
}

/** What is said of a problem; it holds on to nothing of the file. */
export interface ReportedProblem extends Pick<Problem, 'code' | 'severity' | 'message'> {
  readonly start: Position;
  readonly end: Position;
  /** The beginning of the words at fault, on one line: by them it is known again where lines have moved. */
  readonly words: string;
  /** What its fixes are called, the best first; none where the format names none. */
  readonly fixes: readonly string[];
}

export interface UnreadableFile {
  readonly file: string;
  /** Why it could not be read, in plain words. */
  readonly error: string;
}

/** What a report is told besides the files. */
export interface ReportTerms {
  /** The version of the product. */
  readonly version: string;
  /** The slightest severity that counts as a failure. */
  readonly threshold: Severity;
  /** Says what the reader of the report should know besides, apart from it: whole sentences without a line end. */
  readonly remark: (text: string) => void;
}

/** A way to write reports: one file each; `formats.ts` lists them. */
export interface ReportFormat {
  /** Whom or what it is for, in the words of the usage text. */
  readonly purpose: string;
  /** Whether it says what fixes are called: they take time to work out. */
  readonly namesFixes: boolean;
  /** The reports as a text in pieces, each as soon as a file is known, so that none need be kept. Its last line is ended. */
  write(reports: AsyncIterable<FileReport>, terms: ReportTerms): AsyncIterable<string>;
}

/** So many UTF-16 code units of the words at fault tell a problem from others of its check. */
const wordsLength = 120;

/** What is said of the problems of a document, in the order of their places. */
export function reported(
  problems: readonly Problem[],
  context: DocumentContext,
  { namesFixes }: Pick<ReportFormat, 'namesFixes'>,
): ReportedProblem[] {
  const { lines, text } = context.document;
  return problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    start: lines.position(problem.range.start),
    end: lines.position(problem.range.end),
    words: shortened(
      text
        .slice(problem.range.start, Math.min(problem.range.end, problem.range.start + 2 * wordsLength))
        .replace(/\s+/g, ' ')
        .trim(),
      wordsLength,
    ),
    fixes: namesFixes ? fixesFor(problem, context).map(({ title }) => title) : [],
  }));
}

/** Whether a severity is as grave as another, or graver. */
export function isAsGraveAs(severity: Severity, other: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(other);
}
