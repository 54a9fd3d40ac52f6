import { currencyCode } from '../plan/values/amounts.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { quarterOf } from './quarters.ts';
import type { ActivityRecord, PlanRecord } from './record.ts';
import type { SharedChannel } from './shared-names.ts';

/** Money that is spent once, whatever it is spent for. */
export interface CostOf {
  /** The same for the same money. */
  readonly key: string;
  readonly amount: number;
  /** Its code. */
  readonly currency: string;
}

/** What the activities of a plan cost, found by activity and channel. */
export interface PlanCosts {
  /**
   * @param activity its place among the plan's
   * @param channel likewise; undefined for an activity without one
   * @returns undefined where nothing is spent for it that begins in this quarter
   */
  of(activity: number, channel: number | undefined, quarter: IsoDate): CostOf | undefined;
}

/**
 * What the activities of a plan cost, each amount once, in the quarter in which it begins to be spent: an activity's
 * own cost, unless its channel has one, which then covers all that goes out by it (as in the plan's own budget).
 */
export function costsOfPlan(path: string, record: PlanRecord, channels: readonly SharedChannel[]): PlanCosts {
  const costed = new Map<string, CostOf>();
  for (const [index, { cost, currency }] of record.channels.entries())
    if (cost !== undefined)
      costed.set(channels[index]!.key, costOfAmount(`${path} #${index}`, cost, currency));
  const begins = new Map<string, IsoDate>();
  const costOf = (activity: ActivityRecord, index: number, channel: number | undefined) => {
    if (channel !== undefined) {
      const covered = costed.get(channels[channel]!.key);
      if (covered) return covered;
    }
    const isCovered = activity.reach.channels.some((other) => costed.has(channels[other]!.key));
    return activity.cost === undefined || isCovered
      ? undefined
      : costOfAmount(`${path} ${index}`, activity.cost, activity.currency);
  };
  for (const [index, activity] of record.activities.entries()) {
    if (!activity.days || activity.status === 'cancelled') continue;
    for (const channel of activity.reach.channels.length > 0 ? activity.reach.channels : [undefined]) {
      const cost = costOf(activity, index, channel);
      if (!cost) continue;
      const quarter = quarterOf(activity.days.from);
      const known = begins.get(cost.key);
      if (known === undefined || quarter < known) begins.set(cost.key, quarter);
    }
  }
  return {
    of(index: number, channel: number | undefined, quarter: IsoDate): CostOf | undefined {
      const cost = costOf(record.activities[index]!, index, channel);
      return cost && begins.get(cost.key) === quarter ? cost : undefined;
    },
  };
}

function costOfAmount(key: string, amount: number, currency: string | undefined): CostOf {
  return { key, amount, currency: currencyCode(currency) };
}
