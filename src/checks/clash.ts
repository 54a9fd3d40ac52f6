import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { addToList } from '../plan/edit/texts-in-list.ts';
import { type IsoDate, localDate } from '../plan/values/dates.ts';
import { hasEnded } from '../plan/values/schedule.ts';
import type { Contact } from '../portfolio/contacts.ts';
import type { DocumentContext, OtherActivity, PlanContext } from '../portfolio/context.ts';
import { going, isMeant, mostOthers } from '../portfolio/joint.ts';
import { recordOf } from '../portfolio/record.ts';
import { defineCheck, type Fix } from './check.ts';
import { audienceOf, listed, quoted } from './messages.ts';
import { moveToFreeWeek } from './move-to-free-week.ts';

/** So many of the plans that meet are named and shown. */
const mostNamed = 5;

/** The plans that meet this one for an audience by a channel. */
interface Meeting {
  readonly contact: Contact;
  readonly others: readonly OtherActivity[];
  /** The Mondays of the weeks in which they do. */
  readonly weeks: readonly IsoDate[];
}

/** The same while its weeks are being found. */
interface OpenMeeting extends Meeting {
  readonly weeks: IsoDate[];
}

/** No two plans reach the same audience by the same channel in the same week. */
export const clash = defineCheck<Meeting>({
  code: 'clash',
  isJoint: true,
  title: 'Campaigns at the same time',
  severity: 'information',
  why: 'Campaigns that reach the same people in the same way in the same week drown each other out.',
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
  *plan(context) {
    const { plan, locations } = context.document;
    if (hasEnded(plan, context.today)) return;
    for (const meeting of meetingsOf(context)) {
      const range = locations.words(plan.activities[meeting.contact.index]!, 'channel', 'activity');
      if (isBroken(context.document, range)) continue;
      yield {
        range,
        message: messageOf(meeting),
        related: meeting.others.slice(0, mostNamed).map(({ path, record, activity }) => ({
          message: l10n.t('What {0} does stands here.', quoted(record.title)),
          path,
          place: activity.channelPlace ?? activity.place,
        })),
        data: meeting,
      };
    }
  },
  fixes: ({ data }, context) => [
    ...moveToFreeWeek(context, data.contact.index),
    ...meantFixes(data, context),
  ],
});

/** Each group of plans that meets this one for an audience by a channel once, with all the weeks. */
function meetingsOf({ portfolio, document, today }: PlanContext): Meeting[] {
  const record = recordOf(document);
  const meetings: OpenMeeting[] = [];
  const byPlace = new Map<string, OpenMeeting[]>();
  const seen = new Set<string>();
  for (const contact of portfolio.contacts) {
    const { audience, channel, week, index } = contact;
    const place = `${audience.key} ${channel.key}`;
    if (seen.has(`${place} ${week}`)) continue;
    const own = { record, activity: record.activities[index]! };
    const others = going(portfolio.alike(contact), today, mostOthers, (other) => isMeant(own, other));
    if (others.length === 0) continue;
    seen.add(`${place} ${week}`);
    const known = byPlace.get(place)?.find((meeting) => areSamePlans(meeting.others, others));
    if (known) {
      known.weeks.push(week);
      continue;
    }
    const meeting = { contact, others, weeks: [week] };
    meetings.push(meeting);
    byPlace.set(place, [...(byPlace.get(place) ?? []), meeting]);
  }
  for (const { weeks } of meetings) weeks.sort();
  return meetings;
}

function areSamePlans(some: readonly OtherActivity[], others: readonly OtherActivity[]): boolean {
  return some.length === others.length && some.every(({ path }, index) => path === others[index]!.path);
}

function messageOf({ contact, others, weeks }: Meeting): string {
  const [audience, channel] = [audienceOf(contact, others), contact.channel.name];
  const when =
    weeks.length === 1
      ? l10n.t('in the week of {0}', localDate(weeks[0]!))
      : l10n.t('in {0} weeks from {1}', weeks.length, localDate(weeks[0]!));
  if (others.length === 1)
    return l10n.t(
      'Another plan reaches the same people in the same week: {0} reaches {1} by {2} too ({3}). Agree who goes first, or say it together.',
      quoted(others[0]!.record.title),
      audience,
      channel,
      when,
    );
  const titles = others.slice(0, mostNamed).map(({ record }) => quoted(record.title));
  const more = others.length - titles.length;
  return l10n.t(
    '{0} other plans reach the same people in the same week: {1} by {2} ({3}), from {4}. Agree who goes when, or say it together.',
    countOf(others),
    audience,
    channel,
    when,
    more > 0 ? l10n.t('{0} and others', titles.join(', ')) : listed(titles),
  );
}

function countOf(others: readonly OtherActivity[]): string {
  return others.length < mostOthers ? String(others.length) : l10n.t('{0} or more', mostOthers);
}

function meantFixes({ contact, others }: Meeting, { document }: DocumentContext): Fix[] {
  const activity = document.kind === 'plan' ? document.plan.activities[contact.index] : undefined;
  if (!activity) return [];
  if (others.length > mostNamed) return [];
  const titles = others.map(({ record }) => record.title);
  return [
    {
      title: l10n.t('Say that it is meant to go out with {0}', listed(titles.map((title) => quoted(title)))),
      edits: addToList(document, activity, 'with', titles),
    },
  ];
}
