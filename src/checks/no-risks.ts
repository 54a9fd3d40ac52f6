import * as l10n from '@vscode/l10n';
import { addItem } from '../plan/edit/edit.ts';
import { filled } from '../plan/values/placeholder.ts';
import { defineCheck } from './check.ts';

/** A plan names at least one risk. */
export const noRisks = defineCheck({
  code: 'no-risks',
  title: 'Plan without risks',
  severity: 'hint',
  why: 'Something can go wrong in every campaign. Thinking of it beforehand costs an hour, afterwards a reputation.',
  source: 'Maidstone Borough Council, communications plan template: risk appraisal',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
risks:
  - risk: Calendars arrive late
    mitigation: Print a week early`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    if (
      plan.risks.length > 0 ||
      plan.objectives.every(({ objective }) => filled(objective) === '') ||
      document.broken.length > 0
    )
      return;
    if (locations.isFilled(plan, 'risks')) return;
    yield {
      range: locations.key(plan, 'risks') ?? locations.words(plan, 'campaign', 'objectives'),
      message: l10n.t(
        'No risk is named in this plan yet. Add one or two under “risks”: what could go wrong, and what you do about it.',
      ),
      data: undefined,
    };
  },
  fixes(_, { document }) {
    return [
      {
        title: l10n.t('Add a risk to fill in'),
        edits: addItem(document, 'risks', { risk: 'TBC', mitigation: 'TBC' }),
      },
    ];
  },
});
