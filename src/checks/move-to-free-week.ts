import * as l10n from '@vscode/l10n';
import { moveActivity } from '../plan/edit/move.ts';
import { addDays, type IsoDate, localDate } from '../plan/values/dates.ts';
import { weekOf } from '../plan/values/schedule.ts';
import { approvalsDue, copyDeadlines, isOverdue } from '../portfolio/approvals.ts';
import { clearanceFor, periodsOf, protectedPeriods } from '../portfolio/clearance.ts';
import type { Contact } from '../portfolio/contacts.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { going, limitsOf } from '../portfolio/joint.ts';
import { type ActivityRecord, type PlanRecord, recordOf } from '../portfolio/record.ts';
import { sharedNames } from '../portfolio/shared-names.ts';
import { keptFor } from '../text/kept.ts';
import type { Fix } from './check.ts';

/** So many weeks from its own a free one is looked for. */
const mostWeeksAway = 12;

/**
 * The fix that moves an activity to the nearest week that is free: within the plan's dates, after today, with time for the
 * approvals and the copy that it needs, in no protected period for which it would have to be cleared first, and beside no
 * other plan's activities that it would clash with or make too many. Worked out once for all problems of an activity.
 * @param index the activity's place among the plan's, from zero
 */
export function moveToFreeWeek(context: DocumentContext, index: number): readonly Fix[] {
  const known = moves(context);
  const fixes = known.get(index) ?? workOut(context, index);
  known.set(index, fixes);
  return fixes;
}

const moves = keptFor((_: DocumentContext) => new Map<number, readonly Fix[]>());

function workOut(context: DocumentContext, index: number): readonly Fix[] {
  const { document, portfolio, today } = context;
  const activity = document.kind === 'plan' ? document.plan.activities[index] : undefined;
  if (document.kind !== 'plan' || !activity) return [];
  const record = recordOf(document);
  const recorded = record.activities[index];
  const days = recorded?.days;
  if (!days) return [];
  const contacts = portfolio.contacts.filter((contact) => contact.index === index);
  const tomorrow = addDays(today, 1);
  const earliest = record.start !== undefined && record.start > tomorrow ? record.start : tomorrow;
  const isOpen = (weeksAway: number) => {
    const [from, to] = [addDays(days.from, weeksAway * 7), addDays(days.to, weeksAway * 7)];
    if (from < earliest || (record.end !== undefined && to > record.end)) return false;
    return (
      isAllowed(record, { ...recorded, days: { ...days, from, to } }, context) &&
      contacts.every((contact) => isFree(contact, addDays(contact.week, weeksAway * 7), context))
    );
  };
  // Nearer weeks first; of two at the same distance the later one, for which there is more time.
  const away = Array.from({ length: mostWeeksAway }, (_, distance) => distance + 1).flatMap((weeks) => [
    weeks,
    -weeks,
  ]);
  const free = away.find(isOpen);
  const edits = free === undefined ? undefined : moveActivity(document, activity, free * 7);
  if (free === undefined || !edits) return [];
  const week = localDate(addDays(weekOf(days.from), free * 7));
  return [{ title: l10n.t('Move it to the week of {0}, which is free', week), edits }];
}

/** Whether an activity may go out on its days: cleared where it has to be, with time for its approvals and its copy. */
function isAllowed(
  record: PlanRecord,
  activity: ActivityRecord,
  { register, today }: DocumentContext,
): boolean {
  const names = sharedNames(register);
  const within = periodsOf(record, activity, protectedPeriods(register), names);
  const { from } = activity.days!;
  return (
    within.every(({ period }) => clearanceFor(activity, period).decision === 'approved') &&
    !approvalsDue(record, activity, within, register, names).some((due) => isOverdue(due, activity, today)) &&
    // The plan's own deadline stays where it is.
    copyDeadlines(record, activity, register, names).every(({ channel, day }) =>
      channel === undefined ? day <= from : day >= today,
    )
  );
}

/** Whether nobody else reaches a contact's audience by its channel in a week, and it would not be too much there. */
function isFree(contact: Contact, week: IsoDate, { portfolio, register, today }: DocumentContext): boolean {
  const { perAudience, perChannel } = limitsOf(register);
  return (
    going(portfolio.alike(contact, week), today, 1).length === 0 &&
    going(portfolio.reaching(contact, week), today, perAudience).length < perAudience &&
    (perChannel === undefined || going(portfolio.using(contact, week), today, perChannel).length < perChannel)
  );
}
