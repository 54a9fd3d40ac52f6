import assert from 'node:assert/strict';
import { placeAfter } from '../../src/webview/keys.ts';

const reach = { rowCount: 100, columnCount: 80, rowsInSight: 20, firstColumn: 33 };

/** Where a key leads from a place, none of the others held down. */
const leadsTo = (key: string, row: number, column: number) =>
  placeAfter({ key, altKey: false, ctrlKey: false, metaKey: false }, { row, column }, reach);

describe('keys in the grid', () => {
  it('lead from a row’s head to the first week in sight, and from there on by one', () => {
    assert.deepEqual(leadsTo('ArrowRight', 4, -1), { row: 4, column: 33 });
    assert.deepEqual(leadsTo('ArrowRight', 4, 33), { row: 4, column: 34 });
    assert.deepEqual(leadsTo('ArrowRight', -1, -1), { row: -1, column: 33 });
  });

  it('lead back to the head by Home, whatever week is in sight', () => {
    assert.deepEqual(leadsTo('Home', 4, 33), { row: 4, column: -1 });
    assert.deepEqual(leadsTo('ArrowLeft', 4, 33), { row: 4, column: 32 });
  });

  it('lead no further than the last week and the last row', () => {
    assert.deepEqual(leadsTo('ArrowRight', 4, 79), { row: 4, column: 79 });
    assert.deepEqual(leadsTo('PageDown', 95, 0), { row: 99, column: 0 });
  });
});
