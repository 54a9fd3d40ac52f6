import { type Inline, words as plain } from '../../model.ts';
import { inRoom } from './in-room.ts';
import type { PageFacts } from './page-facts.ts';

/** The audiences by name, as far as they have room. */
export function audienceNames({ facts: { plan, words }, limits, omissions }: PageFacts): Inline[] {
  const names = plan.audiences.flatMap(({ name, id }) => name ?? id ?? []);
  const { shown, rest } = inRoom(names, limits.audiences);
  for (const name of rest) omissions.leaveOut('audiences', name);
  if (rest.length === 0) return plain(shown.join('; '));
  return [...plain(`${shown.join('; ')}; `), ...words.say('moreInPlan', rest.length)];
}
