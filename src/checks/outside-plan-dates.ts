import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { daysBetween, type IsoDate, isRelative, localDate, type PlanDate } from '../plan/values/dates.ts';
import { firstDayOf, lastDayOf, spanOf } from '../plan/values/schedule.ts';
import type { Range } from '../text/text.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';

/** What is done before it begins, in the season before: a year before is a slip. */
const mostDaysBefore = 120;

type Dated = 'activity' | 'channel' | 'deadline';

/** Every activity, channel and deadline lies within the plan's dates; days that count from the launch are exempt. */
export const outsidePlanDates = defineCheck({
  code: 'outside-plan-dates',
  title: 'Date outside the campaign',
  severity: 'warning',
  why: 'A date before the start or after the end is most often a slip, and then somebody turns up on the wrong day.',
  source: 'Good practice in planning',
  examples: {
    bad: `campaign: New bin days
start: 2027-01-11
end: 2027-04-30
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
activities:
  - activity: Leaflet to all households
    date: 2026-02-15
    owner: Print team`,
    good: `campaign: New bin days
start: 2027-01-11
end: 2027-04-30
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
activities:
  - activity: Leaflet to all households
    date: 2027-02-15
    owner: Print team`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    const start = firstDayOf(plan, plan.start);
    const end = lastDayOf(plan, plan.end);
    if ((!start && !end) || (start && end && end < start)) return;
    const dates: {
      date: PlanDate | undefined;
      range: Range | undefined;
      of: Dated;
      mayFollow?: boolean;
      mayPrecede?: boolean;
    }[] = [
      ...plan.objectives.map((objective) => ({
        date: objective.deadline,
        range: locations.value(objective, 'deadline'),
        of: 'deadline' as const,
      })),
      ...plan.channels.flatMap((channel) =>
        (['start', 'end'] as const).map((field) => ({
          date: channel[field],
          range: locations.value(channel, field),
          of: 'channel' as const,
        })),
      ),
      ...plan.activities
        .filter(({ status }) => status !== 'cancelled')
        .flatMap((activity) =>
          (['date', 'start', 'end'] as const).map((field) => ({
            date: activity[field],
            range: locations.value(activity, field),
            of: 'activity' as const,
            mayFollow: read(activity.activity).fits('after-the-campaign'),
            mayPrecede: read(activity.activity).fits('before-the-campaign'),
          })),
        ),
    ];
    for (const { date, range, of, mayFollow, mayPrecede } of dates) {
      if (!date || !range || isRelative(date) || isBroken(document, range)) continue;
      // A date that leaves the day open is outside only where each of its days is.
      const { from, to } = spanOf(plan, date) ?? {};
      const isEarly = start !== undefined && to !== undefined && to < start;
      const isLate = end !== undefined && from !== undefined && from > end;
      if (isEarly ? mayPrecede && daysBetween(to, start) <= mostDaysBefore : !isLate || mayFollow) continue;
      yield {
        range,
        message: isEarly ? tooEarly(of, start) : tooLate(of, end!),
        related: [
          {
            message: isEarly ? l10n.t('The campaign starts here.') : l10n.t('The campaign ends here.'),
            range: locations.words(plan, isEarly ? 'start' : 'end'),
          },
        ],
        data: undefined,
      };
    }
  },
});

function tooEarly(of: Dated, start: IsoDate): string {
  switch (of) {
    case 'activity':
      return l10n.t(
        'This activity is before the campaign starts, on {0}. Change this date, or the campaign’s.',
        localDate(start),
      );
    case 'channel':
      return l10n.t(
        'This channel’s date is before the campaign starts, on {0}. Change this date, or the campaign’s.',
        localDate(start),
      );
    case 'deadline':
      return l10n.t(
        'This deadline is before the campaign starts, on {0}. Change this date, or the campaign’s.',
        localDate(start),
      );
  }
}

function tooLate(of: Dated, end: IsoDate): string {
  switch (of) {
    case 'activity':
      return l10n.t(
        'This activity is after the campaign ends, on {0}. Change this date, or the campaign’s.',
        localDate(end),
      );
    case 'channel':
      return l10n.t(
        'This channel’s date is after the campaign ends, on {0}. Change this date, or the campaign’s.',
        localDate(end),
      );
    case 'deadline':
      return l10n.t(
        'This deadline is after the campaign ends, on {0}. Change this date, or the campaign’s.',
        localDate(end),
      );
  }
}
