import { describeCheck } from './precision.ts';

const plan = (rest: string) =>
  `campaign: T\n${rest}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]`;

describeCheck('approved-without-signoff', {
  fires: {
    'an approved plan, on its status': { text: plan('status: approved'), words: ['approved'] },
    'a live plan': { text: plan('status: live'), words: ['live'] },
    'an approved plan with a name': plan('status: approved\nsignoff: [Jo Bloggs]'),
    'a sign-off without its day': {
      text: plan('status: live\nsignoff: [Jo Bloggs]'),
      says: /^No sign-off date/,
    },
    'a sign-off with a day still to come': plan('status: live\nsignoff:\n  - {name: Jo Bloggs, date: TBC}'),
    'a sign-off on no exact day': {
      text: plan('status: approved\nsignoff:\n  - {name: Jo Bloggs, date: November 2026}'),
      words: ['November 2026'],
      says: /on no exact day/,
    },
    'a name still to come': plan('status: approved\nsignoff:\n  - {name: TBC, date: 2026-11-02}'),
  },
  silent: {
    'a name and a day': plan('status: approved\nsignoff:\n  - {name: Jo Bloggs, date: 2026-11-02}'),
    'one of two with a day': plan(
      'status: live\nsignoff:\n  - Cabinet\n  - {name: Jo Bloggs, date: 2026-11-02}',
    ),
    'a day as people write it': plan('status: live\nsignoff:\n  - {name: Jo Bloggs, date: 2 November 2026}'),
    'a draft': plan('status: draft'),
    'a plan in review': plan('status: in review\nsignoff: [Jo Bloggs]'),
    'a closed plan': plan('status: closed'),
    'a plan without a status': plan('lead: Sam'),
  },
  mends: /^(?:Set the status|Add today)/,
});
