import * as l10n from '@vscode/l10n';
import { moveActivity } from '../plan/edit/move.ts';
import { addDays, type IsoDate, localDate } from '../plan/values/dates.ts';
import { type Days, weekOf } from '../plan/values/schedule.ts';
import { clearanceFor, periodsOf, protectedPeriods } from '../portfolio/clearance.ts';
import type { Contact } from '../portfolio/contacts.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { recordOf } from '../portfolio/record.ts';
import { sharedNames } from '../portfolio/shared-names.ts';
import type { Fix } from './check.ts';

/** So many weeks from its own a free one is looked for. */
const mostWeeksAway = 12;

/** Where an activity would move. */
export interface Move extends Days {
  /** Its contacts, each with the Monday of the week to which it would move. */
  readonly contacts: readonly { readonly contact: Contact; readonly week: IsoDate }[];
}

/**
 * The fix that moves an activity to the nearest week that is free, within the plan's dates, not before today, and in no
 * protected period for which it would have to be cleared first.
 * @param index the activity's place among the plan's, from zero
 */
export function moveToFreeWeek(
  { document, portfolio, register, today }: DocumentContext,
  index: number,
  isFree: (move: Move) => boolean,
): Fix[] {
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
  const earliest = record.start !== undefined && record.start > today ? record.start : today;
  const isOpen = (weeksAway: number) => {
    const [from, to] = [addDays(days.from, weeksAway * 7), addDays(days.to, weeksAway * 7)];
    if (from < earliest || (record.end !== undefined && to > record.end)) return false;
    if (periodsOf(record, { ...recorded, days: { ...days, from, to } }, periods, names).length > 0)
      return false;
    const moved = contacts.map((contact) => ({ contact, week: addDays(contact.week, weeksAway * 7) }));
    return isFree({ from, to, contacts: moved });
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
