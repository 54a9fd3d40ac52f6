import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { addEntry } from '../plan/edit/items-in-list.ts';
import { localDate } from '../plan/values/dates.ts';
import { hasEnded } from '../plan/values/schedule.ts';
import { type ApprovalDue, approvalsDue, isOverdue } from '../portfolio/approvals.ts';
import { periodsOf, protectedPeriods } from '../portfolio/clearance.ts';
import { recordOf } from '../portfolio/record.ts';
import { sharedNames } from '../portfolio/shared-names.ts';
import { defineCheck } from './check.ts';

interface Overdue {
  readonly index: number;
  readonly approval: ApprovalDue;
}

/** Every approval that the register asks for was asked for in time. */
export const approvalOverdue = defineCheck<Overdue>({
  code: 'approval-overdue',
  title: 'Approval that is overdue',
  severity: 'warning',
  why: 'Who approves needs the working days that the register gives them. An approval that is asked for too late holds the activity up, or goes missing.',
  source: 'The organisation’s channel register',
  examples: {
    bad: `campaign: New bin days
activities:
  - { date: 2026-12-01, activity: Bus advertising, channel: Bus advertising, cost: "£6,000", owner: Press office }`,
    good: `campaign: New bin days
activities:
  - date: 2026-12-01
    activity: Bus advertising
    channel: Bus advertising
    cost: £6,000
    owner: Press office
    approval: { by: Head of Communications, date: 2026-11-12, decision: asked }`,
    others: {
      'channel-register.md': `---
register: Elmfield Borough Council
approvals:
  - { when: { peso: paid, cost_over: 5000 }, by: Head of Communications, days_before: 10 }
---
`,
    },
  },
  *plan({ document, register, today }) {
    const { plan, locations } = document;
    if (!register || register.register.approvals.length === 0 || hasEnded(plan, today)) return;
    const record = recordOf(document);
    const names = sharedNames(register);
    const periods = protectedPeriods(register);
    for (const [index, activity] of record.activities.entries()) {
      const within = periodsOf(record, activity, periods, names);
      const range = locations.words(plan.activities[index]!, 'activity');
      if (isBroken(document, range)) continue;
      for (const approval of approvalsDue(record, activity, within, register, names)) {
        if (!isOverdue(approval, activity, today)) continue;
        yield {
          range,
          message: l10n.t(
            'The approval for this is overdue: {0} was to be asked by {1}. Ask today, or move it, as it must not go out without.',
            approval.by,
            localDate(approval.due!),
          ),
          data: { index, approval },
        };
      }
    }
  },
  fixes({ data: { index, approval } }, { document, today }) {
    const activity = document.kind === 'plan' ? document.plan.activities[index] : undefined;
    if (!activity) return [];
    const write = (title: string, decision: string) => ({
      title,
      edits: addEntry(document, activity, 'approval', { by: approval.by, date: today, decision }),
    });
    return [
      write(l10n.t('Write that {0} was asked today', approval.by), 'asked'),
      write(l10n.t('Write that {0} approved it today', approval.by), 'approved'),
    ];
  },
});
