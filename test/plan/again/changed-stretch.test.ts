import assert from 'node:assert/strict';
import { changedStretch } from '../../../src/plan/again/changed-stretch.ts';

describe('what two texts differ in', () => {
  for (const [earlier, later, start, end, by] of [
    ['abc', 'aXc', 1, 2, 0],
    ['abc', 'abXc', 2, 2, 1],
    ['abc', 'ac', 1, 2, -1],
    ['abc', 'Xabc', 0, 0, 1],
    ['abc', 'bc', 0, 1, -1],
    ['abc', 'abcX', 3, 3, 1],
    ['abc', 'ab', 2, 3, -1],
    ['abc', 'xyz', 0, 3, 0],
    ['', 'a', 0, 0, 1],
    ['a', '', 0, 1, -1],
    ['aa', 'aaa', 2, 2, 1],
    ['aaa', 'aa', 2, 3, -1],
  ] as const)
    it(`is the shortest stretch: ${JSON.stringify(earlier)}, ${JSON.stringify(later)}`, () =>
      assert.deepEqual(changedStretch(earlier, later), { range: { start, end }, by }));

  it('is nothing where they are the same', () => assert.equal(changedStretch('abc', 'abc'), undefined));

  it('is found in long texts, wherever it is', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode(97 + (index % 26))).join(
      '',
    );
    for (const at of [0, 1, 4_095, 4_096, 4_097, 8_192, 12_345, 15_904, 15_905, 19_999]) {
      const changed = `${long.slice(0, at)}!${long.slice(at + 1)}`;
      assert.deepEqual(
        changedStretch(long, changed),
        { range: { start: at, end: at + 1 }, by: 0 },
        String(at),
      );
      const added = `${long.slice(0, at)}!?${long.slice(at)}`;
      assert.deepEqual(changedStretch(long, added), { range: { start: at, end: at }, by: 2 }, String(at));
      assert.deepEqual(
        changedStretch(added, long),
        { range: { start: at, end: at + 2 }, by: -2 },
        String(at),
      );
    }
  });
});
