import { isBroken, type PlanDocument } from '../plan/document.ts';
import type { Objective } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';

/**
 * Whether an objective chooses channels of its own. One that is unknown or misspelt is chosen all the same; that it
 * is unknown is another problem.
 */
export function choosesChannels(document: PlanDocument, objective: Objective): boolean {
  if (objective.channels.length > 0) return true;
  const written = document.locations.value(objective, 'channels');
  return (
    written !== undefined &&
    document.findings.some(
      ({ type, range }) =>
        type === 'invalid-value' && written.start <= range.start && range.end <= written.end,
    )
  );
}

/** From so many activities on, they are the plan’s table of channels. */
const tableOfActivities = 4;

/**
 * Where a plan names its channels once, for the whole campaign, while none of its objectives names any: in its list, or
 * at activities that say no objective. That is one thing to be settled for the plan, not one for each objective and
 * channel.
 * @returns undefined where it does not
 */
export function channelsForAll(document: PlanDocument): 'channels' | 'activities' | undefined {
  const { plan, locations } = document;
  const objectives = plan.objectives.filter(({ objective }) => filled(objective) !== '');
  if (
    objectives.length === 0 ||
    objectives.some(
      (objective) => choosesChannels(document, objective) || isBroken(document, locations.whole(objective)),
    )
  )
    return undefined;
  if (plan.channels.some(({ id, name }) => filled(id ?? name) !== '')) return 'channels';
  const placed = plan.activities.filter(({ channel }) => channel.some((name) => filled(name) !== ''));
  return objectives.length > 1 &&
    placed.length >= tableOfActivities &&
    placed.every(({ objective }) => objective.length === 0)
    ? 'activities'
    : undefined;
}
