import type { Plan } from '../plan/format/schema.ts';
import { britishDate, type PlanDate, resolveDate } from '../plan/values/dates.ts';
import { capitalised } from '../text/text.ts';

/** A day in words: `1 March 2027`; `2 weeks before the launch` where the launch is not known. */
export function dayInWords(date: PlanDate, launch: string | undefined): string {
  const day = resolveDate(date, launch);
  if (day !== undefined) return britishDate(day);
  const match = /^launch(?:([+-])(\d+)([dwm]))?$/.exec(date);
  if (!match) return date;
  if (!match[1] || Number(match[2]) === 0) return 'day of the launch';
  const count = Number(match[2]);
  const unit = { d: 'day', w: 'week', m: 'month' }[match[3]!]!;
  return `${count} ${unit}${count === 1 ? '' : 's'} ${match[1] === '-' ? 'before' : 'after'} the launch`;
}

/** A stretch of days in words; undefined where neither end is known. */
export function periodInWords(
  start: PlanDate | undefined,
  end: PlanDate | undefined,
  launch: string | undefined,
): string | undefined {
  if (start !== undefined && end !== undefined) {
    const [from, to] = [dayInWords(start, launch), dayInWords(end, launch)];
    return from === to ? from : `${withoutWhatFollows(from, to)} to ${to}`;
  }
  if (start !== undefined) return `from ${dayInWords(start, launch)}`;
  if (end !== undefined) return `until ${dayInWords(end, launch)}`;
  return undefined;
}

/** The first of two days without the month and year that the second has too: `5 to 15 January 2027`. */
function withoutWhatFollows(from: string, to: string): string {
  const [first, last] = [from, to].map((day) => /^(\d+) (\p{L}+) (\d{4})$/u.exec(day));
  if (!first || !last || first[3] !== last[3]) return from;
  return first[2] === last[2] ? first[1]! : `${first[1]} ${first[2]}`;
}

/** A figure with its unit: `48%` and `% of carers` make `48% of carers`. */
export function figureWithUnit(figure: string | undefined, unit: string | undefined): string | undefined {
  if (figure === undefined || figure.trim() === '') return undefined;
  const [value, of] = [figure.trim(), unit?.trim() ?? ''];
  if (of === '' || value.toLowerCase().includes(of.toLowerCase())) return value;
  if (/^of\b/i.test(of)) return `${value} ${of}`;
  if (of.startsWith('%')) return value.endsWith('%') ? value + of.slice(1) : `${value}${of}`;
  return /\d$/.test(value) ? `${value} ${of}` : `${value} (${of})`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerated(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

/** `1 objective`, `2 objectives`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** `1 risk, with its owner.`, `2 risks, each with its owner.` */
export function countedWith(count: number, noun: string, facts: string, plural = `${noun}s`): string {
  return `${counted(count, noun, plural)}, ${count === 1 ? '' : 'each '}with ${facts}.`;
}

/** A plan's status as its readers see it: a draft is called one in capitals. */
export function statusInWords(status: Plan['status']): string {
  if (status === undefined) return '';
  return status === 'draft' ? 'DRAFT' : capitalised(status);
}

/** The kinds of campaign of GCS CORE. */
export const purposes: Readonly<Record<NonNullable<Plan['purpose']>, string>> = {
  change: 'Change what people do',
  operational: 'Support an operation',
  reputation: 'Build reputation',
  explanation: 'Explain',
};
