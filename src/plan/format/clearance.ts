import type { IsoDate } from '../values/dates.ts';
import { firstDayOf } from '../values/schedule.ts';
import type { ActivityApproval, Plan } from './schema.ts';

/** How far a decision is: nobody has looked yet, or somebody was asked, or decided. */
export type Decision = 'not looked at' | 'asked' | 'approved' | 'refused';

/** A decision with whoever made it, and when. */
export interface Clearance {
  readonly decision: Decision;
  readonly by?: string;
  readonly date?: IsoDate;
  readonly why?: string;
}

/** `Monitoring Officer 2027-02-01`, as a day at the end of who decided. */
const dayAtEnd = /^(.*?)[\s,;:(–—-]+(\d{4}-\d{2}-\d{2})\)?$/;

/**
 * What an approval of an activity says was decided.
 * @param plan from whose launch its date may count; without it such a date is not known
 */
export function clearanceOf({ by, date, decision, why }: ActivityApproval, plan?: Plan): Clearance {
  const [, name = by, day] = dayAtEnd.exec(by) ?? [];
  const on = firstDayOf(plan, date) ?? day;
  // Who wrote down a day but no decision wrote down that it was made, as people do of signatures.
  const made = decision ?? (on === undefined ? 'not looked at' : 'approved');
  return {
    decision: made,
    ...(name === '' ? {} : { by: name }),
    ...(on === undefined ? {} : { date: on }),
    ...(why === undefined ? {} : { why }),
  };
}
