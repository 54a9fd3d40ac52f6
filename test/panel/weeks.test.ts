import assert from 'node:assert/strict';
import { panelDays } from '../../src/panel/weeks.ts';
import { libraryOf } from './support.ts';

const today = '2027-02-22';

describe('the days that the panel shows', () => {
  it('go from the first activity to the last, half a year at the least', async () => {
    const days = panelDays(
      await libraryOf({ 'a.campaign.md': 'campaign: A\nactivities: [{ date: 2027-02-03, activity: One }]' }),
      today,
    );
    assert.deepEqual(days, { from: '2027-02-01', to: '2027-08-22' });
  });

  it('leave out what is long past or far ahead, nine years of it or more', async () => {
    const days = panelDays(
      await libraryOf({
        'a.campaign.md': 'campaign: A\nactivities: [{ start: 2018-01-01, end: 2037-01-01, activity: Long }]',
      }),
      today,
    );
    assert.deepEqual(days, { from: '2026-02-23', to: '2029-02-25' });
  });

  it('are the coming half year where there are no plans', async () => {
    assert.deepEqual(panelDays(await libraryOf({}), today), { from: today, to: '2027-08-22' });
  });
});
