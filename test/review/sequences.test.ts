import assert from 'node:assert/strict';
import { commonItems, grouped, inOrder, type Pair } from '../../src/review/sequences.ts';
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

describe('what two lists have in common, whatever they hold', () => {
  it('is where each item stands in both, in the order of both', () => {
    const common = (a: string, b: string) =>
      commonItems([...a], [...b])
        .map(([x, y]) => `${x}${y}`)
        .join(' ');
    for (const [a, b, wanted] of [
      ['abc', 'abc', '00 11 22'],
      ['abc', '', ''],
      ['aa', 'aaa', '00 11'],
      ['aaa', 'aa', '00 11'],
      ['abcde', 'axcye', '00 22 44'],
      ['xabc', 'yzabc', '12 23 34'],
      ['abcx', 'abcyz', '00 11 22'],
      ['pabq', 'rabs', '11 22'],
      ['pabcq', 'abcdq', '10 21 32 44'],
    ] as const)
      assert.equal(common(a, b), wanted, `${a} ${b}`);
  });

  it('is what stands once in both where too much comes and goes, with what is the same at the ends', () => {
    const many = (name: string) => Array.from({ length: 2_000 }, (_, index) => `${name}${index}`);
    const a = ['start', ...many('a'), 'one', 'twice', 'two', 'twice', 'three', 'x', ...many('c'), 'end'];
    const b = ['start', 'three', ...many('b'), 'one', 'twice', 'two', 'x', 'x', ...many('d'), 'end'];
    assert.deepEqual(commonItems(a, b), [
      [0, 0],
      [2_001, 2_002],
      [2_003, 2_004],
      [4_007, 4_007],
    ]);
  });
});

describe('items in groups', () => {
  it('stand under what they have in common, in their order', () => {
    assert.deepEqual(
      [...grouped(['one', 'two', 'three', 'six', 'four'], ({ length }) => length)],
      [
        [3, ['one', 'two', 'six']],
        [5, ['three']],
        [4, ['four']],
      ],
    );
    assert.deepEqual([...grouped([], String)], []);
  });
});

describe('the pairs that stand in the same order on both sides', () => {
  const kept = (...places: readonly number[]) =>
    inOrder(places.map((place, index): Pair => [index, place])).map(([, place]) => place);

  it('are as many as can be', () => {
    assert.deepEqual(kept(5), [5]);
    assert.deepEqual(kept(2, 1), [1]);
    assert.deepEqual(kept(1, 2, 3), [1, 2, 3]);
    assert.deepEqual(kept(3, 2, 1), [1]);
    assert.deepEqual(kept(4, 0, 5, 1, 2, 6, 3), [0, 1, 2, 3]);
    assert.deepEqual(kept(0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15), [0, 2, 6, 9, 11, 15]);
  });
});
