import * as l10n from '@vscode/l10n';
import { setField } from '../plan/edit/edit.ts';
import { filled } from '../plan/values/placeholder.ts';
import { hasEnded } from '../plan/values/schedule.ts';
import { defineCheck } from './check.ts';
import { toFillIn } from './messages.ts';

/** A campaign that has ended records its results or what was learned. */
export const endedWithoutResults = defineCheck({
  code: 'ended-without-results',
  title: 'Ended without results',
  severity: 'warning',
  why: 'What worked and what did not is what makes the next campaign better, and what auditors ask for.',
  source: 'GCS Evaluation Cycle',
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
evaluation:
  outcomes: 2,140 children finished
  learning: School assemblies brought more than all posters`,
  },
  *plan({ document, today }) {
    const { plan, locations } = document;
    if (!hasEnded(plan, today)) return;
    const hasFigures = plan.objectives.some(({ measures }) =>
      measures.some(({ result }) => filled(result) !== ''),
    );
    const {
      summary = '',
      outputs = [],
      outtakes = [],
      outcomes = [],
      impact = [],
      learning = [],
    } = plan.evaluation ?? {};
    const hasWords = [summary, ...outputs, ...outtakes, ...outcomes, ...impact, ...learning].some(
      (text) => filled(text) !== '',
    );
    if (hasFigures || hasWords) return;
    yield {
      range: locations.words(plan, 'end', 'status', 'campaign'),
      message: l10n.t(
        'No results or lessons are recorded, though this campaign has ended. Add a “result” to its measures, or a few words under “evaluation”.',
      ),
      data: undefined,
    };
  },
  fixes(_, { document }) {
    if (document.kind !== 'plan' || document.locations.has(document.plan, 'evaluation')) return [];
    return [
      {
        title: toFillIn('evaluation'),
        edits: setField(document, document.plan, 'evaluation', { outcomes: 'TBC', learning: 'TBC' }),
      },
    ];
  },
});
