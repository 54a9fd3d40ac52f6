import { describeCheck } from './precision.ts';

const plan = (activity: string) =>
  `campaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\nactivities:\n  - ${activity}`;

describeCheck('activity-incomplete', {
  fires: {
    'no date': {
      text: plan('{activity: Door drop, owner: Print team}'),
      words: ['Door drop'],
      says: /^No date for/,
    },
    'no owner': {
      text: plan('{activity: Door drop, date: 2027-02-01}'),
      words: ['Door drop'],
      says: /^No owner for/,
    },
    'neither, said once': {
      text: plan('Door drop'),
      words: ['Door drop'],
      says: /^No date and no owner for/,
    },
    'what most activities lack, said once': {
      text: plan(
        '{activity: A, date: 2027-02-01}\n  - {activity: B, date: 2027-02-02}\n  - {activity: C, date: 2027-02-03, owner: Sam}\n  - {activity: D, date: 2027-02-04, owner: TBC}\n  - {activity: E, date: 2027-02-05}',
      ),
      words: ['A'],
      says: /^No owner yet for 4 of 5 activities\./,
    },
    'what most lack, be it a date or an owner': {
      text: plan('A\n  - B\n  - C\n  - {activity: D, owner: Sam}\n  - {activity: E, status: done}'),
      words: ['A'],
      says: /^No date or no owner yet for 4 of 4 activities\./,
    },
    'dates that most lack, and what is open besides': {
      text: plan(
        '{activity: A, owner: Sam}\n  - {activity: B, owner: Sam}\n  - {activity: C, owner: Sam}\n  - {activity: D, owner: Sam}\n  - {activity: E, owner: Sam, date: 2027-02-01, cost: TBC}',
      ),
      words: ['A', 'TBC'],
      says: /^No date yet for 4 of 5 activities\./,
    },
    'places that are kept, said once': {
      text: plan(
        '{activity: A, owner: TBC}\n  - {activity: B, owner: TBC}\n  - {activity: C, owner: TBC}\n  - {activity: D, date: TBC, owner: TBC}',
      ),
      words: ['A'],
    },
    'what three lack, said of each': {
      text: plan('A\n  - B\n  - C'),
      words: ['A', 'B', 'C'],
    },
    'an owner still to come': plan('{activity: Door drop, date: 2027-02-01, owner: TBC}'),
    'a date still to come': plan('{activity: Door drop, date: TBC, owner: Sam}'),
    'something else still to come': {
      text: plan('{activity: Door drop, date: 2027-02-01, owner: Sam, cost: TBC}'),
      words: ['TBC'],
    },
    'a placeholder in one that is done': {
      text: plan('{activity: Door drop, status: done, cost: TBC}'),
      words: ['TBC'],
    },
    'a placeholder within its words': {
      text: plan('{activity: Door drop (area TBC), date: 2027-02-01, owner: Sam}'),
      words: ['Door drop (area TBC)'],
    },
    'a placeholder in small letters': plan('{activity: Door drop (area tbc), date: 2027-02-01, owner: Sam}'),
  },
  silent: {
    'a day and an owner': plan('{activity: Door drop, date: 2027-02-01, owner: Sam}'),
    'several days': plan('{activity: Door drop, start: 2027-02-01, end: launch+2w, owner: Sam}'),
    'a first day alone, or a last one': plan(
      '{activity: A, start: 2027-02-01, owner: Sam}\n  - {activity: B, end: 2027-02-01, owner: Sam}',
    ),
    'one that is done: it was not late, and somebody did it': plan('{activity: Door drop, status: done}'),
    'one that is cancelled': plan('{activity: Door drop, status: cancelled}'),
    'one that comes back': plan('{activity: Report to the board, frequency: quarterly, owner: Sam}'),
    'one that is just begun': plan(''),
    'a date that cannot be read: it has its own problem': plan(
      '{activity: Door drop, date: 1 March, owner: Sam}',
    ),
  },
});
