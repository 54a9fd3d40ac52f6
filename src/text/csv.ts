/** What spreadsheets take for a formula, or for the sign that none is meant; in full width too, as in Japan. */
const formula = /^[=+\-@'\t\r＝＋－＠]/;

/** The mark by which Excel knows that a file is written in UTF-8: what a file of values begins with. */
export const csvStart = '\uFEFF';

/** Rows as comma-separated values (RFC 4180), with {@link csvStart} before them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${csvStart}${rows.map(csvRow).join('')}`;
}

/** One row, its line ended. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
