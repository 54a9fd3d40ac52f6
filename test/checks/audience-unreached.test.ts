import { describeCheck } from './precision.ts';

const two =
  'campaign: T\naudiences:\n  - {id: carers, name: Unpaid carers}\n  - {id: staff, name: Care staff}\nobjectives:\n';

describeCheck('audience-unreached', {
  fires: {
    'an audience that no objective names': {
      text: `${two}  - {objective: 60% vaccinated by January 2027, audiences: [carers], channels: [Letter]}`,
      words: ['Care staff'],
    },
    'several of them': {
      text: `campaign: T\naudiences: [Carers, Staff, Parents]\nobjectives:\n  - {objective: A, audiences: Carers, channels: [Letter]}`,
      words: ['Staff', 'Parents'],
    },
    'one that is named, but only by an objective without a channel': {
      text: `${two}  - {objective: A, audiences: [carers], channels: [Letter]}\n  - {objective: B, audiences: [staff]}`,
      words: ['Care staff'],
      says: /^No channel reaches this audience: “Care staff”/,
    },
  },
  silent: {
    'an audience with channels of its own': `campaign: T
audiences:
  - {name: Carers, channels: [Letter]}
objectives:
  - {objective: A, audiences: [Carers]}`,
    'one that a channel names': `${two}  - {objective: A, audiences: [carers, staff]}\nchannels:\n  - {name: Letter, audiences: [carers, staff]}`,
    'one that an activity reaches': `${two}  - {objective: A, audiences: [carers], channels: [Letter]}\n  - {objective: B, audiences: [staff]}\nactivities:\n  - {activity: Briefing, channel: Intranet, audience: staff}`,
    'objectives that name no audience: they are for all': `${two}  - {objective: 60% vaccinated by January 2027, channels: [Letter]}`,
    'audiences named by name, in any case': `${two}  - {objective: A, audiences: [unpaid carers, CARE STAFF], channels: [Letter]}`,
    'an objective without a channel: it has its own problem': `${two}  - {objective: A}`,
    'an objective that needs no channel': `${two}  - {objective: A, without_channels: Done in the booking form}`,
    'a channel nobody knows: it has its own problem': `${two}  - {objective: A, channels: [Zorbing]}`,
    'a plan without objectives': 'campaign: T\naudiences: [Carers]',
    'an objective that is not written yet':
      'campaign: T\naudiences: [Carers]\nobjectives:\n  - objective: TBC\n    audiences: [Staff]',
  },
  mends: /^Add them/,
});
