import assert from 'node:assert/strict';
import { packPlace, unpackPlace } from '../../src/portfolio/place.ts';

describe('the place of words in a record', () => {
  const spans: readonly [number, number, number, number][] = [
    [0, 0, 0, 0],
    [3, 15, 3, 58],
    [67_000_000, 511, 67_000_000, 1534],
    [2 ** 33, 1, 2 ** 33, 2],
    [5, 511, 5, 1535],
    [5, 512, 5, 513],
    [5, 9000, 5, 9010],
    [5, 0, 5, 20_000],
    [5, 10, 8, 2],
  ];
  for (const [line, character, endLine, endCharacter] of spans) {
    it(`is the same again from ${line}:${character} to ${endLine}:${endCharacter}`, () => {
      const span = { start: { line, character }, end: { line: endLine, character: endCharacter } };
      const place = JSON.parse(JSON.stringify(packPlace(span)));
      assert.deepEqual(unpackPlace(place), span);
    });
  }

  it('is one number where the words stand on one line', () => {
    const span = { start: { line: 12_269, character: 15 }, end: { line: 12_269, character: 140 } };
    assert.ok(Number.isSafeInteger(packPlace(span)));
  });
});
