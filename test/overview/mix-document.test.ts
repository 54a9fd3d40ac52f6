import assert from 'node:assert/strict';
import { DocumentWords } from '../../src/document/words/words.ts';
import { composeMix } from '../../src/overview/mix-document.ts';
import { mixData } from '../../src/overview/mix-json.ts';
import { mixText } from '../../src/overview/mix-text.ts';
import { mixOf, yearAround } from '../../src/portfolio/mix.ts';
import { exportOnWidePages } from '../../src/word/index.ts';
import { takeApart } from '../word/support.ts';
import { libraryOf, today } from './support.ts';

const mix = async (texts?: Record<string, string>) =>
  mixOf(await libraryOf(texts), { ...yearAround(today), today });

async function document(language = 'en-GB') {
  const request = { organisation: 'Elmfield Council', language, today, hasRegister: true };
  const composed = composeMix(await mix(), request);
  return takeApart((await exportOnWidePages(composed.document, composed.notices.list)).bytes);
}

describe('the mix across plans on paper', () => {
  it('has a table for each way to look at it, the last row of each summing it up', async () => {
    const { headings, tables } = await document();
    assert.deepEqual(headings, [
      '1 Mix across plans, 1 July 2026 to 30 June 2027',
      '2 By kind, class and direction',
      '2 By audience',
      '2 By service',
      '2 By quarter',
      '2 Heard nothing for 90 days',
      '2 Reached one-way only',
      '2 Registered and unused',
      '2 Used and not registered',
    ]);
    for (const table of tables.slice(0, 4)) {
      assert.equal(table.at(-1)![0], 'Total');
      assert.deepEqual(table.at(-1)!.slice(-2), ['9', '£600']);
    }
  });

  it('says who has heard nothing, who cannot answer, and what nobody uses', async () => {
    const { tables, paragraphs } = await document();
    assert.deepEqual(tables[4]!.slice(1), [
      ['Households', 'never', '24 March 2027'],
      ['Young people', 'never', 'nothing yet'],
    ]);
    assert.ok(paragraphs.some(({ text }) => text === 'No plan names: Library noticeboards.'));
  });

  it('says first which plans and registers are missing from it', async () => {
    const library = await libraryOf();
    library.setUnreadable('plans/parks.campaign.md', 'plan');
    library.setUnreadable('plans/register.md', 'register');
    const request = { organisation: '', language: 'en-GB', today, hasRegister: false };
    const composed = composeMix(mixOf(library, { ...yearAround(today), today }), request);
    const { paragraphs } = takeApart(
      (await exportOnWidePages(composed.document, composed.notices.list)).bytes,
    );
    const said = paragraphs.map(({ text }) => text);
    assert.ok(
      said.some((text) => text.startsWith('Channel register: register.md cannot be read: its channels')),
    );
    assert.ok(said.includes('Not read in full: parks'));
  });

  it('speaks the language of the register', async () => {
    assert.equal((await document('cy')).headings[1], '2 Yn ôl math, dosbarth a chyfeiriad');
  });

  it('adds up no money of different currencies', async () => {
    const plan = (name: string, budget: string, cost: string) =>
      `---\ncampaign: ${name}\nservice: ${name}\nbudget: ${budget}\nactivities:\n` +
      `  - { activity: Page, date: 2027-01-10, channel: Website, audience: All, cost: ${cost} }\n---\n`;
    const both = await mix({
      'a.campaign.md': plan('Bins', '5000', '900'),
      'b.campaign.md': plan('Rhine', '{ total: 9000, currency: EUR }', '1200'),
      'c.campaign.md': plan('Alps', '700', 'CHF 300'),
    });
    const said = mixText(both, { words: new DocumentWords('en-GB'), hasRegister: false, width: 120 });
    assert.match(said, /\n {2}Total\n {4}.*Cost: £900, CHF 300 and €1,200\n/);
    assert.match(said, /\n {2}Rhine\n {4}.*Cost: €1,200\n/);
    const { rows, total } = mixData(both);
    assert.deepEqual(
      [total, ...rows].map(({ cost, currency }) => [cost, currency]),
      [
        [null, null],
        [300, 'CHF'],
        [900, 'GBP'],
        [1200, 'EUR'],
      ],
    );
    assert.deepEqual(total.costs, [
      { amount: 900, currency: 'GBP' },
      { amount: 300, currency: 'CHF' },
      { amount: 1200, currency: 'EUR' },
    ]);
  });

  it('says the same in a terminal, and that nothing is known where nothing is', async () => {
    const options = { words: new DocumentWords('en-GB'), hasRegister: true, width: 80 };
    const said = mixText(await mix(), options);
    assert.match(said, /\nBy audience\n=+\n {2}Households\n {4}Kinds: /);
    assert.match(said, /\n {2}Total\n {4}Activities: 9; Cost: £600\n/);
    for (const line of said.split('\n')) {
      assert.ok(line.length <= 80, line);
      assert.doesNotMatch(
        line,
        /:$|^ +\d+[,;]/,
        'a label stays with what it is for, a count with what is counted',
      );
    }
    const empty = mixText(await mix({ 'a.campaign.md': 'campaign: A' }), { ...options, hasRegister: false });
    assert.match(empty, /No activity of these days is known\./);
    assert.match(mixText(await mix({}), options), /No campaign plan was found that can be read\./);
    assert.match(empty, /There is no channel register\./);
    assert.doesNotMatch(empty, /Every audience/, 'nobody is named who could have heard anything');
  });
});
