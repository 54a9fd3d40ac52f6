import { keptFor } from '../../text/kept.ts';
import type { Plan } from '../format/schema.ts';
import { currencyCode, namedCurrency } from './amounts.ts';

/**
 * The code of the currency in which a plan counts: as its budget says, else the one that its budget's total names, or all
 * that name one; pounds where nothing tells.
 */
export const currencyOf = keptFor((plan: Plan): string => {
  const { budget, channels, activities, evaluation } = plan;
  if (budget?.currency?.trim()) return currencyCode(budget.currency);
  const ofTotal = namedCurrency(budget?.total);
  if (ofTotal !== undefined) return ofTotal;
  const costs = [...channels, ...activities, ...(budget?.items ?? [])].map(({ cost }) => cost);
  const [only, ...others] = new Set(
    [...costs, evaluation?.spent].flatMap((money) => namedCurrency(money) ?? []),
  );
  return only === undefined || others.length > 0 ? currencyCode(undefined) : only;
});
