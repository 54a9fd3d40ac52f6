import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What a packed extension may weigh, in bytes. */
const limit = 800 * 1024;

/** The packages of which a source map names files. */
function bundledIn(map: string): Set<string> {
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  return new Set(sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The elements of an XML text: each one’s name with its attributes. */
function elements(xml: string): { name: string; attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }));
  parser.on('error', (error) => assert.fail(error.message));
  parser.write(xml).close();
  return found;
}

/** The packages that a page of notices names, each with one of some licences, and its text. */
function namesIn(notices: string, licences: readonly string[]): string[] {
  const rows = [...notices.matchAll(/^\| (\S+) \| (\d\S*) \| (.*) \|$/gm)].map(([, ...cells]) => cells);
  for (const [name, version, licence] of rows) {
    assert.ok(licences.includes(licence!), `${name}: ${licence}`);
    const start = notices.indexOf(`## ${name} ${version}\n`);
    assert.ok(/copyright/i.test(notices.slice(start, notices.indexOf('\n```\n', start))), name);
  }
  return rows.map(([name]) => name!);
}

describe('the packed extension', () => {
  let folder = '';
  let packed: Uint8Array;
  let files: Record<string, Uint8Array>;
  let manifest: Manifest;
  const text = (path: string) => strFromU8(files[path]!);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'campaign-plan-'));
    const file = join(folder, 'campaign-plan.vsix');
    execFileSync(process.execPath, ['build/package.mjs', '-o', file], { stdio: 'pipe' });
    packed = readFileSync(file);
    files = unzipSync(packed);
    manifest = JSON.parse(text('extension/package.json')) as Manifest;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what the manifest names', () => {
    const named = [
      ...text('extension/package.json').matchAll(/"(?:\.\/)?((?:media|dist|syntaxes|snippets)\/[^"]+)"/g),
    ];
    const inPackage = named.map((match) => match[1]!).filter((path) => path !== 'dist/cli.js');
    for (const path of [...inPackage, 'README.md', 'LICENSE', 'CHANGELOG.md', 'package.nls.cy.json'])
      assert.ok(`extension/${path}` in files, path);
    assert.ok(inPackage.includes(manifest.main.slice(2)) && inPackage.includes(manifest.browser.slice(2)));
  });

  it('holds nothing needless', () => {
    const needless = /\.(?:ts|mjs|map)$|\/(?:src|test|build|node_modules|screenshots|schema)\/|cli\.js$|lock/;
    assert.deepEqual(
      Object.keys(files).filter((path) => needless.test(path)),
      [],
    );
  });

  it('says of itself what its manifest says, and of each file what it is', () => {
    const about = elements(text('extension.vsixmanifest'));
    const { Id, Version, Publisher } = about.find(({ name }) => name === 'Identity')!.attributes;
    assert.deepEqual([Id, Version, Publisher], [manifest.name, manifest.version, manifest.publisher]);
    const assets = about.filter(({ name }) => name === 'Asset').map(({ attributes }) => attributes.Path!);
    assert.ok(assets.includes(`extension/${manifest.icon}`));
    for (const path of assets) assert.ok(path in files, path);
    const known = elements(text('[Content_Types].xml')).map(({ attributes }) => attributes.Extension);
    for (const path of Object.keys(files)) {
      const ending = /\.[^./]+$/.exec(path)?.[0];
      assert.ok(!ending || path === '[Content_Types].xml' || known.includes(ending), path);
    }
  });

  it('shows no picture, and leads to no page, that it does not hold', () => {
    const targets = [...text('extension/README.md').matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    assert.deepEqual(
      targets.filter((target) => !/^(?:https:|#)/.test(target)),
      [],
    );
  });

  it('names every package that it holds, with a licence that lets us, and its text', () => {
    const notices = text('extension/THIRD-PARTY-NOTICES.md');
    const names = namesIn(notices, ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause']);
    assert.ok(names.length > 10);
    for (const file of ['extension.js', 'web/extension.js', 'grid.js', 'form.js'])
      for (const name of bundledIn(join('dist', `${file}.map`)))
        assert.ok(names.includes(name), `${file}: ${name}`);
    const besides = readFileSync('docs/THIRD-PARTY-NOTICES-CLI.md', 'utf8');
    const all = [...names, ...namesIn(besides, ['MIT', 'ISC', 'Apache-2.0'])];
    // The SDK calls a part of itself so.
    all.push('@modelcontextprotocol/core-internal');
    for (const name of bundledIn(join('dist', 'cli.js.map')))
      assert.ok(all.includes(name), `cli.js: ${name}`);
    // What is only needed to build and to test is not in it.
    assert.doesNotMatch(notices, /^## (?:esbuild|typescript|mocha) \d/m);
  });

  it('stays small', () => {
    assert.ok(packed.length <= limit, `it takes ${packed.length} bytes`);
  });

  it('reads a few kilobytes for a Markdown file that is no plan', () => {
    const { length } = files['extension/dist/extension.js']!;
    assert.ok(length < 17 * 1024, `the entry takes ${length} bytes`);
  });
});
