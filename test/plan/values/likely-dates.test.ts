import assert from 'node:assert/strict';
import { dayAroundLaunch, lastDayOfLength, likelyDate } from '../../../src/plan/values/likely-dates.ts';

describe('the day that a text most likely means', () => {
  for (const [text, day] of [
    ['2027-03-01T09:00', '2027-03-01'],
    ['2027-03-01 9am', '2027-03-01'],
    [' 2027-3-1 ', '2027-03-01'],
    ['2027-12-31', '2027-12-31'],
    ['2027-02-30', undefined],
    ['2027-3-1, say', undefined],
    ['on 2027-3-1', undefined],
    ['2 weeks before launch', 'launch-2w'],
    ['launch-14', 'launch-14d'],
    ['Launch + 7', 'launch+7d'],
    ['launch – 1000', 'launch-1000d'],
    ['launch−2', 'launch-2d'],
    ['launch-10000', undefined],
    ['launch-14 or so', undefined],
    ['the launch-14', undefined],
    ['launch 14', undefined],
    ['soon', undefined],
  ] as const)
    it(`is ${day ?? 'none'} for “${text}”`, () => assert.equal(likelyDate(text), day));
});

describe('a length of time in place of a last day', () => {
  it('gives the last day from the first', () => {
    assert.equal(lastDayOfLength('eight weeks', '2027-01-27'), '2027-03-23');
    assert.equal(lastDayOfLength('for 12 weeks', '2027-01-04'), '2027-03-28');
    assert.equal(lastDayOfLength('10 days', '2027-02-20'), '2027-03-01');
    assert.equal(lastDayOfLength('One month', '2027-01-31'), '2027-02-27');
  });

  for (const [text, last] of [
    ['one day', '2027-01-27'],
    ['two days', '2027-01-28'],
    ['three days', '2027-01-29'],
    ['Four Days', '2027-01-30'],
    ['five days', '2027-01-31'],
    ['six days', '2027-02-01'],
    ['seven days', '2027-02-02'],
    ['eight days', '2027-02-03'],
    ['nine days', '2027-02-04'],
    ['ten days', '2027-02-05'],
    ['eleven days', '2027-02-06'],
    ['twelve days', '2027-02-07'],
    ['120 days', '2027-05-26'],
    ['1 WEEK', '2027-02-02'],
    ['for the six weeks', '2027-03-09'],
    ['lasting 2 months', '2027-03-26'],
    ['twelve-month', '2028-01-26'],
    ['three months long', '2027-04-26'],
    [' 12 weeks long ', '2027-04-20'],
  ] as const)
    it(`of “${text}” is over on ${last}`, () => assert.equal(lastDayOfLength(text, '2027-01-27'), last));

  it('is told from other texts', () => {
    for (const text of [
      'soon',
      '8',
      'weeks',
      'eight weeks before launch',
      'eighty weeks',
      'some eight weeks',
      'eight  weeks',
      '1000 days',
      '5 weekss',
      '',
    ])
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
    ['t + 1d', 'launch+1d'],
    ['T − 12 months', 'launch-12m'],
    ['T–2W', 'launch-2w'],
    ['T-1000 days', undefined],
    ['T-2 weeks or so', undefined],
    ['at T-2 weeks', undefined],
    ['1000 d after launch', 'launch+1000d'],
    ['3 Months Before Launch', 'launch-3m'],
    ['about 3 months before launch', undefined],
    ['3 months before launching', undefined],
    ['3 years before launch', undefined],
    ['On the launch', 'launch'],
    ['at launch', 'launch'],
    ['on launch', 'launch'],
    [' on launch day ', 'launch'],
    ['launch days', undefined],
    ['soon at launch', undefined],
    ['launch day', 'launch'],
    ['2 weeks before their launch', undefined],
    ['weeks before launch', undefined],
    ['relaunch', undefined],
  ] as const)
    it(`is ${day ?? 'none'} for “${text}”`, () => assert.equal(dayAroundLaunch(text), day));
});
