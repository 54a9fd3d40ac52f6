import assert from 'node:assert/strict';
import { attributesAt } from '../../../src/document/markdown/attributes.ts';
import { previewOf } from '../../page/support.ts';
import { exported, planWith } from '../../word/support.ts';
import { all } from '../../word/xml.ts';

const widths = async (body: string) => {
  const { document, paragraphs } = await exported(planWith(body));
  return {
    widths: all(document, 'wp:extent').map(({ attributes }) => Number(attributes.cx) / 9_525),
    text: paragraphs.map(({ text }) => text).join('\n'),
  };
};

describe('attributes behind pictures and links', () => {
  it('are read in each of their spellings', () => {
    assert.deepEqual(attributesAt('{width=50% .wide #map alt="a b"} on'), {
      values: new Map([
        ['width', '50%'],
        ['alt', 'a b'],
      ]),
      length: 32,
    });
    for (const text of ['{one or two}', '{}', 'x {width=1}', '{width=', '{{name}}'])
      assert.equal(attributesAt(text), undefined);
  });

  it('give a picture its size, and are never printed', async () => {
    const [plain, half, pixels, inHtml] = await Promise.all(
      [
        '![Bin](bin.png)',
        '![Bin](bin.png){width=50%}',
        '![Bin](bin.png){width=3cm}',
        '<img src="bin.png" alt="Bin" width="50%">',
      ].map(widths),
    );
    assert.ok(half!.widths[0]! > 250 && half!.widths[0]! !== plain!.widths[0], String(half!.widths));
    assert.deepEqual(inHtml!.widths, half!.widths);
    assert.deepEqual(pixels!.widths, [113]);
    for (const { text } of [half!, pixels!]) assert.doesNotMatch(text, /[{}%]/);
    const { text } = await widths('See [it](https://example.org){target=_blank}, and {this}.');
    assert.match(text, /See it, and \{this\}\./);
  });

  it('give a picture its size in the preview too', async () => {
    const page = await previewOf(
      planWith('Before ![Bin](bin.png){width=50%} after, [it](https://example.org){.x}.\n'),
    );
    assert.match(
      page,
      /<img src="bin.png" alt="Bin" width="50%"> after, <a href="https:\/\/example.org">it<\/a>\.<\/p>/,
    );
  });

  it('take no longer to be read than their length', () => {
    for (const piece of ['{.a ', '{a=', '{a=" ', '.a ', '{{']) {
      assert.equal(attributesAt(piece.repeat(50_000)), undefined);
      assert.equal(attributesAt(`{${piece.repeat(50_000)}`), undefined);
    }
  });
});
