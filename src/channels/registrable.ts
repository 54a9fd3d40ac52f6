import type { Channel } from './directory.ts';

/** The catalogue's channels that are made for one campaign. */
const madeForOne: ReadonlySet<string | undefined> = new Set(['leaflet', 'direct-mail']);

/**
 * Whether a register of an organisation lists such a channel: one of its own, or a social one, on which somebody has to
 * answer for it. Whoever meets people answers there and then, and a leaflet or a letter is made for one campaign.
 */
export function belongsInRegister({
  kind,
  peso,
  inCatalogue,
}: Pick<Channel, 'kind' | 'peso' | 'inCatalogue'>): boolean {
  if (kind !== 'social' && peso !== 'owned') return false;
  return kind !== 'face-to-face' && !madeForOne.has(inCatalogue?.id);
}

/** Whether a channel belongs in a register and is not there: nobody is known to answer for it. */
export function isMissingFromRegister(
  channel: Pick<Channel, 'kind' | 'peso' | 'inCatalogue' | 'inRegister'>,
): boolean {
  return !channel.inRegister && belongsInRegister(channel);
}
