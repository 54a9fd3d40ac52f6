import * as l10n from '@vscode/l10n';
import { localDate } from '../plan/values/dates.ts';
import { isElectedMember, isPreElection } from '../portfolio/clearance.ts';
import { defineCheck } from './check.ts';
import { type ActivityInPeriod, registerWithPeriod, reportInPeriods } from './in-period.ts';
import { quoted } from './messages.ts';

/** No elected member speaks for the organisation in a pre-election period. */
export const periodSpokesperson = defineCheck<ActivityInPeriod>({
  code: 'period-spokesperson',
  title: 'Elected member speaks before an election',
  severity: 'warning',
  why: 'In a pre-election period publicity must not identify views with elected members. An officer, or a partner, can speak instead.',
  source: 'Code of Recommended Practice on Local Authority Publicity 2011, paragraphs 33 to 35; LGA guide',
  examples: {
    bad: `campaign: New bin days
activities:
  - activity: Press call at the new depot
    date: 2027-04-01
    owner: Press office
    spokesperson: { name: Cllr Jo Bloggs, role: member }`,
    good: `campaign: New bin days
activities:
  - activity: Press call at the new depot
    date: 2027-04-01
    owner: Press office
    spokesperson: { name: Ann Lee, role: officer }`,
    others: registerWithPeriod,
  },
  plan: (context) =>
    reportInPeriods(context, ['spokesperson'], ({ period: { period, to } }, { spokesperson }) =>
      spokesperson && isPreElection(period) && isElectedMember(spokesperson)
        ? l10n.t(
            'An elected member speaks in a pre-election period: {0}, in {1} (until {2}). Choose an officer or a partner, as publicity must not sway the vote.',
            quoted(spokesperson.name || spokesperson.role!),
            quoted(period.name),
            localDate(to),
          )
        : undefined,
    ),
});
