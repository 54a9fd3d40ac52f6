import assert from 'node:assert/strict';
import { foldsOf } from '../../src/features/folding.ts';
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

describe('folding', () => {
  it('folds the frontmatter, its keys and their entries', async () => {
    const { document } = await check(planText(plan));
    assert.deepEqual(foldsOf(document), [
      { start: 0, end: 10 },
      { start: 2, end: 6 },
      { start: 3, end: 5 },
      { start: 7, end: 9 },
      { start: 8, end: 9 },
    ]);
  });
});
