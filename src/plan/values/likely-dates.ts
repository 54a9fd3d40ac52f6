import { type PlanDate, readDate } from './dates.ts';

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
  const around = /^(\d{1,4})\s*(d|w|m)[a-z]*\s+(before|after)\s+(?:the\s+)?launch$/i.exec(trimmed);
  if (around) return readDate(`launch${/before/i.test(around[3]!) ? '-' : '+'}${around[1]}${around[2]}`);
  const bare = /^launch\s*[+\-−–]\s*\d{1,4}$/i.test(trimmed);
  return bare ? readDate(`${trimmed}d`) : undefined;
}
