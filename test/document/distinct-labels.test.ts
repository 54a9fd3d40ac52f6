import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { distinctLabels } from '../../src/document/distinct-labels.ts';
import { exported } from '../word/support.ts';

describe('labels of objectives', () => {
  it('are told apart by what only their own statement says', () => {
    assert.deepEqual(
      distinctLabels(
        ['Raise flu vaccination', 'Raise flu vaccination', 'Cut calls', 'raise flu vaccination'],
        [
          'Raise flu vaccination from 48% to 60% among unpaid carers, by March 2027',
          'Raise flu vaccination from 48% to 70% among care staff by March 2027',
          'Cut calls',
          'raise flu vaccination from 48% to 60% by May 2027',
        ],
      ),
      [
        'Raise flu vaccination (unpaid carers)',
        'Raise flu vaccination (to 70%)',
        'Cut calls',
        'raise flu vaccination (May)',
      ],
    );
  });

  it('stay as they are where nothing tells them apart, or nothing needs to', () => {
    assert.deepEqual(distinctLabels(['A b', 'A b', ''], ['A b', 'A b', '']), ['A b', 'A b', '']);
    assert.deepEqual(distinctLabels(['One', 'Two'], ['One', 'Two']), ['One', 'Two']);
  });

  it('keep as much of what they share as has room', () => {
    const statements = [1, 2].map((n) => `Raise the share of residents who do thing number ${n} from 10%`);
    const labels = statements.map(() => 'Raise the share of residents who do thing…');
    assert.deepEqual(distinctLabels(labels, statements), [
      'Raise the share of residents who… (number 1)',
      'Raise the share of residents who… (number 2)',
    ]);
  });

  it('are all different in the document of a plan with many objectives', async () => {
    const { tables } = await exported(readFileSync('test/cases/paper/many.campaign.md', 'utf8'));
    const measures = tables.find(([head]) => head?.[0] === 'Objective' && head.includes('Measures'))!;
    const names = measures.slice(1).map(([name]) => name!.replace(/^\w+ \d+: /, ''));
    assert.equal(names.length, 15);
    assert.equal(new Set(names).size, 15, names.join('\n'));
  });
});
