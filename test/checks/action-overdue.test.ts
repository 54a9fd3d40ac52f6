import { describeCheck } from './precision.ts';

const register = (...actions: readonly string[]) =>
  `register: R\nactions:\n${actions.map((action) => `  - ${action}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('action-overdue', {
  fires: {
    'a day that is past': {
      ...file,
      text: register('{ action: Train staff, owner: Sam, by: 2026-05-31 }'),
      words: ['2026-05-31'],
    },
    'one under way': {
      ...file,
      text: register('{ action: Train staff, owner: Sam, by: May 2026, status: under way }'),
    },
  },
  silent: {
    'a day to come': { ...file, text: register('{ action: Train staff, owner: Sam, by: 2027-05-31 }') },
    'one that is done': { ...file, text: register('{ action: Train staff, by: 2026-05-31, status: done }') },
    'one without a day': { ...file, text: register('{ action: Train staff, owner: Sam }') },
  },
  mends: /^Mark/,
});
