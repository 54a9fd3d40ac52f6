import assert from 'node:assert/strict';
import { lastDayOfLength } from '../../../src/plan/values/likely-dates.ts';

describe('a length of time in place of a last day', () => {
  it('gives the last day from the first', () => {
    assert.equal(lastDayOfLength('eight weeks', '2027-01-27'), '2027-03-23');
    assert.equal(lastDayOfLength('for 12 weeks', '2027-01-04'), '2027-03-28');
    assert.equal(lastDayOfLength('10 days', '2027-02-20'), '2027-03-01');
    assert.equal(lastDayOfLength('One month', '2027-01-31'), '2027-02-27');
  });

  it('is told from other texts', () => {
    for (const text of ['soon', '8', 'weeks', 'eight weeks before launch', 'eighty weeks', ''])
      assert.equal(lastDayOfLength(text, '2027-01-27'), undefined, text);
  });
});
