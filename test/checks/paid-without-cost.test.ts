import { describeCheck } from './precision.ts';

const plan = (channels: string, rest = '') =>
  `campaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [${channels}]\n${rest}`;

describeCheck('paid-without-cost', {
  fires: {
    'a listed paid channel': {
      text: plan('Radio advertisement', 'channels:\n  - Radio advertisement'),
      words: ['Radio advertisement'],
    },
    'a channel the plan pays for': plan(
      'Vale FM',
      'channels:\n  - {name: Vale FM, kind: traditional, peso: paid}',
    ),
    'one used in a plan that has a budget': {
      text: plan('Royal Mail door drop, Facebook ads', 'budget: £5,000'),
      words: ['Royal Mail door drop', 'Facebook ads'],
    },
    'one that only an activity uses, there': {
      text: plan(
        'Facebook',
        'budget: £5,000\nactivities:\n  - {activity: Spots, channel: [Facebook, Radio advertisement]}\n  - {activity: More, channel: Radio ad}',
      ),
      words: ['Radio advertisement'],
    },
    'one used in a plan whose budget is still to come': plan(
      'Royal Mail door drop, Facebook',
      'budget: {source: Grant}',
    ),
  },
  silent: {
    'a cost': plan('Royal Mail door drop', 'channels:\n  - {name: Royal Mail door drop, cost: £900}'),
    'a cost of nothing': plan('Royal Mail door drop', 'channels:\n  - {name: Royal Mail door drop, cost: 0}'),
    'a cost still to come: it keeps its place': plan(
      'Royal Mail door drop',
      'channels:\n  - {name: Royal Mail door drop, cost: TBC}',
    ),
    'a cost at its activity': plan(
      'Royal Mail door drop',
      'budget: £5,000\nactivities:\n  - {activity: Door drop, channel: Royal Mail door drop, cost: 900}',
    ),
    'an activity that is cancelled': plan(
      'Facebook',
      'budget: £5,000\nactivities:\n  - {activity: Spots, channel: Radio advertisement, status: cancelled}',
    ),
    'a budget that is empty': plan('Royal Mail door drop, Facebook', 'budget:'),
    'channels that cost nothing': plan(
      'Facebook, Press release',
      'channels: [Facebook, Press release]\nbudget: £5,000',
    ),
    'a paid channel in a plan without a budget': plan('Royal Mail door drop'),
    'a channel that is owned here': plan(
      'Royal Mail door drop',
      'channels:\n  - {name: Royal Mail door drop, peso: owned}',
    ),
  },
  mends: /^List/,
});
