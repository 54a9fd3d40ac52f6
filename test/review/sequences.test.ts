import assert from 'node:assert/strict';
import { commonItems, inOrder, type Pair } from '../../src/review/sequences.ts';
import { assertProportional } from '../growth.ts';

describe('what two lists have in common', () => {
  const common = (a: string, b: string) =>
    commonItems([...a], [...b])
      .map(([x, y]) => `${x}${y}`)
      .join(' ');

  it('is found in order', () => {
    assert.equal(common('abcd', 'abxd'), '00 11 33');
    assert.equal(common('abc', 'xabcy'), '01 12 23');
    assert.equal(common('', 'abc'), '');
    assert.equal(common('aab', 'ab').split(' ').length, 2);
  });

  it('is found where nearly all is another, by what stands there once', () => {
    const [a, b] = ['a', 'b'].map((name) => Array.from({ length: 5_000 }, (_, index) => `${name}${index}`));
    a![2_500] = 'same';
    b![3_000] = 'same';
    assert.deepEqual(commonItems(a!, b!), [[2_500, 3_000]]);
  });

  it('takes time in step with the length of the lists', async () => {
    await assertProportional(
      2_000,
      (count) =>
        ['a', 'b'].map((name) =>
          Array.from({ length: count }, (_, index) =>
            index % 50 === 0 ? `same${index}` : `${name}${index}`,
          ),
        ),
      ([a, b]) => commonItems(a!, b!),
    );
  });
});

describe('what has been moved', () => {
  it('is as little as can be', () => {
    const pairs: Pair[] = [3, 0, 1, 2].map((place, index) => [index, place]);
    assert.deepEqual(inOrder(pairs), [
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
    assert.deepEqual(inOrder([]), []);
  });
});
