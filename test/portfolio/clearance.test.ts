import assert from 'node:assert/strict';
import { isSurelyIn } from '../../src/portfolio/clearance.ts';
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
