import * as l10n from '@vscode/l10n';
import type { Problem } from '../checks/run.ts';

/** How many problems there are, by what they ask of the writer. */
export interface ProblemCounts {
  /** Errors and warnings. */
  readonly toMend: number;
  /** What is for information. */
  readonly toConsider: number;
  /** These stand in the text only: VS Code lists no hints among the problems. */
  readonly hints: number;
}

/** Counts problems for whoever names a number: the status bar, the notices, the note in the preview. */
export function countProblems(problems: Iterable<Pick<Problem, 'severity'>>): ProblemCounts {
  let toMend = 0;
  let toConsider = 0;
  let hints = 0;
  for (const { severity } of problems) {
    if (severity === 'hint') hints++;
    else if (severity === 'information') toConsider++;
    else toMend++;
  }
  return { toMend, toConsider, hints };
}

/** How many problems VS Code lists. */
export function listedProblems({ toMend, toConsider }: ProblemCounts): number {
  return toMend + toConsider;
}

/** What VS Code lists, in words: "2 to mend, 3 to think about"; undefined where that is nothing. */
export function sayListed({ toMend, toConsider }: ProblemCounts): string | undefined {
  const parts = [
    ...(toMend > 0 ? [l10n.t('{0} to mend', toMend)] : []),
    ...(toConsider > 0 ? [l10n.t('{0} to think about', toConsider)] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** How many hints there are, in words; undefined where there are none. */
export function sayHints({ hints }: ProblemCounts): string | undefined {
  if (hints === 0) return undefined;
  return hints === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', hints);
}
