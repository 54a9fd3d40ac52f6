import assert from 'node:assert/strict';
import { planPage } from '../../src/page/plan-page.ts';
import { readDocumentNow } from '../../src/plan/document.ts';
import { planText } from '../support.ts';
import { previewOf, tablesIn, wordsIn } from './support.ts';

const page = (frontmatter: string, register?: string, body = '') =>
  previewOf(planText(frontmatter) + body, register && planText(register));

describe('the page of a plan in the preview', () => {
  it('shows a title block with readable dates', async () => {
    const text = await page('campaign: New bin days\nstatus: in review\nstart: 2027-03-01\nend: 2027-04-30');
    assert.match(text, /<h1 class="code-line" data-line="1">New bin days<\/h1>/);
    assert.match(text, /<dt>Status<\/dt><dd>In review<\/dd>/);
    assert.match(text, /1 March to 30 April 2027/);
  });

  it('says in words which channel serves which objective, activities included', async () => {
    const text = await page(`campaign: T
objectives:
  - {id: a, objective: First, channels: [Leaflet]}
  - {id: b, objective: Second, channels: [Facebook]}
activities:
  - {activity: Post, channel: Facebook, objective: a, date: 2027-03-01}`);
    const rows = tablesIn(text).flat();
    assert.deepEqual(
      rows.find(([name]) => name === 'Leaflet or door drop'),
      ['Leaflet or door drop', 'Yes', 'No'],
    );
    assert.deepEqual(
      rows.find(([name]) => name === 'Facebook'),
      ['Facebook', 'Yes', 'Yes'],
    );
  });

  it('shows what the register knows of channels', async () => {
    const text = await page(
      'campaign: T\nobjectives:\n  - {objective: A, channels: [Elmfield FM]}',
      'register: R\nchannels:\n  - {name: Elmfield FM, kind: traditional, owner: Press office}',
    );
    const row = tablesIn(text)
      .flat()
      .find(([name, kind]) => name === 'Elmfield FM' && kind !== 'Yes');
    assert.match(row!.join(' | '), /^Elmfield FM \| Traditional.*\| Press office/);
  });

  it('puts the timeline in order and resolves days that count from the launch', async () => {
    const text = await page(`campaign: T
launch: 2027-03-01
activities:
  - {activity: Later, date: launch+1w}
  - {activity: Sooner, start: launch-14d, end: launch}
  - {activity: Undated}`);
    const rows = tablesIn(text).at(-1)!.slice(1);
    assert.deepEqual(
      rows.map(([when, what]) => `${when}: ${what}`),
      ['15 February to 1 March 2027: Sooner', '8 March 2027: Later', 'not stated: Undated'],
    );
    assert.match(text, /Figure 1: Timeline: 15 February to 8 March 2027/);
    assert.equal(text.match(/<rect/g)?.length, 2);
  });

  it('marks the launch and today in the timeline, and says how far each activity is', async () => {
    const document = readDocumentNow(
      'plan.campaign.md',
      planText(
        'campaign: T\nlaunch: 2027-03-10\nactivities:\n  - {activity: Print, date: 2027-03-01, status: done}\n  - {activity: Post, start: 2027-03-08, end: 2027-03-31}',
      ),
    );
    assert.ok(document?.kind === 'plan');
    const html = (today: string) =>
      planPage(document, undefined, [], { today })
        .map((piece) => (piece.type === 'html' ? piece.html : ''))
        .join('');
    assert.match(
      html('2027-03-15'),
      /A line marks the launch, 10 March 2027\. A line marks today, 15 March 2027\./,
    );
    assert.match(html('2027-03-15'), /<td>Print \(Done\)<\/td>/);
    assert.match(wordsIn(html('2027-03-15')), /Launch: 10 March 2027.*Today: 15 March 2027/s);
    assert.doesNotMatch(html('2027-04-15'), /Today|marks today/);
  });

  it('says that an objective has no channels', async () => {
    assert.match(
      await page('campaign: T\nobjectives: [Reach carers]'),
      /No channel has been chosen for objective 1 yet\./,
    );
  });

  it('leaves out parts of which the plan says nothing', async () => {
    assert.doesNotMatch(await page('campaign: T'), /<h2>/);
  });

  it('escapes what people write', async () => {
    const text = await page(
      'campaign: "<script>alert(1)</script> & co"\nobjectives: ["\\"><img src=x>"]\norganisation: "<i>"',
    );
    assert.doesNotMatch(text, /<script|<img|<i>/);
    assert.match(text, /&lt;script&gt;.*&amp; co/);
  });

  it('can be read aloud: headings in order, headers for every row and column, nothing by colour alone', async () => {
    const text = await page(`campaign: T
audiences: [{id: a, name: A}]
objectives:
  - {objective: First, channels: [Leaflet, Facebook]}
  - {objective: Raise visits to 900 by June 2027}
considered: [{channel: TikTok, why: too young}]
activities:
  - {activity: Post, channel: Facebook, date: 2027-03-01}`);
    const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1);
    for (const [index, level] of levels.entries())
      assert.ok(index === 0 || level - levels[index - 1]! <= 1, levels.join(', '));
    const tables = [...text.matchAll(/<table(?![^>]*aria-hidden).*?<\/table>/gs)].map(([table]) => table);
    assert.deepEqual(
      tables.map((table) => / aria-label="([^"]*)"/.exec(table)![1]),
      [
        'Objectives',
        'Audiences',
        'Channels by objective',
        'Channels',
        'Channels considered and not used',
        'Activities',
      ],
    );
    for (const table of tables) {
      assert.doesNotMatch(table, /<th\b(?![^>]* scope="(?:col|row)")/);
      for (const [row] of table.matchAll(/<tr[^>]*>.*?<\/tr>/gs)) assert.match(row, /<th scope=/);
    }
    assert.match(
      text,
      /<th scope="col" title="Raise visits to 900 by June 2027">Objective 2: Raise visits<span[^>]*>: Raise visits to 900 by June 2027<\/span>/,
    );
    assert.match(text, /No channel has been chosen for objective 2 yet/);
    assert.match(text, /considered and not used.*TikTok.*too young/s);
  });

  it('says so where parts of the plan cannot be read', async () => {
    assert.match(await page('campaign: T\nobjectives: [A, B\nlead: Sam'), /cannot be read yet/);
    assert.doesNotMatch(await page('campaign: T'), /cannot be read/);
  });

  it('says above everything else where to start, in the language of who writes the plan', async () => {
    const document = readDocumentNow('p.campaign.md', planText('campaign: T\nlanguage: cy'));
    assert.ok(document?.kind === 'plan');
    const start = { what: 'Start here: choose <b>channels</b>', why: 'None is chosen.', language: 'en' };
    const [first, second] = planPage(document, undefined, [], { start });
    assert.ok(first?.type === 'html' && second?.type === 'html');
    assert.match(
      first.html,
      /<p class="campaign-plan-note" role="note" lang="en"><strong>Start here: choose &lt;b&gt;channels&lt;\/b&gt;\.<\/strong> None is chosen\.<\/p>/,
    );
    assert.match(second.html, /<h1/);
  });

  it('ties its parts to the lines of the text', async () => {
    const text = await page('campaign: T\nobjectives:\n  - objective: A');
    assert.match(text, /<tr class="code-line" data-line="3"><th scope="row">1<\/th><td>A<\/td>/);
  });
});

describe('the text on the page of a plan', () => {
  const frontmatter = `campaign: New bin days
objectives: [{objective: First, channels: [Leaflet]}]
audiences: [{name: Residents}]
activities: [{activity: A, date: 2027-03-01}, {activity: B, date: 2027-03-02}]`;
  const headings = (text: string) =>
    [...text.matchAll(/<h(\d)[^>]*>(.*?)<\/h\d>/gs)].map(([, level, words]) => `${level} ${wordsIn(words!)}`);

  it('has the parts of the frontmatter under its headings, whatever their levels, and shows the title once', async () => {
    const text = await page(
      frontmatter,
      undefined,
      '# New bin days\n\n## Who it is for\n\nEveryone.\n\n#### What we want to achieve\n\nMuch.\n',
    );
    assert.deepEqual(headings(text), [
      '1 New bin days',
      '2 Who it is for',
      '3 What we want to achieve',
      '2 Channels',
      '2 Timeline and activities',
    ]);
    const order = ['Everyone.', 'Table 1: Audiences', 'Much.', 'Table 2: Objectives', 'Figure 1: Timeline'];
    const places = order.map((words) => text.indexOf(words));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(places.every((place) => place >= 0));
  });

  it('has its own title below that of the campaign', async () => {
    const text = await page(frontmatter, undefined, '# Bins: our plan\n\n## Objectives\n\n## Strategy\n');
    assert.deepEqual(headings(text).slice(0, 2), ['1 New bin days', '2 Objectives']);
    assert.match(text, /<p class="campaign-plan-subtitle">Bins: our plan<\/p>/);
  });

  it('numbers its pictures with the figures of the plan', async () => {
    const text = await page(
      frontmatter,
      undefined,
      '# Background\n\n![Bins](bins.png "The new bins")\n\n# Timeline\n',
    );
    assert.match(text, /Figure 1: The new bins.*<img src="bins.png".*Figure 2: Timeline/s);
  });

  it('is left to the preview, with its lists, quotations and HTML', async () => {
    const text = await page('campaign: T', undefined, '# A\n\n- one\n  - two\n\n> # Quoted\n\n<b>bold</b>\n');
    assert.match(text, /<ul>\s*<li>one\s*<ul>\s*<li>two<\/li>/);
    assert.match(text, /<blockquote>\s*<h1>Quoted<\/h1>\s*<\/blockquote>/);
    assert.match(text, /<b>bold<\/b>/);
  });
});
