import type { Grid, GridGrouping, GridItem } from '../portfolio/grid.ts';
import type { FileOf } from './file-of.ts';
import { itemsInOrder } from './grid-sections.ts';

/**
 * A grid as data for programs: days are ISO, weeks their Mondays, lines count from zero; what is not known is null.
 * @param by in which order the items stand
 */
export function gridData(grid: Grid, fileOf: FileOf, by?: GridGrouping) {
  const place = ({ path, activity }: GridItem) => ({ file: fileOf(path), line: activity.line });
  return {
    from: grid.from,
    to: grid.to,
    items: itemsInOrder(grid, by).map((item) => {
      const { record, activity, days, channels, audiences, approval } = item;
      return {
        ...place(item),
        plan: record.title,
        activity: activity.activity,
        start: days?.from ?? null,
        end: days?.to ?? null,
        precision: days?.precision ?? null,
        channels,
        audiences,
        owner: activity.owner ?? record.lead ?? null,
        status: activity.status ?? null,
        approval: approval ?? null,
        internal: activity.isInternal === true,
      };
    }),
    clashes: grid.clashes.map(({ audience, channel, week, items }) => ({
      audience,
      channel,
      week,
      items: items.map(place),
    })),
    pressure: grid.pressure.map(({ audience, week, count, limit, plans }) => ({
      audience,
      week,
      count,
      limit,
      plans: plans.map(fileOf),
    })),
    periods: grid.periods.map(({ name, from, to, items }) => ({
      name,
      start: from,
      end: to,
      items: items.map(({ item, state }) => ({ ...place(item), state })),
    })),
    keyDates: grid.keyDates.map(({ name, from, to }) => ({ name, start: from, end: to })),
    undated: grid.undated.map(place),
  };
}
