import type { RegisterDocument } from '../plan/document.ts';
import type { Clearance } from '../plan/format/clearance.ts';
import { isCalled } from '../plan/format/periods.ts';
import type { Approval as ApprovalRule } from '../plan/format/register-schema.ts';
import { countedAmount, currencyCode, type Money, namedCurrency } from '../plan/values/amounts.ts';
import { addDays, type IsoDate } from '../plan/values/dates.ts';
import { type Country, workingDaysBefore } from '../plan/values/working-days.ts';
import { looseKey } from '../text/text.ts';
import { decisionBy, type KnownPeriod } from './clearance.ts';
import type { ActivityRecord, PlanRecord } from './record.ts';
import type { SharedNames } from './shared-names.ts';
import { usedChannel } from './used-channels.ts';

/** An approval that a register asks for before an activity goes out. */
export interface ApprovalDue {
  readonly by: string;
  /** The last day on which it may be asked for; undefined where the register names no number of days. */
  readonly due: IsoDate | undefined;
  readonly clearance: Clearance;
}

/** A day by which everything has to be there for an activity. */
export interface CopyDeadline {
  /** The channel that needs it; undefined where the plan itself names the day. */
  readonly channel: string | undefined;
  readonly day: IsoDate;
}

/** The country whose bank holidays count for an organisation: England's unless its register says another. */
export function countryOf(register: RegisterDocument | undefined): Country {
  return register?.register.country ?? 'england';
}

/**
 * The approvals that an activity needs by the register's rules, with what has come of each.
 * @param periods the protected periods that it falls into
 */
export function approvalsDue(
  record: PlanRecord,
  activity: ActivityRecord,
  periods: readonly KnownPeriod[],
  register: RegisterDocument | undefined,
  names: SharedNames,
): readonly ApprovalDue[] {
  if (!register || !activity.days || activity.status === 'cancelled' || activity.status === 'done') return [];
  const { from } = activity.days;
  return register.register.approvals
    .filter(({ by, when }) => by !== '' && asksFor(when, record, activity, periods, names))
    .map(({ by, when, days_before: days }) => ({
      by,
      due:
        days === undefined
          ? undefined
          : workingDaysBefore(firstDayIn(when, from, periods), days, countryOf(register)),
      clearance: decisionBy(activity, by),
    }));
}

/** The day from which an approval is counted back: what goes on for longer needs that for a period by the time it begins. */
function firstDayIn(when: ApprovalRule['when'], from: IsoDate, periods: readonly KnownPeriod[]): IsoDate {
  const starts = periods.filter((period) => isFor(when, period)).map((period) => period.from);
  const [first = from] = starts.sort();
  return first > from ? first : from;
}

/** Whether a rule is for a period and no more. */
function isFor(when: ApprovalRule['when'], { period }: KnownPeriod): boolean {
  const said = when?.period ?? '';
  return looseKey(said) !== '' && isCalled(period, said);
}

/**
 * Whether a rule is for an activity: all that it says must be so. What is said in words people judge, and it is shown; a
 * condition of which nothing else can be read holds never, or a slip of the pen would have everything approved.
 */
function asksFor(
  when: ApprovalRule['when'],
  record: PlanRecord,
  activity: ActivityRecord,
  periods: readonly KnownPeriod[],
  names: SharedNames,
): boolean {
  if (!when) return true;
  const { peso, kind, cost_over: most, period, channels } = when;
  const used = activity.reach.channels.map((index) => usedChannel(record.channels[index]!, names));
  const costs = activity.cost === undefined ? [...used, {}] : [activity];
  if (channels.length === 0 && [peso, kind, most, period].every((part) => part === undefined)) return false;
  return (
    (peso === undefined || used.some((channel) => channel.peso === peso)) &&
    (kind === undefined || used.some((channel) => channel.kind === kind)) &&
    (most === undefined || costs.some((one) => isOver(one, most))) &&
    (looseKey(period ?? '') === '' || periods.some((one) => isFor(when, one))) &&
    (channels.length === 0 ||
      channels.some((channel) => used.some(({ key }) => key === names.channelNamed(channel).key)))
  );
}

/** Whether a cost is over a limit; what is counted in another currency people judge. */
function isOver({ cost = 0, currency }: Pick<ActivityRecord, 'cost' | 'currency'>, most: Money): boolean {
  const code = namedCurrency(most) ?? currencyCode(undefined);
  const limit = countedAmount(most, code);
  if (limit === undefined) return true;
  return currencyCode(currency) === code ? cost > limit : cost > 0;
}

/** By when the channels of an activity need everything, counted back from its first day; the plan's own deadline goes before. */
export function copyDeadlines(
  record: PlanRecord,
  activity: ActivityRecord,
  register: RegisterDocument | undefined,
  names: SharedNames,
): readonly CopyDeadline[] {
  const { days, deadline } = activity;
  if (activity.status === 'cancelled' || activity.status === 'done') return [];
  if (deadline !== undefined) return [{ channel: undefined, day: deadline }];
  if (!days) return [];
  const channels = activity.reach.channels.map((index) => names.channel(record.channels[index]!));
  return channels.flatMap(({ name, known }) => {
    const lead = known?.inRegister?.lead_days;
    return lead === undefined
      ? []
      : [{ channel: name, day: workingDaysBefore(days.from, lead, countryOf(register)) }];
  });
}

/** Whether a deadline still matters: what has begun has its copy. */
export function awaitsCopy({ days, status }: ActivityRecord, today: IsoDate): boolean {
  return status !== 'under way' && (!days || days.from >= today);
}

/** Whether an approval is missing though it should have been asked for by now. */
export function isOverdue(
  { due, clearance }: ApprovalDue,
  activity: ActivityRecord,
  today: IsoDate,
): boolean {
  const isOpen = clearance.decision === 'not looked at';
  return isOpen && due !== undefined && due < today && addDays(activity.days?.to ?? today, 1) > today;
}
