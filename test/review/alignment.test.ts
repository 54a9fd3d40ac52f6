import assert from 'node:assert/strict';
import { Alignment } from '../../src/review/alignment.ts';
import { assertProportional } from '../growth.ts';

/** A text of sentences, each of five words and one of its own. */
function sentences(count: number, wordOf: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `The ${wordOf(index)} goes by here.`).join(' ');
}

/** What stands in the second text in the place of some words of the first, which has them once. */
function inPlaceOf(words: string, first: string, second: string): string | undefined {
  const start = first.indexOf(words);
  const range = new Alignment(first, second).range({ start, end: start + words.length });
  return range && second.slice(range.start, range.end);
}

describe('the alignment of two texts', () => {
  it('finds words wherever they have gone, and what stands in their place', () => {
    const first = 'Letters name a date, and nurses visit on request.';
    const second = 'In May, Letters name no day at all, and nurses come on request.';
    assert.equal(inPlaceOf('nurses', first, second), 'nurses');
    assert.equal(inPlaceOf('a date', first, second), 'no day at all');
    assert.equal(inPlaceOf('visit', first, second), 'come');
  });

  it('finds them in long texts that differ throughout', () => {
    const first = sentences(2_000, (index) => `bus${index}`);
    const second = sentences(2_000, (index) => (index % 7 === 0 ? `tram${index}` : `bus${index}`));
    assert.equal(inPlaceOf('bus1002', first, second), 'bus1002');
    assert.equal(inPlaceOf('bus994', first, second), 'tram994');
  });

  it('goes sentence by sentence where more words differ than can be compared at once', () => {
    const first = `First. ${sentences(2_000, (index) => `bus${index}`)} Last word.`;
    const second = `First. ${sentences(2_000, (index) => `tram${index}`)} A new one. Last word.`;
    assert.equal(inPlaceOf('Last word', first, second), 'Last word');
    assert.equal(inPlaceOf('First', first, second), 'First');
    const reworded = sentences(2_000, (index) => `tram${index}`);
    assert.equal(
      inPlaceOf(
        'bus999',
        sentences(2_000, (index) => `bus${index}`),
        reworded,
      ),
      'tram999',
    );
  });

  it('takes time in step with the length of the texts, whatever differs in them', async () => {
    await assertProportional(
      1_500,
      (count) => [sentences(count, (index) => `bus${index}`), sentences(count, (index) => `tram${index}`)],
      ([first, second]) => new Alignment(first!, second!),
    );
    const words = (count: number, word: string) =>
      Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
    await assertProportional(
      4_000,
      (count) => [words(count, 'bus'), words(count, 'tram')],
      ([first, second]) => new Alignment(first!, second!),
    );
  });
});
