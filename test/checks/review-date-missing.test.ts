import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('review-date-missing', {
  fires: {
    'a channel without one': {
      ...file,
      text: register('{ id: x, review_date: 2027-06-30 }', '{ id: facebook }'),
      words: ['facebook'],
    },
    'a day that is not settled': { ...file, text: register('{ id: x, review_date: TBC }') },
    'all of them at once': { ...file, text: register('Facebook', 'X'), words: ['channels'] },
  },
  silent: {
    'a day': { ...file, text: register('{ id: x, review_date: 2027-06-30 }') },
    'a month': { ...file, text: register('{ id: x, review_date: June 2027 }') },
    'a closed channel': { ...file, text: register('{ id: x, status: closed }') },
  },
  mends: /^Review by/,
});
