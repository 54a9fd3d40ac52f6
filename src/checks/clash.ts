import { channelDirectory } from '../channels/directory.ts';
import { addDays, britishDate, type IsoDate } from '../plan/dates.ts';
import { isBroken, type PlanDocument, planTitle } from '../plan/document.ts';
import { audiencesOf, findAudience, findObjective } from '../plan/references.ts';
import { daysOf, hasEnded, weekOf } from '../plan/schedule.ts';
import type { Activity, Plan, Register } from '../plan/schema.ts';
import { looseKey } from '../plan/text.ts';
import { defineCheck } from './check.ts';
import { quoted } from './wording.ts';

/** Longer activities fill so many weeks that sharing one of them says nothing. */
const mostWeeks = 9;

/** No two plans reach the same audience by the same channel in the same week. */
export const clash = defineCheck({
  code: 'clash',
  title: 'Two campaigns at once',
  severity: 'information',
  why: 'Two campaigns that reach the same people in the same way in the same week drown each other out.',
  source: 'Joined-up planning across an organisation',
  examples: {
    bad: `campaign: Garden waste
audiences: [Households in Elmfield]
objectives:
  - objective: 6,000 households sign up by 30 April 2027
    channels: [Leaflet, Facebook]
activities:
  - { date: 2027-03-03, activity: Posts in local groups, channel: Facebook, audience: Households in Elmfield, owner: Digital team }`,
    good: `campaign: Garden waste
audiences: [Households in Elmfield]
objectives:
  - objective: 6,000 households sign up by 30 April 2027
    channels: [Leaflet, Facebook]
activities:
  - { date: 2027-03-17, activity: Posts in local groups, channel: Facebook, audience: Households in Elmfield, owner: Digital team }`,
    others: {
      'bins.campaign.md': `---
campaign: New bin days
audiences: [Households in Elmfield]
activities:
  - { date: 2027-03-01, activity: Questions answered in local groups, channel: Facebook, audience: Households in Elmfield, owner: Digital team }
---
`,
    },
  },
  *plan({ document, otherPlans, register, today }) {
    const { plan, locations } = document;
    if (otherPlans.length === 0 || hasEnded(plan, today)) return;
    const taken = new Map<string, { other: PlanDocument; activity: Activity; week: IsoDate }>();
    const own = contacts(plan, register?.register);
    if (own.length === 0) return;
    for (const other of otherPlans) {
      if (hasEnded(other.plan, today)) continue;
      for (const { key, activity, week } of contacts(other.plan, register?.register)) {
        if (!taken.has(key)) taken.set(key, { other, activity, week });
      }
    }
    const reported = new Set<Activity>();
    for (const { key, activity, audience, channel } of own) {
      const found = taken.get(key);
      const range = locations.words(activity, 'channel', 'activity');
      if (!found || reported.has(activity) || isBroken(document, range)) continue;
      reported.add(activity);
      yield {
        range,
        message: `${quoted(planTitle(found.other))} reaches ${quoted(audience)} by ${channel} in the same week (from ${britishDate(found.week)}). Agree who goes first, or say it together.`,
        related: [
          {
            message: 'The other plan’s activity stands here.',
            range: found.other.locations.words(found.activity, 'activity'),
            document: found.other,
          },
        ],
        data: undefined,
      };
    }
  },
});

interface Contact {
  readonly key: string;
  readonly activity: Activity;
  readonly audience: string;
  readonly channel: string;
  readonly week: IsoDate;
}

/** Each audience that a plan's activities reach by each channel, week by week. */
function contacts(plan: Plan, register: Register | undefined): Contact[] {
  const dated = plan.activities.filter(({ status, channel }) => status !== 'cancelled' && channel.length > 0);
  if (dated.length === 0) return [];
  const channels = channelDirectory(plan, register);
  return dated.flatMap((activity) => {
    const days = daysOf(plan, activity);
    if (!days) return [];
    const named = activity.audience.flatMap((reference) => findAudience(plan, reference) ?? []);
    const served = activity.objective.flatMap((reference) => findObjective(plan, reference) ?? []);
    const audiences =
      named.length > 0
        ? named
        : served.flatMap((objective) => (objective.audiences.length > 0 ? audiencesOf(plan, objective) : []));
    const names = [...new Set(audiences.map(({ name, id }) => name ?? id ?? ''))].filter(Boolean);
    const weeks: IsoDate[] = [];
    for (let week = weekOf(days.from); week <= days.to && weeks.length < mostWeeks; week = addDays(week, 7))
      weeks.push(week);
    return activity.channel.flatMap((reference) => {
      const channel = channels.find(reference);
      if (!channel) return [];
      return names.flatMap((audience) =>
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
