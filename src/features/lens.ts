import type { ChannelDirectory } from '../channels/directory.ts';
import { type Mix, mixOfObjective } from '../channels/mix.ts';
import type { PlanDocument } from '../plan/document.ts';
import { filled } from '../plan/values/placeholder.ts';
import type { Range } from '../text/text.ts';

/** What stands above an objective. */
export interface ObjectiveLens {
  readonly range: Range;
  /** Its place among the plan's objectives. */
  readonly index: number;
  /** Its short name, where it has one. */
  readonly label: string | undefined;
  readonly mix: Mix;
  /** Why it needs no channel, where that is recorded. */
  readonly without: string | undefined;
}

/** A line over each objective that says which channels serve it. */
export function lensesOf(document: PlanDocument, channels: ChannelDirectory): ObjectiveLens[] {
  const { plan, locations } = document;
  return plan.objectives.flatMap((objective, index) => {
    if (objective.objective.trim() === '') return [];
    const mix = mixOfObjective(plan, objective, channels);
    return [
      {
        range: locations.words(objective, 'objective'),
        index,
        label: filled(objective.label) || undefined,
        mix,
        without: objective.without_channels,
      },
    ];
  });
}
