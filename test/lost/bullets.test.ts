import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readPlan } from '../../src/plan/document.ts';
import { check, planText } from '../support.ts';
import { lineEnds, previewTextOf, wordTextOf } from './support.ts';

const code = 'frontmatter-syntax';
const audience = (insight: string) => `campaign: T\naudiences:\n  - name: Residents\n    insight:${insight}`;

/** What is pasted under a key, what is read, and how the fix leaves it. */
const pasted: readonly (readonly [string, string, string])[] = [
  [
    '\n    • Young people\n    • Dog walkers',
    'Young people; Dog walkers',
    '\n    - Young people\n    - Dog walkers',
  ],
  [
    ' TBC\n    • Young people\n    • Dog walkers',
    'Young people; Dog walkers',
    '\n    - Young people\n    - Dog walkers',
  ],
  [' TBC # who?\n    •\tYoung people', 'Young people', ' # who?\n    - Young people'],
  [' They are: # who?\n    • Young', 'They are: Young', ' # who?\n    - "They are:"\n    - Young'],
  [' Few know\n      • Young', 'Few know; Young', '\n      - Few know\n      - Young'],
  [' "Few know"\n    * Young', 'Few know; Young', '\n    - "Few know"\n    - Young'],
  [' Few know\n    1. Young\n    2. Old', 'Few know; Young; Old', '\n    - Few know\n    - Young\n    - Old'],
  ['\n    • Walkers: dogs\n    • Young', 'Walkers: dogs; Young', '\n    - Walkers: dogs\n    - Young'],
];

describe('bullets pasted under an entry', () => {
  for (const [ending, eol] of lineEnds) {
    for (const [insight, text, mended] of pasted) {
      it(`are read, with a problem and its fix: ${JSON.stringify(insight)} (${ending})`, async () => {
        const written = planText(audience(insight), eol);
        const { document, problems, fixed } = await check(written);
        assert.ok(document.kind === 'plan');
        assert.equal(document.plan.audiences[0]!.insight, text);
        assert.equal(problems.filter((problem) => problem.code === code).length, 1);
        const after = fixed(code, /hyphen/);
        assert.equal(after, planText(audience(mended), eol));
        const again = await readPlan('p.md', after);
        assert.deepEqual(again.plan, document.plan);
        assert.deepEqual(again.findings, []);
      });
    }

    it(`make a list where one is asked for (${ending})`, async () => {
      const { plan } = await readPlan(
        'p.md',
        planText('campaign: T\nobjectives:\n  - objective: A\n    channels: Leaflet\n    • Radio', eol),
      );
      assert.deepEqual(plan.objectives[0]!.channels, ['Leaflet', 'Radio']);
    });

    it(`reach the Word document and the preview (${ending})`, async () => {
      for (const name of ['bullets-under-entry', 'export-loses-lines']) {
        const text = readFileSync(`test/cases/lost/${name}.campaign.md`, 'utf8').replaceAll('\n', eol);
        const { document, problems } = await check(text);
        assert.ok(
          problems.filter((problem) => problem.code === code).every(({ data }) => Object(data).repair),
        );
        assert.ok(document.kind === 'plan' && document.plan.objectives.length === 1);
        for (const said of [await wordTextOf(text), await previewTextOf(text)]) {
          assert.match(said, /Young people/);
          assert.match(said, /Dog walkers/);
          assert.match(said, /20% less/);
        }
      }
    });
  }

  it('are left alone where a text goes on', async () => {
    for (const yaml of [
      'aim: One\n  – and two',
      'aim: |\n  One\n  • two',
      'aim: >\n  • two',
      'aim: One\n  * two',
    ]) {
      const { findings } = await readPlan('p.md', planText(`campaign: T\n${yaml}`));
      assert.deepEqual(findings, [], yaml);
    }
  });
});
