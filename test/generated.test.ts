import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { currentText, generatedFiles, ownFolders } from '../build/generate/files.ts';

describe('what is generated', () => {
  it('is up to date: else run node build/generate.mjs', async () => {
    const files = await generatedFiles();
    assert.ok(Object.keys(files).length > 0);
    for (const [path, text] of Object.entries(files)) assert.equal(currentText(path), text, path);
    const found = ownFolders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
    assert.deepEqual(
      found.filter((path) => !(path in files)),
      [],
    );
  });
});
