import * as l10n from '@vscode/l10n';
import { moveActivity } from '../plan/edit/move.ts';
import { addDays, type IsoDate, localDate } from '../plan/values/dates.ts';
import { weekOf } from '../plan/values/schedule.ts';
import { clearanceFor, periodsOf, protectedPeriods } from '../portfolio/clearance.ts';
import type { Contact } from '../portfolio/contacts.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { recordOf } from '../portfolio/record.ts';
import { sharedNames } from '../portfolio/shared-names.ts';
import { keptFor } from '../text/kept.ts';
import type { Fix } from './check.ts';

/** So many weeks from its own a free one is looked for. */
const mostWeeksAway = 12;

/** A contact of an activity with the Monday of the week to which it would move. */
export interface MovedContact {
  readonly contact: Contact;
  readonly week: IsoDate;
}

/** Whether a week is free for a contact that would move there. */
export type IsFree = (moved: MovedContact, context: DocumentContext) => boolean;

/**
 * The fix that moves an activity to the nearest week that is free, within the plan's dates, not before today, and in no
 * protected period for which it would have to be cleared first. Worked out once for all problems of an activity.
 * @param index the activity's place among the plan's, from zero
 * @param isFree a function that stays the same one
 */
export function moveToFreeWeek(context: DocumentContext, index: number, isFree: IsFree): readonly Fix[] {
  const known = moves(context);
  const ofActivity = known.get(index) ?? new Map<IsFree, readonly Fix[]>();
  known.set(index, ofActivity);
  const fixes = ofActivity.get(isFree) ?? workOut(context, index, isFree);
  ofActivity.set(isFree, fixes);
  return fixes;
}

const moves = keptFor((_: DocumentContext) => new Map<number, Map<IsFree, readonly Fix[]>>());

function workOut(context: DocumentContext, index: number, isFree: IsFree): readonly Fix[] {
  const { document, portfolio, register, today } = context;
  const activity = document.kind === 'plan' ? document.plan.activities[index] : undefined;
  if (document.kind !== 'plan' || !activity) return [];
  const record = recordOf(document);
  const recorded = record.activities[index];
  const days = recorded?.days;
  if (!days) return [];
  const periods = protectedPeriods(register).filter(
    ({ period }) => clearanceFor(recorded, period).decision !== 'approved',
  );
  const names = sharedNames(register);
  const contacts = portfolio.contacts.filter((contact) => contact.index === index);
  const weeks = new Set(contacts.map(({ week }) => week));
  const earliest = record.start !== undefined && record.start > today ? record.start : today;
  const isOpen = (weeksAway: number) => {
    const [from, to] = [addDays(days.from, weeksAway * 7), addDays(days.to, weeksAway * 7)];
    if (from < earliest || (record.end !== undefined && to > record.end)) return false;
    if (periodsOf(record, { ...recorded, days: { ...days, from, to } }, periods, names).length > 0)
      return false;
    const moved = new Map([...weeks].map((week) => [week, addDays(week, weeksAway * 7)]));
    return contacts.every((contact) => isFree({ contact, week: moved.get(contact.week)! }, context));
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
