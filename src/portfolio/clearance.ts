import type { RegisterDocument } from '../plan/document.ts';
import { type Clearance, clearanceOf } from '../plan/format/clearance.ts';
import { isCalled, isGoodToKnow } from '../plan/format/periods.ts';
import type { Period } from '../plan/format/register-schema.ts';
import type { ActivityApproval } from '../plan/format/schema.ts';
import { type Days, firstDayOf, lastDayOf, overlap } from '../plan/values/schedule.ts';
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
  const keys = new Set(activity.channels.map((index) => names.channel(record.channels[index]!).key));
  return periods.filter(
    (each) =>
      overlap(days, each) &&
      (each.period.channels.length === 0 ||
        each.period.channels.some((channel) => keys.has(names.channelNamed(channel).key))),
  );
}

/** Whether an activity surely falls into a period: one that leaves its days open may lie beside it. */
export function isSurelyIn({ days }: ActivityRecord, period: Days): boolean {
  if (!days) return false;
  const isExact = days.precision === 'day' && days.recurs === undefined;
  return isExact || (period.from <= days.from && days.to <= period.to);
}

/** What was decided of an activity for a period: the last decision that was made for it. */
export function clearanceFor({ approval = [] }: ActivityRecord, period: Period): Clearance {
  const { ask } = period;
  const isForPeriod = (decision: ActivityApproval) => {
    const said = decision.for ?? '';
    if (looseKey(said) !== '') return isCalled(period, said);
    return ask === undefined || looseKey(decision.by).startsWith(looseKey(ask));
  };
  return last(approval.filter(isForPeriod)) ?? { decision: 'not looked at' };
}

/** What was decided by somebody of an activity, whatever for. */
export function decisionBy({ approval = [] }: ActivityRecord, by: string): Clearance {
  const decided = approval.filter((decision) => looseKey(decision.by).startsWith(looseKey(by)));
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
