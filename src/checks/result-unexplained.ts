import * as l10n from '@vscode/l10n';
import { setField } from '../plan/edit/set-field.ts';
import type { Objective } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { hasEnded } from '../plan/values/schedule.ts';
import { outcomeOf } from '../results/outcomes.ts';
import { defineCheck } from './check.ts';
import { quoted, toFillIn } from './messages.ts';

/** Where a campaign that has ended missed an objective, it says why. */
export const resultUnexplained = defineCheck<Objective>({
  code: 'result-unexplained',
  title: 'Missed without a reason',
  severity: 'warning',
  why: 'A target that was missed teaches more than one that was met, but only where somebody writes down why while they still know.',
  source: 'GCS Evaluation Cycle: learning and innovation',
  formerly: ['ended-without-results'],
  examples: {
    bad: `campaign: Summer reading
end: 2026-09-05
objectives:
  - objective: 2,000 children finish the reading challenge by 5 September 2026
    channels: [Poster, Facebook]
    result: 900`,
    good: `campaign: Summer reading
end: 2026-09-05
objectives:
  - objective: 2,000 children finish the reading challenge by 5 September 2026
    channels: [Poster, Facebook]
    result: 900
    why: Schools heard of it after the holidays had begun`,
  },
  *plan({ document, today }) {
    const { plan, locations } = document;
    if (!hasEnded(plan, today)) return;
    for (const objective of plan.objectives) {
      if (filled(objective.objective) === '' || filled(objective.why) !== '') continue;
      const { verdict, result } = outcomeOf(plan, objective);
      if (verdict.kind !== 'missed') continue;
      yield {
        range: locations.words(objective, 'objective'),
        message:
          result === ''
            ? l10n.t(
                'This objective was missed and nothing says why. Add “why” in a sentence while it is still known: the next campaign can learn from it.',
              )
            : l10n.t(
                'This objective was missed and nothing says why: the result is {0}. Add “why” in a sentence while it is still known: the next campaign can learn from it.',
                quoted(result),
              ),
        data: objective,
      };
    }
  },
  fixes({ data: objective }, { document }) {
    if (document.kind !== 'plan') return [];
    return [{ title: toFillIn('why'), edits: setField(document, objective, 'why', 'TBC') }];
  },
});
