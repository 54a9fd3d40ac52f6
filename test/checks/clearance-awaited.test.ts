import { type Case, describeCheck } from './precision.ts';

const plan = (approval: string): Case => ({
  text: `campaign: T\nactivities:\n  - {activity: A, date: 2027-04-01, approval: ${approval}}`,
  others: {
    'register.md':
      '---\nregister: R\nperiods:\n  - {name: Local elections, kind: pre-election, start: 2027-03-22, end: 2027-05-06, ask: Legal}\n---\n',
  },
});

describeCheck('clearance-awaited', {
  fires: {
    'what was asked and not answered': {
      ...plan('{by: Legal, date: 2027-02-01, decision: asked}'),
      words: ['2027-04-01'],
      says: /^This waits for an answer for a protected period: .*\. Legal was asked/,
    },
    'what is asked again after a refusal': plan(
      '[{by: Legal, decision: refused}, {by: Legal, decision: asked}]',
    ),
  },
  mends: /^(?:Move it|Write that)/,
  silent: {
    'what was cleared': plan('[{by: Legal, decision: asked}, {by: Legal, decision: approved}]'),
    'what nobody was asked about': plan('[]'),
    'what was asked of somebody else for something else': plan('{by: Head of Print, decision: asked}'),
  },
});
