import type { Plan } from '../plan/schema.ts';
import type { ChannelDirectory } from './directory.ts';

/**
 * What a plan costs: its channels' costs, plus those of the activities whose channel has no cost of its own.
 * @returns in units of the plan's currency
 */
export function totalCost(plan: Plan, channels: ChannelDirectory): number {
  const idOf = (reference: string) => channels.find(reference)?.id ?? reference;
  const costed = new Set(
    plan.channels.filter(({ cost }) => cost !== undefined).map(({ id, name }) => idOf(id ?? name ?? '')),
  );
  const ofChannels = plan.channels.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  const ofActivities = plan.activities
    .filter(
      ({ status, channel }) =>
        status !== 'cancelled' && !channel.some((reference) => costed.has(idOf(reference))),
    )
    .reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  // Pennies are not exact in binary.
  return Math.round((ofChannels + ofActivities) * 100) / 100;
}
