import * as l10n from '@vscode/l10n';
import { isBroken, type PlanDocument } from '../plan/document.ts';
import { countedAmount, type Money, namedCurrency } from '../plan/values/amounts.ts';
import { currencyOf } from '../plan/values/currency.ts';
import type { Range } from '../text/text.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** Money that is said in words with figures in them is one amount, so that it can be counted. */
export const moneyInWords = defineCheck({
  code: 'money-in-words',
  title: 'Money that is not counted',
  severity: 'information',
  why: 'Money in words is shown as it is written, but only one amount can be added up and held against the budget.',
  source: 'GCS spending controls for advertising, marketing and communications',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
budget: £5,000 in year one, then £1,600 a year`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
budget: within existing resources`,
  },
  *plan({ document }) {
    const currency = currencyOf(document.plan);
    for (const { money, range } of moneyIn(document)) {
      // Words without a figure leave nothing out.
      if (typeof money !== 'string' || !/\d/.test(money) || countedAmount(money, currency) !== undefined)
        continue;
      if (!range || isBroken(document, range)) continue;
      yield {
        range,
        message: inOtherCurrency(money)
          ? l10n.t(
              'This money is in another currency than the plan’s: {0}. To count it, write what it comes to in {1}, or say in the budget which “currency” the plan counts in.',
              quoted(money),
              currency,
            )
          : l10n.t(
              'This money is shown as written, but not counted: {0}. Where it is to count, write what it comes to in this campaign, as one amount.',
              quoted(money),
            ),
        data: undefined,
      };
    }
  },
});

/** Whether it is one amount, and only its currency keeps it from being counted. */
function inOtherCurrency(money: string): boolean {
  const currency = namedCurrency(money);
  return currency !== undefined && countedAmount(money, currency) !== undefined;
}

function moneyIn({
  plan,
  locations,
}: PlanDocument): { money: Money | undefined; range: Range | undefined }[] {
  const costs = [...plan.channels, ...plan.activities, ...(plan.budget?.items ?? [])].map((entry) => ({
    money: entry.cost,
    range: locations.value(entry, 'cost'),
  }));
  return plan.budget
    ? [...costs, { money: plan.budget.total, range: locations.value(plan.budget, 'total') }]
    : costs;
}
