import assert from 'node:assert/strict';
import { wordsOrDay } from '../../src/review/same-words.ts';

describe('words that say the same', () => {
  it('are the same day, or the same days, however they are written, behind their label too', () => {
    for (const words of ['1 March 2027', '1 Mar 2027', 'Monday 1 March 2027'])
      assert.equal(wordsOrDay(words), '2027-03-01');
    for (const words of ['4 January 2027 to 9 July 2027', '4 January to 9 July 2027', '4 Jan – 9 July 2027'])
      assert.equal(wordsOrDay(`Dates: ${words}`), 'Dates: 2027-01-04/2027-07-09');
  });

  it('are not taken for the same where days are named one by one, or a figure may be a month', () => {
    for (const words of ['8 and 10 July 2027', '8, 9 and 10 July 2027', '1/2/2027 to 3/2/2027', 'July 2027'])
      assert.equal(wordsOrDay(words), words);
  });
});
