import type { Activity, Plan, PlanChannel } from '../plan/format/schema.ts';
import { countedAmount, type Money } from '../plan/values/amounts.ts';
import { looseKey } from '../text/text.ts';
import type { ChannelDirectory } from './directory.ts';

/** One thing that a plan pays for. */
export type Cost = {
  /** As the plan says it. */
  readonly cost: Money;
  /** What it comes to, in units of the plan's currency; undefined where it is said in words that are not one amount. */
  readonly amount: number | undefined;
} & (
  | { readonly kind: 'channel'; readonly entry: PlanChannel }
  | { readonly kind: 'activity'; readonly entry: Activity }
);

/**
 * What a plan pays for: its channels' costs, then those of the activities whose channel has no cost of its own.
 * What is cancelled costs nothing.
 */
export function costsOf(plan: Plan, channels: ChannelDirectory): Cost[] {
  const idOf = (reference: string) => channels.find(reference)?.id ?? looseKey(reference);
  const costed = new Set<string>();
  const ofChannels = plan.channels.flatMap((entry): Cost[] => {
    if (entry.cost === undefined) return [];
    costed.add(idOf(entry.id ?? entry.name ?? ''));
    return [{ kind: 'channel', entry, cost: entry.cost, amount: countedAmount(entry.cost) }];
  });
  const ofActivities = plan.activities.flatMap((entry): Cost[] => {
    if (entry.cost === undefined || entry.status === 'cancelled') return [];
    if (entry.channel.some((reference) => costed.has(idOf(reference)))) return [];
    return [{ kind: 'activity', entry, cost: entry.cost, amount: countedAmount(entry.cost) }];
  });
  return [...ofChannels, ...ofActivities];
}

/** What costs add up to, in units of the plan's currency, as far as they are amounts. */
export function totalCost(costs: readonly Cost[]): number {
  // Pennies are not exact in binary.
  return Math.round(costs.reduce((sum, { amount = 0 }) => sum + amount, 0) * 100) / 100;
}
