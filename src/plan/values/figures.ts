/** A figure with its unit, before what stands in brackets: `48% (2026)` and `% of carers` make `48% of carers (2026)`. */
export function figureWithUnit(figure: string | undefined, unit: string | undefined): string | undefined {
  if (figure === undefined || figure.trim() === '') return undefined;
  const of = unit?.trim() ?? '';
  if (of === '' || figure.toLowerCase().includes(of.toLowerCase())) return figure.trim();
  const [, value = figure.trim(), note = ''] = /^(.*\S)(\s+\([^()]*\))$/s.exec(figure.trim()) ?? [];
  return withUnit(value, of) + note;
}

function withUnit(value: string, of: string): string {
  if (/^of\b/i.test(of)) return `${value} ${of}`;
  if (of.startsWith('%')) return value.endsWith('%') ? value + of.slice(1) : `${value}${of}`;
  return /\d$/.test(value) ? `${value} ${of}` : `${value} (${of})`;
}
