import { channelsOfPlan } from '../../../channels/serving.ts';
import { kinds } from '../../../plan/format/shared-fields.ts';
import { type Block, words as plain } from '../../model.ts';
import { labelled } from '../../tables/table.ts';
import { inARow, inRoom } from './in-room.ts';
import type { PageFacts } from './page-facts.ts';
import { sideBySide } from './side-by-side.ts';

/** The channels by kind: a column for each, or where there is no room for a table a sentence. */
export function channelMix({ facts, limits, omissions }: PageFacts): Block[] {
  const { plan, channels, words, cells } = facts;
  const all = channelsOfPlan(plan, channels);
  const groups = [...kinds, undefined].flatMap((kind) => {
    const names = all.filter(({ channel }) => channel?.kind === kind).map(({ name }) => name);
    if (names.length === 0) return [];
    const { shown, rest } = inRoom(names, limits.channels);
    for (const name of rest) omissions.leaveOut('channels', name);
    return {
      header: kind ? words.own(words.choice(kind)) : words.say('otherKinds'),
      content: [
        ...plain(shown.join(', ')),
        ...(rest.length > 0 ? [...plain(', '), ...words.say('moreInPlan', rest.length)] : []),
      ],
    };
  });
  if (groups.length === 0) return [];
  if (limits.hasHeadings) {
    return sideBySide(
      facts,
      'channelMix',
      words.text('channelMixDescription'),
      groups.map(({ header, content }) => ({ header, cell: cells.of(content) })),
    );
  }
  const sentences = groups.map(({ header, content }) => [...header, ...plain(': '), ...content]);
  return [labelled(facts, 'channels', inARow(sentences, '; '))];
}
