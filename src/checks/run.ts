import { isReadable } from '../plan/document.ts';
import {
  type Check,
  type CheckContext,
  type Fix,
  type PlanContext,
  type Report,
  type Severity,
  severities,
} from './check.ts';
import { frontmatterSyntax } from './frontmatter-syntax.ts';
import { checks } from './index.ts';

/** A report with the check it comes from and the severity that holds for it. */
export interface Problem extends Report {
  readonly check: Check;
  readonly code: string;
  readonly severity: Severity;
}

/** What the user has set, per check. */
export type SeveritySettings = Readonly<Partial<Record<string, Severity | 'off'>>>;

/**
 * Everything the checks find in a document, in the order of its text; at one place the gravest first.
 * @param settings severities that differ from the checks' own; `off` leaves a check out
 */
export function findProblems(context: CheckContext, settings: SeveritySettings = {}): Problem[] {
  const problems: Problem[] = [];
  // Nothing can be said of a plan that is not readable, except why it is not.
  for (const check of isReadable(context.document) ? checks : [frontmatterSyntax as Check]) {
    const severity = settings[check.code] ?? check.severity;
    if (severity === 'off') continue;
    for (const report of run(check, context)) problems.push({ ...report, check, code: check.code, severity });
  }
  return problems.sort(
    (a, b) =>
      a.range.start - b.range.start || severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}

/** The ways to mend a problem, best first; the context must be the one in which it was found. */
export function fixesFor(problem: Problem, context: CheckContext): readonly Fix[] {
  return problem.check.fixes?.(problem, context) ?? [];
}

function run(check: Check, context: CheckContext): Iterable<Report> {
  const { document } = context;
  if (document.kind === 'plan') return check.plan?.(context as PlanContext) ?? [];
  return check.register?.({ ...context, document }) ?? [];
}
