import assert from 'node:assert/strict';
import { stemOf } from '../../src/channels/words.ts';

describe('the stem of a word in a name', () => {
  for (const [words, stem] of [
    ['posters poster’s posters’ poster', 'poster'],
    ['studies study', 'study'],
    ['skies sky', 'sky'],
    ['ties tie', 'tie'],
    ['beanies beanie', 'beanie'],
    ['hoodies hoodie', 'hoodie'],
    ['taxis taxi', 'taxi'],
    ['1990s 1990', '1990'],
    ['churches church', 'church'],
    ['houses house', 'house'],
    ['news', 'news'],
    ['bus', 'bus'],
    ['adverts advertisements advertising ad', 'ad'],
  ] as const)
    it(`is ${stem} of ${words}`, () => {
      assert.deepEqual([...new Set(words.split(' ').map(stemOf))], [stem]);
    });
});
