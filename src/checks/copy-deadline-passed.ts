import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { localDate } from '../plan/values/dates.ts';
import { hasEnded } from '../plan/values/schedule.ts';
import { awaitsCopy, type CopyDeadline, copyDeadlines } from '../portfolio/approvals.ts';
import { recordOf } from '../portfolio/record.ts';
import { sharedNames } from '../portfolio/shared-names.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** What goes out by a channel that needs its copy early was begun in time: the register says how many working days. */
export const copyDeadlinePassed = defineCheck({
  code: 'copy-deadline-passed',
  title: 'Copy deadline that has passed',
  severity: 'warning',
  why: 'Printers and editors need what is to come out some working days before. What comes later waits for the next issue.',
  source: 'The organisation’s channel register: lead days',
  examples: {
    bad: `campaign: New bin days
activities:
  - { date: 2026-12-01, activity: Two pages on the new days, channel: Residents’ magazine, status: planned, owner: Press office }`,
    good: `campaign: New bin days
activities:
  - { date: 2027-03-01, activity: Two pages on the new days, channel: Residents’ magazine, status: planned, owner: Press office }`,
    others: {
      'channel-register.md': `---
register: Elmfield Borough Council
channels:
  - { name: Residents’ magazine, kind: traditional, owner: Press office, lead_days: 15 }
---
`,
    },
  },
  *plan({ document, register, today }) {
    const { plan, locations } = document;
    if (hasEnded(plan, today)) return;
    const record = recordOf(document);
    const names = sharedNames(register);
    for (const [index, activity] of record.activities.entries()) {
      if (!activity.days || !awaitsCopy(activity, today)) continue;
      const passed = copyDeadlines(record, activity, register, names).find(({ day }) => day < today);
      const range = locations.words(plan.activities[index]!, 'channel', 'activity');
      if (!passed || isBroken(document, range)) continue;
      yield {
        range,
        message: messageOf(passed),
        data: undefined,
      };
    }
  },
});

function messageOf({ channel, day }: CopyDeadline): string {
  return channel === undefined
    ? l10n.t(
        'The deadline that the plan sets for this has passed: {0}. Make it ready now, or move it.',
        localDate(day),
      )
    : l10n.t(
        'The copy deadline for this has passed: {0} needed everything by {1}. Ask whether there is still time, or move it to the next issue.',
        quoted(channel),
        localDate(day),
      );
}
