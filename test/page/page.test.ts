import assert from 'node:assert/strict';
import { campaignPlanPlugin, type MarkdownIt } from '../../src/page/markdown-it-plugin.ts';
import { planPage } from '../../src/page/plan-page.ts';
import { readPlan, readRegister } from '../../src/plan/document.ts';
import { planText } from '../support.ts';

async function page(frontmatter: string, register?: string): Promise<string> {
  const plan = await readPlan('p.campaign.md', planText(frontmatter));
  return planPage(plan, register ? (await readRegister('r.md', planText(register))).register : undefined);
}

const cells = (row: string) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((match) => match[1]);

describe('the page of a plan in the preview', () => {
  it('shows a title block with readable dates', async () => {
    const text = await page('campaign: New bin days\nstatus: in review\nstart: 2027-03-01\nend: 2027-04-30');
    assert.match(text, /New bin days/);
    assert.match(text, /<dt>Status<\/dt><dd>In review<\/dd>/);
    assert.match(text, /1 March 2027 to 30 April 2027/);
  });

  it('says in words which channel serves which objective, activities included', async () => {
    const text = await page(`campaign: T
objectives:
  - {id: a, objective: First, channels: [Leaflet]}
  - {id: b, objective: Second, channels: [Facebook]}
activities:
  - {activity: Post, channel: Facebook, objective: a, date: 2027-03-01}`);
    const rows = [...text.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => cells(row));
    assert.deepEqual(
      rows.find(([name]) => name === 'Leaflet or door drop'),
      ['Leaflet or door drop', 'Traditional', 'Yes', '–'],
    );
    assert.deepEqual(
      rows.find(([name]) => name === 'Facebook'),
      ['Facebook', 'Social', 'Yes', 'Yes'],
    );
  });

  it('groups channels by kind, with what the register knows of them', async () => {
    const text = await page(
      'campaign: T\nobjectives:\n  - {objective: A, channels: [Elmfield FM]}',
      'register: R\nchannels:\n  - {name: Elmfield FM, kind: traditional, owner: Press office}',
    );
    assert.match(text, /Traditional \(1\).*Elmfield FM.*owner: Press office/s);
  });

  it('puts the timeline in order and resolves days that count from the launch', async () => {
    const text = await page(`campaign: T
launch: 2027-03-01
activities:
  - {activity: Later, date: launch+1w}
  - {activity: Sooner, start: launch-14d, end: launch}
  - {activity: Undated}`);
    assert.ok(
      text.indexOf('Sooner') < text.indexOf('Later') && text.indexOf('Later') < text.indexOf('Undated'),
    );
    assert.match(text, /15 February 2027 to 1 March 2027/);
    assert.match(text, /no date yet/);
  });

  it('says that an objective has no channels', async () => {
    assert.match(
      await page('campaign: T\nobjectives: [Reach carers]'),
      /campaign-plan-missing.*none chosen yet/s,
    );
  });

  it('leaves out parts of which the plan says nothing', async () => {
    assert.doesNotMatch(await page('campaign: T'), /<h2>/);
  });

  it('escapes what people write', async () => {
    const text = await page('campaign: "<script>alert(1)</script> & co"\nobjectives: ["\\"><img src=x>"]');
    assert.doesNotMatch(text, /<script|<img/);
    assert.match(text, /&lt;script&gt;.*&amp; co/);
  });

  it('can be read aloud: headings in order, headers for every row and column, nothing by colour alone', async () => {
    const text = await page(`campaign: T
audiences: [{id: a, name: A}]
objectives:
  - {objective: First, channels: [Leaflet, Facebook]}
  - {objective: Second}
considered: [{channel: TikTok, why: too young}]
activities:
  - {activity: Post, channel: Facebook, date: 2027-03-01}`);
    const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1);
    for (const [index, level] of levels.entries())
      assert.ok(index === 0 || level - levels[index - 1]! <= 1, levels.join(', '));
    const tables = [...text.matchAll(/<table.*?<\/table>/gs)].map(([table]) => table);
    assert.equal(tables.length, 3);
    for (const table of tables) {
      assert.doesNotMatch(table, /<th\b(?![^>]* scope="(?:col|row)")/);
      for (const [row] of table.matchAll(/<tr[^>]*>.*?<\/tr>/gs)) assert.match(row, /<th scope=/);
    }
    assert.match(text, /<th scope="col" title="Second">Objective 2<span[^>]*>: Second<\/span>/);
    assert.match(text, /none chosen yet/);
    assert.match(text, /Looked at and not used.*TikTok.*: too young/s);
  });

  it('says so where parts of the plan cannot be read', async () => {
    assert.match(await page('campaign: T\nobjectives: [A, B\nlead: Sam'), /cannot be read yet/);
    assert.doesNotMatch(await page('campaign: T'), /cannot be read/);
  });

  it('ties its parts to the lines of the text', async () => {
    assert.match(
      await page('campaign: T\nobjectives:\n  - objective: A'),
      /data-line="3"><p class="campaign-plan-objective">A/,
    );
  });
});

describe('the plug-in for Markdown previews', () => {
  const engine = () => {
    const read: ((state: unknown) => void)[] = [];
    const markdown: MarkdownIt = {
      core: { ruler: { push: (_, rule) => void read.push(rule) } },
      renderer: { rules: {} },
    };
    campaignPlanPlugin(markdown, (name) => `page of ${name}`);
    markdown.renderer.rules.front_matter = () => 'as before';
    for (const rule of read) rule({});
    return (meta: unknown, path = '/notes.md') =>
      markdown.renderer.rules.front_matter!([{ meta } as never], 0, {}, { currentDocument: { path } }, {});
  };

  it('shows the frontmatter of a plan as its page', () => {
    assert.equal(engine()({ content: 'campaign: T' }), 'page of /notes.md');
    assert.equal(engine()({ content: 'title: T' }, '/t.campaign.md'), 'page of /t.campaign.md');
    assert.equal(engine()('campaign: T'), 'page of /notes.md');
  });

  it('leaves the frontmatter of other files as it was', () => {
    assert.equal(engine()({ content: 'title: T\nobjectives: []' }), 'as before');
    assert.equal(engine()({ content: 'register: R' }), 'as before');
    assert.equal(engine()(null), 'as before');
  });
});
