/** A figure with its unit: `48%` and `% of carers` make `48% of carers`. */
export function figureWithUnit(figure: string | undefined, unit: string | undefined): string | undefined {
  if (figure === undefined || figure.trim() === '') return undefined;
  const [value, of] = [figure.trim(), unit?.trim() ?? ''];
  if (of === '' || value.toLowerCase().includes(of.toLowerCase())) return value;
  if (/^of\b/i.test(of)) return `${value} ${of}`;
  if (of.startsWith('%')) return value.endsWith('%') ? value + of.slice(1) : `${value}${of}`;
  return /\d$/.test(value) ? `${value} ${of}` : `${value} (${of})`;
}
