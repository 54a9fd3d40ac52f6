import assert from 'node:assert/strict';
import { readPlan } from '../../../src/plan/document.ts';
import { currencyOf } from '../../../src/plan/values/currency.ts';

const currency = async (rest: string) =>
  currencyOf((await readPlan('p.md', `---\ncampaign: T\n${rest}\n---\n`)).plan);

describe('the currency of a plan', () => {
  it('is the one that the budget says, however it is written', async () => {
    assert.equal(await currency('budget: { total: 900, currency: eur }'), 'EUR');
    assert.equal(await currency('budget: { total: £900, currency: Euros }'), 'EUR');
    assert.equal(await currency('budget: { total: 900, currency: Brixton pounds }'), 'Brixton pounds');
  });

  it('is else the one of the total, or the only one that is named', async () => {
    assert.equal(await currency('budget: €900\nactivities:\n  - { activity: A, cost: £30 }'), 'EUR');
    assert.equal(await currency('activities:\n  - { activity: A, cost: €30 }'), 'EUR');
    assert.equal(
      await currency('activities:\n  - { activity: A, cost: €30 }\n  - { activity: B, cost: £30 }'),
      'GBP',
    );
    assert.equal(await currency('activities:\n  - { activity: A, cost: 30 }'), 'GBP');
  });
});
