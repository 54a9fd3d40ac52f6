import assert from 'node:assert/strict';
import { lookFrom, messageFrom } from '../../src/panel/messages.ts';
import { lookAt } from './support.ts';

describe('what a page sends', () => {
  it('is read as it is meant', () => {
    const look = lookAt({ by: 'audience', filter: 'bins', open: ['a'], internal: true });
    assert.deepEqual(messageFrom({ type: 'look', look }), { type: 'look', look });
    const place = { path: 'file:///a.campaign.md', line: 7 };
    assert.deepEqual(messageFrom({ type: 'open', place }), { type: 'open', place });
    assert.deepEqual(messageFrom({ type: 'move', place }), { type: 'move', place });
    assert.deepEqual(messageFrom({ type: 'export', view: 'mix' }), { type: 'export', view: 'mix' });
    assert.equal(lookFrom({ view: 'mix' }).view, 'mix');
    assert.deepEqual(messageFrom({ type: 'details', row: 3, column: 2 }), {
      type: 'details',
      row: 3,
      column: 2,
    });
  });

  it('is left aside where it is nothing that is known', () => {
    for (const given of [
      undefined,
      null,
      'look',
      [],
      {},
      { type: 'delete' },
      { type: 'open' },
      { type: 'open', place: { path: 7, line: 1 } },
      { type: 'move', place: { path: 'a', line: -1 } },
      { type: 'details', row: 'x' },
    ])
      assert.equal(messageFrom(given), undefined, JSON.stringify(given));
  });

  it('is read as far as it can be made out, such as what an older version remembered', () => {
    assert.deepEqual(
      lookFrom({ by: 'colour', view: 'map', filter: 7, open: ['a', 7], rows: { from: -1, count: 2.5 } }),
      {
        ...lookAt({ open: ['a'], rows: { from: 0, count: 0 }, columns: { from: 0, count: 0 } }),
      },
    );
    assert.deepEqual(
      lookFrom(undefined),
      lookAt({ rows: { from: 0, count: 0 }, columns: { from: 0, count: 0 } }),
    );
  });
});
