import * as l10n from '@vscode/l10n';
import type { PlanDocument } from '../plan/document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { filled } from '../plan/values/placeholder.ts';
import { hasEnded } from '../plan/values/schedule.ts';
import { outcomeInWords } from '../results/in-words.ts';
import { outcomeOf } from '../results/outcomes.ts';
import type { Range } from '../text/text.ts';

/** What stands above an objective of a plan that has ended. */
export interface ResultLens {
  readonly range: Range;
  /** Its place among the plan's objectives. */
  readonly index: number;
  /** What came of it, or that this is not recorded yet. */
  readonly title: string;
}

/** A line over each objective that says what came of it, once the plan has ended. */
export function resultLensesOf({ plan, locations }: PlanDocument, today: IsoDate): ResultLens[] {
  if (!hasEnded(plan, today)) return [];
  return plan.objectives.flatMap((objective, index) => {
    if (filled(objective.objective) === '') return [];
    const outcome = outcomeOf(plan, objective);
    const title =
      outcome.verdict.kind === 'none' ? l10n.t('No result yet: record…') : outcomeInWords(outcome);
    return [{ range: locations.words(objective, 'objective'), index, title }];
  });
}
