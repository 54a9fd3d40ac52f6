import { type Case, describeCheck } from './precision.ts';

const plan = (activity: string): Case => ({
  text: `campaign: T\nactivities:\n  - {${activity}}`,
  others: {
    'register.md':
      '---\nregister: R\nperiods:\n  - {name: Local elections, kind: pre-election, start: 2027-03-22, end: 2027-05-06}\n---\n',
  },
});

describeCheck('period-consultation', {
  fires: {
    'one that opens in it': {
      ...plan('activity: Consultation is open, start: 2027-04-01, end: 2027-05-28'),
      words: ['Consultation is open'],
    },
    'one on a consultation platform': plan(
      'activity: Have your say, start: 2027-04-01, end: 2027-06-01, channel: Consultation platform',
    ),
  },
  silent: {
    'one that was open before': plan('activity: Consultation is open, start: 2027-03-01, end: 2027-04-10'),
    'one that opens afterwards': plan('activity: Consultation is open, start: 2027-05-10, end: 2027-06-10'),
    'other activities': plan('activity: Bin calendars are delivered, date: 2027-04-01'),
  },
});
