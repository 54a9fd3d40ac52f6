import { costsOf, totalCost } from '../../../channels/costs.ts';
import { countedAmount } from '../../../plan/values/amounts.ts';
import { currencyOf } from '../../../plan/values/currency.ts';
import type { Facts } from '../../facts.ts';
import { type Inline, words as plain } from '../../model.ts';
import { inARow } from './in-room.ts';

/** The money there is, what is planned to be spent, and what is left. */
export function budgetInWords({ plan, channels, words }: Facts): Inline[] {
  const total = plan.budget?.total;
  const currency = currencyOf(plan);
  const costs = costsOf(plan, channels);
  const spent = totalCost(costs);
  const available = countedAmount(total, currency);
  const parts: (readonly Inline[])[] = [];
  if (total !== undefined) parts.push(words.money(total, currency));
  if (costs.length > 0)
    parts.push([...words.say('plannedCosts'), ...plain(': '), ...words.money(spent, currency)]);
  if (costs.length > 0 && available !== undefined) {
    const left = available - spent;
    parts.push([
      ...words.say(left < 0 ? 'overBudget' : 'leftInBudget'),
      ...plain(': '),
      ...words.money(Math.abs(left), currency),
    ]);
  }
  return inARow(parts, ' – ');
}
