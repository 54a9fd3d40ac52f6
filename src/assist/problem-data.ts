import { severities } from '../checks/check.ts';
import { fixesFor, type Problem } from '../checks/run.ts';
import type { CheckedDocument } from './plans-in-reach.ts';

/** A problem as an assistant is told of it. */
export interface ProblemData {
  /** From one. */
  readonly line: number;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

/** The fixes of a problem that can be made as they are: those that a person would be asked about are left out. */
export function editFixes(problem: Problem, { context }: Pick<CheckedDocument, 'context'>) {
  return fixesFor(problem, context).flatMap(({ title, edits }) => (edits ? [{ title, edits }] : []));
}

/** The line of a problem, from one. */
export function lineOf({ range }: Problem, { document }: Pick<CheckedDocument, 'document'>): number {
  return document.lines.position(range.start).line + 1;
}

export function problemData(problem: Problem, checked: CheckedDocument): ProblemData {
  const { code, severity, message } = problem;
  return { line: lineOf(problem, checked), code, severity, message };
}

/** How many problems there are of each severity. */
export function countsOf(problems: readonly Problem[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    severities.map((severity) => [severity, problems.filter((each) => each.severity === severity).length]),
  );
}
