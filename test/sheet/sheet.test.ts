import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelDirectory } from '../../src/channels/directory.ts';
import { channelsOfPlan, channelsServing } from '../../src/channels/serving.ts';
import { languages } from '../../src/document/words/registry.ts';
import { readPlan } from '../../src/plan/document.ts';
import { longestText } from '../../src/sheet/package/shared-strings.ts';
import { all, at, childrenOf } from '../word/xml.ts';
import { exportedSheet, type SheetSeen, sheetBytes, valuesOf } from './support.ts';

const plan = (frontmatter: string) => `---\ncampaign: Jabs\n${frontmatter}\n---\n# Jabs\n`;
const activities = (...lines: string[]) =>
  plan(`launch: 2027-03-01\nactivities:\n${lines.map((line) => `  - {${line}}`).join('\n')}`);

async function sheetsOf(text: string): Promise<readonly [SheetSeen, SheetSeen]> {
  const [first, second, ...more] = (await exportedSheet(text)).sheets;
  assert.ok(first && second && more.length === 0);
  return [first, second];
}

async function firstActivity(line: string) {
  const [sheet] = await sheetsOf(activities(line));
  return sheet.rows[0]!;
}

const full = plan(`start: 2027-01-04
end: 2027-04-30
launch: 2027-03-01
budget: {total: 12000}
objectives:
  - {id: uptake, label: Uptake, objective: 60% of carers vaccinated, channels: [Letter]}
  - {objective: 9 in 10 clinics full}
audiences: [{id: carers, name: Unpaid carers}]
channels:
  - name: Letter
    kind: traditional
    peso: owned
    direction: one-way
    audiences: [carers]
    why: They read it
    owner: Print team
    start: launch-2w
    end: 2027-03-31
    cost: £1,200.50
    measure: Calls
    reach: 9,400 carers
activities:
  - {activity: Reminder, date: 2027-03-08, channel: Text message, objective: [uptake, the second], status: done}
  - {activity: Letter goes out, start: launch-14d, end: 2027-02-19, channel: Letter, objective: uptake, audience: carers, message: Book now, owner: Print team, approver: Head, cost: £450}
`);

describe('the spreadsheet of a plan', () => {
  it('lists the activities in their order in time, with all that the plan says of them', async () => {
    const [sheet] = await sheetsOf(full);
    assert.equal(sheet.name, 'Activities');
    assert.deepEqual(valuesOf(sheet), [
      {
        'No.': 1,
        Activity: 'Letter goes out',
        Start: 46_433,
        End: 46_437,
        Channels: 'Letter',
        Audiences: 'Unpaid carers',
        Objectives: 'Objective 1: Uptake',
        Message: 'Book now',
        Owner: 'Print team',
        Approver: 'Head',
        Status: 'Planned',
        Cost: 450,
      },
      {
        'No.': 2,
        Activity: 'Reminder',
        Start: 46_454,
        End: 46_454,
        Channels: 'Text message',
        Objectives: 'Objective 1: Uptake; the second',
        Status: 'Done',
      },
    ]);
  });

  it('lists every channel, with what is known of it and the objectives that it serves', async () => {
    const [, sheet] = await sheetsOf(full);
    assert.equal(sheet.name, 'Channels');
    const [letter, text, ...more] = valuesOf(sheet);
    assert.deepEqual(letter, {
      Channel: 'Letter',
      Kind: 'Traditional',
      Class: 'Owned',
      Direction: 'One-way',
      Objectives: 'Objective 1: Uptake',
      Audiences: 'Unpaid carers',
      Owner: 'Print team',
      Start: 46_433,
      End: 46_477,
      Cost: 1200.5,
      Why: 'They read it',
      Measure: 'Calls',
      Reach: '9,400 carers',
    });
    assert.equal(text!.Channel, 'Text message');
    assert.equal(text!.Objectives, 'Objective 1: Uptake');
    assert.deepEqual(more, []);
  });

  it('says of every example which channels serve which objectives, as the check does', async () => {
    const folder = 'media/examples';
    const names = readdirSync(folder).filter((name) => name.endsWith('.campaign.md'));
    assert.ok(names.length > 3);
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      const read = (await readPlan(name, text)).plan;
      const channels = channelDirectory(read, undefined);
      const [, sheet] = await sheetsOf(text);
      const served = sheet.rows.map(({ Objectives }) =>
        Objectives!.value === '' ? 0 : String(Objectives!.value).split('; ').length,
      );
      const expected = channelsOfPlan(read, channels).map(
        ({ key }) =>
          read.objectives.filter((objective) =>
            channelsServing(read, objective, channels).some((serving) => serving.key === key),
          ).length,
      );
      assert.deepEqual(served, expected, name);
    }
  });

  it('has a header row alone where the plan has nothing to list', async () => {
    for (const sheet of await sheetsOf('---\ncampaign: T\n---\n')) {
      assert.ok(sheet.headers.length > 10);
      assert.deepEqual(sheet.rows, []);
      // A table without any row is one that spreadsheets refuse.
      assert.match(at(sheet.table, 'autoFilter')!.attributes.ref!, /^A1:[A-Z]2$/);
    }
  });

  it('keeps the header row in view, with a filter over each column, and says it on every page', async () => {
    const { parts } = await exportedSheet(full);
    for (const sheet of await sheetsOf(full)) {
      const pane = at(sheet.element, 'sheetViews/sheetView/pane')!.attributes;
      assert.equal(pane.state, 'frozen');
      assert.equal(pane.ySplit, '1');
      assert.equal(pane.topLeftCell, 'A2');
      const last = String.fromCharCode(64 + sheet.headers.length);
      assert.equal(sheet.table.attributes.ref, `A1:${last}3`);
      assert.equal(at(sheet.table, 'autoFilter')!.attributes.ref, `A1:${last}3`);
      assert.deepEqual(
        all(sheet.table, 'tableColumn').map(({ attributes }) => attributes.name),
        sheet.headers,
      );
    }
    assert.match(parts['xl/workbook.xml']!, /_xlnm\.Print_Titles" localSheetId="1">'Channels'!\$1:\$1</);
  });

  it('says in the file what it is, whose and in which language', async () => {
    const text = plan('organisation: Elmfield & Sons\nlead: Sam Okoro\nlanguage: en-GB');
    const { parts } = await exportedSheet(text, { options: { today: '2027-01-05' } });
    const core = parts['docProps/core.xml']!;
    assert.match(core, /<dc:title>Jabs</);
    assert.match(core, /<dc:creator>Sam Okoro</);
    assert.match(core, /<dc:language>en-GB</);
    assert.match(core, /2027-01-05T/);
    assert.match(parts['docProps/app.xml']!, /<Company>Elmfield &amp; Sons</);
  });

  it('is the same whatever the line ends, and each time', async () => {
    const text = full.replace('why: They read it', 'why: |\n      They read it.\n      Most of them.');
    const { bytes } = await sheetBytes(text);
    assert.deepEqual((await sheetBytes(text)).bytes, bytes);
    assert.deepEqual((await sheetBytes(text.replaceAll('\n', '\r\n'))).bytes, bytes);
    const [, channels] = await sheetsOf(text.replaceAll('\n', '\r\n'));
    assert.equal(channels.rows[0]!.Why!.value, 'They read it.\nMost of them.');
  });

  it('can be given up, and is reported on the way', async () => {
    const fractions: number[] = [];
    await sheetBytes(full, { tick: async (fraction) => void fractions.push(fraction) });
    assert.ok(fractions.length > 2);
    assert.deepEqual(
      fractions,
      [...fractions].sort((a, b) => a - b),
    );
    const enough = new Error('enough');
    await assert.rejects(sheetBytes(full, { tick: () => Promise.reject(enough) }), enough);
  });

  describe('dates', () => {
    for (const [what, line, start, end, when] of [
      ['a day', 'activity: A, date: 2027-03-01', 46_447, 46_447, ''],
      ['a day as people write it', 'activity: A, date: 1 March 2027', 46_447, 46_447, '1 March 2027'],
      ['a day with its hour', 'activity: A, date: "1 March 2027, 7pm"', 46_447, 46_447, '1 March 2027, 7pm'],
      ['a day before the launch', 'activity: A, date: launch-1d', 46_446, 46_446, ''],
      ['several days', 'activity: A, start: 2027-03-01, end: 2027-03-02', 46_447, 46_448, ''],
      ['a start alone', 'activity: A, start: 2027-03-01', 46_447, '', 'from 1 March 2027'],
      ['an end alone', 'activity: A, end: 2027-03-01', '', 46_447, 'until 1 March 2027'],
      ['part of a month', 'activity: A, date: early March 2027', '', '', 'early March 2027'],
      ['a season', 'activity: A, date: Spring 2027', '', '', 'Spring 2027'],
      ['what comes back', 'activity: A, date: weekly', '', '', 'weekly'],
      ['how often', 'activity: A, date: 2027-03-01, frequency: on Mondays', 46_447, 46_447, 'on Mondays'],
      ['words for a time', 'activity: A, date: run up to the deadline', '', '', 'run up to the deadline'],
      ['a leap day', 'activity: A, date: 2028-02-29', 46_812, 46_812, ''],
      ['a day as spreadsheets count from', 'activity: A, date: 1900-03-01', 61, 61, ''],
      ['a day before that', 'activity: A, date: 1899-12-31', '31 December 1899', '31 December 1899', ''],
      ['no day', 'activity: A', '', '', ''],
    ] as const) {
      it(`of ${what}`, async () => {
        const row = await firstActivity(line);
        assert.deepEqual([row.Start!.value, row.End!.value, row.When!.value], [start, end, when]);
      });
    }

    it('are shown as days with their month in letters', async () => {
      assert.equal((await firstActivity('activity: A, date: 2027-03-01')).Start!.format, 'd\\ mmm\\ yyyy');
    });

    it('can be filled in where there is none yet', async () => {
      assert.equal((await firstActivity('activity: A')).Start!.format, 'd\\ mmm\\ yyyy');
    });

    it('stay in words where the launch is not known', async () => {
      const [sheet] = await sheetsOf(plan('activities:\n  - {activity: A, date: launch-14d}'));
      const { Start, When } = sheet.rows[0]!;
      assert.deepEqual([Start!.value, When!.value], ['', '14 days before the launch']);
    });

    it('put what begins first first, and what has none last', async () => {
      const [sheet] = await sheetsOf(
        activities(
          'activity: Undated',
          'activity: May, date: May 2027',
          'activity: April, date: 2027-04-30',
          'activity: Early, date: early April 2027',
        ),
      );
      assert.deepEqual(
        sheet.rows.map(({ Activity }) => Activity!.value),
        ['Early', 'April', 'May', 'Undated'],
      );
    });
  });

  describe('amounts', () => {
    const cost = async (written: string, currency = '') => {
      const [sheet] = await sheetsOf(plan(`${currency}activities:\n  - {activity: A, cost: "${written}"}`));
      const { value, format } = sheet.rows[0]!.Cost!;
      return [value, format];
    };

    it('are numbers that are shown as money', async () => {
      assert.deepEqual(await cost('£1,200'), [1200, '[$£-809]#,##0']);
      assert.deepEqual(await cost('1.2k'), [1200, '[$£-809]#,##0']);
      assert.deepEqual(await cost('£12.50'), [12.5, '[$£-809]#,##0.00']);
      assert.deepEqual(await cost('450', 'budget: {currency: CHF}\n'), [450, '[$CHF-809]\\ #,##0']);
    });

    it('stay as they are written where they are not exact', async () => {
      for (const words of ['about £500', '£900 for 5,000 leaflets', 'free', 'within existing resources'])
        assert.equal((await cost(words))[0], words);
    });

    it('stay in words where the currency is no code', async () => {
      assert.equal((await cost('450', 'budget: {currency: "x]\\";@"}\n'))[0], '450 x]";@');
    });

    it('can be filled in where there is none yet', async () => {
      assert.equal((await firstActivity('activity: A')).Cost!.format, '[$£-809]#,##0.00');
    });
  });

  describe('texts', () => {
    for (const text of ['=1+1', '+44 20', '-Team', '@council', "'quoted", '=HYPERLINK("http://x")']) {
      it(`are never formulas: ${text}`, async () => {
        const { parts, sheets } = await exportedSheet(
          activities(`activity: '${text.replaceAll("'", "''")}'`),
        );
        const { value, isPrefixed } = sheets[0]!.rows[0]!.Activity!;
        assert.equal(value, text);
        assert.ok(isPrefixed);
        assert.ok(!Object.values(parts).some((xml) => xml.includes('<f>')));
      });
    }

    it('begin with a sign that nothing else gets', async () => {
      assert.ok(!(await firstActivity('activity: Letter = card')).Activity!.isPrefixed);
    });

    it('lose control characters alone', async () => {
      const row = await firstActivity('activity: "a\\u0007b\\u0000c & <d> _x0041_\\uFFFE"');
      assert.equal(row.Activity!.value, 'abc & <d> _x0041_\uFFFD');
    });

    it('that no cell can hold are cut, and that is said at their line', async () => {
      const text = activities('activity: Short', `activity: ${'word '.repeat(longestText / 4)}`);
      const { sheets, notices } = await exportedSheet(text);
      assert.ok(String(sheets[0]!.rows[1]!.Activity!.value).length <= longestText);
      assert.equal(notices.length, 1);
      assert.match(notices[0]!.message, /too long for a cell/);
      assert.match(text.slice(notices[0]!.range!.start), /^\{activity: word/);
    });

    it('have rows as high as they need, and columns as wide', async () => {
      const [sheet] = await sheetsOf(activities('activity: Short', `activity: ${'word '.repeat(40)}`));
      const heights = all(sheet.element, 'row').map(({ attributes }) => Number(attributes.ht));
      assert.ok(heights[2]! > 3 * heights[1]!, String(heights));
      const widths = all(sheet.element, 'col').map(({ attributes }) => Number(attributes.width));
      assert.equal(widths.length, sheet.headers.length);
      assert.ok(widths[1]! > 2 * widths[0]!, String(widths));
    });
  });

  describe('languages', () => {
    it('speaks Welsh in a Welsh plan, and names its months in Welsh', async () => {
      const [sheet, channels] = await sheetsOf(
        full.replace('campaign: Jabs', 'campaign: Jabs\nlanguage: cy'),
      );
      assert.equal(sheet.name, 'Gweithgareddau');
      assert.equal(channels.name, 'Sianeli');
      assert.deepEqual(sheet.headers.slice(0, 5), ['Rhif', 'Gweithgaredd', 'Dechrau', 'Diwedd', 'Pryd']);
      const { Dechrau, Statws } = sheet.rows[0]!;
      assert.equal(Dechrau!.format, '[$-452]d\\ mmm\\ yyyy');
      assert.equal(Statws!.value, 'Wedi’i gynllunio');
    });

    it('runs from right to left in a plan whose language does', async () => {
      const view = async (language: string) => {
        const [sheet] = await sheetsOf(plan(`language: ${language}`));
        return at(sheet.element, 'sheetViews/sheetView')!.attributes.rightToLeft;
      };
      assert.equal(await view('ar'), '1');
      assert.equal(await view('en-GB'), undefined);
    });

    for (const { tag } of languages) {
      it(`has names for sheets and columns that spreadsheets accept: ${tag}`, async () => {
        const sheets = await sheetsOf(plan(`language: ${tag}`));
        assert.equal(new Set(sheets.map(({ name }) => name.toLowerCase())).size, 2);
        for (const { name, headers } of sheets) {
          assert.match(name, /^[^[\]:*?/\\']{1,31}$/);
          assert.equal(new Set(headers.map((header) => header.toLowerCase())).size, headers.length);
        }
      });
    }
  });

  it('shows one sheet when it is opened', async () => {
    const selected = (await sheetsOf(full)).map(
      ({ element }) => childrenOf(at(element, 'sheetViews')!, 'sheetView')[0]!.attributes.tabSelected,
    );
    assert.deepEqual(selected, ['1', undefined]);
  });
});
