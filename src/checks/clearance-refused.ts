import * as l10n from '@vscode/l10n';
import { defineCheck } from './check.ts';
import {
  type ActivityInPeriod,
  decider,
  decisionFixes,
  moveOutFixes,
  periodInWords,
  registerWithPeriod,
  reportDecision,
} from './in-period.ts';

/** Nothing goes out in a protected period that was refused for it. */
export const clearanceRefused = defineCheck<ActivityInPeriod>({
  code: 'clearance-refused',
  title: 'Clearance that was refused',
  severity: 'warning',
  why: 'What was refused for a protected period must not go out in it. It can wait until the period is over, or be made otherwise and asked for again.',
  source: 'LGA guide on publicity in the pre-election period',
  examples: {
    bad: `campaign: New bin days
activities:
  - activity: Text reminder of the new bin day
    date: 2027-04-01
    owner: Waste services
    approval: { by: Monitoring Officer, date: 2027-02-01, decision: refused, for: pre-election }`,
    good: `campaign: New bin days
activities:
  - activity: Text reminder of the new bin day
    date: 2027-04-01
    owner: Waste services
    approval: { by: Monitoring Officer, date: 2027-02-03, decision: approved, for: pre-election }`,
    others: registerWithPeriod,
  },
  plan: (context) =>
    reportDecision(context, 'refused', ({ period: { period }, clearance }) =>
      l10n.t(
        'This was refused for a protected period: {0}, by {1}. Move it, or make it otherwise and ask again.',
        periodInWords(period),
        decider(period, clearance),
      ),
    ),
  fixes: ({ data }, context) => [...moveOutFixes(data, context), ...decisionFixes(data, context, ['asked'])],
});
