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
