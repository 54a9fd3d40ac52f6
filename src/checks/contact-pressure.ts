import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { type IsoDate, localDate } from '../plan/values/dates.ts';
import { hasEnded } from '../plan/values/schedule.ts';
import type { Contact } from '../portfolio/contacts.ts';
import type { DocumentContext, OtherActivity, PlanContext } from '../portfolio/context.ts';
import { going, limitsOf, mostOthers } from '../portfolio/joint.ts';
import { defineCheck } from './check.ts';
import { audienceOf, quoted } from './messages.ts';
import { moveToFreeWeek } from './move-to-free-week.ts';

/** An audience that hears too much in some weeks, or a channel that carries too much. */
interface Pressure {
  readonly contact: Contact;
  readonly on: 'audience' | 'channel';
  /** How many campaigns or activities there are in the week of the contact, this one's among them. */
  readonly count: number;
  readonly limit: number;
  readonly others: readonly OtherActivity[];
  /** The Mondays of all weeks in which it is so. */
  readonly weeks: readonly IsoDate[];
}

/** So many of the other plans are shown. */
const mostShown = 5;

/** No audience hears from more campaigns in a week, and no channel carries more, than the organisation finds right. */
export const contactPressure = defineCheck<Pressure>({
  code: 'contact-pressure',
  isJoint: true,
  title: 'Too much at once',
  severity: 'information',
  why: 'People who hear from many campaigns in one week remember none of them, whatever the channels; and a channel that carries too much is no longer looked at.',
  source: 'Joined-up planning across an organisation; the limits are the register’s',
  examples: {
    bad: `campaign: Garden waste
audiences: [Unpaid carers]
activities:
  - { date: 2027-03-03, activity: Posts in local groups, channel: Facebook, audience: Unpaid carers, owner: Digital team }`,
    good: `campaign: Garden waste
audiences: [Unpaid carers]
activities:
  - { date: 2027-03-17, activity: Posts in local groups, channel: Facebook, audience: Unpaid carers, owner: Digital team }`,
    others: {
      'channel-register.md': `---
register: Elmfield Borough Council
limits: { per_audience: 1 }
---
`,
      'jabs.campaign.md': `---
campaign: Winter vaccinations
audiences: [Unpaid carers]
activities:
  - { date: 2027-03-02, activity: Letter from the practice, channel: Letter, audience: Unpaid carers, owner: Practice }
---
`,
    },
  },
  *plan(context) {
    const { document, today } = context;
    if (hasEnded(document.plan, today)) return;
    for (const pressure of pressuresOn(context)) {
      const activity = document.plan.activities[pressure.contact.index]!;
      const range =
        pressure.on === 'audience'
          ? document.locations.words(activity, 'audience', 'activity')
          : document.locations.words(activity, 'channel', 'activity');
      if (isBroken(document, range)) continue;
      yield {
        range,
        message: messageOf(pressure),
        related: pressure.others.slice(0, mostShown).map(({ path, record, activity: other }) => ({
          message: l10n.t('What {0} does stands here.', quoted(record.title)),
          path,
          place: other.place,
        })),
        data: pressure,
      };
    }
  },
  fixes({ data }, context) {
    return moveToFreeWeek(context, data.contact.index);
  },
});

/** How much there is in a week for a contact’s audience or on its channel, this plan’s own among it, and how much may be. */
type Side = Pick<Pressure, 'on' | 'count' | 'limit' | 'others'>;

/** How many campaigns a contact's audience hears from in its week. */
function audienceSide({ portfolio, register, today }: DocumentContext, contact: Contact): Side {
  const others = going(portfolio.reaching(contact), today);
  return { on: 'audience', count: others.length + 1, limit: limitsOf(register).perAudience, others };
}

/** How many activities a contact's channel carries in its week; undefined where there is no limit. */
function channelSide({ portfolio, register, today }: DocumentContext, contact: Contact): Side | undefined {
  const limit = limitsOf(register).perChannel;
  if (limit === undefined) return undefined;
  const others = going(portfolio.using(contact), today);
  const own = new Set(
    portfolio.contacts.flatMap(({ channel, week, index }) =>
      channel.key === contact.channel.key && week === contact.week ? [index] : [],
    ),
  );
  return { on: 'channel', count: others.length + own.size, limit, others };
}

const sides = { audience: audienceSide, channel: channelSide } as const;

/** Each audience and channel on which there is too much, once, with all the weeks. */
function pressuresOn(context: PlanContext): Pressure[] {
  const found = new Map<string, Pressure>();
  const seen = new Set<string>();
  for (const contact of context.portfolio.contacts) {
    for (const on of ['audience', 'channel'] as const) {
      const key = `${on} ${contact[on].key}`;
      if (seen.has(`${key} ${contact.week}`)) continue;
      seen.add(`${key} ${contact.week}`);
      const side = sides[on](context, contact);
      // Where nobody else is meant, it is the plan's own doing.
      if (!side || side.count <= side.limit || side.others.length === 0) continue;
      const known = found.get(key);
      found.set(key, {
        ...(known ?? { ...side, contact }),
        weeks: [...(known?.weeks ?? []), contact.week],
      });
    }
  }
  return [...found.values()];
}

function messageOf({ contact, on, count, limit, others, weeks }: Pressure): string {
  const howMany = count > mostOthers ? l10n.t('{0} or more', mostOthers) : String(count);
  const week = localDate(contact.week);
  const more = weeks.length > 1 ? ` ${l10n.t('It is so in {0} weeks of this plan.', weeks.length)}` : '';
  const said =
    on === 'audience'
      ? l10n.t(
          '{0} campaigns reach the same people in one week: {1} in the week of {2}; the limit is {3}. Move what can wait, or say it together with another campaign.',
          howMany,
          audienceOf(contact, others),
          week,
          limit,
        )
      : l10n.t(
          '{0} activities use the same channel in one week: {1} in the week of {2}; the limit is {3}. Move what can wait, or use another channel for it.',
          howMany,
          quoted(contact.channel.name),
          week,
          limit,
        );
  return said + more;
}
