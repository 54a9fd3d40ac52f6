import assert from 'node:assert/strict';
import { resultLensesOf } from '../../src/features/result-lens.ts';
import { readPlan } from '../../src/plan/document.ts';
import { planText } from '../support.ts';

const plan = `campaign: T
end: 2026-09-05
objectives:
  - {objective: 60% of carers book, result: 62%}
  - {objective: 400 bookings}
  - {objective: }`;

async function titles(text: string, today = '2026-11-24'): Promise<string[]> {
  const document = await readPlan('p.campaign.md', planText(text));
  return resultLensesOf(document, today).map(({ index, title }) => `${index}: ${title}`);
}

describe('the line of results over an objective', () => {
  it('says what came of it, or that this is not recorded', async () => {
    assert.deepEqual(await titles(plan), [
      '0: Met: 62% against a target of 60%',
      '1: No result yet: record…',
    ]);
  });

  it('stands over none while the campaign is under way', async () => {
    assert.deepEqual(await titles(plan, '2026-09-05'), []);
  });
});
