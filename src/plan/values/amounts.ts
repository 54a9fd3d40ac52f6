const amountPattern =
  /^(?:£|\$|€|GBP|EUR|USD)?\s*(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?\s*(k|m)?\s*(?:GBP|EUR|USD)?$/i;

/**
 * Reads an amount of money as people write it (`1200`, `£1,200`, `1.2k`, `£0.5m`).
 * @returns the number, or undefined where the text is no amount
 */
function readAmount(text: string): number | undefined {
  const match = amountPattern.exec(text.trim());
  if (!match) return undefined;
  const factor = { k: 1_000, m: 1_000_000 }[match[3]?.toLowerCase() ?? ''] ?? 1;
  // Rounded to pennies: 1.1 * 1000 is 1100.0000000000002 in floating point.
  return Math.round(Number(match[1]!.replace(/[, ]/g, '') + (match[2] ?? '')) * factor * 100) / 100;
}

/** Money of a plan: an amount in units of its currency, or words (`within existing resources`) as they are written. */
export type Money = number | string;

/** Reads money as people write it: what is no amount stays in words. */
export function readMoney(text: string): Money {
  return readAmount(text) ?? text.trim();
}

const nothing =
  /^(?:free(?: of charge)?|nil|none|nothing|no (?:extra |additional )?costs?|in kind|at no cost|am ddim|dim)$/i;
/** Amounts that are multiplied, repeated or between two: what they come to is not said. */
const severalAmounts =
  /\d[\d,.]*[km]?\s*[x×*]|\d[km]?\s*(?:-|–|—|to)\s*[£$€]?\d|\b(?:per|each|apiece|monthly|weekly|daily|yearly|annually|p\.?a|p\.?m|an? (?:day|week|month|quarter|year|head|hour|piece))\b/i;
const figures = /(?<sign>[£$€])?\s?\d[\d,]*(?:\.\d+)?\s?[km]?(?![\p{L}\d%])/giu;

/** Nobody writes a longer amount, in UTF-16 code units; longer texts are not looked into. */
const longest = 1_000;

/**
 * What money comes to, where it is one amount: `£1,200`, `about £500`, `£900 for 5,000 leaflets`, `free`.
 * @returns the amount in units of its currency; undefined for words of no amount or of several
 */
export function countedAmount(money: Money | undefined): number | undefined {
  if (typeof money !== 'string') return money;
  if (nothing.test(money.trim())) return 0;
  if (money.length > longest || severalAmounts.test(money)) return undefined;
  const found = [...money.matchAll(figures)];
  const signed = found.filter(({ groups }) => groups?.sign !== undefined);
  const [amount, ...others] = signed.length > 0 ? signed : found;
  return amount === undefined || others.length > 0 ? undefined : readAmount(amount[0]);
}

const symbols: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** Money as it is shown: an amount as people in Britain write it, words as they stand. */
export function shownMoney(money: Money, currency?: string): string {
  return typeof money === 'string' ? money : moneyInWords(money, currency);
}

/** What stands before an amount in a currency: `£`; where it has no sign of its own its code and a blank, `CHF `. */
export function currencySign(currency?: string): string {
  const code = currency?.trim().toUpperCase() || 'GBP';
  return symbols[code] ?? `${code} `;
}

/** An amount of money as people in Britain write it: `£1,200`, `£1,200.50`, `CHF 1,200`. */
export function moneyInWords(amount: number, currency?: string): string {
  const [whole, pence] = Math.abs(amount).toFixed(2).split('.') as [string, string];
  const figure = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (pence === '00' ? '' : `.${pence}`);
  return `${amount < 0 ? '−' : ''}${currencySign(currency)}${figure}`;
}
