import assert from 'node:assert/strict';
import { channelDirectory } from '../../../src/channels/directory.ts';
import { plainText } from '../../../src/document/model.ts';
import { type PageLimits, pageLimits } from '../../../src/document/page/limits.ts';
import { composePage } from '../../../src/document/page/on-a-page.ts';
import { readPlan } from '../../../src/plan/document.ts';

const [roomiest] = pageLimits;
const tightest = pageLimits.at(-1)!;

/** A plan's page in plain words: paragraphs and headings by themselves, tables row by row. */
async function pageOf(frontmatter: string, limits: PageLimits = roomiest, campaign = 'Jabs') {
  const { plan, text, locations } = await readPlan(
    'plan.campaign.md',
    `---\ncampaign: ${campaign}\n${frontmatter.trim()}\n---\n# Text\n\nNot on the page.\n`,
  );
  const { document, notices } = composePage(
    { plan, text, locations, channels: channelDirectory(plan, undefined) },
    limits,
  );
  const lines: string[] = [];
  const tables: Record<string, string[][]> = {};
  for (const block of document.blocks) {
    if (block.type === 'heading') lines.push(`# ${plainText(block.content)}`);
    else if (block.type === 'paragraph')
      lines.push([block.label, block.content].flatMap((part) => (part ? plainText(part) : [])).join(': '));
    else if (block.type === 'table')
      tables[block.title] = [
        block.columns.map(({ header }) => plainText(header)),
        ...block.rows.map(({ cells }) => cells.map((cell) => cell.map(plainText).join(' / '))),
      ];
  }
  return { lines, tables, notices: notices.list, text };
}

const objective = (number: number) =>
  `  - { objective: Raise share ${number} among carers from 10% to 2${number}% by 31 March 2027, target: 2${number}%, deadline: 2027-03-31, measures: [Survey ${number}] }`;
const objectives = (count: number) =>
  `objectives:\n${Array.from({ length: count }, (_, index) => objective(index + 1)).join('\n')}`;

describe('a plan on a page', () => {
  it('says whose plan it is, how far it is and when, its aim and audiences, and nothing of the text', async () => {
    const { lines, notices } = await pageOf(`
organisation: Elmfield Borough Council
status: draft
version: 0.3
start: 2027-01-04
end: 2027-03-31
aim: Fewer people in hospital
audiences: [Unpaid carers, Care staff]`);
    assert.deepEqual(lines, [
      '# Jabs',
      'Elmfield Borough Council – Plan on a page – DRAFT, not yet approved – Version 0.3 – 4 January to 31 March 2027',
      'Aim: Fewer people in hospital',
      'Audiences: Unpaid carers; Care staff',
      '# Sign-off',
    ]);
    assert.deepEqual(notices, []);
  });

  it('says of each objective what came of it, once that is known', async () => {
    const results = (more: string) =>
      pageOf(`objectives:
  - { objective: Uptake, baseline: 48%, target: 60%, ${more} }
  - { objective: Bookings, target: 400 }`);
    const { tables } = await results('result: 55%');
    assert.deepEqual(
      tables.Objectives?.map((row) => row.at(-1)),
      ['Result', '55% / Partly met', 'not known yet'],
    );
    assert.deepEqual((await results('label: Uptake')).tables.Objectives?.[0], ['Objective', 'Target']);
  });

  it('has the objectives with measure, target and deadline, by their labels where they have one', async () => {
    const { tables } = await pageOf(`
objectives:
  - { label: Uptake, objective: Raise flu vaccination among carers to 60%, target: 60%, unit: "% of carers", deadline: 2027-01-31, measures: [Surgeries’ records, Booking system] }
  - { objective: Answer every call }`);
    assert.deepEqual(tables.Objectives, [
      ['Objective', 'Measure', 'Target', 'Deadline'],
      ['1. Uptake', 'Surgeries’ records; Booking system', '60% of carers', '31 January 2027'],
      ['2. Answer every call', 'not stated', 'not stated', 'not stated'],
    ]);
  });

  it('makes an objective short only where its target says the figure, and says that it did', async () => {
    const { tables, notices } = await pageOf(
      `${objectives(1)}\n  - Raise vaccination among all of the care staff from 50% to 70% by 31 March 2027`,
      tightest,
    );
    assert.deepEqual(
      tables.Objectives!.slice(1).map(([name]) => name),
      ['1. Raise share 1 among…', '2. Raise vaccination…'],
    );
    const cut = notices.find(({ message }) => message.startsWith('Cut short on the page, objectives:'));
    assert.match(
      cut!.message,
      /“Raise share 1 among carers from 10%.*“Raise vaccination among all of the care staff/,
    );
  });

  it('shows six objectives, and says of more that they are too many and what to do', async () => {
    const six = await pageOf(objectives(6));
    assert.equal(six.tables.Objectives!.length, 7);
    assert.deepEqual(six.notices, []);
    const { tables, lines, notices, text } = await pageOf(objectives(8));
    assert.equal(tables.Objectives!.length, 7);
    assert.ok(lines.includes('2 more in the full plan'));
    assert.match(
      notices[0]!.message,
      /^Too many objectives for one page: it shows 6 of 8\. .*Put those that matter/,
    );
    assert.match(text.slice(notices[0]!.range!.start, notices[0]!.range!.end), /Raise share 7/);
  });

  it('has the channels by kind: in columns, or where there is little room in a sentence', async () => {
    const plan = 'objectives: [{ objective: X, channels: [Leaflet, Facebook, Letter, Zorble] }]';
    const { tables } = await pageOf(plan);
    assert.deepEqual(tables['Channel mix'], [
      ['Traditional', 'Social', 'Other'],
      ['Leaflet or door drop, Letter or direct mail', 'Facebook', 'Zorble'],
    ]);
    const tight = await pageOf(plan, { ...tightest, channels: 200 });
    assert.ok(
      tight.lines.includes(
        'Channels: Traditional: Leaflet or door drop, Letter or direct mail; Social: Facebook; Other: Zorble',
      ),
    );
  });

  it('says by month what begins, until when it goes on, and what has no day yet', async () => {
    const { tables } = await pageOf(`
activities:
  - { date: 2027-01-11, activity: Letters }
  - { start: 2027-01-20, end: 2027-03-31, activity: Clinics }
  - { start: 2027-03-20, end: 2027-03-31, activity: Survey }
  - { date: 2027-02-01, activity: Called off, status: cancelled }
  - { activity: Film }`);
    assert.deepEqual(tables['Timeline: what begins when'], [
      ['January 2027', 'February 2027', 'March 2027', 'No day yet'],
      ['Letters / Clinics (until March)', 'nothing begins', 'Survey', 'Film'],
    ]);
  });

  it('sums the budget up', async () => {
    const { lines } = await pageOf(
      'budget: { total: "£1,000" }\nactivities: [{ activity: Print, cost: £1200 }]',
    );
    assert.ok(lines.includes('Budget: £1,000 – Planned costs: £1,200 – Over budget by: £200'));
  });

  it('has the three gravest risks, and names the others', async () => {
    const { tables, notices } = await pageOf(`
risks:
  - { risk: Rain, likelihood: high, impact: low }
  - { risk: Strike, likelihood: high, impact: high, mitigation: Talk }
  - { risk: Snow, likelihood: low, impact: low }
  - { risk: Flood, likelihood: medium, impact: high }`);
    assert.deepEqual(
      tables['Top risks']!.slice(1).map(([risk]) => risk),
      ['Strike', 'Flood', 'Rain'],
    );
    assert.match(notices[0]!.message, /^No room on the page for risks: “Snow”/);
  });

  it('leaves room to sign for those who have not', async () => {
    const { tables } = await pageOf(
      'signoff: [{ name: Ann Lee, role: Director }, { role: Chief Executive, date: 2027-01-04 }]',
    );
    assert.deepEqual(tables['Sign-off'], [
      ['Ann Lee (Director)', 'Chief Executive'],
      ['Signature and date:', 'Signed off: 4 January 2027'],
    ]);
  });

  it('leaves room to sign where nobody is named', async () => {
    const { tables } = await pageOf('aim: More');
    assert.deepEqual(tables['Sign-off'], [['Approver'], ['Name, signature and date:']]);
  });

  it('says how many are not there or cut short, and names the first', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `Audience number ${index + 1} of the borough`);
    const activities = Array.from(
      { length: 9 },
      (_, index) => `Activity ${index + 1}, which has a rather long name`,
    );
    const { lines, tables, notices } = await pageOf(
      `audiences: [${names.join(', ')}]\nactivities:\n${activities.map((name) => `  - { activity: "${name}", date: 2027-01-11 }`).join('\n')}`,
      tightest,
    );
    const shown = [...lines, ...Object.values(tables).flat(2)].join('\n');
    const told = notices.map(({ message }) => message).join('\n');
    assert.ok(shown.includes(names[0]!));
    assert.match(shown, /8 more in the full plan/);
    assert.match(
      told,
      /^No room on the page for audiences: “Audience number 4 of the borough”, “Audience number 5 of the borough”, “Audience number 6 of the borough” and 3 more, 6 in all\. /m,
    );
    for (const name of activities.slice(0, 3)) assert.ok(shown.includes(name) || told.includes(name), name);
    assert.match(told, /^Cut short on the page, activities: /m);
    for (const { message } of notices) assert.ok(message.length < 400, message);
  });

  it('speaks Welsh where the plan does', async () => {
    const { lines, tables } = await pageOf(
      'language: cy\nobjectives: [{ objective: Mwy, channels: [Facebook] }]\nrisks: [{ risk: Eira, likelihood: low }]\nsignoff: [A]',
    );
    assert.deepEqual(Object.keys(tables), ['Amcanion', 'Cymysgedd sianeli', 'Prif risgiau', 'Cymeradwyaeth']);
    assert.ok(lines.includes('Cynllun ar un dudalen'));
    assert.deepEqual(tables.Cymeradwyaeth![1], ['Llofnod a dyddiad:']);
  });

  it('says what it is called where the plan has no title', async () => {
    const { notices } = await pageOf('', roomiest, '""');
    assert.match(notices[0]!.message, /^The plan has no title/);
  });

  it('is there for a plan that says nothing yet', async () => {
    const { lines, tables } = await pageOf('');
    assert.deepEqual(lines, ['# Jabs', 'Plan on a page', '# Sign-off']);
    assert.deepEqual(Object.keys(tables), ['Sign-off']);
  });
});
