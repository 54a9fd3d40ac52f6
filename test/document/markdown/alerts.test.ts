import assert from 'node:assert/strict';
import { previewOf } from '../../page/support.ts';
import { exported, planWith } from '../../word/support.ts';

const quotesOf = async (body: string, frontmatter?: string) =>
  (await exported(planWith(body, frontmatter))).paragraphs.flatMap(({ style, text }) =>
    style === 'Quote' ? [text] : [],
  );

for (const end of ['\n', '\r\n']) {
  describe(`labelled notes (${JSON.stringify(end)})`, () => {
    const said = (lines: readonly string[]) => lines.join(end);

    it('carry their labels in Word', async () => {
      for (const [mark, label] of [
        ['NOTE', 'Note'],
        ['tip', 'Tip'],
        ['IMPORTANT', 'Important'],
        ['WARNING', 'Warning'],
        ['CAUTION', 'Caution'],
      ])
        assert.deepEqual(await quotesOf(said([`> [!${mark}] `, '> Mind **this**.', '>', '> And that.'])), [
          `${label}: Mind this.`,
          'And that.',
        ]);
    });

    it('are labelled in the language of the document', async () => {
      assert.deepEqual(await quotesOf(said(['> [!NOTE]', '> Cofiwch.']), 'campaign: T\nlanguage: cy'), [
        'Nodyn: Cofiwch.',
      ]);
    });

    it('stand alone where a list or nothing follows', async () => {
      assert.deepEqual(await quotesOf(said(['> [!TIP]', '> - one', '> - two'])), ['Tip:', 'one', 'two']);
      assert.deepEqual(await quotesOf('> [!TIP]'), ['Tip:']);
    });

    it('are labelled in the preview alike', async () => {
      const page = await previewOf(
        planWith(said(['> [!WARNING]', '> Mind **this**.', '', '- in a list', '  > [!note]', '  > Inner'])),
      );
      assert.match(page, /<blockquote>\s*<p><strong>Warning:<\/strong> Mind <strong>this<\/strong>\.<\/p>/);
      assert.match(page, /<blockquote>\s*<p><strong>Note:<\/strong> Inner<\/p>/);
    });
  });
}

it('leaves other quotes as they are', async () => {
  assert.deepEqual(await quotesOf('> [!OTHER] thing\n\n> A [!NOTE] within'), [
    '[!OTHER] thing',
    'A [!NOTE] within',
  ]);
});
