import assert from 'node:assert/strict';
import {
  commentStart,
  hashStart,
  isCommentAt,
  isHashAt,
  isHashtagAt,
} from '../../../../src/plan/yaml/scan/comments.ts';

describe('a comment in YAML', () => {
  for (const [text, at] of [
    ['# a', 0],
    ['a # b', 2],
    ['a\t# b', 2],
    ['a#b # c', 4],
    ['a#b', undefined],
    ['a\u00a0# b', undefined],
    ['a #b', undefined],
    ['a #b # c', 5],
    ['a #campaign-plan-ignore no-risks', 2],
    ['', undefined],
  ] as const) {
    it(`begins ${at === undefined ? 'nowhere' : `at ${at}`} in ${JSON.stringify(text)}`, () => {
      assert.equal(commentStart(text, 0, text.length), at);
      const hash = text.lastIndexOf('#');
      assert.equal(isCommentAt(text, hash), at === hash && at >= 0);
    });
  }

  it('is looked for in a stretch only', () => {
    assert.equal(commentStart('# a # b # c', 1, 7), 4);
    assert.equal(commentStart('# a # b', 5, 7), undefined);
  });

  it('is a hashtag to people where a letter or digit follows at once', () => {
    assert.deepEqual(
      ['#LoveAnytown', '#2027', '#Ŵythnos', '#𝒜', '# a', '##', '#', 'a'].map((text) => isHashtagAt(text, 0)),
      [true, true, true, true, false, false, false, false],
    );
  });

  it('begins with a hashtag to YAML', () => {
    assert.equal(hashStart('a #b # c', 0, 8), 2);
    assert.equal(isHashAt('a#b', 1), false);
  });

  it('silences checks with or without a blank behind the hash', () => {
    assert.equal(isHashtagAt('#campaign-plan-ignore no-risks', 0), false);
    assert.equal(isHashtagAt('#Campaign-Plan', 0), true);
  });
});
