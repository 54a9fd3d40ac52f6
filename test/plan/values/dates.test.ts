import assert from 'node:assert/strict';
import { isIsoDate, readDate } from '../../../src/plan/values/dates.ts';

describe('a day in a plan', () => {
  it('is read in the forms that the format has, and in no other', () => {
    assert.equal(readDate(' 2027-03-01 '), '2027-03-01');
    assert.equal(readDate('Launch − 14 days'), 'launch-14d');
    assert.equal(readDate('launch+2 weeks'), 'launch+2w');
    for (const text of [
      '2027-02-30',
      '2027-03-01 or so',
      '2027-03-011',
      'about 2027-03-01',
      'before launch',
      'launch+x',
    ])
      assert.equal(readDate(text), undefined, text);
  });

  it('is a day of the calendar only where nothing else is said', () => {
    assert.deepEqual(['2027-03-01', '2027-03-011', '2027-03-01 or so', 'launch'].map(isIsoDate), [
      true,
      false,
      false,
      false,
    ]);
  });
});
