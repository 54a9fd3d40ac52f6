import { describeCheck } from './precision.ts';

const register = (...actions: readonly string[]) =>
  `register: R\nactions:\n${actions.map((action) => `  - ${action}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('action-incomplete', {
  fires: {
    'one without owner and day': {
      ...file,
      text: register('Train staff'),
      words: ['Train staff'],
      says: /^No owner and no day/,
    },
    'one without an owner': {
      ...file,
      text: register('{ action: Train staff, by: 2027-05-31 }'),
      says: /^Nobody is named/,
    },
    'one without a day': { ...file, text: register('{ action: Train staff, owner: Sam }'), says: /^By when/ },
    'one whose owner is to be confirmed': {
      ...file,
      text: register('{ action: Train staff, owner: TBC, by: 2027-05-31 }'),
    },
    'many at once': { ...file, text: register('A', 'B', 'C', 'D'), words: ['A'] },
  },
  silent: {
    'one that has both': { ...file, text: register('{ action: Train staff, owner: Sam, by: 2027-05-31 }') },
    'one that is done, or will not be': {
      ...file,
      text: register('{ action: Train staff, status: done }', '{ action: Move house, status: cancelled }'),
    },
    'one that is not written yet': { ...file, text: register('{ action: TBC }') },
  },
});
