import assert from 'node:assert/strict';
import { readCount, readWorkingDays } from '../../../src/plan/values/counts.ts';

describe('numbers as people write them', () => {
  it('reads how many, with or without what is counted', () => {
    assert.deepEqual(['3', ' three ', '3 a week', 'Five campaigns'].map(readCount), [3, 3, 3, 5]);
    assert.deepEqual(['many', '3-4', '2.5', '', 'a week'].map(readCount), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('reads working days, and weeks as five of them', () => {
    assert.deepEqual(
      ['10', '1 day', '10 working days', 'two weeks', '3 weeks'].map(readWorkingDays),
      [10, 1, 10, 10, 15],
    );
    assert.deepEqual(['2 months', '10 or so', 'soon'].map(readWorkingDays), [
      undefined,
      undefined,
      undefined,
    ]);
  });
});
