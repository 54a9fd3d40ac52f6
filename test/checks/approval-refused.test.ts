import { type Case, describeCheck } from './precision.ts';

const plan = (rest: string, others?: Case['others']): Case => ({
  text: `campaign: T\nactivities:\n  - {activity: A, ${rest}}`,
  ...(others ? { others } : {}),
});
const register = {
  'register.md':
    '---\nregister: R\nperiods:\n  - {name: Local elections, kind: pre-election, start: 2027-03-22, end: 2027-05-06, ask: Legal}\n---\n',
};

describeCheck('approval-refused', {
  fires: {
    'what was refused and is still planned': {
      ...plan('date: 2027-04-01, approval: {by: Head of Print, decision: refused}'),
      says: /^The approval of this was refused by Head of Print, and it is still planned\./,
    },
    'what has no day yet': plan('approval: [{by: Jo, decision: asked}, {by: Jo, decision: refused}]'),
    'what somebody else than for a period refused': plan(
      'date: 2027-04-01, approval: {by: Head of Print, decision: refused}',
      register,
    ),
    'what was refused for a period of which no register tells': plan(
      'date: 2027-04-01, approval: {by: Legal, decision: refused, for: pre-election}',
    ),
  },
  mends: /./,
  silent: {
    'what was approved after all': plan(
      'date: 2027-04-01, approval: [{by: Jo, decision: refused}, {by: Jo, decision: approved}]',
    ),
    'what is cancelled': plan('date: 2027-04-01, status: cancelled, approval: {by: Jo, decision: refused}'),
    'what is over': plan('date: 2026-01-01, approval: {by: Jo, decision: refused}'),
    'what is told as a refusal for a period': plan(
      'date: 2027-04-01, approval: {by: Legal, decision: refused}',
      register,
    ),
    'what was moved out of the period': plan(
      'date: 2027-06-01, approval: {by: Legal, decision: refused, for: pre-election}',
      register,
    ),
    'a plan without refusals': plan('date: 2027-04-01, owner: Jo'),
  },
});
