import { type Case, describeCheck } from './precision.ts';

const plan = (activity: string, rule: string): Case => ({
  text: `campaign: T\nactivities:\n  - {activity: Bus backs, ${activity}}`,
  others: {
    'register.md': `---\nregister: R\napprovals:\n  - {${rule}}\nperiods:\n  - {name: Local elections, kind: pre-election, start: 2026-11-30, end: 2026-12-31}\n---\n`,
  },
});
const paid = 'when: {peso: paid, cost_over: 5000}, by: Head of Communications, days_before: 10';

describeCheck('approval-overdue', {
  fires: {
    'what costs more than may be spent unasked': {
      ...plan('date: 2026-12-01, channel: Bus advertising, cost: "£6,000"', paid),
      words: ['Bus backs'],
      says: /^The approval for this is overdue: Head of Communications was to be asked by 17 November 2026\./,
    },
    'what costs something in another currency than the limit': plan(
      'date: 2026-12-01, channel: Bus advertising, cost: "€400"',
      paid,
    ),
    'what goes out in a period': plan(
      'date: 2026-12-01, channel: Leaflet',
      'when: {period: pre-election}, by: Monitoring Officer, days_before: 6',
    ),
    'a rule for everything': plan('date: 2026-12-01', 'by: Head of Communications, days_before: 10'),
  },
  mends: /^Write that/,
  silent: {
    'what costs less': plan('date: 2026-12-01, channel: Bus advertising, cost: 4000', paid),
    'what is not paid for': plan('date: 2026-12-01, channel: Leaflet, cost: 6000', paid),
    'what has time': plan('date: 2027-03-01, channel: Bus advertising, cost: 6000', paid),
    'what was asked for': plan(
      'date: 2026-12-01, channel: Bus advertising, cost: 6000, approval: {by: Head of Communications, decision: asked}',
      paid,
    ),
    'what is over': plan('date: 2026-11-01, channel: Bus advertising, cost: 6000', paid),
    'what is cancelled': plan(
      'date: 2026-12-01, channel: Bus advertising, cost: 6000, status: cancelled',
      paid,
    ),
    'what has no day yet': plan('channel: Bus advertising, cost: 6000', paid),
    'a rule in words, which people judge': plan(
      'date: 2026-12-01',
      'when: It names a councillor, by: Monitoring Officer, days_before: 10',
    ),
  },
});
