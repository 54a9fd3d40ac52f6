import * as l10n from '@vscode/l10n';
import type { Period } from '../plan/format/register-schema.ts';
import { isSurelyIn } from '../portfolio/clearance.ts';
import { recordOf } from '../portfolio/record.ts';
import { defineCheck } from './check.ts';
import {
  type ActivityInPeriod,
  decisionFixes,
  moveOutFixes,
  periodInWords,
  registerWithPeriod,
  reportDecision,
} from './in-period.ts';
import { listed } from './messages.ts';

/** No activity falls into a period in which publicity needs care unless somebody has looked at it; the register says which periods there are. */
export const protectedPeriod = defineCheck<ActivityInPeriod>({
  code: 'protected-period',
  title: 'Activity in a protected period',
  severity: 'warning',
  why: 'Before an election public bodies must not publish what could sway it; in other protected periods, too, what goes out needs care. Activity in that time needs a second look that is written down, or another date.',
  source:
    'LGA guide on publicity in the pre-election period; Code of Recommended Practice on Local Authority Publicity 2011',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of April 2027
    channels: [Leaflet, Facebook]
activities:
  - activity: Cabinet member opens the new depot
    date: 2027-04-01
    owner: Press office`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of April 2027
    channels: [Leaflet, Facebook]
activities:
  - activity: Text reminder of the new bin day
    date: 2027-04-01
    owner: Waste services
    approval: { by: Monitoring Officer, date: 2027-02-01, decision: approved, for: pre-election }`,
    others: registerWithPeriod,
  },
  plan(context) {
    const { activities } = recordOf(context.document);
    return reportDecision(context, 'not looked at', ({ index, period }) => {
      const isSure = isSurelyIn(activities[index]!, period);
      return [said(period.period, isSure), ...inTheRegistersWords(period.period)].join(' ');
    });
  },
  fixes: ({ data }, context) => [
    ...decisionFixes(data, context, ['asked', 'approved', 'refused']),
    ...moveOutFixes(data, context),
  ],
});

function said(period: Period, isSure: boolean): string {
  return isSure
    ? l10n.t(
        'This falls into a protected period: {0}. Move it, or have it looked at, as publicity needs care then.',
        periodInWords(period),
      )
    : l10n.t(
        'A part of this may fall into a protected period: {0}. Write the exact days, so that it can be checked, as publicity needs care then.',
        periodInWords(period),
      );
}

/** What may go on, and whom to ask, as the register says it. */
function inTheRegistersWords({ may_go_on: mayGoOn, ask }: Period): string[] {
  return [
    ...(mayGoOn.length > 0 ? [l10n.t('May go on, says the register: {0}.', listed(mayGoOn))] : []),
    ...(ask === undefined ? [] : [l10n.t('To be asked: {0}.', ask)]),
  ];
}
