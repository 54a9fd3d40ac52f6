import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('review-overdue', {
  fires: {
    'a day that is past': {
      ...file,
      text: register('{ id: x, review_date: 2020-01-01 }'),
      words: ['2020-01-01'],
      says: /“X” was to be reviewed by 1 January 2020/,
    },
    'a month that is past': {
      ...file,
      text: register('{ id: x, review_date: June 2026 }'),
      words: ['June 2026'],
    },
    'all of them at once': {
      ...file,
      text: register('{ id: x, review_date: 2020-01-01 }', '{ id: facebook, review_date: 2020-01-01 }'),
      words: ['channels'],
    },
  },
  silent: {
    today: { ...file, text: register('{ id: x, review_date: 2026-11-24 }') },
    'a day to come': { ...file, text: register('{ id: x, review_date: 2027-01-01 }') },
    'the month that it is': { ...file, text: register('{ id: x, review_date: November 2026 }') },
    'a closed channel': { ...file, text: register('{ id: x, status: closed, review_date: 2020-01-01 }') },
  },
  mends: /^It still holds/,
});
