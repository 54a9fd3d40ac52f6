import type { IsoDate } from '../plan/values/dates.ts';
import type { Days } from '../plan/values/schedule.ts';
import { awaitsCopy, isOverdue } from './approvals.ts';
import { byDay, type GridItem, type PlacedPlan } from './grid-items.ts';
import { isOver } from './joint.ts';
import type { ActivityRecord } from './record.ts';

/** Something that has to be done by a day for an activity, which may go out long after. */
export interface GridDue {
  readonly day: IsoDate;
  readonly item: GridItem;
  readonly what: DueThing;
  /** Whether the day is before today. */
  readonly isLate: boolean;
}

export type DueThing =
  /** Somebody is to be asked for approval. */
  | { readonly kind: 'approval'; readonly by: string }
  /** All has to be there for a channel, or, where none is named, ready as the plan itself says. */
  | { readonly kind: 'deadline'; readonly channel: string | undefined };

/** Whether anything can be due of an activity, before all is worked out of it. */
export function mayBeDue({ register }: PlacedPlan, { deadline }: ActivityRecord): boolean {
  const { approvals = [], channels = [] } = register?.register ?? {};
  return (
    deadline !== undefined ||
    approvals.length > 0 ||
    channels.some(({ lead_days: days }) => days !== undefined)
  );
}

/** What is due of an item in some days: approvals that nobody was asked for, overdue ones too, and what awaits its copy. */
export function duesOf(item: GridItem, { from, to, today }: Days & { readonly today: IsoDate }): GridDue[] {
  const { record, activity, approvals, deadlines } = item;
  if (isOver(record, today) || (activity.days && activity.days.to < today)) return [];
  const isIn = (day: IsoDate) => from <= day && day <= to;
  return [
    ...approvals.flatMap((approval): GridDue[] => {
      const { by, due, clearance } = approval;
      if (due === undefined || clearance.decision !== 'not looked at') return [];
      const isLate = isOverdue(approval, activity, today);
      return isLate || isIn(due) ? [{ day: due, item, what: { kind: 'approval', by }, isLate }] : [];
    }),
    ...(awaitsCopy(activity, today) ? deadlines : []).flatMap(({ channel, day }): GridDue[] =>
      isIn(day) ? [{ day, item, what: { kind: 'deadline', channel }, isLate: day < today }] : [],
    ),
  ];
}

/** What is due first, first. */
export function byDueDay(a: GridDue, b: GridDue): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : byDay(a.item, b.item);
}
