import assert from 'node:assert/strict';
import { bringDate, bringSpan } from '../../../src/bring/place/dates.ts';

describe('dates of documents', () => {
  it('are asked about where they can be read in two ways', () => {
    assert.deepEqual(bringDate('03/04/2027', undefined), { isAmbiguous: true });
    assert.deepEqual(bringDate('03/04/2027', 'day-first'), { date: '2027-04-03' });
    assert.deepEqual(bringDate('Mon 03/04/27', 'month-first'), { date: '2027-03-04' });
  });

  it('are not asked about where they can be read in one', () => {
    for (const order of [undefined, 'day-first', 'month-first'] as const) {
      assert.deepEqual(bringDate('25/12/2027', order), { date: '2027-12-25' });
      assert.deepEqual(bringDate('12.25.2027', order), { date: '2027-12-25' });
      assert.deepEqual(bringDate('3/3/2027', order), { date: '2027-03-03' });
    }
  });

  it('become exact where they are, and stay as they are written elsewhere', () => {
    assert.deepEqual(bringDate('1st March 2027', undefined), { date: '2027-03-01' });
    assert.deepEqual(bringDate('2027-03-01 09:30', undefined), { date: '2027-03-01' });
    assert.deepEqual(bringDate('early March 2027', undefined), { date: 'early March 2027' });
    assert.equal(bringDate('31/02/2027', undefined), undefined);
    assert.equal(bringDate('Leaflet', undefined), undefined);
  });

  it('may be two: a first and a last day', () => {
    assert.deepEqual(bringSpan('26 February to 11 March 2027', undefined), {
      start: '2027-02-26',
      end: '2027-03-11',
    });
    assert.deepEqual(bringSpan('15 to 19 February 2027', undefined), {
      start: '2027-02-15',
      end: '2027-02-19',
    });
    assert.deepEqual(bringSpan('20 December – 4 January 2027', undefined), {
      start: '2026-12-20',
      end: '2027-01-04',
    });
    assert.equal(bringSpan('03/04/2027 to 05/06/2027', undefined), undefined);
    assert.equal(bringSpan('1 March 2027', undefined), undefined);
  });
});
