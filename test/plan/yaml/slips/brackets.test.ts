import assert from 'node:assert/strict';
import { readPlan } from '../../../../src/plan/document.ts';
import { check } from '../../../support.ts';

const code = 'frontmatter-syntax';

describe('a closing bracket below its key', () => {
  for (const yaml of [
    'audiences: [\n  Carers,\n  Tenants\n]\ncampaign: T',
    'campaign: T\naudiences: [\n  Carers,\n  Tenants\n]',
    'campaign: T\nobjectives:\n  - objective: A\n    channels: [\n      Letter\n    ]\naudiences: [\n  Carers,\n  Tenants\n]',
    'campaign: T\nbudget: {\n  total: 5\n}\naudiences: [Carers, Tenants]',
  ])
    it(`is read, and no problem: ${JSON.stringify(yaml)}`, async () => {
      const { findings, plan } = await readPlan('p.campaign.md', `---\n${yaml}\n---\n`);
      assert.deepEqual(findings, []);
      assert.deepEqual(
        plan.audiences.map(({ name }) => name),
        ['Carers', 'Tenants'],
      );
    });
});

describe('a bracket that is missing, or one too many', () => {
  for (const [before, after] of [
    ['audiences: [Carers, Tenants', 'audiences: [Carers, Tenants]'],
    ['audiences: [Carers, Tenants,', 'audiences: [Carers, Tenants]'],
    ['audiences: [{name: Carers}, {name: Tenants', 'audiences: [{name: Carers}, {name: Tenants}]'],
    ['audiences: [Carers, Tenants]]', 'audiences: [Carers, Tenants]'],
    ['audiences: [{name: Carers}}, Tenants]', undefined],
    ['audiences: [Carers,\n  Tenants', 'audiences: [Carers,\n  Tenants]'],
  ] as const)
    it(`is put or taken out: ${JSON.stringify(before)}`, async () => {
      const plan = (yaml: string) => `---\ncampaign: T\n${yaml}\nlead: Sam\n---\n`;
      const checked = await check(plan(before));
      assert.ok(checked.codes.includes(code));
      if (after !== undefined) assert.equal(checked.fixed(code, /./), plan(after));
    });
});
