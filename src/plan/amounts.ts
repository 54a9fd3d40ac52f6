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
