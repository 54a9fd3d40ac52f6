import * as l10n from '@vscode/l10n';
import { isBroken, type PlanDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import { namedDatesIn, type PlacedDate, placedDate } from '../plan/format/dates-in.ts';
import { isRelative } from '../plan/values/dates.ts';
import { spanOf } from '../plan/values/schedule.ts';
import { defineCheck } from './check.ts';
import { quoted, toFillIn } from './messages.ts';

/** So many of the other dates are shown. */
const mostShown = 5;

/** Dates that count from the launch have one to count from. */
export const dateWithoutLaunch = defineCheck({
  code: 'date-without-launch',
  title: 'Date that counts from no launch',
  severity: 'information',
  why: 'As long as nobody knows when the campaign is launched, what counts from there stands in no week: it is in no timeline and no grid, and meets no other plan and no protected period.',
  source: 'How dates are written in a plan',
  examples: {
    bad: `campaign: New bin days
activities:
  - { date: launch-14d, activity: Leaflet to all households, channel: Leaflet, owner: Print team }`,
    good: `campaign: New bin days
launch: 2027-03-01
activities:
  - { date: launch-14d, activity: Leaflet to all households, channel: Leaflet, owner: Print team }`,
  },
  *plan({ document }) {
    const [first, ...others] = datesWithoutLaunch(document);
    if (!first) return;
    const count = others.length + 1;
    yield {
      range: first.range,
      message:
        count === 1
          ? l10n.t(
              'This date counts from a launch that has no day yet: {0}. Give the plan a “launch”, as until then this stands in no week.',
              quoted(first.date),
            )
          : l10n.t(
              '{0} dates count from a launch that has no day yet: {1} is the first. Give the plan a “launch”, as until then they stand in no week.',
              count,
              quoted(first.date),
            ),
      related: others.slice(0, mostShown).map(({ range, date }) => ({
        message: l10n.t('{0} counts from the launch too.', quoted(date)),
        range,
      })),
      data: undefined,
    };
  },
  fixes(_, { document }) {
    if (document.kind !== 'plan' || document.locations.has(document.plan, 'launch')) return [];
    return [{ title: toFillIn('launch'), edits: setField(document, document.plan, 'launch', 'TBC') }];
  },
});

/** The dates that count from a launch nobody knows, those of activities first. */
function datesWithoutLaunch(document: PlanDocument): PlacedDate[] {
  const { plan } = document;
  const activities = new Set<object>(plan.activities);
  const over = new Set<object>(plan.activities.filter(({ status }) => status === 'cancelled'));
  return namedDatesIn(document)
    .filter(({ date, owner }) => isRelative(date) && !over.has(owner) && spanOf(plan, date) === undefined)
    .flatMap((named) => placedDate(document, named) ?? [])
    .filter(({ range }) => !isBroken(document, range))
    .sort((a, b) => Number(activities.has(b.owner)) - Number(activities.has(a.owner)));
}
