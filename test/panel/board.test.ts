import assert from 'node:assert/strict';
import { Board } from '../../src/panel/board.ts';
import type { Sheet, SheetCell } from '../../src/panel/sheet.ts';
import { allAtOnce } from '../../src/steps.ts';
import { libraryOf, lookAt } from './support.ts';

const today = '2027-02-22';
const boardOf = async (texts?: Readonly<Record<string, string>>, internal = false) =>
  allAtOnce(Board.of(await libraryOf(texts), today, internal));
const rowNamed = (sheet: Sheet, name: string) => {
  const index = sheet.rows.findIndex(({ text }) => text === name);
  assert.ok(index >= 0, `no row “${name}” among ${sheet.rows.map(({ text }) => text).join(', ')}`);
  return { index: sheet.firstRow + index, row: sheet.rows[index]! };
};
const columnOf = (sheet: Sheet, week: string) => {
  const index = sheet.columns.findIndex(({ name }) => name === `week of ${week}`);
  assert.ok(index >= 0, `no ${week}`);
  return index;
};
const cellIn = (sheet: Sheet, name: string, week: string): SheetCell | null =>
  rowNamed(sheet, name).row.cells[columnOf(sheet, week)]!;
/** From one week before to so many after. */
const nearby = { from: 52, count: 26 };

describe('the grid’s cells', () => {
  it('are spoken whole: who, which week, what, and what is to be minded', async () => {
    const sheet = (await boardOf()).sheet(lookAt({ by: 'audience', columns: nearby }));
    assert.equal(
      cellIn(sheet, 'Unpaid carers', '1 March 2027')?.spoken,
      'Unpaid carers, week of 1 March 2027: 3 activities, clash between New bin days and Flu clinic, ' +
        'Unpaid carers hear from 3 campaigns, the limit is 2, Pre-election period until 6 May 2027, not cleared',
    );
  });

  it('say what is minded in words, for eyes too', async () => {
    const sheet = (await boardOf()).sheet(lookAt({ by: 'audience', columns: nearby }));
    assert.deepEqual(cellIn(sheet, 'Unpaid carers', '1 March 2027')?.marks, [
      { kind: 'clash', word: 'Clash' },
      { kind: 'pressure', word: '3 campaigns' },
      { kind: 'period', word: 'Not cleared' },
    ]);
  });

  it('name the activity where there is one, and hold nothing where there is none', async () => {
    const sheet = (await boardOf()).sheet(lookAt({ columns: nearby }));
    const cell = cellIn(sheet, 'Flu clinic', '1 March 2027')!;
    assert.equal(cell.text, 'Reminder');
    assert.match(cell.spoken, /^Flu clinic, week of 1 March 2027: 1 activity, Reminder, clash between/);
    assert.match(cell.spoken, /until 6 May 2027, asked$/);
    assert.deepEqual(cell.place, { path: 'flu.campaign.md', line: 7 });
    assert.equal(cellIn(sheet, 'Flu clinic', '8 March 2027'), null);
  });

  it('say of many clashes the first, and how many more there are', async () => {
    const plans = Object.fromEntries(
      ['a', 'b'].map((name) => [
        `${name}.campaign.md`,
        `campaign: ${name.toUpperCase()}\nservice: Care\naudiences: [One, Two, Three, Four]\nactivities: [{ date: 2027-03-01, activity: Talk, channel: Talk, audience: [One, Two, Three, Four] }]`,
      ]),
    );
    const { spoken } = cellIn(
      (await boardOf(plans)).sheet(lookAt({ by: 'service' })),
      'Care',
      '1 March 2027',
    )!;
    assert.match(spoken, /: 2 activities, clash between A and B, clash between A and B, 2 more clashes$/);
  });

  it('mind in the row of one audience nothing of another’s', async () => {
    const both = {
      'a.campaign.md':
        'campaign: A\naudiences: [Carers, Staff]\nactivities: [{ date: 2027-03-01, activity: Talk, channel: Talk, audience: [Carers, Staff] }]',
      'b.campaign.md':
        'campaign: B\naudiences: [Carers]\nactivities: [{ date: 2027-03-02, activity: Chat, channel: Talk, audience: Carers }]',
    };
    const sheet = (await boardOf(both)).sheet(lookAt({ by: 'audience' }));
    assert.deepEqual(
      cellIn(sheet, 'Carers', '1 March 2027')?.marks.map(({ kind }) => kind),
      ['clash'],
    );
    assert.deepEqual(cellIn(sheet, 'Staff', '1 March 2027')?.marks, []);
  });

  it('mind a clash in the row of its channel, and of no other', async () => {
    const sheet = (await boardOf()).sheet(lookAt({ by: 'channel', columns: nearby }));
    const marksOf = (name: string) => cellIn(sheet, name, '1 March 2027')?.marks.map(({ kind }) => kind);
    assert.deepEqual(marksOf('Letter or direct mail'), ['clash', 'pressure', 'period']);
    assert.deepEqual(marksOf('Drop-in event'), ['pressure', 'period']);
  });

  it('go on week after week for what lasts', async () => {
    const long = {
      'a.campaign.md': 'campaign: A\nactivities: [{ start: 2027-03-03, end: 2027-03-16, activity: Fair }]',
    };
    const { rows } = (await boardOf(long)).sheet(lookAt());
    assert.deepEqual(
      rows[0]!.cells.map((cell) => cell?.text ?? ''),
      ['', 'Fair', 'Fair', 'Fair', ...Array(22).fill('')],
    );
  });
});

describe('the grid’s columns', () => {
  it('say which protected period and key date a week has', async () => {
    const sheet = (await boardOf()).sheet(lookAt({ columns: nearby }));
    const [before, in1, in2] = ['22 February 2027', '1 March 2027', '8 March 2027'].map(
      (week) => sheet.columns[columnOf(sheet, week)]!,
    );
    assert.equal(before!.spoken, 'week of 22 February 2027');
    assert.deepEqual(before!.marks, []);
    assert.deepEqual([in1!.text, in1!.note], ['1 Mar', '2027']);
    assert.equal(in2!.spoken, 'week of 8 March 2027, Pre-election period until 6 May 2027, Carers Week');
    assert.deepEqual(
      in2!.marks.map(({ word }) => word),
      ['Pre-election period', 'Carers Week'],
    );
  });

  it('know the one of this week', async () => {
    const sheet = (await boardOf()).sheet(lookAt({ columns: nearby }));
    assert.equal(sheet.columns[sheet.today - sheet.firstColumn]?.name, 'week of 22 February 2027');
  });
});

describe('the grid’s rows', () => {
  it('are those of what is asked for, what has nothing of the kind last', async () => {
    const board = await boardOf();
    const names = (by: 'service' | 'owner' | 'channel') =>
      board.sheet(lookAt({ by })).rows.map(({ text }) => text);
    assert.deepEqual(names('service'), ['Care', 'Waste', 'No service named']);
    assert.deepEqual(names('owner'), ['Practice', 'Print', 'Sam', 'No owner named']);
    assert.ok(names('channel').includes('Letter or direct mail'));
  });

  it('show their activities below them when they are opened', async () => {
    const board = await boardOf();
    const closed = rowNamed(board.sheet(lookAt()), 'New bin days');
    assert.deepEqual([closed.row.level, closed.row.isOpen], [1, false]);
    const sheet = board.sheet(lookAt({ open: [closed.row.key] }));
    assert.equal(rowNamed(sheet, 'New bin days').row.isOpen, true);
    assert.deepEqual(
      sheet.rows.slice(closed.index + 1, closed.index + 4).map(({ level, text }) => [level, text]),
      [
        [2, 'Letter'],
        [2, 'Depot opens'],
        [2, 'Film'],
      ],
    );
  });

  it('lead to the plan’s title, or to the activity’s line', async () => {
    const sheet = (await boardOf()).sheet(lookAt({ open: ['flu.campaign.md'] }));
    assert.deepEqual(rowNamed(sheet, 'Flu clinic').row.place, { path: 'flu.campaign.md', line: 1 });
    assert.deepEqual(rowNamed(sheet, 'Reminder').row.place, { path: 'flu.campaign.md', line: 7 });
  });

  it('show internal activities only where they are asked for', async () => {
    const named = (board: Board) => board.sheet(lookAt({ view: 'list' })).rows.map(({ text }) => text);
    assert.ok(!named(await boardOf()).includes('Poster'));
    assert.ok(named(await boardOf(undefined, true)).includes('Poster'));
  });

  it('tell plans of the same title apart', async () => {
    const twins = {
      'a.campaign.md': 'campaign: Jabs\nactivities: [{ date: 2027-03-01, activity: One }]',
      'b.campaign.md': 'campaign: Jabs\nactivities: [{ date: 2027-03-01, activity: Two }]',
    };
    const { rows } = (await boardOf(twins)).sheet(lookAt());
    assert.deepEqual(
      rows.map(({ key }) => key),
      ['a.campaign.md', 'b.campaign.md'],
    );
  });
});

describe('the grid’s filter', () => {
  it('finds all words anywhere, capitals and apostrophes aside', async () => {
    const board = await boardOf();
    const found = (filter: string) =>
      board
        .sheet(lookAt({ view: 'list', filter }))
        .rows.flatMap(({ key, level, text }) => (level === 2 && !key.startsWith('\ndue') ? [text] : []));
    assert.deepEqual(found('bin LETTER'), ['Letter']);
    assert.deepEqual(found('practice'), ['Reminder']);
    assert.deepEqual(found('unpaid drop-in'), ['Open day']);
    assert.deepEqual(found('zebra'), []);
  });

  it('says how much it leaves', async () => {
    const board = await boardOf();
    assert.equal(board.sheet(lookAt()).summary, '6 activities in 3 rows, 1 clash');
    assert.equal(board.sheet(lookAt({ filter: 'depot' })).summary, '1 activity in 1 row, no clash');
    assert.equal(board.sheet(lookAt({ filter: 'zebra' })).summary, 'Nothing fits “zebra”.');
    assert.equal((await boardOf({})).sheet(lookAt()).summary, 'No activities yet.');
  });
});

describe('the list view', () => {
  it('has the same rows, each with its activities and what is to be minded', async () => {
    const sheet = (await boardOf()).sheet(lookAt({ view: 'list', by: 'audience' }));
    assert.deepEqual(
      sheet.columns.map(({ text }) => text),
      ['When', 'What to mind', 'Channels', 'Audiences', 'Owner', 'Status'],
    );
    const [when, mind, channels] = sheet.rows.findLast(({ text }) => text === 'Letter')!.cells;
    assert.equal(when?.text, '1 March 2027');
    assert.match(
      mind!.text,
      /Clash with Flu clinic: Unpaid carers hear by Letter or direct mail, in the week of 1 March 2027; /,
    );
    assert.match(
      mind!.text,
      /^Pre-election period until 6 May 2027: Not cleared; .*; Ask Monitoring Officer by 22 February 2027$/,
    );
    assert.equal(channels?.spoken, 'Letter, Channels: Letter or direct mail');
  });

  it('has before them what is due soon, with what that is', async () => {
    const board = await boardOf();
    const { rows } = board.sheet(lookAt({ view: 'list', by: 'audience' }));
    assert.deepEqual(
      rows.slice(0, 2).map(({ level, text, note, cells }) => [level, text, note, cells[1]?.text]),
      [
        [1, 'Due by 21 March 2027', '2 activities', undefined],
        [2, 'Letter', 'New bin days', 'Ask Monitoring Officer by 22 February 2027'],
      ],
    );
    const [first] = board.sheet(lookAt({ view: 'list', by: 'audience', filter: 'depot' })).rows;
    assert.equal(first?.text, 'Households');
    assert.notEqual(board.sheet(lookAt()).rows[0]?.text, 'Due by 21 March 2027');
  });

  it('shows what has no known date, which the weeks cannot', async () => {
    const board = await boardOf();
    const film = rowNamed(board.sheet(lookAt({ view: 'list' })), 'Film').row;
    assert.equal(film.cells[0]?.text, 'no date yet');
    assert.deepEqual(board.sheet(lookAt()).notes, [
      'Due by 21 March 2027: 2 activities. The list shows what, before all else.',
      '1 activity has no known date: the list shows it.',
    ]);
  });
});

describe('the details of a cell', () => {
  it('list its activities with what is known of each', async () => {
    const board = await boardOf();
    const look = lookAt({ by: 'audience', columns: nearby });
    const sheet = board.sheet(look);
    const { index } = rowNamed(sheet, 'Unpaid carers');
    const details = board.details(look, index, sheet.firstColumn + columnOf(sheet, '1 March 2027'))!;
    assert.equal(details.title, 'Unpaid carers, week of 1 March 2027');
    assert.deepEqual(
      details.items.map(({ title, path, line }) => [title, path, line]),
      [
        ['Letter', 'bins.campaign.md', 6],
        ['Open day', 'respite.campaign.md', 5],
        ['Reminder', 'flu.campaign.md', 7],
      ],
    );
    assert.deepEqual(details.items[2]!.facts, [
      { name: 'Plan', text: 'Flu clinic' },
      { name: 'When', text: '4 March 2027' },
      { name: 'Channels', text: 'Letter or direct mail' },
      { name: 'Audiences', text: 'Unpaid carers' },
      { name: 'Owner', text: 'Practice' },
    ]);
    assert.equal(details.more, '');
  });

  it('are those of the whole row at its head', async () => {
    const board = await boardOf();
    const details = board.details(
      lookAt(),
      rowNamed(board.sheet(lookAt()), 'New bin days').index,
      undefined,
    )!;
    assert.deepEqual(
      details.items.map(({ title }) => title),
      ['Letter', 'Depot opens', 'Film'],
    );
  });

  it('are none where nothing goes on, or the row is gone', async () => {
    const board = await boardOf();
    assert.equal(board.details(lookAt(), 0, 0), undefined);
    assert.equal(board.details(lookAt(), 99, undefined), undefined);
  });

  it('list no more than anybody reads, and count the rest', async () => {
    const activities = Array.from(
      { length: 60 },
      (_, index) => `  - { date: 2027-03-01, activity: Post ${index} }`,
    );
    const board = await boardOf({ 'a.campaign.md': `campaign: A\nactivities:\n${activities.join('\n')}` });
    const details = board.details(lookAt(), 0, undefined)!;
    assert.equal(details.items.length, 50);
    assert.match(details.more, /^And 10 more/);
  });
});

describe('what is handed to the page', () => {
  it('is no more than is in sight, and never beyond the end', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `${index}.campaign.md`,
        `campaign: Plan ${String(index).padStart(2, '0')}\nactivities: [{ date: 2027-03-01, activity: One }]`,
      ]),
    );
    const board = await boardOf(texts);
    const sheet = board.sheet(lookAt({ rows: { from: 10, count: 1000 }, columns: { from: 0, count: 1000 } }));
    assert.deepEqual([sheet.firstRow, sheet.rows.length, sheet.rowCount], [10, 60, 100]);
    assert.equal(sheet.columns.length, 26);
    assert.ok(sheet.rows.every(({ cells }) => cells.length === 26));
    const end = board.sheet(lookAt({ rows: { from: 9999, count: 5 }, columns: { from: 9999, count: 5 } }));
    assert.equal(end.rows.at(-1)?.text, 'Plan 99');
    assert.deepEqual([end.firstRow, end.firstColumn], [95, end.columnCount - 5]);
  });

  it('says which plans cannot be read by now, and shows what they said last', async () => {
    const library = await libraryOf({
      'a.campaign.md': 'campaign: A\nactivities: [{ date: 2027-03-01, activity: One }]',
    });
    const record = library.records().get('a.campaign.md')!;
    library.setRecord('a.campaign.md', { ...record, reading: 'as last read' });
    const sheet = allAtOnce(Board.of(library, today, false)).sheet(lookAt());
    assert.deepEqual(sheet.notes, ['Cannot be read just now, shown as last read: A']);
    assert.equal(cellIn(sheet, 'A', '1 March 2027')?.text, 'One');
  });
});
