import assert from 'node:assert/strict';
import { previewOf } from '../../page/support.ts';
import { exported, planWith } from '../../word/support.ts';
import { at } from '../../word/xml.ts';

for (const end of ['\n', '\r\n']) {
  describe(`definition lists (${JSON.stringify(end)})`, () => {
    const body = ['Reach', ': How *many* saw it', ': and how often', '', 'Uptake:', 'as usual'].join(end);

    it('have each term in bold, with what it means indented below it in Word', async () => {
      const { paragraphs } = await exported(planWith(body));
      const find = (text: string) => paragraphs.find((paragraph) => paragraph.text === text)!.element;
      assert.ok(at(find('Reach'), 'w:r/w:rPr/w:b') && at(find('Reach'), 'w:pPr/w:keepNext'));
      for (const text of ['How many saw it', 'and how often']) assert.ok(at(find(text), 'w:pPr/w:ind'), text);
      assert.ok(find('Uptake: as usual'));
    });

    it('are lists of terms in the preview', async () => {
      assert.match(
        await previewOf(planWith(body)),
        /<dl>\s*<dt>Reach<\/dt>\s*<dd>How <em>many<\/em> saw it<\/dd>\s*<dd>and how often<\/dd>\s*<\/dl>/,
      );
    });
  });
}
