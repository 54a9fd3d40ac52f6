import assert from 'node:assert/strict';
import { DocumentWords } from '../../src/document/words/words.ts';
import { gridText } from '../../src/overview/grid-text.ts';
import { Board } from '../../src/panel/board.ts';
import { gridOf } from '../../src/portfolio/grid.ts';
import { mattersOf } from '../../src/portfolio/matters.ts';
import { allAtOnce } from '../../src/steps.ts';
import { libraryOf } from '../overview/support.ts';
import { lookAt } from '../panel/support.ts';

const options = { from: '2027-03-01', to: '2027-03-28', today: '2027-03-01', internal: false };

const plan = (campaign: string, audience: string, ...activities: readonly string[]) =>
  `campaign: ${campaign}\naudiences: [${audience}]\nactivities:\n${activities.map((activity) => `  - { ${activity}, audience: ${audience} }`).join('\n')}`;

const register = `register: R
audiences:
  - { id: adults, name: Adults }
  - { id: carers, name: Unpaid carers, part_of: adults }
  - { id: older, name: Older residents, part_of: adults }
limits: { per_audience: 1, per_channel: 1 }`;

async function gridFor(texts: Readonly<Record<string, string>>) {
  return gridOf(await libraryOf(texts), options);
}

async function textFor(texts: Readonly<Record<string, string>>) {
  return gridText(await gridFor(texts), {
    words: new DocumentWords('en-GB'),
    today: options.today,
    fileOf: (path) => path,
    width: 200,
  });
}

describe('what brings plans together', () => {
  const nested = {
    'register.md': register,
    'a.campaign.md': plan('All', 'Adults', 'date: 2027-03-02, activity: A, channel: Letter'),
    'b.campaign.md': plan('Carers', 'Unpaid carers', 'date: 2027-03-03, activity: B, channel: Letter'),
  };

  it('reaches the parts of an audience with the whole, and says so', async () => {
    const { clashes, pressure } = await gridFor(nested);
    assert.deepEqual(
      clashes.map(({ audience, within, items }) => [audience, within, items.length]),
      [['Unpaid carers', ['Adults'], 2]],
    );
    assert.deepEqual(
      pressure.map(({ audience, within, count }) => [audience, within, count]),
      [['Unpaid carers', ['Adults'], 2]],
    );
    const text = await textFor(nested);
    assert.match(
      text,
      /\n {2}Unpaid carers \(part of Adults\) by Letter or direct mail, week of 1 March 2027: /,
    );
    assert.match(text, /\n {4}! Clash with All: Unpaid carers \(part of Adults\), Letter or direct mail\n/);
    assert.match(
      text,
      /\n {4}! Clash with Carers: Unpaid carers \(part of Adults\), Letter or direct mail\n/,
    );
    assert.match(text, /\n {2}Unpaid carers \(part of Adults\) hear from 2 campaigns /);
  });

  it('says what two plans do for a larger audience of that alone', async () => {
    const { clashes } = await gridFor({
      ...nested,
      'b.campaign.md': plan('More', 'Adults', 'date: 2027-03-03, activity: B, channel: Letter'),
    });
    assert.deepEqual(
      clashes.map(({ audience }) => audience),
      ['Adults'],
    );
  });

  it('does not reach the whole with a part, nor one part with another', async () => {
    const { clashes, pressure } = await gridFor({
      'register.md': register,
      'a.campaign.md': plan('Old', 'Older residents', 'date: 2027-03-02, activity: A, channel: Letter'),
      'b.campaign.md': nested['b.campaign.md'],
    });
    assert.deepEqual([clashes, pressure], [[], []]);
  });

  it('minds in the panel’s row of the larger audience what meets for its part', async () => {
    const board = allAtOnce(Board.of(await libraryOf(nested), options.today, false));
    const { rows } = board.sheet(lookAt({ by: 'audience' }));
    for (const name of ['Adults', 'Unpaid carers'])
      assert.deepEqual(
        rows
          .find(({ text }) => text === name)
          ?.cells.find(Boolean)
          ?.marks.map(({ kind }) => kind),
        ['clash', 'pressure', 'pressure'],
        name,
      );
  });

  it('counts what goes on for long in each of its weeks', async () => {
    const long = (start: string, end: string) => ({
      'a.campaign.md': plan('Long', 'Carers', `start: ${start}, end: ${end}, activity: A, channel: Poster`),
      'b.campaign.md': plan('Short', 'Carers', 'date: 2027-03-03, activity: B, channel: Poster'),
    });
    for (const texts of [long('2026-10-01', '2027-04-30'), long('2018-01-01', '2030-12-31')])
      assert.deepEqual(
        (await gridFor(texts)).clashes.map(({ week }) => week),
        ['2027-03-01'],
      );
  });

  it('tells a channel that carries more in a week than it may, for whomever', async () => {
    const texts = {
      'register.md': register,
      'a.campaign.md':
        'campaign: A\nactivities:\n  - { date: 2027-03-02, activity: One, channel: Facebook }\n  - { date: 2027-03-03, activity: Two, channel: Facebook }\n  - { date: 2027-03-04, activity: Staff, channel: Facebook, visibility: internal }',
    };
    const grid = await gridFor(texts);
    assert.deepEqual(
      grid.overload.map(({ channel, week, limit, items }) => [channel, week, limit, items.length]),
      [['Facebook', '2027-03-01', 1, 2]],
    );
    assert.deepEqual(mattersOf(grid, options.today).get(grid.items[0]!), [
      { kind: 'overload', channel: 'Facebook', limit: 1, most: 2, varies: false, weeks: ['2027-03-01'] },
    ]);
    const text = await textFor(texts);
    assert.match(text, /; 1 week in which a channel carries too much\n/);
    assert.match(
      text,
      /\nToo much on one channel\n {2}Facebook carries 2 activities in the week of 1 March 2027; the limit is 1\n/,
    );
    assert.match(text, /\n {4}! Facebook: 2 activities that week, the limit is 1\n/);
    const board = allAtOnce(Board.of(await libraryOf(texts), options.today, false));
    const cell = board.sheet(lookAt()).rows[0]!.cells.find(Boolean)!;
    assert.match(cell.spoken, /: 2 activities, Facebook carries 2 activities, the limit is 1$/);
    assert.deepEqual(cell.marks, [{ kind: 'pressure', word: 'Channel full' }]);
  });

  it('counts for no clash and no pressure what is internal, shown or not', async () => {
    const texts = {
      'register.md': register,
      'a.campaign.md': plan('A', 'Carers', 'date: 2027-03-02, activity: A, channel: Letter'),
      'b.campaign.md': plan(
        'B',
        'Carers',
        'date: 2027-03-02, activity: B, channel: Letter, visibility: internal',
      ),
    };
    for (const internal of [true, false]) {
      const { clashes, pressure, overload } = gridOf(await libraryOf(texts), { ...options, internal });
      assert.deepEqual([clashes, pressure, overload], [[], [], []]);
    }
  });

  it('shows whom an activity is for in its plan’s words where nobody knows more, without counting that', async () => {
    const texts = (audience: string) =>
      `campaign: ${audience}\naudiences: [Carers]\nobjectives: [{ id: o, objective: O, audiences: [Carers] }]\nactivities: [{ date: 2027-03-02, activity: A, channel: Letter, audience: ${audience}, objective: o }]`;
    const { items, clashes } = await gridFor({
      'a.campaign.md': texts('Night shift workers'),
      'b.campaign.md': texts('night shift workers'),
    });
    assert.deepEqual(
      items.map(({ audiences }) => audiences),
      [['Night shift workers'], ['night shift workers']],
    );
    assert.deepEqual(clashes, []);
  });
});
