import assert from 'node:assert/strict';
import { wordHunks } from '../../src/review/word-hunks.ts';

/** What changed, as `removed → added`. */
function changed(before: string, after: string): string[] {
  return wordHunks(before, after).map(({ range, removed, added }) => {
    assert.equal(before.slice(range.start, range.end), removed);
    return `${removed} → ${added}`;
  });
}

describe('what changed between two texts', () => {
  it('is told in whole words, without the punctuation that stays', () => {
    assert.deepEqual(changed('Leaflets go to every surgery.', 'Leaflets go to each surgery.'), [
      'every → each',
    ]);
    assert.deepEqual(changed('It costs £1,200.', 'It costs £1,500.'), ['£1,200 → £1,500']);
    assert.deepEqual(changed('from each other.', 'from others.'), ['each other → others']);
  });

  it('is one change where it is a value, or the words between are few', () => {
    assert.deepEqual(changed('31 January 2027', '15 January 2028'), ['31 January 2027 → 15 January 2028']);
    assert.deepEqual(
      changed(
        'In the first week the old crews go out on all rounds',
        'In the second week the new crews go out on all rounds',
      ),
      ['first week the old → second week the new'],
    );
  });

  it('is several changes where they stand apart, and none where nothing changed', () => {
    assert.deepEqual(
      changed(
        'Old words begin here and go on for a long while to the old end',
        'New words begin here and go on for a long while to the new end',
      ),
      ['Old → New', 'old → new'],
    );
    assert.deepEqual(changed('The same', 'The same'), []);
  });

  it('knows what was only put in or taken out', () => {
    assert.deepEqual(changed('a b c d e f g h', 'a b c d x e f g h'), [' → x ']);
    assert.deepEqual(changed('a b c d x e f g h', 'a b c d e f g h'), ['x  → ']);
  });
});

describe('what changed in a text, exactly', () => {
  const hunks = (before: string, after: string) =>
    wordHunks(before, after).map(({ range, removed, added }) => [range.start, range.end, removed, added]);

  it('stands where it is told to stand, whatever comes before it', () => {
    assert.deepEqual(hunks('', 'New words'), [[0, 0, '', 'New words']]);
    assert.deepEqual(hunks('Old words', ''), [[0, 9, 'Old words', '']]);
    assert.deepEqual(hunks('', ''), []);
    assert.deepEqual(
      hunks(
        'One two three four five six seven eight nine ten',
        'Uno two three four five sei seven eight nine dieci',
      ),
      [
        [0, 3, 'One', 'Uno'],
        [24, 27, 'six', 'sei'],
        [45, 48, 'ten', 'dieci'],
      ],
    );
    assert.deepEqual(hunks('One two three four five six seven', 'One two three four five six seven eight'), [
      [33, 33, '', ' eight'],
    ]);
    assert.deepEqual(hunks('One two three four five six seven', 'two three four five six seven'), [
      [0, 4, 'One ', ''],
    ]);
  });

  it('is one change in a text of six words, and of more where three words stand between', () => {
    assert.deepEqual(hunks('a b c d e f', 'x b c d e y'), [[0, 11, 'a b c d e f', 'x b c d e y']]);
    assert.deepEqual(hunks('a b c d e f g', 'x b c d e f y'), [
      [0, 1, 'a', 'x'],
      [12, 13, 'g', 'y'],
    ]);
    assert.deepEqual(hunks('a b c d e f g', 'x b c y e f g'), [[0, 7, 'a b c d', 'x b c y']]);
    assert.deepEqual(hunks('a b c d e f g', 'x b c d y f g'), [
      [0, 1, 'a', 'x'],
      [8, 9, 'e', 'y'],
    ]);
    assert.deepEqual(hunks('a b c d e f g', 'a x c y e f g'), [[2, 7, 'b c d', 'x c y']]);
  });

  it('leaves out the marks that stay at both ends of it, each of them', () => {
    for (const mark of ['.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', "'", '’'])
      assert.deepEqual(hunks(`${mark}old${mark}`, `${mark}new${mark}`), [[1, 4, 'old', 'new']], mark);
    assert.deepEqual(hunks('-old-', '-new-'), [[0, 5, '-old-', '-new-']]);
    assert.deepEqual(hunks('(“old”).', '(“new”).'), [[2, 5, 'old', 'new']]);
    assert.deepEqual(hunks('old.', 'old!'), [[0, 4, 'old.', 'old!']]);
    assert.deepEqual(hunks('...', '..'), [[2, 3, '.', '']]);
  });

  it('is the whole text where more words differ than can be compared', () => {
    const [before, after] = ['bus', 'tram'].map((word) =>
      Array.from({ length: 1_200 }, (_, index) => `${word}${index}`).join(' '),
    ) as [string, string];
    assert.deepEqual(hunks(`Same ${before}`, `Same ${after}`), [
      [0, before.length + 5, `Same ${before}`, `Same ${after}`],
    ]);
  });
});
