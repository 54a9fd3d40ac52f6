import { describeCheck } from './precision.ts';

describeCheck('missing-value', {
  fires: {
    'an objective without its words': {
      text: 'campaign: T\nobjectives:\n  - id: jabs\n    channels: [Letter]',
      says: /^No words yet for this objective/,
    },
    'an activity without its words': {
      text: 'campaign: T\nobjectives:\n  - {objective: A, channels: [Letter]}\nactivities:\n  - date: 2027-03-01\n    owner: Sam',
      says: /^No words yet for this activity/,
    },
    'a message without its words': {
      text: 'campaign: T\nobjectives:\n  - {objective: A, channels: [Letter]}\nmessages:\n  - audience: Carers\naudiences: [Carers]',
      says: /^No words yet for this message/,
    },
    'a risk without its words': {
      text: 'campaign: T\nrisks:\n  - likelihood: low',
      says: /^No words yet for this risk/,
    },
    'an audience without a name': {
      text: 'campaign: T\naudiences:\n  - insight: Few know of it',
      says: /^No name for this audience/,
    },
    'entries of other sorts without their words': {
      text: 'campaign: T\nphases:\n  - start: 2027-01-01\nspokespeople:\n  - role: Leader\nbudget:\n  items:\n    - cost: 5\nstakeholders:\n  - influence: high\nconsidered:\n  - why: Dear',
    },
    'a channel without a name': {
      text: 'campaign: T\nchannels:\n  - kind: social',
      says: /^No name for this channel/,
    },
    'a channel of the register without a name': {
      name: 'register.md',
      text: 'register: T\nchannels:\n  - kind: social',
      says: /^No name for this channel/,
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
