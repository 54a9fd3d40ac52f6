import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fingerprintOf, readFingerprints } from '../../src/ooxml/fingerprints.ts';
import { openWordFile } from '../../src/ooxml/word-file.ts';
import { exportedBytes, planWith } from '../word/support.ts';

describe('the fingerprints of an exported document', () => {
  it('come back with it, one for each passage, notes last', async () => {
    const { bytes } = await exportedBytes(planWith('# T\n\nOne[^1].\n\nTwo.\n\n[^1]: A note.\n'));
    const { passages: fingerprints } = readFingerprints(openWordFile(bytes))!;
    assert.deepEqual(
      fingerprints.slice(-3).map(({ marks: _, ...rest }) => rest),
      ['One.', 'Two.', 'A note.'].map((words) => ({
        words: fingerprintOf(words),
        isTemplates: false,
        ...(words === 'A note.' ? {} : { form: 'text' }),
      })),
    );
  });

  it('tell of marks where there are any', async () => {
    const { bytes } = await exportedBytes(planWith('# T\n\nOne.\n\n**Two**[^1].\n\n[^1]: A note.\n'));
    const marks = readFingerprints(openWordFile(bytes))!
      .passages.slice(-3)
      .map((each) => each.marks !== undefined);
    assert.deepEqual(marks, [false, true, false]);
  });

  it('tell which sort of paragraph each is', async () => {
    const body = '# T\n\n## Steps\n\n- One\n  1. Two\n- [ ] Three\n\nFour.\n';
    const { bytes } = await exportedBytes(planWith(body));
    const { passages } = readFingerprints(openWordFile(bytes))!;
    assert.deepEqual(
      passages.slice(-5).map(({ form }) => form),
      ['heading 2', 'bullet 0', 'number 1', 'task 0', 'text'],
    );
  });

  it('hold none of its words', async () => {
    const { bytes } = await exportedBytes(planWith('# T\n\nConfidential\n'));
    const part = strFromU8(unzipSync(bytes)['customXml/item1.xml']!);
    assert.doesNotMatch(part, /Confidential/i);
    assert.ok(part.includes(fingerprintOf('Confidential')));
  });

  it('are not known where the document has lost them, whatever other custom parts it has', async () => {
    const files = unzipSync((await exportedBytes(planWith('One.'))).bytes);
    const other = {
      ...files,
      'customXml/item1.xml': strToU8('<other xmlns="urn:x">urn:campaign-plan:passages</other>'),
    };
    assert.equal(readFingerprints(openWordFile(zipSync(other))), undefined);
    const { 'customXml/item1.xml': gone, ...rest } = files;
    assert.ok(gone);
    assert.equal(readFingerprints(openWordFile(zipSync(rest))), undefined);
  });
});
