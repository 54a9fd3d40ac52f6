import type { RegisterDocument } from '../plan/document.ts';
import { type Clearance, clearanceOf } from '../plan/format/clearance.ts';
import { isCalled, isGoodToKnow } from '../plan/format/periods.ts';
import type { Period } from '../plan/format/register-schema.ts';
import type { ActivityApproval } from '../plan/format/schema.ts';
import { daysBetween } from '../plan/values/dates.ts';
import {
  type ActivityDays,
  type Days,
  firstDayOf,
  lastDayOf,
  overlap,
  sharedDays,
} from '../plan/values/schedule.ts';
import { looseKey } from '../text/text.ts';
import type { ActivityRecord, PlanRecord } from './record.ts';
import type { SharedNames } from './shared-names.ts';

/** A period of the register whose days are known. */
export interface KnownPeriod extends Days {
  readonly period: Period;
}

/** The periods of a register in which activity needs care, of those that have both days. Terms and holidays are good to know, no more. */
export function protectedPeriods(register: RegisterDocument | undefined): readonly KnownPeriod[] {
  return (register?.register.periods ?? []).flatMap((period) => {
    const [from, to] = [firstDayOf(undefined, period.start), lastDayOf(undefined, period.end)];
    return !isGoodToKnow(period) && from !== undefined && to !== undefined && from <= to
      ? [{ period, from, to }]
      : [];
  });
}

/**
 * The protected periods that an activity falls into, in the order of the register: by its days, and by its channels
 * where a period holds for some only.
 */
export function periodsOf(
  record: PlanRecord,
  activity: ActivityRecord,
  periods: readonly KnownPeriod[],
  names: SharedNames,
): readonly KnownPeriod[] {
  const { days } = activity;
  if (!days || periods.length === 0 || activity.status === 'cancelled' || activity.status === 'done')
    return [];
  const keys = new Set(activity.reach.channels.map((index) => names.channel(record.channels[index]!).key));
  return periods.filter(
    (each) =>
      overlap(days, each) &&
      (each.period.channels.length === 0 ||
        each.period.channels.some((channel) => keys.has(names.channelNamed(channel).key))),
  );
}

/** So many days go by at the most before something comes back; what goes on throughout is there each day. */
const longestGap: Readonly<Record<NonNullable<ActivityDays['recurs']>, number>> = {
  daily: 1,
  weekly: 7,
  fortnightly: 14,
  monthly: 31,
  quarterly: 92,
  continuous: 1,
};

/**
 * Whether an activity surely falls into a period: one that leaves its days open may lie beside it, one that comes back
 * is in it where they share as many days as it takes to come back.
 */
export function isSurelyIn({ days }: ActivityRecord, period: Days): boolean {
  if (!days) return false;
  if (period.from <= days.from && days.to <= period.to) return true;
  const { recurs } = days;
  if (recurs === undefined) return days.precision === 'day';
  const shared = sharedDays(days, period);
  return shared !== undefined && daysBetween(shared.from, shared.to) + 1 >= longestGap[recurs];
}

/** What was decided of an activity for a period: the last decision that was made for it. */
export function clearanceFor({ approval = [] }: ActivityRecord, period: Period): Clearance {
  const { ask } = period;
  const isForPeriod = (decision: ActivityApproval) => {
    const said = decision.for ?? '';
    if (looseKey(said) !== '') return isCalled(period, said);
    return ask === undefined || isSomebody(decision.by, ask);
  };
  return last(approval.filter(isForPeriod)) ?? { decision: 'not looked at' };
}

/** Who cleared an activity for a period, and whom the register names for it; undefined where that is the same, or not known. */
export function clearedByAnother(
  { decision, by }: Clearance,
  { ask }: Period,
): { readonly by: string; readonly ask: string } | undefined {
  return decision === 'approved' && by !== undefined && ask !== undefined && !isSomebody(by, ask)
    ? { by, ask }
    : undefined;
}

/** Whether words name somebody, with a name or a day beside the office: `Jo Ellis (Monitoring Officer)`. */
function isSomebody(words: string, whom: string): boolean {
  return looseKey(words).includes(looseKey(whom));
}

/** What was decided by somebody of an activity, whatever for. */
export function decisionBy({ approval = [] }: ActivityRecord, by: string): Clearance {
  const decided = approval.filter((decision) => isSomebody(decision.by, by));
  return last(decided) ?? { decision: 'not looked at' };
}

/** The last decision on an activity, whatever for and by whomever. */
export function lastDecision({ approval = [] }: ActivityRecord): Clearance | undefined {
  return last(approval);
}

function last(decisions: readonly ActivityApproval[]): Clearance | undefined {
  return decisions.map((decision) => clearanceOf(decision)).at(-1);
}

/** Whether a period goes before a poll: by its kind, or by its name where it has none. */
export function isPreElection({ kind, name }: Period): boolean {
  return kind === 'pre-election' || (kind === undefined && /elect|purdah|etholiad/i.test(name));
}

/** Whether an activity begins within some days: what opens in them, rather than being open. */
export function opensIn({ days }: ActivityRecord, { from, to }: Days): boolean {
  return days !== undefined && days.from >= from && days.from <= to;
}

const memberTitles =
  /^(?:cllr|councillor|cynghorydd|alderman|(?:lord )?mayor|(?:deputy )?leader of the council|cabinet member|portfolio holder|police and crime commissioner)(?![\p{L}])/iu;

/** Whether a spokesperson is an elected member: by the role, or by a title that only members have. */
export function isElectedMember({ name, role }: NonNullable<ActivityRecord['spokesperson']>): boolean {
  return (
    role === 'member' ||
    (role !== 'officer' &&
      role !== 'partner' &&
      [name, role ?? ''].some((text) => memberTitles.test(text.trim())))
  );
}
