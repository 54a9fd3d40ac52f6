import { type Case, describeCheck } from './precision.ts';

const plan = (spokesperson: string, period = 'kind: pre-election', date = '2027-04-01', rest = ''): Case => ({
  text: `campaign: T\nactivities:\n  - {activity: Press call, date: ${date}, spokesperson: ${spokesperson}${rest}}`,
  others: {
    'register.md': `---\nregister: R\nperiods:\n  - {name: Local elections, start: 2027-03-22, end: 2027-05-06, ${period}}\n---\n`,
  },
});

describeCheck('period-spokesperson', {
  fires: {
    'an elected member, by the role': {
      ...plan('{name: Jo Bloggs, role: member}'),
      words: ['{name: Jo Bloggs, role: member}'],
    },
    'an elected member, by the title': plan('Cllr Jo Bloggs'),
    'an elected member without a name': plan('{role: Cabinet Member}'),
    'another word for the role': plan('{name: Jo, role: Cabinet Member}'),
    'a period that its name tells': plan('Councillor Jo', 'ask: Legal'),
  },
  silent: {
    'an officer': plan('{name: Ann Lee, role: officer}'),
    'somebody whose name merely begins like a title': plan('Mayoral Office Press Desk'),
    'a day outside the period': plan('Cllr Jo', 'kind: pre-election', '2027-03-01'),
    'a period of mourning': plan('Cllr Jo', 'kind: mourning'),
    'what was cleared': plan(
      'Cllr Jo',
      'kind: pre-election',
      '2027-04-01',
      ', approval: {by: Legal, decision: approved}',
    ),
  },
});
