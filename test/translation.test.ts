import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { strFromU8, unzipSync } from 'fflate';
import { checks } from '../src/checks/index.ts';
import { exampleOptions, untranslated, withFences } from './support.ts';
import { exportedBytes, type Overrides, planWith } from './word/support.ts';
import { corporateTemplate, picture, relationships, story, words } from './word/templates.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\d+\}/g)].map(([mark]) => mark))].sort();

/** What Word has nothing for, in other dialects of Markdown. */
const otherDialects =
  '$\\int x$\n\n::: columns\n:::\n\n*[HTML]: HyperText Markup Language\n\n::: note\nText\n';
/** A header beside which nothing has room. */
const crowdedTemplate = corporateTemplate({
  'word/header3.xml': story('hdr', words('Address of ours '.repeat(200))),
});
/** A cover that says too much for one. */
const textAsCover = corporateTemplate({
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Title</w:t></w:r></w:p><w:p>${words('Guidance. '.repeat(200))}</w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p/><w:sectPr/></w:body></w:document>`,
});

describe('the Welsh translation', () => {
  const english = json('package.nls.json');
  const welsh = json('package.nls.cy.json');

  it('has every text of commands and settings, and no other', () => {
    assert.deepEqual(Object.keys(welsh).sort(), Object.keys(english).sort());
    for (const [key, text] of Object.entries(welsh)) assert.ok(text.trim() !== '', key);
  });

  it('has every text that the manifest asks for', () => {
    const asked = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(
      (match) => match[1]!,
    );
    assert.ok(asked.length > 40);
    for (const key of asked) assert.ok(key in english, key);
  });

  it('has every text of the editor, the checks and the writing help, with the same places to fill', () => {
    const bundle = json('l10n/bundle.l10n.cy.json');
    // The titles and reasons of checks are texts as well, but stand with the checks.
    const used = new Set<string>(checks.flatMap(({ title, why }) => [title, why]));
    for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const text = readFileSync(join('src', name), 'utf8').replace(
        /l10n\.t\((?:check\.)?(?:title|why)\)/g,
        '',
      );
      for (const [call, single, double] of text.matchAll(
        /l10n\s*\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|[^)])/g,
      )) {
        assert.ok(
          single ?? double,
          `${name}: ${call}… is not a text as it stands, so nobody can translate it`,
        );
        used.add((single ?? double)!.replace(/\\'/g, "'"));
      }
    }
    assert.ok(used.size > 400);
    for (const text of used) {
      assert.ok(bundle[text], `no Welsh for “${text}”`);
      assert.deepEqual(placeholders(bundle[text]), placeholders(text), text);
    }
    assert.deepEqual(
      Object.keys(bundle).filter((text) => !used.has(text)),
      [],
      'texts that are no longer used',
    );
  });

  it('calls a check the same everywhere', () => {
    const bundle = json('l10n/bundle.l10n.cy.json');
    for (const { code, title } of checks)
      assert.ok(welsh[`check.${code}`]?.startsWith(`**${bundle[title]}.**`), `${code}: ${bundle[title]}`);
  });
});

describe('what the checks say', () => {
  for (const one of checks) {
    it(`of ${one.code} can be translated, its fixes too`, async () => {
      assert.deepEqual(await untranslated(withFences(one.examples.bad), exampleOptions(one)), []);
    });
  }

  for (const name of readdirSync('src/checks').filter((file) => file.endsWith('.ts'))) {
    it(`is never a text as it stands: ${name}`, () => {
      const code = readFileSync(join('src/checks', name), 'utf8')
        // A check's own title, reason and examples are for the settings and the pages.
        .replace(/^ {2}(?:title|why|source):\s*'[^']*',$/gm, '')
        .replace(/^ {2}examples: \{$.*?^ {2}\},$/ms, '')
        .replace(/l10n\s*\.t\(\s*'(?:[^'\\]|\\.)*'/g, 'l10n.t(');
      const sentences = code.match(/(['`])(?=[A-Z“$])(?:(?!\1)[^\n])* (?:(?!\1)[^\n])*[.?]\1/g);
      const named = code.match(/\b(?:message|title):\s*(?:[^,;{}()]*[?:]\s*)?['`](?=[A-Z“$]).*/g);
      assert.deepEqual([...(sentences ?? []), ...(named ?? [])], []);
    });
  }
});

describe('what the Word export says', () => {
  /** The files in which its progress and what authors should know are put into words. */
  const sources = ['src/document', 'src/word']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(name, 'utf8')] as const);

  it('can be translated, every text of it', async () => {
    const asked = new Set<string>();
    const said: string[] = [];
    const contents = new Proxy(
      {},
      {
        get: (_, text) => {
          asked.add(String(text));
          return `⟦${String(text)}⟧`;
        },
      },
    );
    const say = async (text: string, overrides: Overrides = {}) => {
      const tick = async (_: number, what = 'nothing') => void said.push(what);
      const { notices } = await exportedBytes(text, { tick, ...overrides });
      said.push(...notices.map(({ message }) => message));
    };
    l10n.config({ contents });
    try {
      await say(planWith(everythingToSay, 'campaign: ""\naim: "![Bins](bins.png)"'), {
        readImage: oddPicture,
        template: oddTemplate,
      });
      await say(planWith('', crowded), { form: 'page' });
      await say(planWith('', crowded), { form: 'page', template: crowdedTemplate });
      await say(planWith(otherDialects), { template: textAsCover });
      await say(planWith('```mermaid\nA-->B\n```', 'activities: [{ activity: A, visibility: internal }]'));
      await say(planWith('', `activities: [${'{ activity: A, visibility: internal },'.repeat(2)}]`));
      await say(planWith(`${'>'.repeat(8_000)} deep`));
      await say(planWith('word '.repeat(1_000_000)));
    } finally {
      l10n.config({ contents: {} });
    }
    assert.deepEqual(
      said.filter((text) => !/^⟦.+⟧$/s.test(text)),
      [],
    );
    const patterns = sources
      .filter(([name]) => !/template-(?:error|source)\.ts$/.test(name))
      .flatMap(([, code]) => [...code.matchAll(/l10n\.t\(\s*'([^']*)'/g)].map((match) => match[1]!));
    assert.ok(patterns.length > 20);
    assert.deepEqual(
      patterns.filter((pattern) => !asked.has(pattern)),
      [],
      'no plan here brings these up',
    );
  });

  for (const [name, code] of sources) {
    it(`is never a text as it stands: ${name}`, () => {
      const bare = code.replace(/l10n\.t\(\s*'(?:[^'\\]|\\.)*'/g, 'l10n.t(');
      const calls = bare.match(
        /(?:notices\.add|notices\.push|\btick|\bpartOfTick)\((?:[^'"`;)]|\([^'"`;)]*\))*(['"`]).*/g,
      );
      const problems = bare.match(/\b(?:problem|notices?):\s*(?:[^,;{}()]*[?:]\s*)?['"`].*/g);
      assert.deepEqual([...(calls ?? []), ...(problems ?? [])], []);
    });
  }
});

/** A plan of which there is more than one page in every part. */
const crowded = (() => {
  const long = 'words that go on for much longer than any page has room for '.repeat(6).trim();
  const each = (most: number, line: (number: number) => string) =>
    Array.from({ length: most }, (_, index) => line(index + 1)).join('');
  return [
    `campaign: Jabs\naim: ${long}\naudiences:\n${each(20, (n) => `  - Group ${n} of ${long}\n`)}`,
    `objectives:\n${each(9, (n) => `  - objective: Objective ${n} has ${long}\n    target: ${n} of ${long}\n    measures: [Measure ${n} of ${long}, Another of ${n}]\n    channels: [Channel ${n} of ${long}, Facebook, Leaflet, Radio]\n`)}`,
    `activities:\n${each(60, (n) => `  - {activity: Activity ${n} with ${long}, date: 2027-${String(1 + (n % 12)).padStart(2, '0')}-10}\n`)}`,
    `risks:\n${each(9, (n) => `  - {risk: Risk ${n} of ${long}, mitigation: Way ${n} of ${long}}\n`)}`,
    `signoff:\n${each(12, (n) => `  - {name: Signatory ${n} with ${long}, role: Role ${n} of ${long}}\n`)}`,
  ].join('');
})();

/** A text of which readers of the Word document would miss something of every sort. */
const everythingToSay = `
![none]() ![web](https://example.org/x.png) ![data](data:image/png;base64,AAAA) ![error](error.png)
![gone](gone.png) ![heavy](heavy.png) ![giant](giant.png) ![damaged](damaged.png) ![](bin.png)

[here](https://example.org) [none](#nowhere) [script](javascript:alert) [file](other.md)
text <script>no</script> <unknown>words</unknown>

<table><tr><td>cell</td><td>cell</td></tr></table>
`;

const binPicture = new Uint8Array(readFileSync('test/word/fixtures/bin.png'));

async function oddPicture(url: string): Promise<Uint8Array | undefined> {
  switch (url) {
    case 'bin.png':
      return binPicture;
    case 'error.png':
      throw new Error('locked');
    case 'heavy.png':
      return new Uint8Array(21 * 1024 * 1024);
    case 'giant.png': {
      const giant = binPicture.slice();
      new DataView(giant.buffer).setUint32(16, 100_000);
      new DataView(giant.buffer).setUint32(20, 100_000);
      return giant;
    }
    case 'damaged.png':
      return binPicture.subarray(0, 40);
    default:
      return undefined;
  }
}

const link =
  '<w:style w:type="character" w:styleId="L"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="4F81BD"/></w:rPr></w:style>';

const corporateText = strFromU8(unzipSync(corporateTemplate())['word/document.xml']!);

/** Its logos are not in the file, its cover asks for what no plan has, and nobody can read it well. */
const oddTemplate = corporateTemplate({
  'word/document.xml': corporateText.replace(
    /<w:body>.*?<\/w:p>/s,
    `<w:body><w:p><w:r><w:t>Issue [number]</w:t></w:r><w:r><w:pict r:id="rId99"/></w:r><w:r><w:br w:type="page"/></w:r></w:p><w:p/>`,
  ),
  'word/styles.xml': strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!)
    .replace('w:sz w:val="24"', 'w:sz w:val="20"')
    .replace('262626', '999999')
    .replaceAll('6B2C91', 'B9A0C8')
    .replaceAll('<w:b/>', '<w:b/><w:caps/>')
    .replace('<w:spacing w:after="160"', '<w:jc w:val="both"/><w:spacing w:after="160"')
    .replace('</w:styles>', `${link}</w:styles>`),
  'word/header2.xml': story('hdr', picture('r:link="rId1"') + words('[Region]')),
  'word/_rels/header2.xml.rels': relationships(['rId1', 'image', 'https://example.org/logo.png']),
});
