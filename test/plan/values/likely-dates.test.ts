import assert from 'node:assert/strict';
import { dayAroundLaunch, lastDayOfLength } from '../../../src/plan/values/likely-dates.ts';

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

describe('a day that counts from the launch in words', () => {
  for (const [text, day] of [
    ['2 weeks before launch', 'launch-2w'],
    ['2 weeks before the launch', 'launch-2w'],
    ['10 days after  the  launch', 'launch+10d'],
    ['1 month after launch', 'launch+1m'],
    ['T-6 weeks', 'launch-6w'],
    ['L + 3 days', 'launch+3d'],
    ['On the launch', 'launch'],
    ['launch day', 'launch'],
    ['2 weeks before their launch', undefined],
    ['weeks before launch', undefined],
    ['relaunch', undefined],
  ] as const)
    it(`is ${day ?? 'none'} for “${text}”`, () => assert.equal(dayAroundLaunch(text), day));
});
