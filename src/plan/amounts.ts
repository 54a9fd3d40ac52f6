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

const symbols: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** An amount of money as people in Britain write it: `£1,200`, `£1,200.50`, `CHF 1,200`. */
export function moneyInWords(amount: number, currency = 'GBP'): string {
  const code = currency.trim().toUpperCase() || 'GBP';
  const [whole, pence] = Math.abs(amount).toFixed(2).split('.') as [string, string];
  const figure = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (pence === '00' ? '' : `.${pence}`);
  return `${amount < 0 ? '−' : ''}${symbols[code] ?? `${code} `}${figure}`;
}
