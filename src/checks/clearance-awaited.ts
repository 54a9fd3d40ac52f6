import * as l10n from '@vscode/l10n';
import { defineCheck } from './check.ts';
import {
  type ActivityInPeriod,
  decider,
  decisionFixes,
  periodInWords,
  registerWithPeriod,
  reportDecision,
} from './in-period.ts';

/** Who was asked to clear an activity for a protected period has answered. */
export const clearanceAwaited = defineCheck<ActivityInPeriod>({
  code: 'clearance-awaited',
  title: 'Clearance that is awaited',
  severity: 'information',
  why: 'What was asked for a protected period must not go out before there is an answer. Written down, the answer can be shown when somebody asks.',
  source: 'LGA guide on publicity in the pre-election period',
  examples: {
    bad: `campaign: New bin days
activities:
  - activity: Text reminder of the new bin day
    date: 2027-04-01
    owner: Waste services
    approval: { by: Monitoring Officer, date: 2027-02-01, decision: asked, for: pre-election }`,
    good: `campaign: New bin days
activities:
  - activity: Text reminder of the new bin day
    date: 2027-04-01
    owner: Waste services
    approval: { by: Monitoring Officer, date: 2027-02-03, decision: approved, for: pre-election }`,
    others: registerWithPeriod,
  },
  plan: (context) =>
    reportDecision(context, 'asked', ({ period: { period }, clearance }) =>
      l10n.t(
        'This waits for an answer for a protected period: {0}. {1} was asked; do not let it go out before there is one.',
        periodInWords(period),
        decider(period, clearance),
      ),
    ),
  fixes: ({ data }, context) => decisionFixes(data, context, ['approved', 'refused']),
});
