import { addDays, addMonths, type IsoDate, type PlanDate, readDate } from './dates.ts';

/**
 * The day that someone most likely meant by a text that is none: a time stamp, a day with too few digits,
 * `2 weeks before launch`, `launch-14`.
 */
export function likelyDate(text: string): PlanDate | undefined {
  const trimmed = text.trim();
  const stamp = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d|$)/.exec(trimmed);
  if (stamp)
    return readDate(
      stamp
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-'),
    );
  const counted = dayAroundLaunch(trimmed);
  if (counted) return counted;
  const bare = /^launch\s*[+\-−–]\s*\d{1,4}$/i.test(trimmed);
  return bare ? readDate(`${trimmed}d`) : undefined;
}

/** A day that counts from the launch in words: `2 weeks before launch`, `T-6 weeks`, `launch day`. */
export function dayAroundLaunch(text: string): PlanDate | undefined {
  if (/^(?:(?:on|at) (?:the )?launch|(?:on )?launch day)$/i.test(text.trim())) return 'launch';
  const [, count, unit, side] =
    /^(\d{1,4})\s*(d|w|m)[a-z]*\s+(before|after)\s+(?:the\s+)?launch$/i.exec(text.trim()) ?? [];
  if (count !== undefined) return readDate(`launch${/before/i.test(side!) ? '-' : '+'}${count}${unit}`);
  const [, sign, ...parts] =
    /^[TL]\s*([+\-−–])\s*(\d{1,3})\s*(days?|weeks?|months?|[dwm])$/i.exec(text.trim()) ?? [];
  return sign === undefined ? undefined : readDate(`launch${sign}${parts.join('')}`);
}

const countWords = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const lengthPattern = new RegExp(
  `^(?:for |lasting )?(?:the )?(\\d{1,3}|${countWords.join('|')})[ -](day|week|month)s?(?: long)?$`,
  'i',
);

/**
 * The last day of what lasts as long as a text says: `eight weeks`, `for 12 weeks`.
 * @param first its first day
 * @returns undefined where the text is no length of time
 */
export function lastDayOfLength(text: string, first: IsoDate): IsoDate | undefined {
  const [, count = '', unit] = lengthPattern.exec(text.trim()) ?? [];
  if (unit === undefined) return undefined;
  const number = countWords.indexOf(count.toLowerCase()) + 1 || Number(count);
  const next =
    unit.toLowerCase() === 'month'
      ? addMonths(first, number)
      : addDays(first, unit.toLowerCase() === 'week' ? 7 * number : number);
  return addDays(next, -1);
}
