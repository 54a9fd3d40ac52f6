import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** What a packed extension may weigh, in bytes. */
const limit = 800 * 1024;
/** What a ZIP file says of each file besides, and what the packing tool adds, in bytes. */
const perFile = 200;
const added = 2 * 1024;

/** The files that .vscodeignore keeps: it leaves out all, then names what stays. */
function packedFiles(): string[] {
  const kept = readFileSync('.vscodeignore', 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  return kept.flatMap((pattern) => {
    if (pattern.endsWith('/**')) {
      const folder = pattern.slice(0, -3);
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile());
    }
    const [before, after] = pattern.split('*');
    if (after === undefined) return [pattern];
    return readdirSync('.').filter((name) => name.startsWith(before!) && name.endsWith(after));
  });
}

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
    const size = packedFiles().reduce((sum, path) => {
      const file = path.startsWith('dist') ? join(folder, path.slice('dist'.length)) : path;
      return sum + deflateRawSync(readFileSync(file), { level: 9 }).length + perFile;
    }, added);
    assert.ok(size <= limit, `it would take ${size} bytes`);
  });

  it('reads a few kilobytes for a Markdown file that is no plan', () => {
    const entry = readFileSync(join(folder, 'extension.js'));
    assert.ok(entry.length < 17 * 1024, `the entry takes ${entry.length} bytes`);
  });
});
