import { describeCheck } from './precision.ts';

const register = (...audiences: readonly string[]) =>
  `register: R\naudiences:\n${audiences.map((audience) => `  - ${audience}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('audience-circle', {
  fires: {
    'one that is part of itself': {
      ...file,
      text: register('{ id: a, part_of: a }'),
      words: ['a'],
      says: /^This audience/,
    },
    'two that are part of each other, once': {
      ...file,
      text: register('{ id: a, part_of: B }', '{ id: b, name: B, part_of: a }'),
      words: ['B'],
      says: /“a” and “B”/,
    },
    'three in a circle, and not who hangs on it': {
      ...file,
      text: register(
        '{ id: d, part_of: a }',
        '{ id: a, part_of: b }',
        '{ id: b, part_of: c }',
        '{ id: c, part_of: a }',
      ),
      words: ['b'],
    },
  },
  silent: {
    'a ladder': { ...file, text: register('{ id: a, part_of: b }', '{ id: b, part_of: c }', '{ id: c }') },
    'a larger group that is not there': { ...file, text: register('{ id: a, part_of: nowhere }') },
    'a plan': 'campaign: T\naudiences: [Carers]',
  },
  mends: /^Make it/,
});
