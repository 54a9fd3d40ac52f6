import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packedFiles, packedSize } from './packed.ts';

/** What a packed extension may weigh, in bytes. */
const limit = 800 * 1024;

/** The packages of which a source map names files. */
function bundledIn(map: string): Set<string> {
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  return new Set(sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
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

  it('names every package that it holds, with a licence that lets us, and its text', () => {
    const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
    const rows = [...notices.matchAll(/^\| (\S+) \| (\d\S*) \| (.*) \|$/gm)].map(([, ...cells]) => cells);
    assert.ok(rows.length > 10);
    for (const [name, version, licence] of rows) {
      assert.ok(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause'].includes(licence!), `${name}: ${licence}`);
      const start = notices.indexOf(`## ${name} ${version}\n`);
      assert.ok(/copyright/i.test(notices.slice(start, notices.indexOf('\n```\n', start))), name);
    }
    const names = rows.map(([name]) => name);
    for (const file of ['extension.js', 'web/extension.js', 'grid.js', 'cli.js'])
      for (const name of bundledIn(join('dist', `${file}.map`)))
        assert.ok(names.includes(name), `${file}: ${name}`);
    assert.ok(packedFiles().includes('THIRD-PARTY-NOTICES.md'));
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
