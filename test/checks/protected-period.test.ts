import { type Case, describeCheck } from './precision.ts';

const register = (period: string) => ({ 'register.md': `---\nregister: R\nperiods:\n  - ${period}\n---\n` });
const election = register('{name: Pre-election period, start: 2027-03-22, end: 2027-05-06}');
const plan = (rest: string, others = election): Case => ({
  text: `campaign: T\n${rest}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]`,
  others,
});

describeCheck('protected-period', {
  fires: {
    'a month of which a part lies in it': {
      ...plan('activities:\n  - {activity: Posters, date: March 2027}'),
      words: ['March 2027'],
      says: /^A part of this may fall into .*Write the exact days/,
    },
    'a period without a name or a kind, of which somebody is asked': plan(
      'activities:\n  - {activity: Posters, date: 2027-04-01, approval: [{by: Mayor, date: 2027-02-01, decision: asked}]}',
      register(
        '{start: 2027-03-22, end: 2027-05-06, ask: Monitoring Officer, may_go_on: [Service information]}',
      ),
    ),
    'a period of a kind, in which nobody is named': plan(
      'activities:\n  - {activity: Posters, date: 2027-04-01}',
      register('{name: Snow, kind: freeze, start: 2027-03-22, end: 2027-05-06}'),
    ),
    'a month that lies within it': {
      ...plan('activities:\n  - {activity: Posters, date: April 2027}'),
      says: /^This falls into/,
    },
    'what recurs beyond it': {
      ...plan('start: 2027-01-01\nend: 2027-12-31\nactivities:\n  - {activity: Posts, date: weekly}'),
      says: /^This falls into/,
    },
    'what may come back on either side of it': {
      ...plan('start: 2027-01-01\nend: 2027-12-31\nactivities:\n  - {activity: Posts, date: quarterly}'),
      says: /^A part of this may/,
    },
    'a period that is written as people write it': {
      ...plan(
        'activities:\n  - {activity: Posters, date: 2027-04-01}',
        register('{name: Pre-election period, start: 22 March 2027, end: May 2027}'),
      ),
      says: /22 March 2027 to May 2027/,
    },
    'a day in the period': {
      ...plan('activities:\n  - {activity: Mayor opens the depot, date: 2027-04-01, owner: Sam}'),
      words: ['2027-04-01'],
      says: /Pre-election period.*22 March 2027 to 6 May 2027/,
    },
    'days that reach into it': plan(
      'activities:\n  - {activity: Posters, start: 2027-03-01, end: 2027-03-22, owner: Sam}',
    ),
    'what somebody else cleared for something else': {
      ...plan(
        'activities:\n  - {activity: A, date: 2027-04-01, approval: {by: Head of Print, decision: approved}}',
        register(
          '{name: Pre-election, start: 2027-03-22, end: 2027-05-06, ask: Monitoring Officer, may_go_on: [Service information, Public health]}',
        ),
      ),
      says: /May go on, says the register: Service information and Public health\. To be asked: Monitoring Officer\./,
    },
    'each of two periods that overlap': {
      text: 'campaign: T\nactivities:\n  - {activity: A, date: 2027-04-01}',
      others: register(
        '{name: Local elections, start: 2027-03-22, end: 2027-05-06}\n  - {name: By-election, start: 2027-03-29, end: 2027-04-15}',
      ),
      words: ['2027-04-01', '2027-04-01'],
    },
    'a channel for which the period holds': plan(
      'activities:\n  - {activity: A, date: 2027-04-01, channel: facebook}',
      register('{name: Freeze, start: 2027-03-22, end: 2027-05-06, channels: [Facebook]}'),
    ),
    'a day that counts from the launch': plan(
      'launch: 2027-03-01\nactivities:\n  - {activity: Posters, date: launch+30d}',
    ),
  },
  mends: /^(?:Move it|Write that)/,
  silent: {
    'what was cleared by whoever is asked': plan(
      'activities:\n  - {activity: A, date: 2027-04-01, cleared: Monitoring Officer 2027-02-01}',
      register('{name: Pre-election, start: 2027-03-22, end: 2027-05-06, ask: Monitoring Officer}'),
    ),
    'what was cleared for that kind of period': plan(
      'activities:\n  - {activity: A, date: 2027-04-01, approval: {by: Jo, decision: cleared, for: pre-election}}',
      register('{name: Local elections, kind: pre-election, start: 2027-03-22, end: 2027-05-06, ask: Legal}'),
    ),
    'a channel for which the period does not hold': plan(
      'activities:\n  - {activity: A, date: 2027-04-01, channel: Leaflet}',
      register('{name: Freeze, start: 2027-03-22, end: 2027-05-06, channels: [Facebook]}'),
    ),
    'holidays, which are good to know': plan(
      'activities:\n  - {activity: A, date: 2027-04-01}',
      register('{name: Easter, kind: holiday, start: 2027-03-22, end: 2027-05-06}'),
    ),
    'a month beside it': plan('activities:\n  - {activity: Posters, date: February 2027}'),
    'a week that ends before it': plan('activities:\n  - {activity: Posters, date: w/c 15 March 2027}'),
    'the day before and the day after': plan(
      'activities:\n  - {activity: Posters, date: 2027-03-21}\n  - {activity: Posters, date: 2027-05-07}',
    ),
    'an activity that is cancelled or done': plan(
      'activities:\n  - {activity: A, date: 2027-04-01, status: cancelled}\n  - {activity: B, date: 2027-04-02, status: done}',
    ),
    'a register without periods': plan('activities:\n  - {activity: A, date: 2027-04-01}', {
      'register.md': '---\nregister: R\n---\n',
    }),
    'a period without an end': plan(
      'activities:\n  - {activity: A, date: 2027-04-01}',
      register('{name: Election, start: 2027-03-22}'),
    ),
    'a plan without a register':
      'campaign: T\nobjectives: [A]\nactivities:\n  - {activity: A, date: 2027-04-01}',
    'a plan that is closed': plan('status: closed\nactivities:\n  - {activity: A, date: 2027-04-01}'),
  },
});
