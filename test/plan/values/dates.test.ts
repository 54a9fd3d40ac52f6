import assert from 'node:assert/strict';
import {
  addDays,
  addMonths,
  daysBetween,
  isIsoDate,
  isRealDay,
  isRelative,
  localDate,
  localIsoDate,
  localMonth,
  localWeekday,
  readDate,
  resolveDate,
} from '../../../src/plan/values/dates.ts';

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

describe('a day that counts from the launch', () => {
  it('is worked out from it, in days, weeks and months', () => {
    const launch = '2027-03-31';
    for (const [date, day] of Object.entries({
      launch,
      'launch-14d': '2027-03-17',
      'launch+1d': '2027-04-01',
      'launch+2w': '2027-04-14',
      'launch-1w': '2027-03-24',
      'launch-1m': '2027-02-28',
      'launch+3m': '2027-06-30',
      '2027-01-04': '2027-01-04',
      'early March 2027': undefined,
    }))
      assert.equal(resolveDate(date, launch), day, date);
  });

  it('is no day without a launch, or where that counts from itself', () => {
    assert.equal(resolveDate('launch-1d', undefined), undefined);
    assert.equal(resolveDate('launch-1d', 'launch'), undefined);
    assert.equal(resolveDate(undefined, '2027-03-31'), undefined);
    assert.equal(resolveDate('2027-03-01', undefined), '2027-03-01');
  });

  it('is told from others by its first word', () =>
    assert.deepEqual(['launch', 'launch+2w', '2027-03-01', 'at launch'].map(isRelative), [
      true,
      true,
      false,
      false,
    ]));
});

describe('counting days', () => {
  it('goes over the ends of months and years, both ways', () => {
    assert.equal(addDays('2027-12-31', 1), '2028-01-01');
    assert.equal(addDays('2028-03-01', -1), '2028-02-29');
    assert.equal(addDays('2027-03-09', 1), '2027-03-10');
    assert.equal(addDays('2027-10-09', 0), '2027-10-09');
    assert.equal(addDays('2027-01-01', 365), '2028-01-01');
    assert.equal(addDays('1000-01-01', -1), '0999-12-31');
    assert.equal(addDays('9999-12-31', 1), '+010000-01');
  });

  it('takes a shorter month’s last day', () => {
    assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
    assert.equal(addMonths('2027-01-31', 13), '2028-02-29');
    assert.equal(addMonths('2027-03-15', -3), '2026-12-15');
    assert.equal(addMonths('2027-11-30', 1), '2027-12-30');
  });

  it('counts the days between two', () => {
    assert.equal(daysBetween('2027-03-01', '2027-03-29'), 28);
    assert.equal(daysBetween('2027-03-29', '2027-03-01'), -28);
    assert.equal(daysBetween('2027-03-27', '2027-03-29'), 2);
  });

  it('knows the days that there are', () => {
    for (const day of ['2028-02-29', '2027-12-31']) assert.ok(isRealDay(day), day);
    for (const day of ['2027-02-29', '2027-13-01', '2027-00-10', 'x']) assert.ok(!isRealDay(day), day);
  });
});

describe('a day in words', () => {
  it('is the day, the month or the day with its weekday', () => {
    assert.equal(localDate('2027-03-01'), '1 March 2027');
    assert.equal(localMonth('2027-03-01'), 'March 2027');
    assert.equal(localWeekday('2027-03-01'), 'Monday 1 March 2027');
  });

  it('is that of a moment where the user is', () =>
    assert.equal(localIsoDate(new Date(2027, 0, 4, 23, 59)), '2027-01-04'));
});
