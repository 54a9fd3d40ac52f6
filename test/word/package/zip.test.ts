import assert from 'node:assert/strict';
import { strToU8, unzipSync } from 'fflate';
import { allAtOnce, inSteps } from '../../../src/steps.ts';
import { zipSteps } from '../../../src/word/package/zip.ts';
import { exportedBytes, planWith } from '../support.ts';

describe('the ZIP of a document', () => {
  const long = strToU8(Array.from({ length: 60_000 }, (_, index) => `line ${index} of many\n`).join(''));
  const files = { 'a.xml': strToU8('<a/>'), 'empty.xml': new Uint8Array(), 'deep/long.xml': long };
  const entries = Object.entries(files).map(([path, bytes]) => ({ path, bytes, isCompressible: true }));

  it('holds each file as it was, in order', () => {
    const stored = entries.map((entry) => ({ ...entry, isCompressible: false }));
    for (const packed of [allAtOnce(zipSteps(entries)), allAtOnce(zipSteps(stored))]) {
      assert.deepEqual(unzipSync(packed), files);
      assert.deepEqual(Object.keys(unzipSync(packed)), Object.keys(files));
    }
    assert.ok(allAtOnce(zipSteps(entries)).length < long.length / 3);
  });

  it('is the same step by step', async () => {
    const fractions: number[] = [];
    const packed = await inSteps(zipSteps(entries), async (fraction) => void fractions.push(fraction));
    assert.deepEqual(packed, allAtOnce(zipSteps(entries)));
    assert.ok(fractions.length >= 4 && fractions.every((fraction) => fraction > 0 && fraction < 1));
  });

  it('is not finished where the export is given up while it is written', async () => {
    const cancel = new AbortController();
    const body = 'Some words of many.\n\n'.repeat(20_000);
    let last = '';
    const tick = async (_: number, what = '') => {
      cancel.signal.throwIfAborted();
      last = what;
      if (what === 'Writing the file') cancel.abort(new Error('Given up'));
    };
    await assert.rejects(exportedBytes(planWith(body), { tick }), /Given up/);
    assert.equal(last, 'Writing the file');
  });
});
