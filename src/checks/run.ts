import { isReadable } from '../plan/document.ts';
import type { Range } from '../text/text.ts';
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

/** Which checks are run: all, those that look at the document itself, or those that look at other plans too. */
export type Scope = 'all' | 'alone' | 'joint';

function isIn(scope: Scope, { isJoint }: Pick<Check, 'isJoint'>): boolean {
  return scope === 'all' || (isJoint === true) === (scope === 'joint');
}

/** What the user has set, per check. */
export type SeveritySettings = Readonly<Partial<Record<string, Severity | 'off'>>>;

/**
 * Everything the checks find in a document, in the order of its text; at one place the gravest first. What a
 * comment silences is left out, and so is what yields to a graver fault of the same words; a comment that silences
 * nothing is reported.
 * @param settings severities that differ from the checks' own; `off` leaves a check out
 * @param scope which checks are run: all, or those alone that look at the document itself or at other plans too
 */
export function findProblems(
  context: DocumentContext,
  settings: SeveritySettings = {},
  scope: Scope = 'all',
): Problem[] {
  const silencer = new Silencer(context.document);
  const found: Found[] = [];
  const add = (check: Check, find: () => Iterable<Report>) => {
    const severity = severityOf(check, settings);
    if (severity === 'off') return;
    for (const report of find()) {
      const isSilenced = silencer.covers(check, report.range);
      found.push({ problem: { ...report, check, code: check.code, severity }, isSilenced });
    }
  };
  if (isReadable(context.document)) {
    for (const check of checks) if (isIn(scope, check)) add(check, () => run(check, context));
    add(unusedIgnore as Check, () => unusedIgnores(silencer, settings, scope));
  } else if (scope !== 'joint') {
    // Nothing can be said of a plan that is not readable, except why it is not.
    add(frontmatterSyntax as Check, () => run(frontmatterSyntax as Check, context));
  }
  return withoutYielding(found)
    .flatMap(({ problem, isSilenced }) => (isSilenced ? [] : [problem]))
    .sort(
      (a, b) =>
        a.range.start - b.range.start || severities.indexOf(a.severity) - severities.indexOf(b.severity),
    );
}

/** Everything that the checks of some codes find in a document, in the order of its text, as grave as they have it. */
export function problemsOf(codes: readonly string[], context: DocumentContext): Problem[] {
  return checks
    .filter(({ code }) => codes.includes(code))
    .flatMap((check) =>
      [...run(check, context)].map((report) => ({
        ...report,
        check,
        code: check.code,
        severity: check.severity,
      })),
    )
    .sort((a, b) => a.range.start - b.range.start);
}

/** A problem before it is known whether it is shown. */
interface Found {
  readonly problem: Problem;
  readonly isSilenced: boolean;
}

const yieldedTo: ReadonlySet<string> = new Set(checks.flatMap(({ yieldsTo }) => yieldsTo ?? []));
const formerCodes: ReadonlySet<string> = new Set(checks.flatMap(({ formerly }) => formerly ?? []));

/** What does not yield to another. A graver fault that a comment silences is settled: no lesser one takes its place. */
function withoutYielding(found: readonly Found[]): readonly Found[] {
  if (!found.some(({ problem }) => problem.check.yieldsTo)) return found;
  const wordsOf = ({ start, end }: Range) => `${start}–${end}`;
  const spoken = new Map<string, Set<string>>();
  for (const { problem } of found) {
    if (!yieldedTo.has(problem.code)) continue;
    const words = spoken.get(problem.code) ?? new Set();
    spoken.set(problem.code, words.add(wordsOf(problem.range)));
  }
  return found.filter(
    ({ problem: { check, range } }) => !check.yieldsTo?.some((code) => spoken.get(code)?.has(wordsOf(range))),
  );
}

/** The severity that holds for a check: what is set for it, or for a check whose place it has taken, else its own. */
function severityOf({ code, formerly = [], severity }: Check, settings: SeveritySettings): Severity | 'off' {
  return [code, ...formerly].map((name) => settings[name]).find((set) => set !== undefined) ?? severity;
}

function unusedIgnores(silencer: Silencer, settings: SeveritySettings, scope: Scope): Report[] {
  const unused = silencer.unused();
  if (unused.length === 0) return [];
  const codes = checks.map(({ code }) => code);
  const isRun = (code: string) => isIn(scope, checks.find((check) => check.code === code) ?? {});
  return unused
    .filter(({ code }) => settings[code] !== 'off' && !formerCodes.has(code) && isRun(code))
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
