import type { Activity, Plan } from '../../plan/format/schema.ts';
import { daysOf } from '../../plan/values/schedule.ts';

/** With more activities they are shown by month, on pages turned on their side. */
const mostUpright = 12;

/** Whether a plan has more activities than upright pages show well. */
export function isLong({ activities }: Plan): boolean {
  return activities.length > mostUpright;
}

/** A plan's activities by their first day; those without one come last, in the plan's order. */
export function inOrder(plan: Plan): Activity[] {
  const dated = plan.activities.map((activity) => ({
    activity,
    from: daysOf(plan, activity)?.from ?? '9999',
  }));
  return dated
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ activity }) => activity);
}
