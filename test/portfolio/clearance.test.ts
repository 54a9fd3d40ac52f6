import assert from 'node:assert/strict';
import {
  clearanceFor,
  clearedByAnother,
  decisionBy,
  isElectedMember,
  isPreElection,
  isSurelyIn,
  lastDecision,
} from '../../src/portfolio/clearance.ts';
import { gridOf } from '../../src/portfolio/grid.ts';
import { libraryOf } from '../overview/support.ts';

const period = { from: '2027-03-22', to: '2027-05-06' };

describe('protected periods', () => {
  const cases: readonly (readonly [string, boolean, Parameters<typeof isSurelyIn>[0]['days']])[] = [
    ['a day in it', true, { from: '2027-04-01', to: '2027-04-01', precision: 'day' }],
    ['days of which some are in it', true, { from: '2027-03-01', to: '2027-03-22', precision: 'day' }],
    ['a month that is partly in it', false, { from: '2027-03-01', to: '2027-03-31', precision: 'month' }],
    ['a month within it', true, { from: '2027-04-01', to: '2027-04-30', precision: 'month' }],
    [
      'every week of a year',
      true,
      { from: '2027-01-01', to: '2027-12-31', precision: 'day', recurs: 'weekly' },
    ],
    [
      'every week until a few days into it',
      false,
      { from: '2027-01-01', to: '2027-03-27', precision: 'day', recurs: 'weekly' },
    ],
    [
      'every week until a week into it',
      true,
      { from: '2027-01-01', to: '2027-03-28', precision: 'day', recurs: 'weekly' },
    ],
    [
      'every day until its first',
      true,
      { from: '2027-01-01', to: '2027-03-22', precision: 'day', recurs: 'daily' },
    ],
    [
      'every month of a year',
      true,
      { from: '2027-01-01', to: '2027-12-31', precision: 'day', recurs: 'monthly' },
    ],
    [
      'every quarter of a year',
      false,
      { from: '2027-01-01', to: '2027-12-31', precision: 'day', recurs: 'quarterly' },
    ],
    ['no day that is known', false, undefined],
  ];
  for (const [what, isSure, days] of cases)
    it(`${isSure ? 'surely have' : 'may not have'} ${what}`, () => {
      const activity = {
        activity: '',
        line: 0,
        place: 0,
        reach: { audiences: [], servedAudiences: [], channels: [] },
      };
      assert.equal(isSurelyIn(days ? { ...activity, days } : activity, period), isSure);
    });

  it('ask for an approval once of what goes on, counted back from when it is first in the period', async () => {
    const library = await libraryOf({
      'register.md': `register: R
periods: [{ name: Local elections, kind: pre-election, start: 2027-03-22, end: 2027-05-06 }]
approvals:
  - { when: { period: pre-election }, by: Monitoring Officer, days_before: 5 }
  - { by: Head of Communications, days_before: 5 }`,
      'a.campaign.md':
        'campaign: A\nstart: 2027-02-01\nend: 2027-12-31\nactivities: [{ date: weekly, activity: Post, channel: Facebook }]',
    });
    const grid = gridOf(library, {
      from: '2027-02-01',
      to: '2027-12-31',
      today: '2027-01-04',
      internal: false,
    });
    assert.deepEqual(
      grid.items[0]?.approvals.map(({ by, due }) => [by, due]),
      [
        ['Monitoring Officer', '2027-03-15'],
        ['Head of Communications', '2027-01-25'],
      ],
    );
  });
});

describe('what was decided of an activity', () => {
  const poll = {
    name: 'Local elections',
    kind: 'pre-election',
    ask: 'Monitoring Officer',
    channels: [],
  } as never;
  const activity = (...approval: readonly object[]) => ({ approval }) as never;

  it('is the last decision that was made for a period, or by whom the register names', () => {
    const found = (...approval: readonly object[]) => clearanceFor(activity(...approval), poll).decision;
    assert.equal(found(), 'not looked at');
    assert.equal(found({ by: 'Jo Ellis (Monitoring Officer)', decision: 'approved' }), 'approved');
    assert.equal(found({ by: 'Press office', decision: 'approved' }), 'not looked at');
    assert.equal(found({ by: 'Press office', decision: 'approved', for: 'pre-election' }), 'approved');
    assert.equal(found({ by: 'Monitoring Officer', decision: 'approved', for: 'mourning' }), 'not looked at');
    assert.equal(
      found(
        { by: 'Monitoring Officer', decision: 'asked' },
        { by: 'Monitoring Officer', decision: 'refused' },
      ),
      'refused',
    );
    assert.equal(
      clearanceFor(activity({ by: 'Jo', decision: 'approved' }), { name: 'X', channels: [] } as never)
        .decision,
      'approved',
    );
  });

  it('is by somebody, whatever for, or the last one of all', () => {
    const both = activity(
      { by: 'Head of Legal', decision: 'approved', for: 'x' },
      { by: 'Press office', decision: 'refused' },
    );
    assert.equal(decisionBy(both, 'head of legal').decision, 'approved');
    assert.equal(decisionBy(both, 'Chief executive').decision, 'not looked at');
    assert.equal(lastDecision(both)?.decision, 'refused');
    assert.equal(lastDecision(activity()), undefined);
  });

  it('was another’s where the register names somebody else', () => {
    const cleared = (decision: 'approved' | 'refused', by: string | undefined) =>
      clearedByAnother({ decision, ...(by ? { by } : {}) } as never, poll);
    assert.deepEqual(cleared('approved', 'Press office'), { by: 'Press office', ask: 'Monitoring Officer' });
    assert.equal(cleared('refused', 'Press office'), undefined);
    assert.equal(cleared('approved', 'the Monitoring Officer'), undefined);
    assert.equal(cleared('approved', undefined), undefined);
  });
});

describe('a period before a poll', () => {
  it('is one by its kind, or by its name where it has none', () => {
    for (const [period, isOne] of [
      [{ kind: 'pre-election', name: 'Quiet weeks' }, true],
      [{ name: 'Purdah 2027' }, true],
      [{ name: 'Local elections' }, true],
      [{ name: 'Cyfnod cyn etholiad' }, true],
      [{ kind: 'freeze', name: 'Elections freeze' }, false],
      [{ name: 'Mourning' }, false],
    ] as const)
      assert.equal(isPreElection(period as never), isOne, period.name);
  });

  it('is one in which elected members do not speak, known by role or title', () => {
    for (const [name, role, isOne] of [
      ['Jo Bloggs', 'member', true],
      ['Cllr Jo Bloggs', undefined, true],
      ['Cynghorydd Jo Bloggs', undefined, true],
      ['Lord Mayor of Elmfield', undefined, true],
      ['Mayor Bloggs', undefined, true],
      ['Jo Bloggs', 'Deputy Leader of the Council', true],
      ['Cllr Jo Bloggs', 'officer', false],
      ['Cllr Jo Bloggs', 'partner', false],
      ['Mayoral adviser', undefined, false],
      ['Jo Bloggs', 'Head of Waste', false],
      ['The Mayor', undefined, false],
      [' Cllr Jo Bloggs', undefined, true],
    ] as const)
      assert.equal(isElectedMember({ name, ...(role ? { role } : {}) } as never), isOne, `${name}, ${role}`);
  });
});
