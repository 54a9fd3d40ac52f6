import assert from 'node:assert/strict';
import { readPlan } from '../../src/plan/document.ts';
import { check, planText } from '../support.ts';
import { lineEnds, previewTextOf, wordTextOf } from './support.ts';

const code = 'frontmatter-syntax';

describe('words that begin with a sign of YAML’s', () => {
  for (const [ending, eol] of lineEnds) {
    it(`are read, with a problem and its fix (${ending})`, async () => {
      const text = planText(
        'campaign: !Now or never\nlead: &Co # who?\nmessages:\n  - &More for you\n  - !Free\naudiences: [&Partners, !Everyone else]\nobjectives: [{objective: !One, channels: [Leaflet]}]',
        eol,
      );
      const { document, problems, words } = await check(text);
      assert.ok(document.kind === 'plan');
      const { plan } = document;
      const said = ['!Now or never', '&Co', '&More for you', '!Free', '&Partners', '!Everyone else', '!One'];
      assert.deepEqual(
        [
          ...[plan.campaign, plan.lead],
          ...plan.messages.map(({ message }) => message),
          ...plan.audiences.map(({ name }) => name),
          ...plan.objectives.map(({ objective }) => objective),
        ],
        said,
      );
      assert.deepEqual(words(code), said);
      assert.ok(problems.every((problem) => problem.code !== code || Object(problem.data).repair));
      for (const shown of [await wordTextOf(text), await previewTextOf(text)]) {
        assert.match(shown, /!Now or never/);
        assert.match(shown, /&More for you/);
      }
    });

    it(`are left alone where they name something for an alias, or a kind of YAML’s (${ending})`, async () => {
      const text = planText(
        `campaign: !!str T
x-base: &base
  channels: [Leaflet]
x-list: &list

- Carers
x-never: &never {lead: Sam}
audiences: [&all Carers]
objectives:
  - &first
    objective: A
    audiences: [*all]
  - <<: *base
    objective: B`,
        eol,
      );
      const { plan, findings } = await readPlan('p.md', text);
      assert.deepEqual(findings, []);
      assert.deepEqual(plan.objectives[0]!.audiences, ['Carers']);
      assert.deepEqual(plan.objectives[1]!.channels, ['Leaflet']);
    });

    it(`lead to what they name where another line has a slip (${ending})`, async () => {
      const { document, problems } = await check(
        planText(
          'campaign: Love #LoveTown\nx-base: &base\n  channels: [Leaflet]\nobjectives:\n  - <<: *base\n    objective: 60% of carers by May 2027',
          eol,
        ),
      );
      assert.ok(document.kind === 'plan');
      assert.equal(document.plan.campaign, 'Love #LoveTown');
      assert.deepEqual(document.plan.objectives[0]!.channels, ['Leaflet']);
      assert.equal(problems.filter((problem) => problem.code === code).length, 1);
    });
  }
});
