import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { addEntry } from '../plan/edit/items-in-list.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Clearance } from '../plan/format/clearance.ts';
import { isCalled } from '../plan/format/periods.ts';
import { hasEnded } from '../plan/values/schedule.ts';
import { clearanceFor, lastDecision, periodsOf, protectedPeriods } from '../portfolio/clearance.ts';
import { isAhead } from '../portfolio/joint.ts';
import { type ActivityRecord, type PlanRecord, recordOf } from '../portfolio/record.ts';
import { sharedNames } from '../portfolio/shared-names.ts';
import { looseKey } from '../text/text.ts';
import { defineCheck, type PlanContext } from './check.ts';
import { decisionTitle } from './in-period.ts';

interface Refused {
  readonly index: number;
  readonly refusal: Clearance;
}

/** Nothing stays planned whose approval was refused; what was refused for a period, `clearance-refused` tells. */
export const approvalRefused = defineCheck<Refused>({
  code: 'approval-refused',
  title: 'Planned though its approval was refused',
  severity: 'warning',
  why: 'What was refused must not go out as it is. While it is planned, others count on it and work towards it.',
  source: 'Government Communication Service (GCS): approval of campaigns',
  examples: {
    bad: `campaign: New bin days
activities:
  - activity: Bus advertising
    date: 2027-03-01
    owner: Press office
    approval: { by: Head of Communications, date: 2027-01-11, decision: refused }`,
    good: `campaign: New bin days
activities:
  - activity: Bus advertising
    date: 2027-03-01
    owner: Press office
    status: cancelled
    approval: { by: Head of Communications, date: 2027-01-11, decision: refused }`,
  },
  *plan(context) {
    const { document, today } = context;
    const { plan, locations } = document;
    if (hasEnded(plan, today)) return;
    const record = recordOf(document);
    for (const [index, activity] of record.activities.entries()) {
      const refusal = lastDecision(activity);
      if (refusal?.decision !== 'refused' || !isAhead(activity, today)) continue;
      if (isForPeriod(record, activity, context)) continue;
      const range = locations.words(plan.activities[index]!, 'approval');
      if (isBroken(document, range)) continue;
      yield {
        range,
        message: l10n.t(
          'The approval of this was refused by {0}, and it is still planned. Change it and ask again, or cancel it.',
          refusal.by ?? l10n.t('whoever decides'),
        ),
        data: { index, refusal },
      };
    }
  },
  fixes({ data: { index, refusal } }, { document, today }) {
    const activity = document.kind === 'plan' ? document.plan.activities[index] : undefined;
    if (!activity) return [];
    const { by } = refusal;
    const again = { ...(by === undefined ? {} : { by }), date: today, decision: 'asked' };
    return [
      { title: l10n.t('Cancel it'), edits: setField(document, activity, 'status', 'cancelled') },
      {
        title: decisionTitle('asked', by ?? l10n.t('whoever decides')),
        edits: addEntry(document, activity, 'approval', again),
      },
    ];
  },
});

/** Whether a refusal is one for a protected period: by what it says, or since the activity lies in it. */
function isForPeriod(record: PlanRecord, activity: ActivityRecord, { register }: PlanContext): boolean {
  const periods = protectedPeriods(register);
  const said = activity.approval?.at(-1)?.for ?? '';
  if (looseKey(said) !== '') return periods.some(({ period }) => isCalled(period, said));
  return periodsOf(record, activity, periods, sharedNames(register)).some(
    ({ period }) => clearanceFor(activity, period).decision === 'refused',
  );
}
