import type { Activity, BudgetItem, Plan, PlanChannel } from '../plan/format/schema.ts';
import { countedAmount, inPennies, type Money, readMoney } from '../plan/values/amounts.ts';
import { currencyOf } from '../plan/values/currency.ts';
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
  | { readonly kind: 'item'; readonly entry: BudgetItem; readonly item: string }
);

/**
 * What a plan pays for: its channels' costs, those of the activities whose channel has no cost of its own, and the
 * budget's items that are none of these channels. What is cancelled costs nothing.
 */
export function costsOf(plan: Plan, channels: ChannelDirectory): Cost[] {
  const currency = currencyOf(plan);
  const idOf = (reference: string) => channels.find(reference)?.id ?? looseKey(reference);
  const costed = new Set<string>();
  const ofChannels = plan.channels.flatMap((entry): Cost[] => {
    if (entry.cost === undefined) return [];
    costed.add(idOf(entry.id ?? entry.name ?? ''));
    return [{ kind: 'channel', entry, cost: entry.cost, amount: countedAmount(entry.cost, currency) }];
  });
  const ofActivities = plan.activities.flatMap((entry): Cost[] => {
    if (entry.cost === undefined || entry.status === 'cancelled') return [];
    if (entry.channel.some((reference) => costed.has(idOf(reference)))) return [];
    return [{ kind: 'activity', entry, cost: entry.cost, amount: countedAmount(entry.cost, currency) }];
  });
  const ofItems = (plan.budget?.items ?? []).flatMap((entry): Cost[] => {
    const { item, cost } = itemWithCost(entry);
    if (cost === undefined || costed.has(idOf(item))) return [];
    return [{ kind: 'item', entry, item, cost, amount: countedAmount(cost, currency) }];
  });
  return [...ofChannels, ...ofActivities, ...ofItems];
}

/** An item of the budget, its cost taken from the end of its words where it has no other: `Pocket maps £900`. */
function itemWithCost({ item, cost }: BudgetItem): {
  readonly item: string;
  readonly cost: Money | undefined;
} {
  const [, words, amount] = /^(.*[^\s(:–-])[\s(:–-]+([£$€]\s?\d[\d,.]*[km]?)\)?$/i.exec(item.trim()) ?? [];
  return cost === undefined && words !== undefined && amount !== undefined
    ? { item: words, cost: readMoney(amount) }
    : { item, cost };
}

/** What costs add up to, in units of the plan's currency, as far as they are amounts. */
export function totalCost(costs: readonly Cost[]): number {
  return inPennies(costs.reduce((sum, { amount = 0 }) => sum + amount, 0));
}
