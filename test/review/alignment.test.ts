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

describe('where each stretch of a text stands in another', () => {
  /** What stands in the second text for each word of the first, with where it begins. */
  const words = (first: string, second: string) =>
    [...first.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const range = new Alignment(first, second).range({ start: index, end: index + word.length });
      return range && `${range.start}: ${second.slice(range.start, range.end)}`;
    });

  it('is where its words are, else what stands between those beside it', () => {
    assert.deepEqual(words('one two three', 'ONE two, three'), ['0: ONE', '4: two', '9: three']);
    assert.deepEqual(words('one two three', 'one 2 three'), ['0: one', '4: 2', '6: three']);
    assert.deepEqual(words('one two three', 'one three'), ['0: one', '3: ', '4: three']);
    assert.deepEqual(words('one two', 'and one'), ['4: one', '7: ']);
    assert.deepEqual(words('one two', 'so two'), ['3: ', '3: two']);
    assert.deepEqual(words('one two', 'uno due'), [undefined, undefined]);
    assert.deepEqual(words('a b c d', 'a x y d'), ['0: a', '2: x y', '2: x y', '6: d']);
    assert.deepEqual(words('', 'one'), []);
    assert.deepEqual(words('one', ''), [undefined]);
  });

  it('is as far as its words go that are there', () => {
    const aligned = new Alignment('alpha beta gamma delta', 'beta gamma epsilon');
    assert.deepEqual(aligned.range({ start: 0, end: 22 }), { start: 0, end: 10 });
    assert.deepEqual(aligned.range({ start: 6, end: 16 }), { start: 0, end: 10 });
    assert.deepEqual(aligned.range({ start: 7, end: 8 }), { start: 1, end: 2 });
    assert.deepEqual(aligned.range({ start: 3, end: 8 }), { start: 0, end: 2 });
    assert.deepEqual(aligned.range({ start: 12, end: 22 }), { start: 6, end: 10 });
  });

  it('is a point where it is one: at the edge of the word that it belongs to', () => {
    const points = (first: string, second: string) =>
      [...`${first} `].map((_, at) => new Alignment(first, second).range({ start: at, end: at })?.start);
    assert.deepEqual(points('a b', 'a b'), [0, 1, 2, 3]);
    assert.deepEqual(points('a b', 'x a y b z'), [2, 3, 6, 7]);
    assert.deepEqual(points('a b', 'b'), [0, 0, 0, 1]);
    assert.deepEqual(points('a b', 'c'), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(points('a, b', 'a b'), [0, 1, 1, 2, 3]);
  });

  it('is found exactly only where its letters and those beside it are the same', () => {
    const first = 'Letters name a date.';
    const exact = (words: string, second: string, of = first) => {
      const start = of.indexOf(words);
      const range = new Alignment(of, second).exactRange({ start, end: start + words.length });
      return range && [range.start, second.slice(range.start, range.end)];
    };
    assert.deepEqual(exact('name', first), [8, 'name']);
    assert.deepEqual(exact('name', 'In May, Letters name a date.'), [16, 'name']);
    assert.deepEqual(exact('name', 'Letters NAME a date.'), undefined);
    assert.deepEqual(exact('name', 'Letters give a date.'), undefined);
    assert.deepEqual(exact('name', 'Letters do name a date.'), undefined);
    assert.deepEqual(exact('name', 'Letters name  a date.'), undefined);
    assert.deepEqual(exact('name', 'Letters, name a date.'), undefined);
    assert.deepEqual(exact('name a', 'Letters name just a date.'), undefined);
    assert.deepEqual(exact('Letters', 'Letters name a date.'), [0, 'Letters']);
    assert.deepEqual(exact('Letters', 'So Letters name a date.'), undefined);
    assert.deepEqual(exact('date.', 'Letters name a date.'), [15, 'date.']);
    assert.deepEqual(exact('date.', 'Letters name a date. So there.'), undefined);
    assert.deepEqual(exact('Letters name a date.', 'Letters name a date.'), [0, first]);
    assert.deepEqual(exact('etter', first), [1, 'etter']);
  });

  it('is found exactly as a point where the letters on both sides are the same', () => {
    const points = (first: string, second: string) =>
      [...`${first} `].map((_, at) => new Alignment(first, second).exactRange({ start: at, end: at })?.start);
    assert.deepEqual(points('a b', 'a b'), [0, 1, 2, 3]);
    assert.deepEqual(points('a b', 'x a b'), [undefined, 3, 4, 5]);
    assert.deepEqual(points('a b', 'a b x'), [0, 1, 2, undefined]);
    assert.deepEqual(points('a b', 'a x b'), [0, undefined, undefined, 5]);
    assert.deepEqual(points('A b', 'a b'), [undefined, undefined, 2, 3]);
    assert.deepEqual(points('', ''), [undefined]);
  });
});
