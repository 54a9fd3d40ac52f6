import assert from 'node:assert/strict';
import { describeMix, mixOfPlan } from '../../src/channels/mix.ts';
import { lensesOf } from '../../src/features/lens.ts';
import { check, planText } from '../support.ts';

const plan = `campaign: New bin days
objectives:
  - id: a
    objective: First
    channels: [Leaflet, Facebook, Phone line]
  - objective: Second
channels:
  - name: Leaflet
    why: All homes`;

describe('the line over an objective', () => {
  it('says which channels serve it', async () => {
    const { document, context } = await check(planText(plan));
    assert.equal(document.kind, 'plan');
    const lenses = lensesOf(document as Extract<typeof document, { kind: 'plan' }>, context.channels);
    assert.deepEqual(
      lenses.map(({ mix }) => describeMix(mix)),
      ['3 channels: 1 social, 2 traditional · two-way', 'no channels'],
    );
  });

  it('has the objective’s short name, where there is one', async () => {
    const { document, context } = await check(
      planText(plan.replace('    objective: First', '    objective: First\n    label: Right bin')),
    );
    if (document.kind !== 'plan') throw new Error('not a plan');
    assert.deepEqual(
      lensesOf(document, context.channels).map(({ label }) => label),
      ['Right bin', undefined],
    );
  });

  it('counts a plan’s channels once each', async () => {
    const { document, context } = await check(planText(plan));
    if (document.kind !== 'plan') throw new Error('not a plan');
    assert.equal(mixOfPlan(document.plan, context.channels).count, 3);
  });
});
