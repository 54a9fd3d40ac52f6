import { addDays, daysBetween, type IsoDate } from '../plan/values/dates.ts';
import { type Days, sharedDays, weekOf } from '../plan/values/schedule.ts';
import { looseKey } from '../text/text.ts';
import type { ActivityRecord, PlanRecord } from './record.ts';
import type { Shared, SharedChannel, SharedNames } from './shared-names.ts';

/** An activity that reaches an audience by a channel, week after week. */
export interface ContactStretch {
  /** The activity's place among the plan's, from zero. */
  readonly index: number;
  /** {@link nobody} where it is not known whom it reaches: its channel carries it all the same. */
  readonly audience: Shared;
  readonly channel: SharedChannel;
  /** The Mondays of its first and its last week. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The same in one of its weeks. */
export interface Contact extends Omit<ContactStretch, 'from' | 'to'> {
  /** The larger audience that it is for, where it reaches this one as a part of that. */
  readonly through?: Shared;
  /** The Monday of the week. */
  readonly week: IsoDate;
}

export const nobody: Shared = { key: '', name: '' };

/** So many weeks of what goes on for longer are looked at, from this week on. */
const mostWeeks = 53;

/**
 * Each audience that a plan's activities reach by each channel, as the plan has them. Cancelled ones reach nobody, internal
 * ones nobody outside, and plans that ask to be kept out of what is looked at together count for nothing.
 * @param names what the organisation calls its channels and audiences
 */
export function stretchesOf(record: PlanRecord, names: SharedNames): readonly ContactStretch[] {
  if (last?.record !== record || last.names !== names)
    last = { record, names, stretches: workOut(record, names) };
  return last.stretches;
}

/** Asked for when a record comes, and again when its plan is checked; those of all plans would be too many to keep. */
let last:
  | {
      readonly record: PlanRecord;
      readonly names: SharedNames;
      readonly stretches: readonly ContactStretch[];
    }
  | undefined;

function workOut(record: PlanRecord, names: SharedNames): readonly ContactStretch[] {
  if (record.isOffGrid) return [];
  const audiences = record.audiences.map((audience) => names.audience(audience));
  const channels = record.channels.map((channel) => names.channel(channel));
  return record.activities.flatMap((activity, index) => {
    const weeks = weeksOf(activity);
    if (!weeks) return [];
    const reached = audiencesReached(activity, audiences);
    return (reached.length > 0 ? reached : [nobody]).flatMap((audience) =>
      activity.reach.channels.map((channel) => ({ index, audience, channel: channels[channel]!, ...weeks })),
    );
  });
}

/**
 * The contacts of some stretches week by week, and those with the parts of audiences: who speaks to all adults speaks to
 * carers too, and not the other way round.
 * @param within the days whose weeks are meant; left out for all, of what goes on for more than a year those from today on
 */
export function contactsIn(
  stretches: readonly ContactStretch[],
  names: SharedNames,
  within: Days | { readonly today: IsoDate },
): Contact[] {
  const own = stretches.flatMap(({ from, to, ...rest }) =>
    weeksIn({ from, to }, within).map((week): Contact => ({ ...rest, week })),
  );
  const ofParts = own.flatMap((contact) =>
    names
      .partsOf(contact.audience.key)
      .map((audience) => ({ ...contact, audience, through: contact.audience })),
  );
  return ofParts.length > 0 ? [...own, ...ofParts] : own;
}

/** The audiences that an activity is for, by their places among the plan's: those it names, else those that its objectives address. */
export function audiencesMeant({ reach: { audiences, servedAudiences } }: ActivityRecord): readonly number[] {
  return audiences.length > 0 ? audiences : servedAudiences;
}

/** The same by name, in the plan's words where neither it nor the register knows more of them. */
export function audiencesNamed(
  activity: ActivityRecord,
  { audiences }: PlanRecord,
  known: readonly (Shared | undefined)[],
): Shared[] {
  return audiencesMeant(activity).map(
    (index) => known[index] ?? { key: looseKey(audiences[index]!.name), name: audiences[index]!.name },
  );
}

/** The same as far as they are known. */
export function audiencesReached(activity: ActivityRecord, known: readonly (Shared | undefined)[]): Shared[] {
  return audiencesMeant(activity).flatMap((index) => known[index] ?? []);
}

/** How often what falls into each of its weeks comes back, and how exactly its days are known. */
const weekly: ReadonlySet<string | undefined> = new Set([undefined, 'daily', 'weekly', 'day', 'week']);

/** The first and the last week in which an activity surely reaches somebody, by their Mondays. */
function weeksOf({ days, status, isInternal }: ActivityRecord): Days | undefined {
  // What leaves its week open, or recurs less often than every week, meets another plan's activity in no week for sure.
  if (!days || !weekly.has(days.recurs) || !weekly.has(days.precision)) return undefined;
  if (status === 'cancelled' || isInternal) return undefined;
  return { from: weekOf(days.from), to: weekOf(days.to) };
}

function weeksIn(stretch: Days, within: Days | { readonly today: IsoDate }): IsoDate[] {
  if ('today' in within) {
    const { from, to } = stretch;
    const lastOf = (first: IsoDate) => addDays(first, 7 * (mostWeeks - 1));
    if (to <= lastOf(from)) return mondaysOf(stretch);
    const thisWeek = weekOf(within.today);
    const start = from < thisWeek && thisWeek <= to ? thisWeek : from;
    return mondaysOf({ from: start, to: [to, lastOf(start)].sort()[0]! });
  }
  const shared = sharedDays(stretch, { from: weekOf(within.from), to: within.to });
  return shared ? mondaysOf(shared) : [];
}

/** The Mondays from one to another day, of which the first is one. */
export function mondaysOf({ from, to }: Days): IsoDate[] {
  const count = Math.floor(daysBetween(from, to) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, 7 * index));
}
