import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commands } from '../src/cli/commands/index.ts';
import { readDocument, readPlan } from '../src/plan/document.ts';
import { type Grid, type GridItem, gridOf } from '../src/portfolio/grid.ts';
import { Library } from '../src/portfolio/library.ts';
import { outcomeOf } from '../src/results/outcomes.ts';
import { check } from './support.ts';

const folder = 'media/examples';
/** The day of which README.md tells what there is to see. */
const today = '2026-11-28';
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
);
const plans = Object.keys(texts).filter((name) => name.endsWith('.campaign.md'));
const checked = (name: string) => {
  const { [name]: text, ...others } = texts;
  return check(text!, { name, others, today });
};

describe('the example plans', () => {
  for (const name of [
    'winter-vaccinations.campaign.md',
    'summer-reading.campaign.md',
    'civic-hub-move.campaign.md',
    'channel-register.md',
  ]) {
    it(`${name} is exemplary: nothing is found in it`, async () => {
      assert.deepEqual(
        (await checked(name)).problems.map(({ code, message }) => `${code}: ${message}`),
        [],
      );
    });
  }

  for (const [name, found] of Object.entries({
    'new-bin-days.campaign.md': {
      clash: 'Questions answered in the local groups, 7 am to 9 pm',
      'contact-pressure': 'Questions answered in the local groups, 7 am to 9 pm',
    },
    'garden-waste.campaign.md': {
      clash: 'Which week is brown? Answers in the local groups',
      'contact-pressure': 'Which week is brown? Answers in the local groups',
      'clearance-awaited': 'Three weeks left, with a picture of the first cut grass',
      'protected-period': 'Stall at the Elmfield Garden Show',
    },
    'warm-homes.campaign.md': {
      'approval-overdue': '“Your loft. Our bill.” on routes 4 and 11, first run',
      'copy-deadline-passed': 'Leaflet with the letter to the landlord, to 2,100 terraces',
      'contact-pressure': 'Last ten days to apply, with a tenant whose home is warm now',
    },
  })) {
    it(`${name} is good by itself: what is found is between it and the others, the register or the calendar`, async () => {
      const { problems, document } = await checked(name);
      assert.ok(document.kind === 'plan');
      const activities = document.plan.activities.map((activity) => ({
        text: activity.activity,
        range: document.locations.whole(activity),
      }));
      assert.deepEqual(
        Object.fromEntries(
          problems.map(({ code, range: { start } }) => [
            code,
            activities.find(({ range }) => range.start <= start && start < range.end)?.text,
          ]),
        ),
        found,
      );
      assert.equal(problems.length, Object.keys(found).length);
    });
  }

  for (const [name, codes] of [
    [
      'library-hours-consultation.campaign.md',
      ['objective-without-channel', 'channel-without-objective', 'contact-pressure'],
    ],
    ['recruitment-drive.campaign.md', ['channel-mix', 'unknown-reference', 'invalid-value']],
  ] as const) {
    it(`${name} shows gaps, a handful and not more`, async () => {
      const { codes: found } = await checked(name);
      for (const code of codes) assert.ok(found.includes(code), `${code} is not among ${found.join(', ')}`);
      assert.ok(found.length <= 12, found.join(', '));
    });
  }

  it('flu-clinic-parking.campaign.md, the smallest plan, has nothing to be red about', async () => {
    const found = (await checked('flu-clinic-parking.campaign.md')).problems.map(({ severity }) => severity);
    assert.ok(!found.includes('error') && !found.includes('warning'), found.join(', '));
  });

  describe('their guide', () => {
    const guide = readFileSync(`${folder}/README.md`, 'utf8').replaceAll(/\s+/g, ' ');

    it('names each of them', () => {
      for (const name of Object.keys(texts)) assert.ok(guide.includes(`\`${name}\``), name);
    });

    it('names commands that there are', () => {
      const titles = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
      const named = [...guide.matchAll(/“Campaign Plan: ([^”]*)”/g)].map(([, title]) => title!);
      assert.ok(named.length > 2);
      for (const title of named) assert.ok(Object.values(titles).includes(title), title);
      for (const [, name] of guide.matchAll(/campaign-plan (\w+) /g))
        assert.ok(
          commands.some((command) => command.name === name),
          name,
        );
    });
  });
});

describe('the example organisation', () => {
  let library: Library;
  let grid: Grid;
  let withInternal: Grid;

  before(async () => {
    library = new Library();
    for (const [name, text] of Object.entries(texts)) library.set(name, (await readDocument(name, text))!);
    const year = { from: '2026-04-01', to: '2027-08-31', today };
    grid = gridOf(library, { ...year, internal: false });
    withInternal = gridOf(library, { ...year, internal: true });
  });

  const titles = (items: readonly GridItem[]) => items.map(({ record }) => record.title);
  it('is one council, with eight plans of six services and the smallest one', () => {
    const records = [...library.records()].map(([, record]) => record);
    assert.equal(records.length, 9);
    const full = records.filter(({ service }) => service !== undefined);
    assert.equal(full.length, 8);
    assert.deepEqual([...new Set(full.map(({ service }) => service))].sort(), [
      'Careline',
      'Housing',
      'Human resources',
      'Libraries',
      'Public health',
      'Waste services',
    ]);
    assert.equal(new Set(full.map(({ lead }) => lead)).size, 8);
    for (const name of plans.filter((path) => !path.startsWith('flu-clinic')))
      assert.match(texts[name]!, /\norganisation: Elmfield Borough Council\n/);
  });

  it('has one clash: the same households on Facebook in the week of the new bin days', () => {
    assert.deepEqual(
      grid.clashes.map(({ audience, week, items }) => ({ audience, week, plans: titles(items).sort() })),
      [
        {
          audience: 'Households in Elmfield',
          week: '2027-03-01',
          plans: ['Garden waste sign-up 2027', 'New bin days'],
        },
      ],
    );
    for (const { channels } of grid.clashes[0]!.items) assert.deepEqual(channels, ['Facebook']);
  });

  it('has no clash where two plans share Elmfield News, as one says that it is meant', () => {
    const shared = grid.items.filter(({ channels }) => channels.includes('Elmfield News'));
    assert.deepEqual(titles(shared), ['Garden waste sign-up 2027', 'New bin days']);
    assert.deepEqual(new Set(shared.map(({ days }) => days?.from)), new Set(['2027-02-01']));
  });

  it('has one week in which households hear from more campaigns than the limit', () => {
    assert.deepEqual(
      grid.pressure.map(({ audience, week, count, limit, plans: paths }) => ({
        audience,
        week,
        count,
        limit,
        paths,
      })),
      [
        {
          audience: 'Households in Elmfield',
          week: '2027-03-01',
          count: 4,
          limit: 3,
          paths: [
            'garden-waste.campaign.md',
            'library-hours-consultation.campaign.md',
            'new-bin-days.campaign.md',
            'warm-homes.campaign.md',
          ],
        },
      ],
    );
  });

  it('has an activity that was cleared for the pre-election period, one asked about, one not looked at', () => {
    const [period, ...others] = grid.periods;
    assert.deepEqual(others, []);
    assert.deepEqual([period!.from, period!.to], ['2027-03-22', '2027-05-06']);
    assert.deepEqual(
      period!.items.map(({ state }) => state),
      ['approved', 'asked', 'not looked at'],
    );
    assert.deepEqual(period!.ask, 'Monitoring Officer');
  });

  it('has an approval that is overdue, others that are due, and print deadlines', () => {
    const due = grid.items.flatMap((item) =>
      item.approvals.flatMap(({ by, due: day, clearance: { decision } }) =>
        decision === 'not looked at' ? [`${day} ${by}: ${item.record.title}`] : [],
      ),
    );
    assert.deepEqual(due, [
      '2026-11-25 Head of Communications: Warm homes, lower bills',
      '2026-12-23 Head of Communications: Warm homes, lower bills',
      '2027-02-01 Head of Communications: New bin days',
      '2027-04-12 Monitoring Officer: Garden waste sign-up 2027',
    ]);
    const deadlines = grid.items.flatMap((item) =>
      item.deadlines.map(({ day }) => `${day} ${item.record.title}`),
    );
    assert.deepEqual(deadlines, [
      '2026-11-26 Warm homes, lower bills',
      '2027-01-04 Garden waste sign-up 2027',
      '2027-01-04 New bin days',
      '2027-02-01 New bin days',
    ]);
  });

  it('keeps internal items off the grid unless they are asked for, and the move off it altogether', () => {
    const internal = withInternal.items.filter(({ activity }) => activity.isInternal);
    assert.deepEqual([...new Set(titles(internal))].sort(), [
      'Garden waste sign-up 2027',
      'New bin days',
      'Warm homes, lower bills',
    ]);
    assert.equal(grid.items.length, withInternal.items.length - internal.length);
    assert.ok(!titles(withInternal.items).includes('Moving to the Civic Hub'));
  });

  it('has a campaign that has ended with results of every sort', async () => {
    const name = 'summer-reading.campaign.md';
    const { plan } = await readPlan(name, texts[name]!);
    assert.deepEqual(
      plan.objectives.map((objective) => [objective.label, outcomeOf(plan, objective).verdict]),
      [
        ['Children who finish', { kind: 'met' }],
        ['The three wards', { kind: 'partly' }],
        ['Young volunteers', { kind: 'missed' }],
        ['Reading for fun', { kind: 'incomparable', reason: 'result-in-words' }],
      ],
    );
    assert.ok(plan.objectives.every(({ why }) => why));
  });
});
