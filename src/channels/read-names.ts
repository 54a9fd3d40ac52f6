import type { ChannelKind, Direction, Peso } from '../plan/format/shared-fields.ts';
import type { Channel, ChannelDirectory, KnownBy } from './directory.ts';

/** How a channel's name is read; `null` for what is not known. */
export interface ChannelReading {
  /** The name as it was asked for. */
  readonly name: string;
  readonly known: boolean;
  /** Where the name was found: in a list, or by the sort of channel that its words tell. */
  readonly by: KnownBy | null;
  readonly channel: {
    readonly id: string;
    readonly name: string;
    readonly kind: ChannelKind | null;
    readonly peso: Peso | null;
    readonly direction: Direction | null;
  } | null;
  /** The names that one which is not known is probably a misspelling of, best first. */
  readonly near: readonly string[];
}

/**
 * How names of channels are read, in the order asked; without names, every channel that the directory lists.
 * @param names as people write them
 */
export function readChannelNames(
  names: readonly string[],
  directory: ChannelDirectory,
): readonly ChannelReading[] {
  const asked = names.length > 0 ? names : directory.all.map(({ name }) => name);
  return asked.map((name) => {
    const found = directory.lookUp(name);
    return {
      name,
      known: found !== undefined,
      by: found?.by ?? null,
      channel: found ? traitsOf(found.channel) : null,
      near: found ? [] : directory.nearest(name),
    };
  });
}

function traitsOf({ id, name, kind, peso, direction }: Channel): ChannelReading['channel'] {
  return { id, name, kind: kind ?? null, peso: peso ?? null, direction: direction ?? null };
}
