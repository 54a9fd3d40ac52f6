import type { Channel } from './directory.ts';

/**
 * Whether a register of an organisation lists such a channel: one of its own, or a social one, on which somebody has to
 * answer for it. Whoever meets people answers there and then, and a leaflet is made for one campaign.
 */
export function belongsInRegister({
  kind,
  peso,
  inCatalogue,
}: Pick<Channel, 'kind' | 'peso' | 'inCatalogue'>): boolean {
  if (kind !== 'social' && peso !== 'owned') return false;
  return kind !== 'face-to-face' && inCatalogue?.id !== 'leaflet';
}
