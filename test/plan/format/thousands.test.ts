import assert from 'node:assert/strict';
import { readPlan } from '../../../src/plan/document.ts';
import { planText } from '../../support.ts';

async function read(frontmatter: string) {
  const text = planText(frontmatter);
  const { plan, locations, findings } = await readPlan('plan.campaign.md', text);
  return { text, plan, locations, findings: findings.map(({ type }) => type) };
}

describe('numbers with a comma in braces', () => {
  it('reads thousands and millions whole, where the number stands', async () => {
    const { text, plan, locations, findings } = await read(
      'audiences: [{ name: Carers, size: 9,400 }, { size: "1", name: A }]\nchannels: [{ name: TV, cost: £1,200,000, why: Reach }]',
    );
    assert.deepEqual(findings, []);
    assert.equal(plan.audiences[0]?.size, '9,400');
    assert.deepEqual([plan.channels[0]?.cost, plan.channels[0]?.why], ['£1,200,000', 'Reach']);
    const { start, end } = locations.value(plan.channels[0]!, 'cost')!;
    assert.equal(text.slice(start, end), '£1,200,000');
  });

  it('leaves what is no number, or stands apart, as it is', async () => {
    const { plan, findings } = await read('audiences: [{ name: Carers, 400 }, { name: B, size: 9, 400 }]');
    assert.deepEqual(
      plan.audiences.map(({ size }) => size),
      [undefined, '9'],
    );
    assert.deepEqual(findings, ['unknown-key', 'unknown-key']);
  });
});
