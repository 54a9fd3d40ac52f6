import { describeCheck } from './precision.ts';

describeCheck('no-objectives', {
  fires: {
    'a plan with only a title, on the title': { text: 'campaign: New bin days', words: ['New bin days'] },
    'an empty list': { text: 'campaign: T\nobjectives: []\nlead: Sam', words: ['objectives'] },
    'an empty key': { text: 'campaign: T\nobjectives:\nlead: Sam', words: ['objectives'] },
    'a placeholder': 'campaign: T\nobjectives: TBC',
    'a plan with text': '---\ncampaign: T\n---\n# T\n\nWe will tell people about bins.\n',
  },
  silent: {
    'an objective as a text': 'campaign: T\nobjectives: 400 applications by March 2027',
    'an objective in a list': 'campaign: T\nobjectives:\n  - 400 applications by March 2027',
    'objectives under another name': 'campaign: T\ngoals:\n  - 400 applications by March 2027',
    'an objective that is half written': 'campaign: T\nobjectives:\n  - objective: "400 appl',
    'an objective that has only an id': 'campaign: T\nobjectives:\n  - id: jabs',
  },
  mends: /^Add an objective/,
});
