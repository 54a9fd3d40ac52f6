import { type Case, describeCheck } from './precision.ts';

const plan = (approval: string): Case => ({
  text: `campaign: T\nactivities:\n  - {activity: A, date: 2027-04-01, approval: ${approval}}`,
  others: {
    'register.md':
      '---\nregister: R\nperiods:\n  - {name: Local elections, kind: pre-election, start: 2027-03-22, end: 2027-05-06, ask: Legal}\n---\n',
  },
});

describeCheck('clearance-refused', {
  fires: {
    'what was refused': {
      ...plan('[{by: Legal, decision: asked}, {by: Legal, decision: refused, why: It names a candidate}]'),
      words: ['2027-04-01'],
      says: /^This was refused for a protected period: .*, by Legal\./,
    },
  },
  mends: /^(?:Move it|Write that)/,
  silent: {
    'what was cleared after all': plan('[{by: Legal, decision: refused}, {by: Legal, decision: approved}]'),
    'what somebody else refused for something else': plan('{by: Head of Print, decision: refused}'),
  },
});
