import type { ChannelDirectory } from '../channels/directory.ts';
import type { RegisterDocument } from '../plan/document.ts';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import type { ChannelInUse, PlanUse } from '../portfolio/context.ts';
import { looseKey, type Range } from '../text/text.ts';

/** What stands above a channel of the register. */
export interface ChannelLens {
  /** The whole entry: it stands above its first line, whichever key that has. */
  readonly range: Range;
  /** The plans that use it, in their order. */
  readonly plans: readonly PlanUse[];
}

/**
 * A line over each channel of a register that says which plans use it.
 * @param channels the register's directory
 * @param uses what the plans use for which the register holds
 */
export function channelLensesOf(
  { register, locations }: RegisterDocument,
  channels: Pick<ChannelDirectory, 'find'>,
  uses: readonly ChannelInUse[],
): ChannelLens[] {
  return register.channels.flatMap((entry) => {
    const first = channels.find(entry.id ?? entry.name ?? '')?.inRegister;
    // Of two entries of one channel plans find the first alone.
    if (first !== entry) return [];
    return [
      {
        range: locations.whole(entry),
        plans: uses.find(({ known: channel }) => keyOf(channel?.inRegister) === keyOf(entry))?.plans ?? [],
      },
    ];
  });
}

/** By which an entry is told from others, in whichever reading of the register it stands. */
function keyOf(entry: RegisterChannel | undefined): string | undefined {
  return entry && looseKey(entry.id ?? entry.name ?? '');
}
