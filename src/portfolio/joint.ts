import type { RegisterDocument } from '../plan/document.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { endedBy } from '../plan/values/schedule.ts';
import { looseKey } from '../text/text.ts';
import type { OtherActivity } from './context.ts';
import type { ActivityRecord, PlanRecord } from './record.ts';

/** Whether a plan has ended: its last day is before today, or its status is closed. */
export function isOver({ status, end }: PlanRecord, today: IsoDate): boolean {
  return endedBy({ status, lastDay: end }, today);
}

/** Whether an activity may still be changed: it is neither over nor cancelled. */
export function isAhead({ status, days }: ActivityRecord, today: IsoDate): boolean {
  return status !== 'done' && status !== 'cancelled' && (!days || days.to >= today);
}

/** So many of the plans that meet are looked at. */
export const mostOthers = 50;

/**
 * The activities of plans that have not ended and are not left out.
 * @param most so many at most: who has more of them needs no exact count
 */
export function going(
  others: Iterable<OtherActivity>,
  today: IsoDate,
  most = mostOthers,
  isLeftOut: (other: OtherActivity) => boolean = () => false,
): OtherActivity[] {
  const found: OtherActivity[] = [];
  for (const other of others) {
    if (isOver(other.record, today) || isLeftOut(other)) continue;
    found.push(other);
    if (found.length >= most) break;
  }
  return found;
}

/** One plan's activity beside another's. */
interface Side {
  readonly record: PlanRecord;
  readonly activity: ActivityRecord;
}

/** Whether one of two activities says that it is meant to go out with the other's plan. */
export function isMeant(one: Side, other: Side): boolean {
  return names(one, other) || names(other, one);
}

function names({ activity }: Side, { record }: Side): boolean {
  const title = looseKey(record.title);
  return activity.with?.some((name) => looseKey(name) === title) ?? false;
}

/** From more campaigns than so many in a week an audience hears too much, unless the register says another number. */
const usualPerAudience = 3;

/** How much in one week is too much. */
export interface ContactLimits {
  /** From how many campaigns one audience may hear. */
  readonly perAudience: number;
  /** How many activities one channel may carry; undefined where there is no limit. */
  readonly perChannel: number | undefined;
}

/** The limits that an organisation has set, or the usual ones. */
export function limitsOf(register: RegisterDocument | undefined): ContactLimits {
  const limits = register?.register.limits;
  return {
    perAudience: limits?.per_audience ?? usualPerAudience,
    perChannel: limits?.per_channel,
  };
}
