import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packedFiles, packedSize } from './packed.ts';

/** What a packed extension may weigh, in bytes. */
const limit = 800 * 1024;

describe('the packed extension', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'campaign-plan-'));
    execFileSync(process.execPath, ['build/bundle.mjs', '--minify', `--outdir=${folder}`], { stdio: 'pipe' });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what the manifest names', () => {
    const files = packedFiles().map((path) => path.replaceAll('\\', '/'));
    const { main, browser } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
    for (const path of [main!, browser!, './README.md', './LICENSE', './CHANGELOG.md'])
      assert.ok(files.includes(path.slice(2)), path);
    assert.ok(!files.some((path) => /^(?:src|test|node_modules)\//.test(path)));
  });

  it('stays small', () => {
    const size = packedSize(folder);
    assert.ok(size <= limit, `it would take ${size} bytes`);
  });

  it('reads a few kilobytes for a Markdown file that is no plan', () => {
    const entry = readFileSync(join(folder, 'extension.js'));
    assert.ok(entry.length < 17 * 1024, `the entry takes ${entry.length} bytes`);
  });
});
