import { describeCheck } from './precision.ts';

describeCheck('missing-value', {
  fires: {
    'an objective without its words': {
      text: 'campaign: T\nobjectives:\n  - id: jabs\n    channels: [Letter]',
      says: /^This objective does not say/,
    },
    'an activity without its words': {
      text: 'campaign: T\nobjectives:\n  - {objective: A, channels: [Letter]}\nactivities:\n  - date: 2027-03-01\n    owner: Sam',
      says: /^This activity does not say/,
    },
    'a message without its words': {
      text: 'campaign: T\nobjectives:\n  - {objective: A, channels: [Letter]}\nmessages:\n  - audience: Carers\naudiences: [Carers]',
      says: /^This message does not say/,
    },
    'a risk without its words': {
      text: 'campaign: T\nrisks:\n  - likelihood: low',
      says: /^This risk does not say/,
    },
    'an audience without a name': {
      text: 'campaign: T\naudiences:\n  - insight: Few know of it',
      says: /^This audience has neither/,
    },
    'a channel without a name': {
      text: 'campaign: T\nchannels:\n  - kind: social',
      says: /^This channel has neither/,
    },
    'a channel of the register without a name': {
      name: 'register.md',
      text: 'register: T\nchannels:\n  - kind: social',
      says: /^This channel has neither/,
    },
  },
  silent: {
    'an objective as a text': 'campaign: T\nobjectives:\n  - 400 applications by March 2027',
    'an objective that is just begun': 'campaign: T\nobjectives:\n  -',
    'an audience with only an id, another with only a name':
      'campaign: T\naudiences:\n  - id: carers\n  - name: Parents\nobjectives:\n  - {objective: A, channels: [Letter]}',
    'a plan with a title and one line': 'campaign: T\nlead: Sam',
    'a key by another name':
      'campaign: T\ngoals:\n  - objective: 400 applications by March 2027\n    tactics: [Letter]',
  },
  mends: /^Add/,
});
