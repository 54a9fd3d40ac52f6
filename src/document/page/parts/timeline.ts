import type { Activity } from '../../../plan/format/schema.ts';
import { type Days, daysOf } from '../../../plan/values/schedule.ts';
import { type Block, type Cell, words as plain } from '../../model.ts';
import { inOrder } from '../../tables/activity-order.ts';
import type { DocumentWords } from '../../words/words.ts';
import { isWithin, stretchesBetween, stretchInWords } from '../stretches.ts';
import { inARow } from './in-room.ts';
import type { PageFacts } from './page-facts.ts';
import { sideBySide } from './side-by-side.ts';

/** What begins in each month of the plan, a column for each; in each quarter or year where it goes on for longer. */
export function pageTimeline(page: PageFacts): Block[] {
  const { facts, limits, omissions } = page;
  const { plan, words } = facts;
  const activities = inOrder(plan)
    .filter(({ status }) => status !== 'cancelled')
    .map((activity) => ({ activity, days: daysOf(plan, activity) }));
  const dated = activities.flatMap(({ activity, days }) => (days ? [{ activity, from: days.from }] : []));
  const [first, last] = [dated[0], dated.at(-1)];
  const undated = activities.flatMap(({ activity, days }) => (days ? [] : [activity]));
  const room = undated.length > 0 ? limits.months - 1 : limits.months;
  const stretches = first && last ? stretchesBetween(first.from, last.from, room).slice(0, room) : [];
  const beginning = stretches.map((stretch) => ({
    header: words.own(stretchInWords(stretch, words)),
    activities: dated.filter(({ from }) => isWithin(from, stretch)).map(({ activity }) => activity),
  }));
  const shown = new Set(beginning.flatMap((column) => column.activities));
  for (const { activity } of dated)
    if (!shown.has(activity)) omissions.leaveOut('activities', activity.activity, activity);
  return sideBySide(
    facts,
    'timelineByMonth',
    words.text('timelineByMonthDescription'),
    [
      ...beginning,
      ...(undated.length > 0 ? [{ header: words.say('noDayYet'), activities: undated }] : []),
    ].map((column) => ({ header: column.header, cell: activityCell(column.activities, page) })),
    { isEven: limits.hasEvenColumns },
  );
}

/** What begins, each in a paragraph of its own, or where that takes too much room one behind the other. */
function activityCell(activities: readonly Activity[], { facts, limits, omissions }: PageFacts): Cell {
  const { plan, words, cells } = facts;
  const rest = activities.slice(limits.activities);
  for (const activity of rest) omissions.leaveOut('activities', activity.activity, activity);
  const entries = activities.slice(0, limits.activities).map((activity) => {
    const name = omissions.fitted(activity.activity, limits.activity, 'activities', activity);
    const days = daysOf(plan, activity);
    // What ends in the month in which it begins needs no word.
    return days && days.to.slice(0, 7) > days.from.slice(0, 7)
      ? words.say('untilDay', name, words.own(endMonth(days, words)))
      : plain(name);
  });
  if (rest.length > 0) entries.push(words.say('moreInPlan', rest.length));
  return limits.hasHeadings
    ? cells.list(entries, 'nothingBegins')
    : cells.of(inARow(entries, '; '), 'nothingBegins');
}

/** The month of the last day, with its year where that is another than the first day's. */
function endMonth({ from, to }: Days, words: DocumentWords): string {
  const year = to.slice(0, 4);
  return from.startsWith(year) ? words.month(to).replace(` ${year}`, '') : words.month(to);
}
