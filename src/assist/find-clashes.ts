import * as z from 'zod';
import { addMonths, type IsoDate, isRealDay } from '../plan/values/dates.ts';
import { type GridItem, gridOf } from '../portfolio/grid.ts';
import { firstOf } from './as-data.ts';
import { findDocument, type PlansInReach } from './plans-in-reach.ts';
import { dataNotice, defineTool, planName } from './tool.ts';
import { ToolError } from './tool-error.ts';

/** So many clashes an answer holds at most, and as many of each other sort. */
const most = 50;
const mostActivities = 20;

/** How far ahead clashes are looked for unless it is said, and at most, in months. */
const months = { usual: 12, most: 36 };

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay, 'a day that there is none of');

/** Finds what brings plans together that should not meet. */
export const findClashes = defineTool({
  name: 'find_campaign_clashes',
  title: 'Find clashes between campaign plans',
  description: `Finds where campaign plans meet: the same audience reached by the same channel in the same week, audiences that hear from more campaigns in a week, and channels that carry more activities, than the channel register allows, and activities in protected periods such as before an election. An audience with partOf is reached by some as a part of those larger ones. Looks a year ahead unless told otherwise. Activities marked internal and plans kept off the grid are left out. Weeks are their Mondays; lines count from 1. ${dataNotice}`,
  input: z.strictObject({
    plan: planName.optional().describe('Only what this plan has a part in'),
    from: day.optional().describe('The first day, as 2027-03-01; today unless said'),
    to: day.optional().describe('The last day'),
  }),
  async run({ plan, from: first, to: last }, plans) {
    const { library, today } = plans;
    const from = first ?? today;
    const to = last ?? addMonths(from, months.usual);
    if (to < from) throw new ToolError('The last day is before the first.');
    if (to > addMonths(from, months.most)) throw new ToolError(`Ask for ${months.most} months at most.`);
    const path = plan === undefined ? undefined : (await findDocument(plans, plan)).path;
    const isWanted = (items: readonly GridItem[]) =>
      path === undefined || items.some((item) => item.path === path);
    const activities = activitiesBy(plans);
    const { clashes, pressure, overload, periods } = gridOf(library, { from, to, today, internal: false });
    const meeting = firstOf(
      clashes.filter(({ items }) => isWanted(items)),
      most,
    );
    const hearing = firstOf(
      pressure.filter(({ items }) => isWanted(items)),
      most,
    );
    const carrying = firstOf(
      overload.filter(({ items }) => isWanted(items)),
      most,
    );
    const within = periods
      .map((period) => ({ ...period, items: period.items.filter(({ item }) => isWanted([item])) }))
      .filter(({ items }) => items.length > 0);
    return {
      from,
      to,
      clashes: meeting.first.map(({ audience, within: partOf, channel, week, items }) => ({
        audience,
        partOf,
        channel,
        week,
        activities: activities(items),
      })),
      moreClashes: meeting.more,
      pressure: hearing.first.map(({ audience, within: partOf, week, count, limit, items }) => ({
        audience,
        partOf,
        week,
        campaigns: count,
        limit,
        activities: activities(items),
      })),
      morePressure: hearing.more,
      fullChannels: carrying.first.map(({ channel, week, limit, items }) => ({
        channel,
        week,
        count: items.length,
        limit,
        activities: activities(items),
      })),
      moreFullChannels: carrying.more,
      protectedPeriods: within.map((period) => ({
        name: period.name,
        from: period.from,
        to: period.to,
        activities: firstOf(period.items, most).first.map(({ item, state }) => ({
          ...activities([item])[0],
          clearance: state,
        })),
      })),
    };
  },
});

interface ActivityData {
  readonly file: string;
  readonly plan: string;
  readonly line: number;
  readonly activity: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

function activitiesBy({ nameOf }: PlansInReach): (items: readonly GridItem[]) => ActivityData[] {
  return (items) =>
    items.slice(0, mostActivities).map(({ path, record, activity, days }) => ({
      file: nameOf(path),
      plan: record.title,
      line: activity.line + 1,
      activity: activity.activity,
      from: days?.from ?? null,
      to: days?.to ?? null,
    }));
}
