import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import type { Plan } from '../plan/format/schema.ts';
import { daysBetween, type IsoDate, isRelative, localDate, type PlanDate } from '../plan/values/dates.ts';
import { firstDayOf, lastDayOf, spanOf } from '../plan/values/schedule.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';

/** What is done before it begins, in the season before: a year before is a slip. */
const mostDaysBefore = 120;

type DateField = 'deadline' | 'date' | 'start' | 'end';
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
    const isWithin = (date: PlanDate | undefined) => {
      const { from, to } = spanOf(plan, date) ?? {};
      return (
        !(start !== undefined && to !== undefined && to < start) && !(end && from !== undefined && from > end)
      );
    };
    for (const { owner, field, of, words = '' } of datedIn(plan)) {
      const date = owner[field];
      // Most lie within: only of those that do not more is looked at.
      if (!date || isRelative(date) || isWithin(date)) continue;
      const range = locations.value(owner, field);
      if (!range || isBroken(document, range)) continue;
      const named = read(words);
      // A date that leaves the day open is outside only where each of its days is.
      const { to } = spanOf(plan, date) ?? {};
      const isEarly = start !== undefined && to !== undefined && to < start;
      if (
        isEarly
          ? named.fits('before-the-campaign') && daysBetween(to, start) <= mostDaysBefore
          : named.fits('after-the-campaign')
      )
        continue;
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

/** The dates that are to lie within the campaign. */
function* datedIn({ objectives, channels, activities }: Plan): Generator<{
  readonly owner: { readonly [Field in DateField]?: PlanDate | undefined };
  readonly field: DateField;
  readonly of: Dated;
  readonly words?: string;
}> {
  for (const owner of objectives) yield { owner, field: 'deadline', of: 'deadline' };
  for (const owner of channels)
    for (const field of ['start', 'end'] as const) yield { owner, field, of: 'channel' };
  for (const owner of activities)
    if (owner.status !== 'cancelled')
      for (const field of ['date', 'start', 'end'] as const)
        yield { owner, field, of: 'activity', words: owner.activity };
}

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
