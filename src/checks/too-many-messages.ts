import * as l10n from '@vscode/l10n';
import type { Plan } from '../plan/format/schema.ts';
import { looseKey } from '../text/text.ts';
import { defineCheck } from './check.ts';

const most = 5;

/** A plan has no more key messages than people can remember. */
export const tooManyMessages = defineCheck({
  code: 'too-many-messages',
  title: 'Many key messages',
  severity: 'hint',
  why: 'People remember one message, perhaps three. Each further one makes the others fainter.',
  source: 'Good practice in public communication',
  examples: {
    bad: `campaign: New bin days
messages: [One, Two, Three, Four, Five, Six]
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]`,
    good: `campaign: New bin days
messages: [Your bin day changes on 1 March, Nothing else changes]
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    const count = mostForOneAudience(plan);
    if (count <= most) return;
    yield {
      range: locations.key(plan, 'messages') ?? locations.words(plan.messages[most]!, 'message'),
      message:
        count < plan.messages.length
          ? l10n.t(
              'Too many key messages for one audience: {0}. Keep five at most, and let the others be facts that back them, as nobody will remember more.',
              count,
            )
          : l10n.t(
              'Too many key messages: {0}. Keep five at most, and let the others be facts that back them, as nobody will remember more.',
              count,
            ),
      data: undefined,
    };
  },
});

/** How many messages one audience is meant to hear: those for everyone and its own. */
function mostForOneAudience({ messages }: Plan): number {
  const own = new Map<string, number>();
  let shared = 0;
  for (const { audience } of messages) {
    if (audience.length === 0) shared++;
    for (const key of new Set(audience.map(looseKey))) own.set(key, (own.get(key) ?? 0) + 1);
  }
  return shared + Math.max(0, ...own.values());
}
