import { audienceSorts, everyone, recruitsOf, sortsIn } from '../../../src/channels/audiences/recognise.ts';
import { suitableFor } from '../../../src/channels/audiences/suited.ts';
import { catalogue } from '../../../src/channels/catalogue.ts';
import { kinds } from '../../../src/plan/format/shared-fields.ts';
import { assertRecorded } from '../../recorded.ts';

describe('the sorts of people', () => {
  it('are reached, and missed, by the channels that are recorded, and known by the words', () => {
    const said = audienceSorts.map((sort) => {
      const { channels, misses } = suitableFor([[sort]]);
      const missed = [...kinds.map((kind) => ({ kind })), ...catalogue.map(({ id }) => ({ id }))];
      const words = sort.words.split(',').map((word) => word.trim());
      // A word of several sorts is of the one that names it first.
      const readOtherwise = words.filter((word) => !sortsIn(word.replaceAll('*', '')).includes(sort));
      return [
        `${sort.id}${sort.isBroad ? ', broad' : ''}${sort.isApart ? ', apart' : ''}${recruitsOf([sort])[0] === sort ? '' : `, recruited from ${recruitsOf([sort])[0]!.id}`}`,
        ...channels.map(([id, reason]) => `  ${id}: ${reason}`),
        `  not by: ${missed
          .filter(misses)
          .map((one) => ('id' in one ? one.id : one.kind))
          .join(', ')}`,
        `  known by ${words.length} names, such as “${words[0]}”`,
        `  others first: ${readOtherwise.join(', ')}`,
      ].join('\n');
    });
    assertRecorded('test/channels/audiences/sorts.txt', `${said.join('\n')}\neveryone: ${everyone().id}\n`);
  });
});
