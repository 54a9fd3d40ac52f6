import * as l10n from '@vscode/l10n';
import { costsOf, totalCost } from '../channels/costs.ts';
import { countedAmount, moneyInWords } from '../plan/values/amounts.ts';
import { currencyOf } from '../plan/values/currency.ts';
import { defineCheck } from './check.ts';

/** The costs stay within the budget. */
export const overBudget = defineCheck({
  code: 'over-budget',
  title: 'Costs beyond the budget',
  severity: 'warning',
  why: 'Whoever approves the plan approves its budget; what goes beyond it has no cover.',
  source: 'GCS spending controls for advertising, marketing and communications',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
channels:
  - name: Leaflet
    why: Reaches every household
    cost: £7,900
budget:
  total: £5,000`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
channels:
  - name: Leaflet
    why: Reaches every household
    cost: £7,900
budget:
  total: £9,000`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    const currency = currencyOf(plan);
    const total = countedAmount(plan.budget?.total, currency);
    if (plan.budget === undefined || total === undefined) return;
    const cost = totalCost(costsOf(plan, channels));
    if (cost <= total) return;
    const money = (amount: number) => moneyInWords(amount, currency);
    yield {
      range: locations.words(plan.budget, 'total'),
      message: l10n.t(
        'The costs are over the budget: they add up to {0}, which is {1} more. Do less, find the rest, or correct the figures.',
        money(cost),
        money(cost - total),
      ),
      data: undefined,
    };
  },
});
