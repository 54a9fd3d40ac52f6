import assert from 'node:assert/strict';
import { type MarkOptions, marksIn } from '../../../../src/plan/yaml/scan/marks.ts';
import { assertProportional } from '../../../growth.ts';

/** The marks of a text, each as it is written, with the depth at which it stands. */
function marks(text: string, options?: MarkOptions): string[] {
  return marksIn(text, { start: 0, end: text.length }, options).map(
    (mark) =>
      `${mark.depth} ${text.slice(mark.start, mark.end)}${mark.sort === 'quotation' && !mark.isClosed ? ' …' : ''}`,
  );
}

describe('the marks within brackets', () => {
  for (const [what, text, expected] of [
    ['brackets and commas', '[a, b]', ['0 [', '1 ,', '0 ]']],
    ['braces in brackets', '[{a: b}]', ['0 [', '1 {', '2 :', '1 }', '0 ]']],
    ['colons before what ends a value', '{a:, b:}', ['0 {', '1 :', '1 ,', '1 :', '0 }']],
    ['colons within words', '[https://a.example:80]', ['0 [', '0 ]']],
    ['a quotation', '["a, b]", c]', ['0 [', '1 "a, b]"', '1 ,', '0 ]']],
    ['an apostrophe', "[Residents' magazine, b]", ['0 [', '1 ,', '0 ]']],
    ['a doubled apostrophe', "['a'', b']", ['0 [', "1 'a'', b'", '0 ]']],
    ['an escaped quotation mark', '["a\\", b"]', ['0 [', '1 "a\\", b"', '0 ]']],
    ['an open quotation', '["a, b]\n, c]', ['0 [', '1 "a, b] …', '1 ,', '0 ]']],
    ['a quotation over lines', '["a,\n b", c]', ['0 [', '1 "a,\n b"', '1 ,', '0 ]']],
    ['a comment', '[a, # b, c]\n d#e]', ['0 [', '1 ,', '1 # b, c]', '0 ]']],
    ['more closed than opened', 'a]}, b', ['-1 ]', '-2 }', '-2 ,']],
  ] as const) {
    it(`are those of ${what}`, () => assert.deepEqual(marks(text), expected));
    it(`are those of ${what} with \\r\\n`, () =>
      assert.deepEqual(
        marks(text.replaceAll('\n', '\r\n')),
        expected.map((mark) => mark.replaceAll('\n', '\r\n')),
      ));
  }

  it('open no quotation in the middle of a word', () => {
    assert.deepEqual(marks('"a, b', { mayBegin: false }), ['0 ,']);
  });

  it('find the end of a quotation behind the stretch', () => {
    const [, mark] = marksIn('["a\n  b"]', { start: 0, end: 3 }, { limit: 9 });
    assert.deepEqual(mark, { sort: 'quotation', start: 1, end: 8, isClosed: true, depth: 1 });
  });

  for (const [what, piece] of [
    ['quotation marks', '["'],
    ['open quotations on lines further in', ', "a\n  '],
    ['hashes', '{# '],
    ['backslashes', '["\\'],
  ] as const) {
    it(`cost in proportion where there are many ${what}`, async () => {
      const textOf = (size: number) => piece.repeat(size);
      await assertProportional(4_000, textOf, (text) => marksIn(text, { start: 0, end: text.length }));
    });
  }
});
