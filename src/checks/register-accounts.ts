import type { Channel } from '../channels/directory.ts';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { filled } from '../plan/values/placeholder.ts';

/** Whether somebody signs in to publish on a channel of ours: social media, a website, a newsletter. */
export function isAccount({ kind, peso }: Channel): boolean {
  return (kind === 'social' || kind === 'digital') && peso !== 'earned' && peso !== 'paid';
}

/** Whether the public can write on a channel, for all to see or to the organisation. */
export function isOpenToPosts({ kind, direction }: Channel): boolean {
  return (kind === 'social' || kind === 'digital') && (direction === 'two-way' || direction === 'limited');
}

/** Whether fewer than two people can give and take away access. A text such as “Sam, Jo” counts each. */
export function hasTooFew({ admins }: RegisterChannel): boolean {
  const named = admins.flatMap((text) => text.split(/,|;|&|\band\b/)).filter((name) => filled(name) !== '');
  // A team, or “two branch managers”, is more than one.
  const isMany = named.some((name) => /\b(?:team|office|officers|managers|two|three|four|all)\b/i.test(name));
  return named.length < 2 && !isMany;
}
