import type { PlanDocument } from '../plan/document.ts';
import { unreadLines } from '../plan/unread.ts';
import type { PlanRecord } from './record.ts';

/** Whether a plan says less than before for no other reason than that it cannot be read. */
export function isLess(document: PlanDocument, now: PlanRecord, before: PlanRecord): boolean {
  // A file that is read while it is being written is empty for a moment.
  if (now.reading === 'not at all' || document.text.trim() === '') return true;
  return (
    now.reading === 'in part' &&
    now.activities.length < before.activities.length &&
    hasUnreadActivities(document)
  );
}

function hasUnreadActivities(document: PlanDocument): boolean {
  const { plan, locations, lines } = document;
  const range = locations.value(plan, 'activities');
  if (!range) return false;
  const [first, last] = [lines.position(range.start).line, lines.position(range.end).line];
  return unreadLines(document).some((line) => first <= line && line <= last);
}

/** Whether two values of plain data say the same. */
export function saysSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) =>
      saysSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
