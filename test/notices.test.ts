import assert from 'node:assert/strict';
import { currentText } from '../build/generate/files.ts';
import { thirdPartyNotices } from '../build/generate/notices.ts';

describe('the notices of third parties', () => {
  it('name all that is shipped: else run node build/generate.mjs', async () => {
    for (const [path, text] of Object.entries(await thirdPartyNotices()))
      assert.equal(currentText(path), text, path);
  });
});
