import { describeCheck } from './precision.ts';

const plan = (total: string, rest: string) =>
  `campaign: T\nbudget:\n  total: ${total}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\n${rest}`;

describeCheck('over-budget', {
  fires: {
    'costs beyond the budget, on the budget': {
      text: plan('£5,000', 'channels:\n  - {name: Leaflet, cost: 7.9k}'),
      words: ['£5,000'],
      says: /add up to £7,900, which is £2,900 more/,
    },
    'costs of channels and activities together': plan(
      '1k',
      'channels:\n  - {name: Leaflet, cost: 900}\nactivities:\n  - {activity: Stall, channel: Outreach stall, cost: 200}',
    ),
    'a budget of nothing': plan('0', 'channels:\n  - {name: Leaflet, cost: 1}'),
    'items of the budget, with and without a key for their cost': {
      text: plan(
        '£2,000\n  items:\n    - {item: Maps, cost: £900}\n    - Pizza £700\n    - Posters: about £500',
        'channels:\n  - {name: Leaflet, cost: free}',
      ),
      says: /add up to £2,100/,
    },
    'items whose cost stands behind a colon, a dash, in brackets or apart from its sign': {
      text: plan(
        '£1\n  items: ["Maps: £100", Pizza – £20, Posters (£3), Stamps £ 0.40, "Stall £1,000"]',
        'channels:\n  - {name: Leaflet, cost: free}',
      ),
      says: /add up to £1,123\.40/,
    },
    'a cost with words around it': plan('£500', 'channels:\n  - {name: Leaflet, cost: "about £600"}'),
  },
  silent: {
    'costs that just fit': plan('£900', 'channels:\n  - {name: Leaflet, cost: 900}'),
    'an activity that is part of its channel’s cost': plan(
      '£900',
      'channels:\n  - {name: Leaflet, cost: 900}\nactivities:\n  - {activity: Print, channel: Leaflet, cost: 600}',
    ),
    'an item that is a channel with its own cost': plan(
      '£900\n  items: [Leaflet £900]',
      'channels:\n  - {name: Leaflet, cost: 900}',
    ),
    'a budget in words': plan('within existing resources', 'channels:\n  - {name: Leaflet, cost: 900}'),
    'costs of several amounts': plan(
      '£900',
      'channels:\n  - {name: Leaflet, cost: "£500, then £900 a year"}',
    ),
    'a budget still to come': plan('TBC', 'channels:\n  - {name: Leaflet, cost: 900}'),
    'an activity that is cancelled': plan(
      '£900',
      'channels:\n  - {name: Leaflet, cost: 900}\nactivities:\n  - {activity: Stall, cost: 600, status: cancelled}',
    ),
    'pennies that add up': plan(
      '0.30',
      'activities:\n  - {activity: A, cost: 0.10}\n  - {activity: B, cost: 0.20}',
    ),
  },
});
