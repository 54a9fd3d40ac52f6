import { currencySign } from '../../plan/values/amounts.ts';

/** What may stand in a format as it is; other words for a currency are no sign of one. */
const plainSign = /^[\p{L}\p{Sc}]{1,10}$/u;

/**
 * How spreadsheets show an amount of a currency, as the document does: `£1,200`, `£1,200.50`, `CHF 1,200`.
 * @returns undefined where the plan's word for its currency cannot stand in a format
 */
export function amountFormat(currency: string | undefined, amount: number): string | undefined {
  const sign = currencySign(currency);
  const word = sign.trim();
  if (!plainSign.test(word)) return undefined;
  return `[$${word}-809]${sign === word ? '' : '\\ '}${Number.isInteger(amount) ? '#,##0' : '#,##0.00'}`;
}
