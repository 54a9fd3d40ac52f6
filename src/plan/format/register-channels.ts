import { looseKey } from '../../text/text.ts';
import type { Register, RegisterChannel } from './register-schema.ts';

/** The channel of a register that words mean: its id, its name or its handle. */
export function channelCalled(
  { channels }: Pick<Register, 'channels'>,
  words: string,
): RegisterChannel | undefined {
  const key = looseKey(words);
  return channels.find((entry) =>
    [entry.id, entry.name, entry.handle].some((name) => name !== undefined && looseKey(name) === key),
  );
}
