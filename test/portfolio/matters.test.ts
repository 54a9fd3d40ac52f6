import assert from 'node:assert/strict';
import { plainText } from '../../src/document/model.ts';
import { DocumentWords } from '../../src/document/words/words.ts';
import { matterInWords } from '../../src/overview/minding.ts';
import { sayMatter } from '../../src/panel/matter-words.ts';
import { readDocument } from '../../src/plan/document.ts';
import { gridOf } from '../../src/portfolio/grid.ts';
import { type Matter, mattersOf } from '../../src/portfolio/matters.ts';
import { libraryOf, organisation, sampleGrid, today } from '../overview/support.ts';

/** What is to be minded about an activity of the sample. */
async function mattersFor(activity: string, on = today, texts = organisation): Promise<readonly Matter[]> {
  const grid = await sampleGrid({ today: on }, texts);
  const [item] = [...grid.items, ...grid.undated].filter((each) => each.activity.activity === activity);
  assert.ok(item, activity);
  return mattersOf(grid, on).get(item) ?? [];
}

const kinds = (matters: readonly Matter[]) => matters.map(({ kind }) => kind);

describe('what is to be minded about an item', () => {
  it('is a clash with whom, by what, in which weeks', async () => {
    const [clash] = await mattersFor('Letter');
    assert.deepEqual(clash, {
      kind: 'clash',
      audiences: [{ audience: 'Unpaid carers', within: [] }],
      channel: 'Letter or direct mail',
      plans: ['Winter jabs'],
      weeks: ['2027-03-01'],
    });
  });

  it('is one clash by a channel however many weeks, audiences and plans it has', async () => {
    const weekly = (title: string, end: string) =>
      `campaign: ${title}\naudiences: [A, B]\nactivities: [{ start: 2027-03-01, end: ${end}, activity: ${title}, channel: [Letter, Leaflet], audience: [A, B] }]`;
    const texts = {
      'a.campaign.md': weekly('One', '2027-03-21'),
      'b.campaign.md': weekly('Two', '2027-03-21'),
      'c.campaign.md': weekly('Three', '2027-03-07').replace(', Leaflet', ''),
    };
    const clashes = (await mattersFor('One', today, texts)).filter(({ kind }) => kind === 'clash');
    const common = {
      kind: 'clash',
      audiences: ['A', 'B'].map((audience) => ({ audience, within: [] })),
      weeks: ['2027-03-01', '2027-03-08', '2027-03-15'],
    };
    assert.deepEqual(clashes, [
      { ...common, channel: 'Letter or direct mail', plans: ['Two', 'Three'] },
      { ...common, channel: 'Leaflet or door drop', plans: ['Two'] },
    ]);
  });

  it('tells plans of one title apart by their services', async () => {
    const plan = (service: string) =>
      `campaign: Spring clean\n${service}\naudiences: [A]\nactivities: [{ date: 2027-03-03, activity: "${service || 'Tidy'}", channel: Letter, audience: A }]`;
    const texts = {
      'a.campaign.md': plan('service: Waste'),
      'b.campaign.md': plan('service: Estates'),
      'c.campaign.md': plan(''),
      'd.campaign.md': plan('service: Parks').replace('Spring clean', 'Bulbs'),
    };
    const [clash] = await mattersFor('service: Waste', today, texts);
    assert.ok(clash?.kind === 'clash');
    assert.deepEqual(clash.plans, ['Spring clean (Estates)', 'Spring clean', 'Bulbs']);
  });

  it('names plans of endless titles by their first words', async () => {
    const plan = (title: string) =>
      `campaign: ${title}\naudiences: [A]\nactivities: [{ date: 2027-03-03, activity: ${title.slice(0, 3)}, channel: Letter, audience: A }]`;
    const texts = { 'a.campaign.md': plan('One'), 'b.campaign.md': plan('Two words '.repeat(400)) };
    const [clash] = await mattersFor('One', today, texts);
    const said = plainText(matterInWords(clash!, new DocumentWords('en-GB')));
    assert.match(said, /^Clash with Two words Two words .*…: A, Letter/);
    assert.ok(said.length < 200, said);
  });

  it('is that one of its channels is closed, frozen or not registered, as long as it is still to come', async () => {
    const texts = {
      'register.md':
        'register: R\nchannels: [{ name: X, status: closed }, { name: Facebook, status: frozen }]',
      'a.campaign.md':
        'campaign: A\nactivities: [{ date: 2027-03-03, activity: Post, channel: [X, Facebook, Letter, Instagram] }, { date: 2027-03-03, activity: Old post, channel: X, status: done }]',
    };
    assert.deepEqual(
      (await mattersFor('Post', today, texts)).filter(({ kind }) => kind === 'channel'),
      [
        { kind: 'channel', name: 'X', trouble: 'closed' },
        { kind: 'channel', name: 'Facebook', trouble: 'frozen' },
        { kind: 'channel', name: 'Instagram', trouble: 'not registered' },
      ],
    );
    assert.ok(!kinds(await mattersFor('Old post', today, texts)).includes('channel'));
  });

  it('is how many campaigns its audience hears from', async () => {
    const pressure = (await mattersFor('Phone-in')).find(({ kind }) => kind === 'pressure');
    assert.deepEqual(pressure, {
      kind: 'pressure',
      audiences: [{ audience: 'Unpaid carers', within: [] }],
      limit: 2,
      most: 3,
      varies: false,
      weeks: ['2027-03-01'],
    });
  });

  it('claims the largest number of campaigns of no audience that hears from fewer', async () => {
    const plan = (title: string, audience: string) =>
      `campaign: ${title}\nactivities: [{ date: 2027-03-03, activity: ${title}, channel: Letter, audience: ${audience} }]`;
    const texts = {
      'register.md':
        'register: R\nlimits: { per_audience: 1 }\naudiences: [{ name: Residents }, { name: Carers, part_of: Residents }]',
      'a.campaign.md': plan('One', 'Residents'),
      'b.campaign.md': plan('Two', 'Residents'),
      'c.campaign.md': plan('Three', 'Carers'),
    };
    const pressure = (await mattersFor('One', today, texts)).find(({ kind }) => kind === 'pressure')!;
    assert.match(
      plainText(matterInWords(pressure, new DocumentWords('en-GB'))),
      /Carers \(part of Residents\)(, | and )?.*: up to 3 campaigns a week, the limit is 1/,
    );
    assert.match(sayMatter(pressure), /hear from up to 3 campaigns, in the week of 1 March 2027/);
  });

  it('is a protected period with what was decided, and an elected member who is to speak in it', async () => {
    const matters = await mattersFor('Depot opens');
    assert.deepEqual(kinds(matters), ['period', 'member', 'deadline']);
    const [period, member] = matters;
    assert.ok(period?.kind === 'period' && period.isSure && period.clearance.decision === 'asked');
    assert.ok(member?.kind === 'member' && member.name === 'Councillor Jo Bloggs');
  });

  it('is a consultation that opens in a period before a poll, and none that is open already or closes', async () => {
    const texts = {
      'register.md':
        'register: R\nperiods: [{ name: Election period, kind: pre-election, start: 2027-03-03, end: 2027-03-31 }, { name: Freeze, kind: freeze, start: 2027-03-01, end: 2027-03-31 }]',
      'a.campaign.md': `campaign: A
activities:
  - { date: 2027-03-04, activity: Consultation opens, channel: Letter }
  - { date: 2027-03-04, activity: Have your say, channel: Consultation platform }
  - { start: 2027-03-01, end: 2027-03-20, activity: Consultation is open, channel: Letter }
  - { date: 2027-03-04, activity: Consultation closes, channel: Letter }`,
    };
    const consulting = async (activity: string) =>
      (await mattersFor(activity, today, texts)).filter(({ kind }) => kind === 'consultation');
    const found = await consulting('Consultation opens');
    assert.deepEqual(found, [{ kind: 'consultation', period: 'Election period' }]);
    assert.deepEqual(await consulting('Have your say'), found);
    assert.deepEqual(await consulting('Consultation is open'), []);
    assert.deepEqual(await consulting('Consultation closes'), []);
    assert.equal(
      plainText(matterInWords(found[0]!, new DocumentWords('en-GB'))),
      'Consultation to open in the Election period. Open it before or after.',
    );
    assert.equal(sayMatter(found[0]!), 'A consultation opens in Election period');
  });

  it('is a period that it perhaps falls into where its day is open', async () => {
    const [period] = await mattersFor('=SUM(1) visits, and more');
    assert.ok(period?.kind === 'period' && !period.isSure);
  });

  it('is an approval that is due, then overdue, and a deadline that has passed', async () => {
    const due = async (on: string) => (await mattersFor('Boost', on)).find(({ kind }) => kind === 'approval');
    const [early, late] = [await due('2027-02-20'), await due('2027-03-01')];
    assert.ok(early?.kind === 'approval' && !early.isOverdue && late?.kind === 'approval' && late.isOverdue);
    const passed = async (on: string) =>
      (await mattersFor('Depot opens', on)).find(({ kind }) => kind === 'deadline');
    const [before, after] = [await passed('2027-03-17'), await passed('2027-03-18')];
    assert.ok(before?.kind === 'deadline' && !before.isPast && after?.kind === 'deadline' && after.isPast);
  });

  it('is a key date of its audience, and none of others', async () => {
    assert.ok(kinds(await mattersFor('Open day')).includes('key date'));
    const others = {
      ...organisation,
      'plans/register.md': organisation['plans/register.md']!.replace(
        'audiences: [carers]',
        'audiences: [young]',
      ),
    };
    assert.ok(!kinds(await mattersFor('Open day', today, others)).includes('key date'));
  });

  it('is an embargo, its day said as all others are', async () => {
    const texts = {
      'a.campaign.md':
        'campaign: A\nactivities: [{ date: 2027-03-11, activity: Launch, embargo: "2027-03-11, 9am" }]',
    };
    const [embargo] = await mattersFor('Launch', today, texts);
    assert.equal(
      plainText(matterInWords(embargo!, new DocumentWords('en-GB'))),
      'Embargo: 11 March 2027, 9am',
    );
    assert.equal(sayMatter(embargo!), 'Embargo until 11 March 2027, 9am');
  });

  it('is an embargo, and that its plan cannot be read', async () => {
    assert.ok(kinds(await mattersFor('Reminder')).includes('embargo'));
    const library = await libraryOf();
    const path = 'plans/jabs.campaign.md';
    library.set(path, (await readDocument(path, '---\ncampaign: Winter'))!);
    const grid = gridOf(library, { from: today, to: '2027-03-10', today, internal: false });
    const [boost] = grid.items.filter((item) => item.path === path);
    assert.ok(boost);
    assert.ok(kinds(mattersOf(grid, today).get(boost) ?? []).includes('unread'));
  });

  it('is whom the register names too where somebody else has cleared it for a period', async () => {
    const texts = {
      'register.md':
        'register: R\nperiods: [{ name: Elections, kind: pre-election, start: 2027-03-01, end: 2027-03-31, ask: Legal }]',
      'a.campaign.md':
        'campaign: A\nactivities: [{ date: 2027-03-03, activity: Post, approval: { by: Press office, decision: approved, for: elections } }]',
    };
    const [matter] = await mattersFor('Post', today, texts);
    assert.match(sayMatter(matter!), /Cleared by Press office; the register says to ask Legal$/);
    assert.match(plainText(matterInWords(matter!, new DocumentWords('en-GB'))), /Press office.*, ask Legal$/);
  });

  it('is a clash with those plans alone with which it is not meant', async () => {
    const plan = (title: string, meant = '') =>
      `campaign: ${title}\naudiences: [A]\nactivities: [{ date: 2027-03-03, activity: ${title}, channel: Letter, audience: A${meant} }]`;
    const texts = {
      'a.campaign.md': plan('One', ', with: Two'),
      'b.campaign.md': plan('Two'),
      'c.campaign.md': plan('Three'),
    };
    const clashesOf = async (activity: string) =>
      (await mattersFor(activity, today, texts)).flatMap((matter) =>
        matter.kind === 'clash' ? matter.plans : [],
      );
    assert.deepEqual(await clashesOf('One'), ['Three']);
    assert.deepEqual(await clashesOf('Two'), ['Three']);
    assert.deepEqual(await clashesOf('Three'), ['One', 'Two']);
  });

  it('is a refusal, though a rule of the register asks somebody else', async () => {
    const decided = (approval: string) =>
      mattersFor('Post', today, {
        'register.md': 'register: R\napprovals: [{ by: Head, days_before: 1 }]',
        'a.campaign.md': `campaign: A\nactivities: [{ date: 2027-03-03, activity: Post, approval: ${approval} }]`,
      });
    const said = (matters: readonly Matter[]) =>
      matters.map((matter) => plainText(matterInWords(matter, new DocumentWords('en-GB'))));
    const refused = await decided('{ by: Mayor, decision: refused, why: Too dear }');
    assert.deepEqual(kinds(refused), ['approval', 'decision']);
    assert.match(said(refused)[1]!, /refused by Mayor.*Too dear/);
    const afterwards = await decided('[{ by: Head, decision: approved }, { by: Mayor, decision: refused }]');
    assert.match(said(afterwards)[1]!, /refused by Mayor/);
    assert.deepEqual(kinds(await decided('{ by: Head, decision: approved }')), ['approval']);
  });

  it('says once what a period was cleared by where a rule asks for the same approval', async () => {
    const register = organisation['plans/register.md']!.replace(
      'approvals:',
      'approvals:\n  - { when: { period: pre-election }, by: Monitoring Officer, days_before: 5 }',
    );
    assert.deepEqual(
      kinds(await mattersFor('Depot opens', today, { ...organisation, 'plans/register.md': register })),
      ['period', 'member', 'deadline'],
    );
  });

  it('is nothing where nothing is to be minded', async () => {
    const alone = { 'a.campaign.md': 'campaign: A\nactivities: [{ date: 2027-03-01, activity: Alone }]' };
    assert.deepEqual(await mattersFor('Alone', today, alone), []);
  });
});
