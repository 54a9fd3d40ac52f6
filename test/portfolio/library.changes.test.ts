import assert from 'node:assert/strict';
import { findProblems } from '../../src/checks/run.ts';
import { type CampaignDocument, readDocumentNow } from '../../src/plan/document.ts';
import { gridOf } from '../../src/portfolio/grid.ts';
import { Library } from '../../src/portfolio/library.ts';
import { mattersOf } from '../../src/portfolio/matters.ts';
import { mixOf } from '../../src/portfolio/mix.ts';
import { recordOf } from '../../src/portfolio/record.ts';
import { assertRecorded } from '../recorded.ts';
import { planText } from '../support.ts';

const today = '2027-03-01';

/** A repeatable source of whole numbers from 0 to below `most`. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

type Random = (most: number) => number;

const pick = <Item>(random: Random, from: readonly Item[]): Item => from[random(from.length)]!;
const audiences = ['Carers', 'Young carers', 'Residents', 'Tenants', 'Parents'];
const channels = ['Letter', 'Facebook', 'Town crier', 'News', 'Radio ads'];
const weeks = ['2027-03-01', '2027-03-02', '2027-03-10', '2027-03-17', '2027-04-01', '2027-06-01'];

/** A made-up plan: a few activities, short and long, over, internal, cancelled, for parts of audiences and for none. */
function madeUp(random: Random, title: string): string {
  const activities = Array.from({ length: 1 + random(4) }, (_, index) => {
    const start = pick(random, weeks);
    const days = pick(random, [
      `date: ${start}`,
      `start: ${start}, end: ${pick(random, ['2027-06-30', '2027-12-31', start])}`,
      'date: launch',
      'date: March 2027',
    ]);
    const more = pick(random, [
      '',
      '',
      ', visibility: internal',
      ', status: cancelled',
      ', status: done',
      ', cost: £900',
    ]);
    const audience = pick(random, [
      '',
      `, audience: ${pick(random, audiences)}`,
      ', audience: [Carers, Tenants]',
    ]);
    const by = pick(random, [
      '',
      ', approval: [{by: Mayor, date: 2027-02-01, decision: asked}]',
      ', approval: [{by: Mayor, decision: approved}]',
      ', approval: [{by: Mayor, decision: refused, date: 2027-02-03}]',
    ]);
    const channel = random(4) === 0 ? '[Letter, News]' : pick(random, channels);
    return `  - { activity: ${title} ${index + 1}, ${days}, channel: ${channel}${audience}${more}${by}, owner: Sam }`;
  });
  return planText(
    [
      `campaign: ${title}`,
      ...(random(6) === 0 ? ['grid: no'] : []),
      ...(random(5) === 0 ? [`status: ${pick(random, ['live', 'evaluated', 'cancelled'])}`] : []),
      ...(random(3) === 0 ? ['launch: 2027-03-08'] : []),
      ...(random(3) === 0 ? [`service: ${pick(random, ['Waste', 'Care'])}`] : []),
      `audiences: [${pick(random, audiences)}, ${pick(random, audiences)} of ${title}]`,
      'objectives:',
      `  - objective: 400 of them apply by 31 March 2027`,
      `    channels: [${pick(random, channels)}]`,
      ...(random(2) === 0 ? [`    results: ${100 + random(400)}`] : []),
      'activities:',
      ...activities,
    ].join('\n'),
  );
}

const register = (limit: number, lead = 5) =>
  planText(`register: Northvale
audiences: [{ id: carers, name: Carers, aliases: [Family carers] }, { name: Young carers, part_of: carers }, { name: Residents }]
limits: { per_audience: ${limit}, per_channel: ${limit + 1} }
channels:
  - { name: News, kind: traditional, lead_days: ${lead}, owner: Print }
  - { name: Town crier, kind: face-to-face, owner: Sam }
approvals:
  - { when: { peso: paid }, by: Mayor, days_before: 5 }
periods:
  - { name: Local elections, kind: pre-election, start: 2027-03-15, end: 2027-05-06, ask: Mayor }
key_dates: [{ name: Carers Week, start: 2027-06-07, end: 2027-06-13, audiences: [carers] }]`);

const registers = [register(1), register(3), register(2, 10), planText('register: None\nchannels: []')];

type Files = ReadonlyMap<string, CampaignDocument>;

function libraryOf(files: Files): Library {
  const library = new Library();
  for (const [path, document] of files) library.set(path, document);
  return library;
}

/** What the library says of each file, and of all of them. */
function sayings(library: Library, files: Files): Record<string, unknown> {
  const each = [...files].map(([path, document]) => {
    const problems = findProblems(library.contextFor(path, document, today), {}, 'joint');
    return [
      path,
      {
        problems: problems.map(({ code, message, range, related }) => ({
          code,
          message,
          range,
          related: related?.length,
        })),
        meets: library.meets(path),
        register: library.registerFor(path)?.path,
        plans: library.plansOf(path).sort(),
      },
    ] as const;
  });
  return {
    ...Object.fromEntries(each),
    inUse: library.channelsInUse(today),
    inForce: library.registersInForce().map(({ path }) => path),
    notes: library.registerNotes(),
  };
}

describe('a library that changes', () => {
  for (const seed of [1, 2, 3, 4])
    it(`says what one says that was filled anew, and that something around a plan has changed (${seed})`, () => {
      const random = numbers(seed);
      const paths = ['a', 'b', 'north/c', 'north/d', 'north/deep/e', 'south/f'].map(
        (one) => `${one}.campaign.md`,
      );
      const registerPaths = ['register.md', 'north/register.md', 'north/another.md'];
      const files = new Map<string, CampaignDocument>();
      const library = new Library();
      let before: Record<string, unknown> = {};
      let around = new Map<string, string>();
      for (let round = 0; round < 40; round++) {
        const isRegister = random(4) === 0;
        const path = pick(random, isRegister ? registerPaths : paths);
        if (random(4) === 0) {
          files.delete(path);
          library.delete(path);
        } else {
          const text = isRegister ? pick(random, registers) : madeUp(random, path.charAt(path.length - 13));
          const document = readDocumentNow(path, text)!;
          files.set(path, document);
          library.set(path, document);
        }
        const now = sayings(library, files);
        assert.deepEqual(now, sayings(libraryOf(files), files), `round ${round}`);
        for (const other of files.keys()) {
          if (other === path) continue;
          const [was, is] = [before[other], now[other]].map((one) => JSON.stringify(one));
          if (was !== is)
            assert.notEqual(library.stateAround(other), around.get(other), `round ${round}: ${other}`);
          const { problems, meets } = now[other] as { problems: readonly { code: string }[]; meets: boolean };
          if (problems.some(({ code }) => code === 'clash' || code === 'contact-pressure'))
            assert.ok(meets, `round ${round}: ${other}`);
        }
        before = now;
        around = new Map([...files.keys()].map((other) => [other, library.stateAround(other)]));
      }
    });
});

describe('many plans together', () => {
  const random = numbers(17);
  const files = new Map(
    [
      ['register.md', register(1)] as const,
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
        (name) => [`${name}.campaign.md`, madeUp(random, name.toUpperCase())] as const,
      ),
    ].map(([path, text]) => [path, readDocumentNow(path, text)!]),
  );
  const library = libraryOf(files);
  /** Each value on a line, with plans and activities that others belong to by their names. */
  const lines = (values: readonly unknown[]) =>
    `${values
      .map((value) =>
        JSON.stringify(value, (key, inside) => {
          if (key === 'record') return inside.title;
          if (key === 'item') return inside.activity.activity;
          if (key === 'items')
            return inside.map((one: { item?: object }) => ('item' in one ? one : { item: one }));
          return key === 'activity' && typeof inside === 'object' ? inside.activity : inside;
        }),
      )
      .join('\n')}\n`;

  it('have the records that are recorded', () =>
    assertRecorded(
      'test/portfolio/together/records.txt',
      lines(
        [...files.values()].flatMap((document) => (document.kind === 'plan' ? [recordOf(document)] : [])),
      ),
    ));

  it('stand on the grid, with what is due and to be minded, as recorded', () => {
    for (const internal of [false, true]) {
      const grid = gridOf(library, { from: '2027-03-01', to: '2027-06-27', today, internal });
      const matters = mattersOf(grid, today);
      const items = [...grid.items, ...grid.undated].map((item) => ({ ...item, matters: matters.get(item) }));
      const others = Object.entries({ ...grid, items: [], undated: grid.undated.length });
      const path = `test/portfolio/together/grid${internal ? '-with-internal' : ''}.txt`;
      assertRecorded(path, lines([...items, ...others]));
    }
  });

  it('have the mix, and meet where it is recorded', () => {
    const { uses, ...mix } = mixOf(library, { from: '2027-01-01', to: '2027-12-31', today });
    assertRecorded('test/portfolio/together/mix.txt', lines([...uses, mix]));
    assertRecorded('test/portfolio/together/said.txt', lines(Object.entries(sayings(library, files))));
  });
});
