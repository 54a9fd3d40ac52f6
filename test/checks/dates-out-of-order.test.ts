import { describeCheck } from './precision.ts';

const plan = (rest: string) =>
  `campaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\n${rest}`;

describeCheck('dates-out-of-order', {
  fires: {
    'a plan’s dates, on the end': { text: plan('start: 2027-04-30\nend: 2027-01-11'), words: ['2027-01-11'] },
    'an activity’s dates': plan(
      'activities:\n  - {activity: A, start: 2027-02-15, end: 2027-02-01, owner: Sam}',
    ),
    'a channel’s dates': plan('channels:\n  - {name: Leaflet, start: 2027-02-15, end: 2027-02-01}'),
    'days that count from the launch': plan(
      'launch: 2027-03-01\nactivities:\n  - {activity: A, start: launch+2w, end: launch-1d}',
    ),
    'a period of the register': {
      name: 'register.md',
      text: 'register: R\nperiods:\n  - {name: Election, start: 2027-05-06, end: 2027-03-22}',
      words: ['2027-03-22'],
    },
  },
  silent: {
    'a single day': plan('start: 2027-03-01\nend: 2027-03-01'),
    'days that count from a launch not known': plan(
      'activities:\n  - {activity: A, start: launch+2w, end: launch-1d}',
    ),
    'a start only': plan('start: 2027-03-01'),
    'dates that leave the day open and overlap': plan('start: March 2027\nend: Spring 2027'),
    'days without a year': plan('start: 2027-11-01\nend: 31 January'),
    placeholders: plan('start: 2027-03-01\nend: TBC'),
    'a date and an end': plan(
      'activities:\n  - {activity: A, date: 2027-02-01, end: 2027-02-05, owner: Sam}',
    ),
  },
  mends: /^Swap/,
});
