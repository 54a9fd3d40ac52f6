import * as l10n from '@vscode/l10n';
import { contactsOf } from '../channels/contacts.ts';
import { isBroken, planTitle } from '../plan/document.ts';
import type { Activity } from '../plan/format/schema.ts';
import { localDate } from '../plan/values/dates.ts';
import { hasEnded } from '../plan/values/schedule.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

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
  *plan({ document, channels, otherPlans, today }) {
    const { plan, locations } = document;
    if (hasEnded(plan, today)) return;
    const reported = new Set<Activity>();
    for (const { key, activity, audience, channel } of contactsOf(plan, channels)) {
      if (reported.has(activity)) continue;
      const other = firstOf(otherPlans.contacts(key), (contact) => !hasEnded(contact.document.plan, today));
      const range = locations.words(activity, 'channel', 'activity');
      if (!other || isBroken(document, range)) continue;
      reported.add(activity);
      yield {
        range,
        message: l10n.t(
          'Another plan reaches the same people in the same week: {0} reaches {1} by {2} too (from {3}). Agree who goes first, or say it together.',
          quoted(planTitle(other.document)),
          quoted(audience),
          channel,
          localDate(other.week),
        ),
        related: [
          {
            message: l10n.t('The other plan’s activity stands here.'),
            range: other.document.locations.words(other.activity, 'activity'),
            document: other.document,
          },
        ],
        data: undefined,
      };
    }
  },
});

function firstOf<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Item | undefined {
  for (const item of items) if (isWanted(item)) return item;
  return undefined;
}
