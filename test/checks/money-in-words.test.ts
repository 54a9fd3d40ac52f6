import { describeCheck } from './precision.ts';

const plan = (rest: string) =>
  `campaign: T\n${rest}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]`;

describeCheck('money-in-words', {
  fires: {
    'two amounts, where the budget stands': {
      text: plan('budget: £5,000 in year one, then £1,600 a year'),
      words: ['£5,000 in year one, then £1,600 a year'],
    },
    'a rate': { text: plan('channels:\n  - {name: Radio, cost: £200 a week}'), words: ['£200 a week'] },
    'several of one price': plan('activities:\n  - {activity: Stalls, cost: 3 x £150}'),
    'between two amounts': plan('budget:\n  total: £500-£800'),
    'another currency than the budget’s': {
      text: plan('budget: £900\nactivities:\n  - {activity: Stand in Basel, cost: CHF 300}'),
      words: ['CHF 300'],
      says: /in another currency than the plan’s: “CHF 300”\. To count it, write what it comes to in GBP/,
    },
    'a slip in a figure': plan('budget:\n  total: £12,00'),
  },
  silent: {
    'words without a figure': plan('budget: within existing resources'),
    'one amount with words around it': plan('budget: about £500'),
    'one amount for so many': plan('channels:\n  - {name: Leaflet, cost: £900 for 5,000 leaflets}'),
    nothing: plan('channels:\n  - {name: Leaflet, cost: free}'),
    'amounts in the plan’s own currency': plan(
      'budget: €900\nactivities:\n  - {activity: Stand, cost: €300}',
    ),
    amounts: plan('budget: {total: 1.2k}\nchannels:\n  - {name: Leaflet, cost: 900}'),
    placeholders: plan('budget: £TBC'),
  },
});
