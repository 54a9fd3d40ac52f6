import assert from 'node:assert/strict';
import { linesApart } from '../../../src/bring/read/lines-apart.ts';
import { brought, broughtLines, valuesOf } from '../documents.ts';
import { wordDocument } from '../files.ts';

describe('the lines of one paragraph', () => {
  it('are passages of their own where each has a label, or a mark before it', () => {
    const texts = (text: string) => linesApart(text, text)?.map((line) => line.text);
    assert.deepEqual(texts('Lead: Jo\nStatus: Draft'), ['Lead: Jo', 'Status: Draft']);
    assert.deepEqual(texts('• Letter\n• Poster'), ['• Letter', '• Poster']);
    assert.equal(texts('Lead: Jo\nand others'), undefined);
    assert.equal(texts('Lead: Jo'), undefined);
  });

  it('are read so in Word and in Markdown', async () => {
    const lines = ['Lead: Jo Bloggs', 'Status: Draft'];
    const runs = lines.map((line) => `<w:t>${line}</w:t>`).join('<w:br/>');
    const word = await brought('word', wordDocument(`<w:p><w:r>${runs}</w:r></w:p>`));
    const markdown = await broughtLines('**Lead:** Jo Bloggs\\', 'Status: Draft');
    for (const result of [word, markdown])
      assert.deepEqual(valuesOf(result), { lead: 'Jo Bloggs', status: 'Draft' });
    assert.match((await broughtLines('Lead: Jo', 'Tone: *warm*')).plan, /\nTone: \*warm\*\n/);
  });
});
