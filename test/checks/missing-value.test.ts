import { describeCheck } from './precision.ts';

describeCheck('missing-value', {
  fires: {
    'an objective without its words': 'campaign: T\nobjectives:\n  - id: jabs\n    channels: [Letter]',
    'an activity without its words':
      'campaign: T\nobjectives:\n  - {objective: A, channels: [Letter]}\nactivities:\n  - date: 2027-03-01\n    owner: Sam',
    'a message without its words':
      'campaign: T\nobjectives:\n  - {objective: A, channels: [Letter]}\nmessages:\n  - audience: Carers\naudiences: [Carers]',
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
