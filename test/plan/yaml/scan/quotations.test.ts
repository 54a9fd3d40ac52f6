import assert from 'node:assert/strict';
import { quotationAt } from '../../../../src/plan/yaml/scan/quotations.ts';

describe('a quotation in YAML', () => {
  for (const [what, text, expected] of [
    ['ends with its mark', '"a" b', '"a"'],
    ['may be empty', "''", "''"],
    ['holds doubled apostrophes', "'a''b' c", "'a''b'"],
    ['holds escaped quotation marks', '"a\\"b" c', '"a\\"b"'],
    ['goes on over lines further in', '"a\n\n b"\nc', '"a\n\n b"'],
    ['ends before a comment', '"a\n b" # c', '"a\n b"'],
  ] as const) {
    for (const eol of ['\n', '\r\n'])
      it(`${what} (${JSON.stringify(eol)})`, () => {
        const quotation = quotationAt(text.replaceAll('\n', eol), 0);
        assert.deepEqual(quotation, { start: 0, end: expected.replaceAll('\n', eol).length, isClosed: true });
      });
  }

  for (const [what, text] of [
    ['nothing closes it', '"a'],
    ['the next lines stand no further in', '"a\nb"'],
    ['the next mark is another one’s', '"a\n b: "c"'],
    ['its only end is escaped', '"a\\"'],
  ] as const) {
    it(`is open to the end of its line where ${what}`, () =>
      assert.deepEqual(quotationAt(text, 0), {
        start: 0,
        end: text.split('\n')[0]!.length,
        isClosed: false,
      }));
  }

  it('is none where no quotation mark stands', () => assert.equal(quotationAt('a"', 0), undefined));
});
