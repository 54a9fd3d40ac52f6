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

/**
 * Whether a plan lists its channels once, for the whole campaign, and none of its objectives names any: one thing to
 * be settled for the plan, not one for each objective and channel.
 */
export function listsChannelsForAll(document: PlanDocument): boolean {
  const { plan, locations } = document;
  const objectives = plan.objectives.filter(({ objective }) => filled(objective) !== '');
  return (
    objectives.length > 0 &&
    plan.channels.some(({ id, name }) => filled(id ?? name) !== '') &&
    objectives.every(
      (objective) => !choosesChannels(document, objective) && !isBroken(document, locations.whole(objective)),
    )
  );
}
