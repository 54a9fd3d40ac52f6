/** What multiplies the figure before it. */
const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  m: 1e6,
  million: 1e6,
  miliwn: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const multiplier = Object.keys(multipliers)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Signs and words for a currency, in small letters, by its code. */
const currencyWords: readonly (readonly [code: string, sign: string, words: RegExp])[] = [
  ['GBP', '£', /^(?:£|gbp|pounds?(?: sterling)?|sterling)$/],
  ['EUR', '€', /^(?:€|eur|euros?)$/],
  ['USD', '$', /^(?:\$|us\$|usd|(?:us )?dollars?)$/],
];

/** The code of a currency that a sign, a code or a word of it names; undefined for what is none. */
function currencyNamed(written: string): string | undefined {
  const word = written.trim();
  const [code] = currencyWords.find(([, , words]) => words.test(word.toLowerCase())) ?? [];
  if (code !== undefined) return code;
  return /^[A-Z]{3}$/.test(word) && Intl.supportedValuesOf('currency').includes(word) ? word : undefined;
}

/** An amount, and the currency that stands beside it. */
interface WrittenAmount {
  readonly amount: number;
  readonly currency: string | undefined;
}

const amountPattern = new RegExp(
  `^(US\\$|\\p{Sc}|[a-z]{3}(?![a-z]))?\\s*(\\d{1,3}(?:[, ]\\d{3})+|\\d+)(\\.\\d+)?(?:\\s*(${multiplier}))?(?![\\p{L}\\d])\\s*(\\p{Sc}|\\p{L}+)?$`,
  'iu',
);

/** Reads an amount of money as people write it: `1200`, `£1,200`, `1.2k`, `€0.5m`, `CHF 900`; undefined for all else. */
function readAmount(text: string): WrittenAmount | undefined {
  const [, before, whole, part = '', by, after] = amountPattern.exec(text.trim()) ?? [];
  // In 1.200 the point may be there to part thousands.
  if (whole === undefined || (part.length > 3 && by === undefined)) return undefined;
  const marks = [before, after].filter((mark) => mark !== undefined).map(currencyNamed);
  const [currency] = marks;
  if (marks.some((mark) => mark === undefined || mark !== currency)) return undefined;
  const factor = multipliers[by?.toLowerCase() ?? ''] ?? 1;
  // Rounded to pennies: 1.1 * 1000 is 1100.0000000000002 in floating point.
  return { amount: inPennies(Number(whole.replace(/[, ]/g, '') + part) * factor), currency };
}

/**
 * Money of a plan: an amount in units of its currency, or words as they are written: of an amount with its currency
 * (`£1,200`), or others (`within existing resources`).
 */
export type Money = number | string;

/** Reads money as people write it: what is no mere figure stays in words. */
export function readMoney(text: string): Money {
  const read = readAmount(text);
  return read && read.currency === undefined ? read.amount : text.trim();
}

/** Whether money is an amount and nothing else, in whatever currency. */
export function isAmount(money: Money): boolean {
  return typeof money === 'number' || readAmount(money) !== undefined;
}

/** The currency that an amount names; undefined where it names none, or there is no amount. */
export function namedCurrency(money: Money | undefined): string | undefined {
  if (typeof money !== 'string' || money.length > longest) return undefined;
  return readAmount(money)?.currency ?? onlyAmount(money)?.currency;
}

const nothing =
  /^(?:free(?: of charge)?|nil|none|nothing|no (?:extra |additional )?costs?|in kind|at no cost|am ddim|dim)$/i;
/** Amounts that are multiplied, repeated or between two: what they come to is not said. */
const severalAmounts =
  /\d[\d,.]*[km]?\s*[x×*]|\d[km]?\s*(?:-|–|—|to)\s*[£$€]?\d|\b(?:per|each|apiece|monthly|weekly|daily|yearly|annually|p\.?a|p\.?m|an? (?:day|week|month|quarter|year|head|hour|piece))\b/i;
const figures = new RegExp(
  `(?:(?<before>US\\$|(?<!\\p{L})\\p{Sc}|(?<![\\p{L}\\d])[A-Z]{3})\\s?|(?<![\\p{Sc}\\d.,]\\s?))` +
    `(?<figure>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s?(?:${multiplier}|K|M))?)(?![\\p{L}\\d%]|[.,]\\d)` +
    `(?:\\s?(?<after>\\p{Sc}(?!\\s?\\d)|(?:[A-Z]{3}|[Ee]uros?|[Pp]ounds?|[Dd]ollars?)(?!\\p{L})))?`,
  'gu',
);

/** Nobody writes a longer amount, in UTF-16 code units; longer texts are not looked into. */
const longest = 1_000;

/**
 * What money comes to in a currency, where it is one amount: `£1,200`, `about £500`, `£900 for 5,000 leaflets`, `free`.
 * @param currency its code, as {@link currencyCode} gives it
 * @returns the amount in units of it; undefined for words of no amount or of several, and for another currency's
 */
export function countedAmount(money: Money | undefined, currency: string): number | undefined {
  if (typeof money !== 'string') return money;
  if (nothing.test(money.trim())) return 0;
  if (money.length > longest || severalAmounts.test(money)) return undefined;
  const found = readAmount(money) ?? onlyAmount(money);
  return (found?.currency ?? currency) === currency ? found?.amount : undefined;
}

/** The one amount that a text names: one with its currency goes before mere figures. */
function onlyAmount(text: string): WrittenAmount | undefined {
  const found = [...text.matchAll(figures)].map(
    ({ groups: { before = '', figure = '', after = '' } = {} }) => ({
      read: readAmount(figure),
      currency: currencyNamed(before) ?? currencyNamed(after),
    }),
  );
  const marked = found.filter(({ currency }) => currency !== undefined);
  const [only, ...others] = marked.length > 0 ? marked : found;
  return only?.read && others.length === 0 ? { ...only.read, currency: only.currency } : undefined;
}

/** The code of a currency as people name it: pounds unless said. What is no code stays as it is written. */
export function currencyCode(written: string | undefined): string {
  const word = written?.trim() || 'GBP';
  return currencyNamed(word) ?? (/^[a-z]{3}$/i.test(word) ? word.toUpperCase() : word);
}

/** The order in which currencies are named: pounds first, the others by their codes. */
export function orderOfCurrencies(a: string, b: string): number {
  return Number(b === 'GBP') - Number(a === 'GBP') || (a < b ? -1 : a > b ? 1 : 0);
}

/** A sum to the penny: pennies are not exact in binary. */
export function inPennies(sum: number): number {
  return Math.round(sum * 100) / 100;
}

/** Money as it is shown: an amount as people in Britain write it, other words as they stand. */
export function shownMoney(money: Money, currency?: string): string {
  const read = typeof money === 'number' ? { amount: money, currency } : readAmount(money);
  return read ? moneyInWords(read.amount, read.currency ?? currency) : String(money);
}

/** What stands before an amount in a currency: `£`; where it has no sign of its own its code and a blank, `CHF `. */
export function currencySign(currency?: string): string {
  const code = currencyCode(currency);
  return currencyWords.find(([known]) => known === code)?.[1] ?? `${code} `;
}

/** An amount of money as people in Britain write it: `£1,200`, `£1,200.50`, `CHF 1,200`; `1,200 Brixton pounds`. */
export function moneyInWords(amount: number, currency?: string): string {
  const [whole, pence] = Math.abs(amount).toFixed(2).split('.') as [string, string];
  const figure = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (pence === '00' ? '' : `.${pence}`);
  const code = currencyCode(currency);
  const money = /^\p{Lu}{3}$/u.test(code) ? currencySign(code) + figure : `${figure} ${code}`;
  return `${amount < 0 ? '−' : ''}${money}`;
}
