import assert from 'node:assert/strict';
import { fingerprintOf } from '../../src/assist/fingerprint.ts';

describe('the fingerprint of a text', () => {
  it('is the same for the same text, and another for every other', async () => {
    assert.equal(await fingerprintOf('abc'), 'ba7816bf8f01cfea414140de5dae2223');
    assert.notEqual(await fingerprintOf('abc\n'), await fingerprintOf('abc\r\n'));
  });
});
