import * as l10n from '@vscode/l10n';
import { type CampaignDocument, isBroken } from '../plan/document.ts';
import { localDate, type PlanDate } from '../plan/values/dates.ts';
import { firstDayOf, lastDayOf } from '../plan/values/schedule.ts';
import type { Range, TextEdit } from '../text/text.ts';
import { defineCheck, type Report } from './check.ts';

interface OutOfOrder {
  readonly swap: readonly TextEdit[];
}

/** Nothing ends before it starts. */
export const datesOutOfOrder = defineCheck<OutOfOrder>({
  code: 'dates-out-of-order',
  title: 'End before the start',
  severity: 'error',
  why: 'What ends before it starts cannot take place, and stands nowhere in the timeline.',
  source: 'The campaign-plan format',
  examples: {
    bad: `campaign: New bin days
start: 2027-04-30
end: 2027-01-11
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]`,
    good: `campaign: New bin days
start: 2027-01-11
end: 2027-04-30
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]`,
  },
  *plan({ document }) {
    const { plan } = document;
    for (const item of [plan, ...plan.phases, ...plan.channels, ...plan.activities])
      yield* find(document, item);
  },
  *register({ document }) {
    const { periods, key_dates } = document.register;
    for (const item of [...periods, ...key_dates]) yield* find(document, item);
  },
  fixes({ data: { swap } }) {
    return [{ title: l10n.t('Swap the two dates'), edits: swap, isPreferred: true }];
  },
});

type Dated = { readonly start?: PlanDate | undefined; readonly end?: PlanDate | undefined };

function* find(document: CampaignDocument, item: Dated): Generator<Report<OutOfOrder>> {
  const plan = document.kind === 'plan' ? document.plan : undefined;
  // Dates that leave the day open are out of order only where no day of theirs is in order.
  const start = firstDayOf(plan, item.start);
  const end = lastDayOf(plan, item.end);
  const from = document.locations.value(item, 'start');
  const to = document.locations.value(item, 'end');
  if (!start || !end || !from || !to || start <= end || isBroken(document, to)) return;
  const words = ({ start: a, end: b }: Range) => document.text.slice(a, b);
  yield {
    range: to,
    message: l10n.t(
      'This ends before it starts: the end is {0}, the start {1}. Swap the two dates, or correct the one that is wrong.',
      localDate(end),
      localDate(start),
    ),
    related: [{ message: l10n.t('It starts here.'), range: from }],
    data: {
      swap: [
        { range: from, newText: words(to) },
        { range: to, newText: words(from) },
      ],
    },
  };
}
