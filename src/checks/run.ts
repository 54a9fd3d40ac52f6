import { isReadable } from '../plan/document.ts';
import {
  type Check,
  type DocumentContext,
  type Fix,
  type PlanContext,
  type Report,
  type Severity,
  severities,
} from './check.ts';
import { frontmatterSyntax } from './frontmatter-syntax.ts';
import { checks } from './index.ts';
import { Silencer } from './silence.ts';
import { unusedIgnore, unusedIgnoreReport } from './unused-ignore.ts';

/** A report with the check it comes from and the severity that holds for it. */
export interface Problem extends Report {
  readonly check: Check;
  readonly code: string;
  readonly severity: Severity;
}

/** What the user has set, per check. */
export type SeveritySettings = Readonly<Partial<Record<string, Severity | 'off'>>>;

/**
 * Everything the checks find in a document, in the order of its text; at one place the gravest first. What a
 * comment silences is left out; a comment that silences nothing is reported.
 * @param settings severities that differ from the checks' own; `off` leaves a check out
 */
export function findProblems(context: DocumentContext, settings: SeveritySettings = {}): Problem[] {
  const silencer = new Silencer(context.document);
  const problems: Problem[] = [];
  const add = (check: Check, find: () => Iterable<Report>) => {
    const severity = settings[check.code] ?? check.severity;
    if (severity === 'off') return;
    for (const report of find()) {
      if (!silencer.covers(check.code, report.range))
        problems.push({ ...report, check, code: check.code, severity });
    }
  };
  if (isReadable(context.document)) {
    for (const check of checks) add(check, () => run(check, context));
    add(unusedIgnore as Check, () => unusedIgnores(silencer, settings));
  } else {
    // Nothing can be said of a plan that is not readable, except why it is not.
    add(frontmatterSyntax as Check, () => run(frontmatterSyntax as Check, context));
  }
  return problems.sort(
    (a, b) =>
      a.range.start - b.range.start || severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}

function unusedIgnores(silencer: Silencer, settings: SeveritySettings): Report[] {
  const codes = checks.map(({ code }) => code);
  return silencer
    .unused()
    .filter(({ code }) => settings[code] !== 'off')
    .map(({ silence, code, range }) => unusedIgnoreReport(silence, code, range, codes));
}

/** The ways to mend a problem, best first; the context must be the one in which it was found. */
export function fixesFor(problem: Problem, context: DocumentContext): readonly Fix[] {
  const { text } = context.document;
  // What is to be filled in may stand there already: TBC.
  return (problem.check.fixes?.(problem, context) ?? []).filter(
    ({ edits }) =>
      !edits || edits.some(({ range, newText }) => text.slice(range.start, range.end) !== newText),
  );
}

function run(check: Check, context: DocumentContext): Iterable<Report> {
  const { document } = context;
  if (document.kind === 'plan') return check.plan?.(context as PlanContext) ?? [];
  return check.register?.({ ...context, document }) ?? [];
}
