import * as l10n from '@vscode/l10n';
import { isBroken, type PlanDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Objective } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { hasEnded, lastDayOf } from '../plan/values/schedule.ts';
import { decidingOf, outcomeOf } from '../results/outcomes.ts';
import type { TextEdit } from '../text/text.ts';
import { defineCheck } from './check.ts';
import { toFillIn } from './messages.ts';

/** When a campaign has ended, each of its objectives says what came of it. */
export const resultMissing = defineCheck<Objective>({
  code: 'result-missing',
  title: 'Objective without a result',
  severity: 'warning',
  why: 'What worked and what did not is what makes the next campaign better, and what auditors ask for. Lessons in words are welcome, but only a figure beside its target tells whether an objective was met.',
  source: 'GCS Evaluation Cycle',
  formerly: ['ended-without-results'],
  examples: {
    bad: `campaign: Summer reading
end: 2026-09-05
objectives:
  - objective: 2,000 children finish the reading challenge by 5 September 2026
    channels: [Poster, Facebook]`,
    good: `campaign: Summer reading
end: 2026-09-05
objectives:
  - objective: 2,000 children finish the reading challenge by 5 September 2026
    channels: [Poster, Facebook]
    result: 2,140 children`,
  },
  *plan({ document, today }) {
    const { plan, locations } = document;
    if (!hasEnded(plan, today)) return;
    for (const objective of plan.objectives) {
      if (filled(objective.objective) === '' || isBroken(document, locations.whole(objective))) continue;
      // What is to be reached later cannot be known yet.
      const deadline = lastDayOf(plan, objective.deadline);
      if (deadline !== undefined && deadline >= today) continue;
      if (outcomeOf(plan, objective).verdict.kind !== 'none') continue;
      yield {
        range: locations.words(objective, 'objective'),
        message: l10n.t(
          'No result for this objective yet, though the campaign has ended. Add “result” to it or to its measures, with the figure that was reached, as only beside its target can anyone see what the campaign has brought.',
        ),
        data: objective,
      };
    }
  },
  fixes({ data: objective }, { document }) {
    if (document.kind !== 'plan') return [];
    const edits = emptyResults(document, objective);
    return [
      {
        title: l10n.t('Record results…'),
        command: { name: 'recordResults', objective: document.plan.objectives.indexOf(objective) },
        isPreferred: true,
      },
      ...(edits.length > 0 ? [{ title: toFillIn('result'), edits }] : []),
    ];
  },
});

/** Keeps a place for the results: in the measures that decide, or where there are none in the objective itself. */
function emptyResults(document: PlanDocument, objective: Objective): TextEdit[] {
  const { locations } = document;
  const measures = decidingOf(objective.measures.map((measure) => ({ measure }))).map(
    ({ measure }) => measure,
  );
  if (measures.length === 0) return setField(document, objective, 'result', 'TBC');
  return measures
    .filter((measure) => !locations.isFilled(measure, 'result'))
    .flatMap((measure) => setField(document, measure, 'result', 'TBC'));
}
