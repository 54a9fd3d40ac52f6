import assert from 'node:assert/strict';
import { applyEdits, capitalised, leastEdit, shortened, touch } from '../../src/text/text.ts';

describe('shortened texts', () => {
  it('stay as they are where they fit', () => {
    assert.equal(shortened('New bin days', 12), 'New bin days');
    assert.equal(shortened('', 5), '');
  });

  it('end in dots, without a blank before them and no longer than is asked for', () => {
    assert.equal(shortened('New bin days', 8), 'New bin…');
    assert.equal(shortened('New bin days', 9), 'New bin…');
  });

  it('end with a word, not with a comma or a dash behind it', () => {
    assert.equal(shortened('Carers vaccinated, by age', 22), 'Carers vaccinated…');
    assert.equal(shortened('Carers – all of them', 10), 'Carers…');
    assert.equal(shortened(',,,,,,', 4), ',,,…');
  });

  it('hold no half of an emoji', () => assert.equal(shortened('Bins 🎉🎉', 7), 'Bins…'));
});

describe('capitalised texts', () => {
  it('begin with a capital, of any script', () => {
    assert.equal(capitalised('in review'), 'In review');
    assert.equal(capitalised('ŷ'), 'Ŷ');
    assert.equal(capitalised(''), '');
  });
});

describe('the least edit that makes one text of another', () => {
  const pairs = [
    ['The trucks change.', 'The routes change.', 'route'],
    ['aa', 'aaa', 'a'],
    ['aaa', 'aa', ''],
    ['', 'new', 'new'],
    ['same', 'same', ''],
    ['a 👍 b', 'a 👎 b', '👎'],
    ['a\r\nb', 'a\nb', '\n'],
    ['a\r\nb', 'a\r\n\r\nb', '\r\n'],
  ] as const;
  for (const [before, after, newText] of pairs)
    it(`makes ${JSON.stringify(after)} of ${JSON.stringify(before)}`, () => {
      const edit = leastEdit(before, after);
      assert.equal(applyEdits(before, [edit]), after);
      assert.equal(edit.newText, newText);
    });
});

describe('edits of the same words', () => {
  const edit = (start: number, end: number) => ({ range: { start, end }, newText: 'x' });

  it('touch, and so do those side by side', () => {
    assert.ok(
      touch(edit(0, 3), edit(2, 5)) && touch(edit(0, 3), edit(3, 5)) && touch(edit(2, 2), edit(0, 5)),
    );
    assert.ok(!touch(edit(0, 2), edit(3, 5)) && !touch(edit(4, 5), edit(0, 3)));
  });
});
