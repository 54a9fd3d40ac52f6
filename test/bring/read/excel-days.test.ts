import assert from 'node:assert/strict';
import { excelDay, isDayFormat } from '../../../src/bring/read/excel-days.ts';

describe('days of Excel', () => {
  it('count from 1900, with the leap day that was none', () => {
    assert.equal(excelDay(1, 1900), '1900-01-01');
    assert.equal(excelDay(59, 1900), '1900-02-28');
    assert.equal(excelDay(60, 1900), undefined);
    assert.equal(excelDay(61, 1900), '1900-03-01');
    assert.equal(excelDay(46447.75, 1900), '2027-03-01');
  });

  it('count from 1904 on old Macintoshes', () => {
    assert.equal(excelDay(0, 1904), '1904-01-01');
    assert.equal(excelDay(44985, 1904), '2027-03-01');
  });

  it('are none before the first and after the last', () => {
    assert.equal(excelDay(0, 1900), undefined);
    assert.equal(excelDay(-1, 1904), undefined);
    assert.equal(excelDay(3_000_000, 1900), undefined);
  });

  it('are told from other numbers by their format', () => {
    for (const code of ['dd/mm/yyyy', '[$-809]d mmmm yyyy', 'mmm-yy'])
      assert.ok(isDayFormat(170, code), code);
    for (const code of ['0.00', '"day" 0', 'h:mm', '[Red]0']) assert.ok(!isDayFormat(170, code), code);
    assert.ok(isDayFormat(14, undefined));
    assert.ok(!isDayFormat(2, undefined));
  });
});
