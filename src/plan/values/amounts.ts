const amountPattern =
  /^(?:£|\$|€|GBP|EUR|USD)?\s*(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?\s*(k|m)?\s*(?:GBP|EUR|USD)?$/i;

/**
 * Reads an amount of money as people write it (`1200`, `£1,200`, `1.2k`, `£0.5m`).
 * @returns the number, or undefined where the text is no amount
 */
export function readAmount(text: string): number | undefined {
  const match = amountPattern.exec(text.trim());
  if (!match) return undefined;
  const factor = { k: 1_000, m: 1_000_000 }[match[3]?.toLowerCase() ?? ''] ?? 1;
  // Rounded to pennies: 1.1 * 1000 is 1100.0000000000002 in floating point.
  return Math.round(Number(match[1]!.replace(/[, ]/g, '') + (match[2] ?? '')) * factor * 100) / 100;
}

/**
 * The amount that someone most likely meant by a text that is none: its only figure (`about £500`), or nothing
 * (`free`).
 * @returns the figure as it is written
 */
export function likelyAmount(text: string): string | undefined {
  if (/^(?:free|nil|none|nothing|no cost|in kind)$/i.test(text.trim())) return '0';
  const figures = text.match(/[£$€]?\s?\d[\d,]*(?:\.\d+)?\s?[km]?(?![\p{L}\d%])/giu) ?? [];
  const [figure] = figures;
  return figures.length === 1 && readAmount(figure!) !== undefined ? figure!.trim() : undefined;
}

const symbols: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** An amount of money as people in Britain write it: `£1,200`, `£1,200.50`, `CHF 1,200`. */
export function moneyInWords(amount: number, currency = 'GBP'): string {
  const code = currency.trim().toUpperCase() || 'GBP';
  const [whole, pence] = Math.abs(amount).toFixed(2).split('.') as [string, string];
  const figure = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (pence === '00' ? '' : `.${pence}`);
  return `${amount < 0 ? '−' : ''}${symbols[code] ?? `${code} `}${figure}`;
}
