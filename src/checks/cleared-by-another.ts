import * as l10n from '@vscode/l10n';
import { clearedByAnother as whoCleared } from '../portfolio/clearance.ts';
import { defineCheck } from './check.ts';
import {
  type ActivityInPeriod,
  decisionFixes,
  periodInWords,
  registerWithPeriod,
  reportCleared,
} from './in-period.ts';

/** Who clears an activity for a protected period is whom the register names for it. */
export const clearedByAnother = defineCheck<ActivityInPeriod>({
  code: 'cleared-by-another',
  title: 'Cleared by somebody else',
  severity: 'information',
  why: 'The register names who decides in a protected period, as that person answers for it. A clearance by somebody else counts; whether it is enough, the organisation must know.',
  source: 'The organisation’s channel register',
  examples: {
    bad: `campaign: New bin days
activities:
  - activity: Text reminder of the new bin day
    date: 2027-04-01
    owner: Waste services
    approval: { by: Press office, date: 2027-02-03, decision: approved, for: pre-election }`,
    good: `campaign: New bin days
activities:
  - activity: Text reminder of the new bin day
    date: 2027-04-01
    owner: Waste services
    approval: { by: Monitoring Officer, date: 2027-02-03, decision: approved, for: pre-election }`,
    others: registerWithPeriod,
  },
  plan: (context) =>
    reportCleared(context, ({ period: { period }, clearance }) => {
      const { by, ask } = whoCleared(clearance, period) ?? {};
      return by === undefined || ask === undefined
        ? undefined
        : l10n.t(
            'Cleared by somebody whom the register does not name: {0} cleared this for {1}, the register says to ask {2}. Ask {2} too, or change whom the register names.',
            by,
            periodInWords(period),
            ask,
          );
    }),
  fixes: ({ data }, context) => decisionFixes(data, context, ['asked', 'approved']),
});
