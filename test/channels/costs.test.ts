import assert from 'node:assert/strict';
import { costsOf, totalCost } from '../../src/channels/costs.ts';
import { channelDirectory } from '../../src/channels/directory.ts';
import { readPlan } from '../../src/plan/document.ts';
import { planText } from '../support.ts';

/** What is counted of a budget's items, as the plan writes them. */
async function counted(...items: readonly string[]) {
  const lines = items.map((item) => `    - '${item}'`);
  const { plan } = await readPlan('p.campaign.md', planText(`budget:\n  items:\n${lines.join('\n')}`));
  return costsOf(plan, channelDirectory(plan, undefined));
}

describe('the costs of items of the budget', () => {
  for (const [item, words, amount] of [
    ['Pocket maps £900', 'Pocket maps', 900],
    ['Pocket maps: £1,200', 'Pocket maps', 1200],
    ['Pocket maps (£900)', 'Pocket maps', 900],
    ['Pocket maps – £2.5k', 'Pocket maps', 2500],
  ] as const)
    it(`are taken from the end of “${item}”`, async () => {
      const [cost, ...more] = await counted(item);
      assert.deepEqual(more, []);
      assert.ok(cost?.kind === 'item');
      assert.deepEqual([cost.item, cost.amount], [words, amount]);
    });

  for (const item of ['Pocket maps £900 each', 'Maps for the £900 prize draw', 'Pocket maps'])
    it(`are none in “${item}”`, async () => {
      assert.equal(totalCost(await counted(item)), 0);
    });
});
