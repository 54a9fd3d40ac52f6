import { type Case, describeCheck } from './precision.ts';

const plan = (approval: string, ask = ', ask: Monitoring Officer'): Case => ({
  text: `campaign: T\nactivities:\n  - {activity: A, date: 2027-04-01, approval: ${approval}}`,
  others: {
    'register.md': `---\nregister: R\nperiods:\n  - {name: Local elections, kind: pre-election, start: 2027-03-22, end: 2027-05-06${ask}}\n---\n`,
  },
});

describeCheck('cleared-by-another', {
  fires: {
    'a clearance by somebody whom the register does not name, with both names': {
      ...plan('{by: Press office, date: 2027-02-01, decision: approved, for: pre-election}'),
      says: /^Cleared by somebody whom the register does not name: Press office cleared this for “Local elections” .* ask Monitoring Officer/,
    },
  },
  mends: /^Write that Monitoring Officer (?:was asked|cleared)/,
  silent: {
    'a clearance by who is to be asked': plan(
      '{by: Monitoring Officer, decision: approved, for: pre-election}',
    ),
    'a clearance by who is to be asked, with a name': plan(
      '{by: "Jo Ellis, monitoring officer", decision: approved, for: pre-election}',
    ),
    'a clearance that is dated after today': plan(
      '{by: Monitoring Officer, date: 2031-02-01, decision: approved, for: pre-election}',
    ),
    'a clearance where the register names nobody': plan(
      '{by: Press office, decision: approved, for: pre-election}',
      '',
    ),
    'an approval by somebody else for something else': plan(
      '[{by: Head of Print, decision: approved, for: the budget}, {by: Monitoring Officer, decision: approved}]',
    ),
    'what was refused by somebody else': plan('{by: Press office, decision: refused, for: pre-election}'),
  },
});
