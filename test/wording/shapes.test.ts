import assert from 'node:assert/strict';
import { sortsByForm, sortsOfDigits, withoutFigures } from '../../src/wording/shapes.ts';

describe('a number without its figures', () => {
  it('is the same for all that are written alike, and of the same sorts', () => {
    for (const [word, alike] of Object.entries({
      '4,512': '0,000',
      '31': '00',
      '500': '000',
      '60%': '00%',
    })) {
      assert.equal(withoutFigures(word), alike);
      assert.deepEqual(sortsOfDigits(alike), sortsOfDigits(word));
    }
    assert.equal(withoutFigures('£25,000'), '£00,000');
  });
  it('stays as it is where its figures tell what it is', () => {
    for (const word of ['2027', '1998', '2026/27', '1/3', 'q3', '24/7', '7.30pm', '64th'])
      assert.equal(withoutFigures(word), word);
  });
});

describe('what the form of a word says', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '400': ['<number>', '<numeral>', '<whole-number>'],
    '31': ['<number>', '<numeral>', '<whole-number>', '<day-of-month>'],
    '1,200': ['<number>', '<numeral>'],
    '60%': ['<number>', '<numeral>', '<percent>'],
    '64th': ['<number>', '<numeral>', '<day-of-month>', '<ordinal>'],
    '£25,000': ['<number>', '<sum>'],
    eur500: ['<number>', '<sum>'],
    '20mph': ['<number>', '<measured>'],
    '1/3': ['<number>', '<fraction>'],
    '11/7': ['<number>', '<slashed>'],
    '2:1': ['<number>', '<numeral>'],
    '2027': ['<year>'],
    '1998': ['<past-year>'],
    '2026/27': ['<year>', '<financial-year>'],
    '2026/114': ['<number>', '<numeral>'],
    '2027-03-01': ['<date>'],
    '1/4/27': ['<date>'],
    '7.30pm': ['<clock>'],
    q3: ['<quarter>'],
    '65s': ['<number>', '<ages>'],
    '16-24s': ['<number>', '<ages>'],
    '70+': ['<number>', '<ages>'],
    a34: ['<code>'],
    co2: ['<code>'],
    '2i2c': ['<code>'],
    'covid-19': ['<code>'],
    '24/7': ['<code>'],
  };
  for (const [word, sorts] of Object.entries(cases))
    it(word, () => {
      assert.deepEqual([...sortsOfDigits(word)].sort(), [...sorts].sort());
      for (const sort of sorts) assert.ok(sortsByForm.includes(sort), sort);
    });
});
