/** What spreadsheets take for a formula, or for the sign that none is meant; in full width too, as in Japan. */
const formula = /^[=+\-@'\t\r＝＋－＠]/;

/**
 * Rows as comma-separated values (RFC 4180), with the mark by which Excel knows that they are UTF-8. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
