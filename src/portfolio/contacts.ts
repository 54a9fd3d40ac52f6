import { addDays, type IsoDate } from '../plan/values/dates.ts';
import { type ActivityDays, weekOf } from '../plan/values/schedule.ts';
import type { ActivityRecord, PlanRecord } from './record.ts';
import type { Shared, SharedChannel, SharedNames } from './shared-names.ts';

/** An activity that reaches an audience by a channel in a week. */
export interface Contact {
  /** The activity's place among the plan's, from zero. */
  readonly index: number;
  readonly audience: Shared;
  readonly channel: SharedChannel;
  /** The Monday of the week. */
  readonly week: IsoDate;
}

/** What goes on for longer says nothing of what happens in one of its later weeks. */
const mostWeeks = 9;

/** What is said to come back every week does so for a year at most, as far as we look. */
const mostWeeksOfRecurring = 53;

/**
 * Each audience that a plan's activities reach by each channel, week by week. Cancelled ones reach nobody, nor do those of
 * plans that ask to be kept out of what is looked at together.
 * @param names what the organisation calls its channels and audiences
 */
export function contactsOf(record: PlanRecord, names: SharedNames): readonly Contact[] {
  if (last?.record !== record || last.names !== names)
    last = { record, names, contacts: workOut(record, names) };
  return last.contacts;
}

/** Asked for when a record comes, and again when its plan is checked; those of all plans would be too many to keep. */
let last:
  | {
      readonly record: PlanRecord;
      readonly names: SharedNames;
      readonly contacts: readonly Contact[];
    }
  | undefined;

function workOut(record: PlanRecord, names: SharedNames): readonly Contact[] {
  if (record.isOffGrid) return [];
  const audiences = record.audiences.map((audience) => names.audience(audience));
  const channels = record.channels.map((channel) => names.channel(channel));
  return record.activities.flatMap((activity, index) =>
    weeksOf(activity).flatMap((week) =>
      audiencesReached(activity, audiences).flatMap((audience) =>
        activity.reach.channels.map((channel) => ({ index, audience, channel: channels[channel]!, week })),
      ),
    ),
  );
}

/** Whom an activity is for: the audiences it names, else those that its objectives address. */
export function audiencesReached(
  { reach: { audiences, servedAudiences } }: ActivityRecord,
  known: readonly (Shared | undefined)[],
): Shared[] {
  const named = audiences.flatMap((index) => known[index] ?? []);
  return named.length > 0 ? named : servedAudiences.flatMap((index) => known[index] ?? []);
}

/** How often what falls into each of its weeks comes back, and how exactly its days are known. */
const weekly: ReadonlySet<string | undefined> = new Set([undefined, 'daily', 'weekly', 'day', 'week']);

/** The weeks in which an activity surely reaches somebody, by their Mondays. */
function weeksOf({ days, status }: ActivityRecord): IsoDate[] {
  // What leaves its week open, or recurs less often than every week, meets another plan's activity in no week for sure.
  if (!days || status === 'cancelled' || !weekly.has(days.recurs) || !weekly.has(days.precision)) return [];
  return weeksIn(days, days.recurs ? mostWeeksOfRecurring : mostWeeks);
}

function weeksIn({ from, to }: ActivityDays, most: number): IsoDate[] {
  const weeks: IsoDate[] = [];
  for (let week = weekOf(from); week <= to && weeks.length < most; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}
