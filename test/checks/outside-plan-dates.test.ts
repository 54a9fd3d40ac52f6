import { describeCheck } from './precision.ts';

const plan = (rest: string, dates = 'start: 2027-01-11\nend: 2027-04-30') =>
  `campaign: T\n${dates}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\n${rest}`;

describeCheck('outside-plan-dates', {
  fires: {
    'a slip of the year': {
      text: plan('activities:\n  - {activity: Door drop, date: 2026-02-15, owner: Sam}'),
      words: ['2026-02-15'],
      says: /^This activity is before the campaign starts, on 11 January 2027/,
    },
    'an end beyond the end': {
      text: plan('activities:\n  - {activity: Door drop, start: 2027-02-15, end: 2027-05-15, owner: Sam}'),
      words: ['2027-05-15'],
    },
    'a channel’s date after the end': plan(
      'channels:\n  - {name: Leaflet, start: 2027-02-01, end: 2027-06-01}',
    ),
    'a deadline after the end': plan('    deadline: 2027-09-30'),
    'a deadline where only the end is known': plan('    deadline: 2027-09-30', 'end: 2027-04-30'),
    'an activity where only the start is known': plan(
      'activities:\n  - {activity: Door drop, date: 2026-02-15, owner: Sam}',
      'start: 2027-01-11',
    ),
    'a channel’s date': plan('channels:\n  - {name: Leaflet, start: 2026-12-01}'),
    'a month after the end': {
      text: plan('activities:\n  - {activity: Door drop, date: June 2027, owner: Sam}'),
      words: ['June 2027'],
    },
    'what recurs until before the start': plan(
      'activities:\n  - {activity: Door drop, date: monthly until 2026-11-30, owner: Sam}',
    ),
    'a deadline': { text: plan('    deadline: 2026-03-31'), words: ['2026-03-31'] },
    'what reaches people before it begins': {
      text: plan('activities:\n  - {activity: Leaflet to every household, date: 2026-12-20, owner: Sam}'),
      words: ['2026-12-20'],
    },
    'what is made ready a year before': plan(
      'activities:\n  - {activity: Print the leaflets, date: 2026-01-20, owner: Sam}',
    ),
    'a date after the end of a plan without a start': plan(
      'activities:\n  - {activity: Door drop, date: 2027-09-01, owner: Sam}',
      'end: 2027-04-30',
    ),
  },
  silent: {
    'the first and the last day': plan(
      'activities:\n  - {activity: Door drop, start: 2027-01-11, end: 2027-04-30, owner: Sam}',
    ),
    'days that count from the launch': plan(
      'activities:\n  - {activity: Design, date: launch-8w, owner: Sam}',
    ),
    'a plan without dates': plan('activities:\n  - {activity: Door drop, date: 2026-02-15}', 'lead: Sam'),
    'a month of which a part lies outside': plan(
      'activities:\n  - {activity: Door drop, date: January 2027}\n  - {activity: Posters, date: Spring 2027}',
    ),
    'a day without a year': plan('activities:\n  - {activity: Door drop, date: 12 February}'),
    'what goes on': plan(
      'activities:\n  - {activity: A, date: ongoing}\n  - {activity: B, date: from March 2027}',
    ),
    'days within dates that leave the day open': plan(
      'activities:\n  - {activity: A, date: 2027-03-02}\n  - {activity: B, date: 2027-08-31}',
      'start: Spring 2027\nend: August 2027',
    ),
    'an activity that is cancelled': plan(
      'activities:\n  - {activity: Door drop, date: 2026-02-15, status: cancelled}',
    ),
    'dates in the wrong order: they have their own problem': plan(
      'activities:\n  - {activity: Door drop, date: 2026-02-15}',
      'start: 2027-04-30\nend: 2027-01-11',
    ),
    'what is made ready before it begins': plan(
      'activities:\n  - {activity: Cabinet approves the plan, date: 2026-12-10, owner: Sam}\n  - {activity: Leaflets to the printers, date: 2026-12-14, owner: Sam}',
    ),
    'interviews that assess it after the end': plan(
      'activities:\n  - {activity: Face to face interviews to assess awareness and impact, date: 2027-05-10, owner: Sam}',
    ),
    'what is learned after the end': plan(
      'activities:\n  - {activity: Analysis of all responses, date: 2027-05-20, owner: Sam}\n  - {activity: Feed back what we heard, date: 2027-05-28, owner: Sam}',
    ),
  },
});
