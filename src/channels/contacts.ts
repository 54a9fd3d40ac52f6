import { findAudience, findObjective } from '../plan/format/references.ts';
import type { SharedAudience } from '../plan/format/register-schema.ts';
import type { Activity, Plan } from '../plan/format/schema.ts';
import { findSharedAudience, sharedAudienceName, sharedAudienceOf } from '../plan/format/shared-audiences.ts';
import { addDays, type IsoDate } from '../plan/values/dates.ts';
import { daysOf, weekOf } from '../plan/values/schedule.ts';
import { looseKey } from '../text/text.ts';
import type { ChannelDirectory } from './directory.ts';

/** An activity that reaches an audience by a channel in a week. */
export interface Contact {
  /** The same for the same audience, channel and week, whatever the plan calls them. */
  readonly key: string;
  readonly activity: Activity;
  /** The audience's and the channel's names. */
  readonly audience: string;
  readonly channel: string;
  /** The Monday of the week. */
  readonly week: IsoDate;
}

/** Longer activities fill so many weeks that what happens in one of them says nothing. */
const mostWeeks = 9;

// Caches, by directory: it belongs to one reading of one plan, which never changes.
const cache = new WeakMap<ChannelDirectory, readonly Contact[]>();

/**
 * Each audience that a plan's activities reach by each channel, week by week. Cancelled ones reach nobody.
 * @param channels the directory of this plan, and of no other
 */
export function contactsOf(plan: Plan, channels: ChannelDirectory): readonly Contact[] {
  const contacts = cache.get(channels) ?? contactsIn(plan, channels);
  cache.set(channels, contacts);
  return contacts;
}

function contactsIn(plan: Plan, channels: ChannelDirectory): Contact[] {
  return plan.activities
    .filter(({ status, channel }) => status !== 'cancelled' && channel.length > 0)
    .flatMap((activity) => {
      const weeks = weeksOf(plan, activity);
      const audiences = weeks.length > 0 ? audienceNames(plan, activity, channels.sharedAudiences) : [];
      return activity.channel.flatMap((reference) => {
        const channel = channels.find(reference);
        if (!channel) return [];
        return audiences.flatMap((audience) =>
          weeks.map((week) => ({
            key: `${looseKey(audience)} ${looseKey(channel.id)} ${week}`,
            activity,
            audience,
            channel: channel.name,
            week,
          })),
        );
      });
    });
}

/** How often what falls into each of its weeks comes back, and how exactly its days are known. */
const weekly: ReadonlySet<string | undefined> = new Set([undefined, 'daily', 'weekly', 'day', 'week']);

function weeksOf(plan: Plan, activity: Activity): IsoDate[] {
  const days = daysOf(plan, activity);
  const weeks: IsoDate[] = [];
  // What leaves its week open, or recurs less often than every week, meets another plan's activity in no week for sure.
  if (!days || !weekly.has(days.recurs) || !weekly.has(days.precision)) return weeks;
  for (let week = weekOf(days.from); week <= days.to && weeks.length < mostWeeks; week = addDays(week, 7))
    weeks.push(week);
  return weeks;
}

/**
 * Whom an activity is for: the audiences it names, else those that its objectives address. By the names that the register
 * gives them, where it does: then plans that call them otherwise mean the same people.
 */
function audienceNames(plan: Plan, activity: Activity, shared: readonly SharedAudience[]): string[] {
  const known = (references: readonly string[]) =>
    references.flatMap((reference) => {
      const own = findAudience(plan, reference, shared);
      const common = own ? sharedAudienceOf(shared, own) : findSharedAudience(shared, reference);
      return common ? sharedAudienceName(common) : (own?.name ?? own?.id ?? []);
    });
  const all = plan.audiences.flatMap(({ id, name }) => id ?? name ?? []);
  const served = activity.objective.flatMap((reference) => findObjective(plan, reference) ?? []);
  const named = known(activity.audience);
  const names =
    named.length > 0
      ? named
      : served.flatMap(({ audiences }) => known(audiences.length > 0 ? audiences : all));
  return [...new Set(names)].filter(Boolean);
}
