import { describeCheck } from './precision.ts';

const plan = (channels: string, rest = '') =>
  `campaign: T\naudiences:\n  - {id: carers, name: Unpaid carers}\nobjectives:\n  - objective: 60% are vaccinated by January 2027\n    audiences: [carers]\n    channels: [${channels}]${rest}`;

describeCheck('no-offline-alternative', {
  fires: {
    'an audience reached online only': { text: plan('Facebook, Email, Website'), words: ['Unpaid carers'] },
    'an audience of an objective for all':
      'campaign: T\naudiences: [Carers]\nobjectives:\n  - {objective: A, channels: [Instagram]}',
  },
  silent: {
    'an audience that is still to come':
      'campaign: T\naudiences:\n  - {name: TBC, insight: TBC}\nobjectives:\n  - {objective: A, channels: [Instagram]}',
    'a letter': plan('Facebook, Letter'),
    'organisations and people in office': `campaign: T
audiences: [Community groups, Local businesses, GP practices, Elected members, Partner agencies]
objectives:
  - {objective: A, channels: [Email, Website]}`,
    'a channel that nobody knows': plan('Facebook, Wakey Wakey'),
    'screens in a waiting room': plan('Facebook, Surgery screens'),
    'a questionnaire on paper': plan('Online survey, Paper questionnaires'),
    'people they meet': plan('Website, Frontline staff'),
    'a phone line': plan('Website, Phone line'),
    'an activity in person': plan(
      'Website',
      '\nactivities:\n  - {activity: Talk, channel: Drop-in event, audience: carers}',
    ),
    'no channel at all: it has its own problem': 'campaign: T\naudiences: [Carers]\nobjectives: [A]',
    'a channel of unknown kind': plan('Website, Zorbing', '\nchannels: [Zorbing]'),
  },
});
