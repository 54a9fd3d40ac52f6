import assert from 'node:assert/strict';
import { columnWidths, linesOfRow } from '../../../src/sheet/package/measures.ts';
import type { SheetCell, SheetColumn } from '../../../src/sheet/table.ts';

const text = (words: string): SheetCell => ({ type: 'text', text: words });

describe('the measures of a sheet', () => {
  const width = (header: string, cell: SheetCell, widest = 30, holds: SheetColumn['holds'] = 'text') =>
    columnWidths({
      name: 'S',
      id: 'S',
      columns: [{ header, holds, widest }],
      rows: [{ cells: [cell], entry: undefined }],
    })[0]!;

  it('give a column room for its longest line, up to what it may have', () => {
    assert.ok(width('A', text('twenty characters ok')) >= 20);
    assert.ok(width('A', text('short\ntwenty characters ok')) < 25);
    assert.equal(width('A', text('x'.repeat(500))), 30);
  });

  it('never break a word of a header', () => {
    assert.ok(width('Cynulleidfaoedd', undefined, 5) > 'Cynulleidfaoedd'.length);
  });

  it('leave room for a day and an amount where none is filled in yet', () => {
    assert.ok(width('End', undefined, 30, 'day') > '30 Sept 2027'.length);
    assert.ok(width('Cost', undefined, 30, 'amount') > '£10,000.00'.length);
  });

  it('give a row as many lines as its longest cell takes', () => {
    assert.equal(linesOfRow([undefined, text('one')], [10, 10]), 1);
    assert.equal(linesOfRow([text('one\ntwo\nthree')], [10]), 3);
    assert.equal(linesOfRow([text('one two three four')], [12]), 2);
    assert.equal(linesOfRow([text('x'.repeat(25))], [11]), 3);
    assert.equal(linesOfRow([text('一二三四五六')], [7]), 2);
  });
});
