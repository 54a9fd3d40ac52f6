import assert from 'node:assert/strict';
import { readDocument } from '../../src/plan/document.ts';
import { fourWeeksFrom, type GridOptions, gridOf, rowsOf } from '../../src/portfolio/grid.ts';
import { Library } from '../../src/portfolio/library.ts';
import { mattersOf } from '../../src/portfolio/matters.ts';
import { planText } from '../support.ts';

const files = {
  'register.md': `register: Elmfield
audiences: [{ id: carers, name: Unpaid carers, aliases: [Family carers] }]
limits: { per_audience: 2 }
channels:
  - { id: magazine, name: Residents’ magazine, kind: traditional, peso: owned, lead_days: 5 }
  - { id: boost, name: Promoted posts, kind: social, peso: paid }
approvals:
  - { when: { peso: paid, cost_over: 500 }, by: Head of Communications, days_before: 5 }
periods:
  - { name: Pre-election period, kind: pre-election, start: 2027-03-22, end: 2027-05-06, ask: Monitoring Officer, may_go_on: [Service information] }
  - { name: Easter holidays, kind: holiday, start: 2027-03-25, end: 2027-04-09 }
key_dates: [{ name: Carers Week, start: 2027-03-08, end: 2027-03-14 }]`,
  'bins.campaign.md': `campaign: New bin days
service: Waste
lead: Sam
audiences: [Unpaid carers, Households]
activities:
  - { date: 2027-03-01, activity: Letter, channel: Letter, audience: Unpaid carers, owner: Print }
  - { date: 2027-03-24, activity: Depot opens, channel: [Press release, Residents’ magazine], audience: Households, approval: [{ by: Monitoring Officer, date: 2027-02-01, decision: asked }] }
  - { date: 2027-03-02, activity: Staff briefing, channel: Briefing, visibility: internal, audience: Unpaid carers }
  - { activity: Film, channel: YouTube }`,
  'jabs.campaign.md': `campaign: Winter jabs
audiences: [Family carers]
activities:
  - { date: 2027-03-04, activity: Reminder, channel: Letters, audience: Family carers, owner: Practice }
  - { date: 2027-03-05, activity: Boost, channel: Promoted posts, audience: Family carers, cost: 600 }`,
  'respite.campaign.md': `campaign: Respite
service: Care
audiences: [Unpaid carers]
activities:
  - { date: 2027-03-03, activity: Open day, channel: Drop-in event, audience: Unpaid carers }
  - { start: 2018-01-01, end: 2027-12-31, activity: Nine years, channel: Website }`,
  'secret.campaign.md': `campaign: Secret
grid: false
activities:
  - { date: 2027-03-03, activity: Nothing to see, channel: Letter }`,
};

async function libraryOf(texts: Readonly<Record<string, string>> = files): Promise<Library> {
  const library = new Library();
  for (const [path, text] of Object.entries(texts))
    library.set(path, (await readDocument(path, planText(text)))!);
  return library;
}

const options: GridOptions = { ...fourWeeksFrom('2027-03-01'), today: '2027-03-01', internal: false };
const names = (items: readonly { readonly activity: { readonly activity: string } }[]) =>
  items.map(({ activity }) => activity.activity);

describe('the grid', () => {
  it('shows what goes on in the days asked for, in their order, and what has no day apart', async () => {
    const grid = gridOf(await libraryOf(), options);
    assert.deepEqual([grid.from, grid.to], ['2027-03-01', '2027-03-28']);
    assert.deepEqual(names(grid.items), [
      'Nine years',
      'Letter',
      'Open day',
      'Reminder',
      'Boost',
      'Depot opens',
    ]);
    assert.deepEqual(names(grid.undated), ['Film']);
  });

  it('shows what is internal only where it is asked for', async () => {
    const grid = gridOf(await libraryOf(), { ...options, internal: true });
    assert.ok(names(grid.items).includes('Staff briefing'));
  });

  it('puts plans together that reach the same people by the same channel in a week, whatever they call them', async () => {
    const { clashes } = gridOf(await libraryOf(), options);
    assert.equal(clashes.length, 1);
    const [{ audience, week, items }] = clashes as [(typeof clashes)[number]];
    assert.deepEqual([audience, week, names(items)], ['Unpaid carers', '2027-03-01', ['Letter', 'Reminder']]);
  });

  it('counts from how many campaigns an audience hears in a week', async () => {
    const { pressure } = gridOf(await libraryOf(), options);
    assert.deepEqual(
      pressure.map(({ audience, week, count, limit, plans }) => ({ audience, week, count, limit, plans })),
      [
        {
          audience: 'Unpaid carers',
          week: '2027-03-01',
          count: 3,
          limit: 2,
          plans: ['bins.campaign.md', 'jabs.campaign.md', 'respite.campaign.md'],
        },
      ],
    );
  });

  it('counts the whole of a week though its first or last days are not shown', async () => {
    const meeting = async (from: string, to: string) => {
      const { items, clashes, pressure } = gridOf(await libraryOf(), { ...options, from, to });
      return [
        names(items).filter((name) => name !== 'Nine years'),
        clashes.map((clash) => names(clash.items)),
        pressure.map(({ count }) => count),
      ];
    };
    const inTheWeek = [[['Letter', 'Reminder']], [3]];
    assert.deepEqual(await meeting('2027-03-04', '2027-03-07'), [['Reminder', 'Boost'], ...inTheWeek]);
    assert.deepEqual(await meeting('2027-02-20', '2027-03-01'), [['Letter'], ...inTheWeek]);
    // What meets is said of the days that are shown.
    assert.deepEqual(await meeting('2027-03-05', '2027-03-05'), [['Boost'], [], [3]]);
    assert.deepEqual(await meeting('2027-03-06', '2027-03-07'), [[], [], []]);
  });

  it('says of a protected period what falls into it, and what was decided of that', async () => {
    const { periods, keyDates } = gridOf(await libraryOf(), options);
    assert.deepEqual(
      periods.map(({ name, ask, mayGoOn, items }) => [name, ask, mayGoOn, items.map(({ state }) => state)]),
      [['Pre-election period', 'Monitoring Officer', ['Service information'], ['not looked at', 'asked']]],
    );
    assert.deepEqual(
      keyDates.map(({ name }) => name),
      ['Carers Week', 'Easter holidays'],
    );
  });

  it('shows no periods and key dates of a register that holds for none of the plans', async () => {
    const library = await libraryOf({
      'register.md': 'register: Above\nkey_dates: [{ name: Above, start: 2027-03-08 }]',
      'a/register.md': 'register: Own\nkey_dates: [{ name: Own, start: 2027-03-08 }]',
      'a/b/plan.campaign.md': 'campaign: A',
    });
    assert.deepEqual(
      gridOf(library, options).keyDates.map(({ name }) => name),
      ['Own'],
    );
  });

  it('names whom a key date concerns as the items do', async () => {
    const texts = {
      'register.md':
        'register: R\naudiences: [{ id: carers, name: Unpaid carers }]\nkey_dates: [{ name: Week, start: 2027-03-08, audiences: [carers, Drivers] }]',
    };
    const { keyDates } = gridOf(await libraryOf(texts), options);
    assert.deepEqual(keyDates[0]?.audiences, ['Unpaid carers', 'Drivers']);
  });

  it('knows the approvals that are due and when copy must be there, over bank holidays', async () => {
    const { items } = gridOf(await libraryOf(), options);
    const boost = items.find(({ activity }) => activity.activity === 'Boost');
    assert.deepEqual(boost?.approvals, [
      { by: 'Head of Communications', due: '2027-02-26', clearance: { decision: 'not looked at' } },
    ]);
    const depot = items.find(({ activity }) => activity.activity === 'Depot opens');
    assert.deepEqual(depot?.deadlines, [{ channel: 'Residents’ magazine', day: '2027-03-17' }]);
  });

  it('says what a plan said last that cannot be read any more', async () => {
    const library = await libraryOf();
    library.set('bins.campaign.md', (await readDocument('bins.campaign.md', '---\ncampaign: New bin'))!);
    const grid = gridOf(library, options);
    assert.deepEqual(grid.unread, [
      { path: 'bins.campaign.md', plan: 'New bin days', reading: 'as last read' },
    ]);
    assert.ok(names(grid.items).includes('Letter'));
  });

  it('says once of a plan that something of it cannot be read', async () => {
    const library = await libraryOf({
      'part.campaign.md':
        'campaign: Part\nactivities:\n  - { date: 2027-03-02, activity: Two }\n  - { date: 2027-03-01, activity: One }\n  - { activity: Some day }\nrisks:\n  - risk: Rain\n    mitigation\n    owner: Sam',
    });
    const matters = mattersOf(gridOf(library, options), options.today);
    assert.deepEqual(names([...matters.keys()]), ['One']);
  });

  it('tells apart what can be read in part and what not at all', async () => {
    const library = await libraryOf({
      'part.campaign.md':
        'campaign: Part\nactivities:\n  - { date: 2027-03-01, activity: One }\nrisks:\n  - risk: Rain\n    mitigation\n    owner: Sam',
    });
    library.set('none.campaign.md', (await readDocument('none.campaign.md', '---\ncampaign: None'))!);
    const grid = gridOf(library, options);
    assert.deepEqual(grid.unread, [
      { path: 'part.campaign.md', plan: 'Part', reading: 'in part' },
      { path: 'none.campaign.md', plan: 'none', reading: 'not at all' },
    ]);
    assert.deepEqual(names(grid.items), ['One']);
    const [matter] = mattersOf(grid, options.today).get(grid.items[0]!) ?? [];
    assert.deepEqual(matter, { kind: 'unread', reading: 'in part' });
  });

  it('has rows by what people ask for, with what has nothing of the kind last', async () => {
    const { items } = gridOf(await libraryOf(), options);
    const rows = (by: Parameters<typeof rowsOf>[1]) =>
      rowsOf(items, by).map(({ name, items: own }) => [name, own.length]);
    assert.deepEqual(rows('service'), [
      ['Care', 2],
      ['Waste', 2],
      ['', 2],
    ]);
    assert.deepEqual(rows('plan'), [
      ['New bin days', 2],
      ['Respite', 2],
      ['Winter jabs', 2],
    ]);
    assert.deepEqual(rows('owner'), [
      ['Practice', 1],
      ['Print', 1],
      ['Sam', 1],
      ['', 3],
    ]);
    assert.ok(rows('channel').some(([name, count]) => String(name).startsWith('Letter') && count === 2));
    assert.ok(rows('audience').some(([name, count]) => name === 'Unpaid carers' && count === 4));
  });

  it('has what begins on one day by title, then by file, then as it stands in the plan', async () => {
    const plan = (title: string, ...activities: readonly string[]) =>
      `campaign: ${title}\nactivities:\n${activities.map((name) => `  - { date: 2027-03-03, activity: ${name} }\n  - { activity: Some day ${name} }`).join('\n')}`;
    const grid = gridOf(
      await libraryOf({
        'b.campaign.md': plan('Same', 'B2', 'B1'),
        'c.campaign.md': plan('Another', 'C'),
        'a.campaign.md': plan('Same', 'A'),
        'd.campaign.md': 'campaign: Zoo\nactivities: [{ date: 2027-03-02, activity: D }]',
      }),
      options,
    );
    assert.deepEqual(names(grid.items), ['D', 'C', 'A', 'B2', 'B1']);
    assert.deepEqual(
      names(grid.undated),
      ['C', 'A', 'B2', 'B1'].map((name) => `Some day ${name}`),
    );
  });

  it('has clashes and too many campaigns by week, then by audience', async () => {
    const plan = (title: string) =>
      `campaign: ${title}\naudiences: [Tenants, Carers]\nactivities:\n  - { date: 2027-03-08, activity: Later, channel: Letter, audience: [Tenants, Carers] }\n  - { date: 2027-03-02, activity: Sooner, channel: Letter, audience: Tenants }`;
    const { clashes, pressure } = gridOf(
      await libraryOf({
        'register.md': 'register: R\nlimits: { per_audience: 1 }',
        'a.campaign.md': plan('A'),
        'b.campaign.md': plan('B'),
      }),
      options,
    );
    const order = [
      ['2027-03-01', 'Tenants'],
      ['2027-03-08', 'Carers'],
      ['2027-03-08', 'Tenants'],
    ];
    assert.deepEqual(
      clashes.map(({ week, audience }) => [week, audience]),
      order,
    );
    assert.deepEqual(
      pressure.map(({ week, audience }) => [week, audience]),
      order,
    );
  });

  it('has the periods and key dates that reach into its days, the first ones first', async () => {
    const { periods, keyDates } = gridOf(
      await libraryOf({
        'register.md': `register: R
periods:
  - { name: Late, start: 2027-03-28, end: 2027-04-10 }
  - { name: Early, start: 2027-02-01, end: 2027-03-01 }
  - { name: Over, start: 2027-02-01, end: 2027-02-28 }
  - { name: To come, start: 2027-03-29, end: 2027-04-10 }
  - { name: Backwards, start: 2027-03-20, end: 2027-03-10 }
  - { name: Open, start: 2027-03-20 }
key_dates:
  - { name: Last day, start: 2027-03-28 }
  - { name: First day, start: 2027-03-01 }
  - { name: Turned round, start: 2027-03-20, end: 2027-03-10 }
  - { name: Before, start: 2027-02-28 }`,
        'a.campaign.md': 'campaign: A',
      }),
      options,
    );
    assert.deepEqual(
      periods.map(({ name }) => name),
      ['Early', 'Late'],
    );
    assert.deepEqual(
      keyDates.map(({ name, to }) => [name, to]),
      [
        ['First day', '2027-03-01'],
        ['Turned round', '2027-03-20'],
        ['Last day', '2027-03-28'],
      ],
    );
  });

  it('is empty where there are no plans', () => {
    const grid = gridOf(new Library(), options);
    assert.deepEqual([grid.items, grid.clashes, grid.periods, grid.undated], [[], [], [], []]);
  });
});
