import assert from 'node:assert/strict';
import { plainText } from '../../src/document/model.ts';
import { composeGrid } from '../../src/overview/grid-document.ts';
import type { GridGrouping } from '../../src/portfolio/grid.ts';
import { columnWidths } from '../../src/word/column-widths.ts';
import { exportOnWidePages } from '../../src/word/index.ts';
import { takeApart } from '../word/support.ts';
import { corporateTemplate } from '../word/templates.ts';
import { organisation, sampleGrid, today } from './support.ts';

const request = { organisation: 'Elmfield Council', language: 'en-GB', today };

async function page(options: { by?: GridGrouping; internal?: boolean; language?: string } = {}) {
  const { internal = false, ...more } = options;
  const { document, notices } = composeGrid(await sampleGrid({ internal }), { ...request, ...more });
  return takeApart((await exportOnWidePages(document, notices.list)).bytes);
}

describe('the page for the meeting', () => {
  it('goes week by week, then says what has no fixed day, what goes on already and what has no date', async () => {
    const { headings } = await page();
    assert.deepEqual(headings, [
      '1 Communications grid, 1 to 28 March 2027',
      '2 Due in these days',
      '2 Week of 1 March 2027',
      '2 Week of 8 March 2027',
      '2 Week of 22 March 2027',
      '2 Day not fixed yet',
      '2 Under way already',
      '2 No date yet',
    ]);
  });

  it('has the columns of its weeks one below the other', async () => {
    const { document } = composeGrid(await sampleGrid(), request);
    const tables = document.blocks.filter((block) => block.type === 'table');
    const named = tables.map((table) => ({
      table,
      headers: table.columns.map(({ header }) => plainText(header)).join(),
    }));
    const groups = [...new Set(named.map(({ headers }) => headers))].map((headers) =>
      named.filter((other) => other.headers === headers).map(({ table }) => table),
    );
    const together = groups.filter(({ length }) => length > 1);
    assert.ok(together.length > 0);
    const distinct = (group: typeof tables) =>
      new Set(group.map((table) => columnWidths(table, 14_000).join())).size;
    for (const group of together) assert.equal(distinct(group), 1);
    assert.ok(together.some((group) => distinct(group.map(({ alike, ...table }) => table)) > 1));
  });

  it('joins weeks in which nothing begins in one line, with what is to be known of them', async () => {
    const texts = {
      'r.md': 'register: R\nkey_dates: [{ name: Carers Week, start: 2027-03-10, end: 2027-03-16 }]',
      'p.campaign.md':
        'campaign: P\nactivities: [{ date: 2027-03-01, activity: A }, { date: 2027-03-30, activity: B }]',
    };
    const days = { from: '2027-03-01', to: '2027-04-18' };
    const { document, notices } = composeGrid(await sampleGrid(days, texts), request);
    const { headings, paragraphs } = takeApart((await exportOnWidePages(document, notices.list)).bytes);
    assert.deepEqual(headings.slice(1), ['2 Week of 1 March 2027', '2 Week of 29 March 2027']);
    const said = paragraphs.map(({ text }) => text);
    const [first, last] = ['8, 15 and 22 March', '5 and 12 April'].map((weeks) =>
      said.indexOf(`Nothing begins in the weeks of ${weeks} 2027.`),
    );
    assert.ok(first! > 0 && last! > first!, said.join('\n'));
    const long = composeGrid(await sampleGrid({ ...days, to: '2027-06-06' }, texts), request);
    const more = takeApart((await exportOnWidePages(long.document, long.notices.list)).bytes).paragraphs;
    assert.ok(more.some(({ text }) => text === 'Nothing begins in 9 weeks, 5 April to 6 June 2027.'));
    assert.equal(said[first! + 1], 'Key dates: Carers Week, 10 to 16 March 2027');
  });

  it('says first, in short, what it comes to', async () => {
    const { paragraphs } = await page();
    const said = paragraphs.map(({ text }) => text);
    assert.ok(
      said.includes(
        'In short: 8 items of 3 plans; 1 clash; 1 week in which an audience hears from too many campaigns; 1 protected period; 1 approval overdue; 1 approval or deadline due; 1 item without a date',
      ),
      said.join('\n'),
    );
    assert.ok(said.includes('Key dates: Carers Week, 8 to 14 March 2027'));
    assert.ok(
      said.some((text) =>
        /^Protected periods: Pre-election period: 22 March to 6 May 2027; 3 items \(.*1 asked, not answered yet.*\); may go on: Service information; ask Monitoring Officer$/.test(
          text,
        ),
      ),
    );
  });

  it('has a table of what is due, by day', async () => {
    const { tables } = await page();
    assert.deepEqual(tables[0], [
      ['By', 'What is due', 'Activity', 'Plan or service', 'Goes out', 'Lead'],
      [
        '26 February 2027',
        'Ask Head of Communications for approval (the day has passed)',
        ...['Boost', 'Winter jabs', '5 March 2027', 'not stated'],
      ],
      [
        ...['17 March 2027', 'Everything to Residents’ magazine', 'Depot opens', 'New bin days / Waste'],
        ...['24 March 2027', 'Sam'],
      ],
    ]);
  });

  it('has a row for each item, with what to mind in words', async () => {
    const { tables } = await page();
    const [header, letter] = tables[1]!;
    assert.deepEqual(header, [
      'When',
      'Activity',
      'Plan or service',
      'Audience',
      'Channel',
      'Lead, spokesperson, approver',
      'What to mind',
    ]);
    assert.deepEqual(letter, [
      'Monday 1 March',
      'Letter',
      'New bin days / Waste',
      'Unpaid carers',
      'Letter or direct mail',
      'Lead: Print / Approver: Head of Waste',
      'Clash with Winter jabs: Unpaid carers, Letter or direct mail / Unpaid carers: 3 campaigns that week, the limit is 2',
    ]);
    const all = tables
      .slice(1)
      .flat()
      .map((row) => row.join(' | '));
    const row = (activity: string) => all.find((cells) => cells.includes(activity)) ?? '';
    assert.match(row('Depot opens'), /Spokesperson: Councillor Jo Bloggs \(Member\)/);
    assert.match(row('Depot opens'), /Monitoring Officer was asked, 1 February 2027/);
    assert.match(row('Depot opens'), /Elected member to speak in the Pre-election period/);
    assert.match(row('Boost'), /Approval by Head of Communications is overdue/);
    assert.match(row('SUM'), /some time, 1 to 31 March 2027/);
    assert.match(row('Film'), /No date yet/);
  });

  it('says once above a week which key dates concern everybody, and in the rows those of their audiences', async () => {
    const texts = {
      'r.md':
        'register: R\naudiences: [{ name: Carers }]\nkey_dates: [{ name: Science Week, start: 2027-03-01, end: 2027-03-10 }, { name: Carers Day, start: 2027-03-02, audiences: [Carers] }]',
      'a.campaign.md':
        'campaign: A\naudiences: [Carers]\nactivities: [{ date: 2027-03-02, activity: Post, channel: Letter, audience: Carers }]',
    };
    const mindedBy = async (by?: 'audience') => {
      const composed = composeGrid(await sampleGrid({}, texts), { ...request, ...(by ? { by } : {}) });
      const tables = composed.document.blocks.filter((block) => block.type === 'table');
      return tables
        .at(-1)!
        .rows[0]!.cells.at(-1)!
        .map((text) => plainText(text));
    };
    assert.deepEqual(await mindedBy(), ['Carers Day, 2 March 2027']);
    const byAudience = await mindedBy('audience');
    assert.deepEqual(byAudience, ['Science Week, 1 to 10 March 2027', 'Carers Day, 2 March 2027']);
  });

  it('is on landscape pages throughout, with header rows that repeat', async () => {
    const { parts } = await page();
    const xml = parts['word/document.xml']!;
    assert.deepEqual([...new Set(xml.match(/w:orient="\w+"/g))], ['w:orient="landscape"']);
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, xml.match(/<w:tbl>/g)?.length);
    assert.doesNotMatch(xml, /<w:br w:type="page"|pageBreakBefore|<w:titlePg/);
  });

  it('leaves out what is internal unless it is asked for', async () => {
    const text = async (internal: boolean) => JSON.stringify((await page({ internal })).tables);
    assert.doesNotMatch(await text(false), /Staff briefing/);
    assert.match(await text(true), /Staff briefing \/ Internal: not for everybody/);
  });

  it('puts items together by what they share', async () => {
    const { headings } = await page({ by: 'service' });
    assert.deepEqual(headings.slice(1), [
      '2 Due in these days',
      '2 Care',
      '2 Waste',
      '2 Others',
      '2 No date yet',
    ]);
  });

  it('speaks the language of the register', async () => {
    const { headings, tables } = await page({ language: 'cy' });
    assert.equal(headings[0], '1 Grid cyfathrebu, 1 i 28 Mawrth 2027');
    assert.equal(tables[0]![2]![1], 'Popeth i Residents’ magazine');
    assert.equal(tables[1]![0]!.at(-1), 'Beth i’w gofio');
    assert.equal(tables[1]![1]![0], 'Dydd Llun 1 Mawrth');
  });

  it('has the look of the organisation’s template, on its paper turned on its side', async () => {
    const { document } = composeGrid(await sampleGrid(), request);
    const { bytes } = await exportOnWidePages(document, [], { template: corporateTemplate() });
    const { parts } = takeApart(bytes);
    assert.match(parts['word/styles.xml']!, /berschrift/);
    assert.deepEqual(
      [...new Set(parts['word/document.xml']!.match(/w:orient="\w+"/g))],
      ['w:orient="landscape"'],
    );
  });

  it('says that nothing is planned where nothing is', async () => {
    const saidOf = async (texts: Readonly<Record<string, string>>) => {
      const { document } = composeGrid(await sampleGrid({}, texts), { ...request, organisation: '' });
      return document.blocks.map((block) => ('content' in block ? plainText(block.content) : ''));
    };
    const idle = await saidOf({ 'a.campaign.md': 'campaign: A' });
    assert.ok(idle.includes('Nothing is planned in these days.'));
    assert.ok((await saidOf({})).includes('No campaign plan was found that can be read.'));
  });

  it('does not say more than five things of a kind in short', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `p${index}.campaign.md`,
        `campaign: P${index}\naudiences: [A, B, C, D, E, F, G, H]\nactivities: [{ date: 2027-03-01, activity: Letter, channel: Letter, audience: [A, B, C, D, E, F, G, H] }]`,
      ]),
    );
    const { document } = composeGrid(await sampleGrid({}, many), request);
    const said = document.blocks.map((block) => ('content' in block ? plainText(block.content) : ''));
    assert.equal(said.filter((text) => /hear from 9 campaigns/.test(text)).length, 5);
    assert.ok(said.includes('3 more, see below'));
    const names = said.find((text) => text.startsWith('A by Letter'));
    assert.match(names ?? '', /: Letter \(P0\), Letter \(P1\), Letter \(P2\), Letter \(P3\) and 5 more$/);
  });

  it('gives the same bytes for the same plans', async () => {
    const bytes = async () => {
      const { document } = composeGrid(await sampleGrid({}, organisation), request);
      return (await exportOnWidePages(document, [])).bytes;
    };
    assert.deepEqual(await bytes(), await bytes());
  });
});
