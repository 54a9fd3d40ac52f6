import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import type { Period } from '../plan/format/register-schema.ts';
import {
  type ActivityDays,
  type Days,
  daysOf,
  firstDayOf,
  hasEnded,
  lastDayOf,
  localDayOf,
  overlap,
} from '../plan/values/schedule.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** No activity falls into a period in which publicity needs care; the register says which periods there are. */
export const protectedPeriod = defineCheck({
  code: 'protected-period',
  title: 'Activity in a protected period',
  severity: 'warning',
  why: 'Before an election public bodies must not publish what could sway it. Activity in that time needs a second look, or another date.',
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
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
activities:
  - activity: Cabinet member opens the new depot
    date: 2027-03-01
    owner: Press office`,
    others: {
      'channel-register.md': `---
register: Elmfield Borough Council
periods:
  - name: Pre-election period, local elections 2027
    start: 2027-03-22
    end: 2027-05-06
---
`,
    },
  },
  *plan({ document, register, today }) {
    const { plan, locations } = document;
    if (!register || hasEnded(plan, today)) return;
    for (const activity of plan.activities) {
      const days = daysOf(plan, activity);
      if (!days || activity.status === 'cancelled' || activity.status === 'done') continue;
      const period = register.register.periods.find((each) => {
        const stretch = daysOfPeriod(each);
        return stretch !== undefined && overlap(days, stretch);
      });
      const range = locations.words(activity, 'date', 'start', 'end');
      if (!period || isBroken(document, range)) continue;
      const from = localDayOf(undefined, period.start!);
      const to = localDayOf(undefined, period.end!);
      const isSure = fallsInto(days, daysOfPeriod(period)!);
      yield {
        range,
        message: !isSure
          ? l10n.t(
              'A part of this may fall into a protected period: {0} ({1} to {2}). Write the exact days, so that it can be checked, as publicity needs care then.',
              period.name ? quoted(period.name) : l10n.t('without a name'),
              from,
              to,
            )
          : period.name
            ? l10n.t(
                'This falls into a protected period: {0} ({1} to {2}). Move it, or check that it may go ahead, as publicity needs care then.',
                quoted(period.name),
                from,
                to,
              )
            : l10n.t(
                'This falls into a protected period: {0} to {1}. Move it, or check that it may go ahead, as publicity needs care then.',
                from,
                to,
              ),
        related: [
          {
            message: l10n.t('The period stands in the register.'),
            range: register.locations.words(period, 'name'),
            document: register,
          },
        ],
        data: undefined,
      };
    }
  },
});

function daysOfPeriod({ start, end }: Period): Days | undefined {
  const [from, to] = [firstDayOf(undefined, start), lastDayOf(undefined, end)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** Whether an activity surely falls into a period: one that leaves its days open may lie beside it. */
function fallsInto({ from, to, precision, recurs }: ActivityDays, period: Days): boolean {
  const isExact = precision === 'day' && recurs === undefined;
  return isExact || (period.from <= from && to <= period.to);
}
