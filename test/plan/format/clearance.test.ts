import assert from 'node:assert/strict';
import { clearanceOf } from '../../../src/plan/format/clearance.ts';

describe('what an approval says was decided', () => {
  for (const [by, name, date] of [
    ['Monitoring Officer 2027-02-01', 'Monitoring Officer', '2027-02-01'],
    ['Monitoring Officer, 2027-02-01', 'Monitoring Officer', '2027-02-01'],
    ['Monitoring Officer (2027-02-01)', 'Monitoring Officer', '2027-02-01'],
    ['Monitoring Officer – 2027-02-01', 'Monitoring Officer', '2027-02-01'],
  ] as const)
    it(`takes a day at the end of “${by}”`, () =>
      assert.deepEqual(clearanceOf({ by }), { decision: 'approved', by: name, date }));

  for (const by of ['Board of 2027-02-01 and its chair', 'Monitoring Officer', 'Committee2027-02-01'])
    it(`takes no day from “${by}”`, () =>
      assert.deepEqual(clearanceOf({ by }), { decision: 'not looked at', by }));

  it('keeps the decision that is written, and why', () =>
    assert.deepEqual(clearanceOf({ by: 'Board 2027-02-01', decision: 'refused', why: 'Too dear' }), {
      decision: 'refused',
      by: 'Board',
      date: '2027-02-01',
      why: 'Too dear',
    }));
});
