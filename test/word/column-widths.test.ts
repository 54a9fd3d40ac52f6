import assert from 'node:assert/strict';
import { type Table, words } from '../../src/document/model.ts';
import { columnWidths, readsWell } from '../../src/word/column-widths.ts';

const a4 = 9_638;

function tableOf([headers = [], ...rows]: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    title: 'T',
    description: 'T',
    columns: headers.map((header) => ({ header: words(header) })),
    rows: rows.map((cells) => ({ cells: cells.map((cell) => [words(cell)]) })),
  };
}

describe('the columns of a table', () => {
  it('leave one of numbers narrow, however little stands beside it', () => {
    const [number, objective] = columnWidths(
      tableOf([
        ['No.', 'Objective'],
        ['1', '10% more by 31 March 2027'],
      ]),
      a4,
    );
    assert.ok(number! < a4 / 5, String(number));
    assert.equal(number! + objective!, a4);
    const [week, approved, notes] = columnWidths(
      tableOf([
        ['Week', 'Approved', 'Notes'],
        ['1', 'Yes', `It goes on ${'and on '.repeat(40)}`],
      ]),
      a4,
    );
    assert.ok(week! < a4 / 8 && approved! < a4 / 6 && notes! > a4 / 2);
  });

  it('are as wide as those of the tables that are alike, where these have the same', () => {
    const [short, long] = [
      ['Now', 'Post'],
      [`It goes ${'on and '.repeat(30)}`, 'Letters to all who pay'],
    ];
    const alike = tableOf([['What', 'How'], short!, long!]);
    const widths = (table: Table) => columnWidths(table, a4);
    assert.notDeepEqual(widths(tableOf([['What', 'How'], short!])), widths(alike));
    assert.deepEqual(widths({ ...tableOf([['What', 'How'], short!]), alike }), widths(alike));
    for (const headers of [['What', 'When'], ['What']]) {
      const other = tableOf([headers, short!.slice(0, headers.length)]);
      assert.deepEqual(widths({ ...other, alike }), widths(other));
    }
  });

  it('share the page alike where their texts are of one length', () => {
    const [first, second] = columnWidths(
      tableOf([
        ['One', 'Two'],
        ['merged', 'merged'],
      ]),
      a4,
    );
    assert.ok(Math.abs(first! - second!) <= 1);
  });

  it('read well upright unless rows become tall stacks of short lines', () => {
    const row = (words: number) => [
      '16 November 2026',
      'Letter to homes '.repeat(words),
      'Contact centre',
      'Internal communications',
      'Planned',
      '£5,600',
    ];
    const headers = ['When', 'Activity', 'Channel', 'Owner', 'Status', 'Cost'];
    assert.ok(readsWell(tableOf([headers, row(2)]), a4));
    assert.ok(!readsWell(tableOf([headers, row(8)]), a4));
  });
});
