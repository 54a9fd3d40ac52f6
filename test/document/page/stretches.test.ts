import assert from 'node:assert/strict';
import { isWithin, stretchesBetween, stretchInWords } from '../../../src/document/page/stretches.ts';
import { DocumentWords } from '../../../src/document/words/words.ts';

const inWords = (first: string, last: string, most: number, language = 'en-GB') =>
  stretchesBetween(first, last, most).map((each) => stretchInWords(each, new DocumentWords(language)));

describe('stretchesBetween', () => {
  it('gives months, over the turn of the year too', () => {
    assert.deepEqual(inWords('2026-11-30', '2027-01-01', 6), [
      'November 2026',
      'December 2026',
      'January 2027',
    ]);
  });

  it('gives quarters of the year where months are too many, and years where those are', () => {
    assert.deepEqual(inWords('2027-02-10', '2027-08-01', 6), [
      'January to March 2027',
      'April to June 2027',
      'July to September 2027',
    ]);
    assert.deepEqual(inWords('2026-12-31', '2028-06-01', 6), ['2026', '2027', '2028']);
  });

  it('speaks the language of the document', () => {
    assert.deepEqual(inWords('2027-01-10', '2027-06-01', 3, 'cy'), [
      'Ionawr i Mawrth 2027',
      'Ebrill i Mehefin 2027',
    ]);
  });

  it('puts each day into one of them', () => {
    const stretches = stretchesBetween('2027-01-01', '2027-12-31', 4);
    for (const day of ['2027-01-01', '2027-03-31', '2027-04-01', '2027-12-31'])
      assert.equal(stretches.filter((each) => isWithin(day, each)).length, 1, day);
    assert.ok(!stretches.some((each) => isWithin('2026-12-31', each)));
  });
});
