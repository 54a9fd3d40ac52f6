import { describeCheck } from './precision.ts';

const register = (...periods: readonly string[]) =>
  `register: R\nperiods:\n${periods.map((period) => `  - ${period}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('period-without-dates', {
  fires: {
    'a mere name': {
      ...file,
      text: register('Pre-election period'),
      words: ['Pre-election period'],
      says: /^No days/,
    },
    'one without a name': { ...file, text: register('{ start: 2027-03-22 }') },
    'one without anything': { ...file, text: register('{ ask: Mayor }') },
    'one without its last day': {
      ...file,
      text: register('{ name: A, start: 2027-03-22 }'),
      says: /^No last day/,
    },
    'one without its first day': {
      ...file,
      text: register('{ name: A, end: 2027-05-06 }'),
      says: /^No first day/,
    },
    'days that are not settled': {
      ...file,
      text: register('{ name: A, start: TBC, end: TBC }'),
      words: ['A'],
    },
  },
  silent: {
    'both days': { ...file, text: register('{ name: A, start: 2027-03-22, end: 2027-05-06 }') },
    months: { ...file, text: register('{ name: A, start: March 2027, end: May 2027 }') },
    'no periods': { ...file, text: 'register: R' },
  },
});
