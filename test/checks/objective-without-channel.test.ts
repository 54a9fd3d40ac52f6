import assert from 'node:assert/strict';
import { fixesFor } from '../../src/checks/run.ts';
import { assertProportional } from '../growth.ts';
import { check, planText } from '../support.ts';

const code = 'objective-without-channel';

describe('objective-without-channel', () => {
  for (const [what, channels] of [
    ['no key', ''],
    ['an empty key', '\n    channels:'],
    ['an empty list', '\n    channels: []'],
    ['a list of nothing', '\n    channels:\n      -'],
    ['a placeholder', '\n    channels: TBC'],
  ] as const) {
    it(`reports an objective with ${what}, on its very words`, async () => {
      const result = await check(
        planText(`campaign: T\nobjectives:\n  - objective: Reach carers${channels}`),
      );
      assert.deepEqual(result.words(code), ['Reach carers']);
      assert.equal(result.problems.find((problem) => problem.code === code)?.severity, 'error');
    });
  }

  it('finds the same words with Windows line ends, a byte order mark and emoji before them', async () => {
    const text = `\uFEFF${planText('campaign: 🚲 Beicio’n ŵych\nobjectives:\n  - objective: Reach carers', '\r\n')}`;
    assert.deepEqual((await check(text)).words(code), ['Reach carers']);
  });

  it('leaves objectives to be asked once where their audiences have channels of their own', async () => {
    const plan = (channels: string) =>
      planText(
        `campaign: T\naudiences:\n  - {name: Carers${channels}}\n  - Parents\nobjectives:\n  - {objective: A, audiences: [Carers]}\n  - {objective: B, audiences: [Parents]}`,
      );
    assert.deepEqual((await check(plan(''))).words(code), ['A', 'B']);
    const asked = await check(plan(', channels: [Letter]'));
    assert.deepEqual(asked.words(code), ['B']);
    assert.deepEqual(asked.words('channel-without-objective'), ['Letter']);
  });

  for (const [what, objective] of [
    ['one channel as a text', 'objective: Reach carers\n    channels: Facebook'],
    ['a channel in any case', 'objective: Reach carers\n    channels: [FACEBOOK]'],
    ['a channel that is unknown', 'objective: Reach carers\n    channels: [Facebok]'],
    [
      'a reason why it needs none',
      'objective: Reach carers\n    without_channels: Done by the booking system',
    ],
    ['a channel by an alias of the key', 'objective: Reach carers\n    tactics: [Leaflet]'],
    ['channels that cannot be read', 'objective: Reach carers\n    channels: [[Leaflet]]'],
  ] as const) {
    it(`is silent about an objective with ${what}`, async () => {
      assert.deepEqual((await check(planText(`campaign: T\nobjectives:\n  - ${objective}`))).words(code), []);
    });
  }

  it('does not take a placeholder for a reason', async () => {
    const result = await check(
      planText('campaign: T\nobjectives:\n  - objective: Reach carers\n    without_channels: TBC'),
    );
    assert.deepEqual(result.words(code), ['Reach carers']);
  });

  it('still says so of one objective while another is half written', async () => {
    const result = await check(
      planText(
        'campaign: T\nobjectives:\n  - objective: Reach carers\n  - objective: "Half\n    channels: [Leaflet',
      ),
    );
    assert.deepEqual(result.words(code), ['Reach carers']);
  });

  it('points at the first word of a text over several lines', async () => {
    const result = await check(
      planText('campaign: T\nobjectives:\n  - objective: >\n      Reach carers\n      by May'),
    );
    assert.deepEqual(result.words(code), ['Reach carers\n      by May']);
  });

  for (const end of ['[', '[Leaflet', '[Leaflet, ', '[Leaflet, # and', '[Leaflet, "Fa', '["Fa]', "['"])
    it(`still says so of the next objective while a list is typed: ${end}`, async () => {
      const result = await check(
        planText(
          `campaign: T\nobjectives:\n  - objective: Reach staff\n    channels: ${end}\n  - objective: Reach carers`,
        ),
      );
      assert.ok(result.words(code).includes('Reach carers'), result.codes.join(', '));
    });

  it('suggests a few channels of more than one kind, with the kind and the reason, then the other ways', async () => {
    const fixes = (await check(planText('campaign: T\nobjectives:\n  - objective: Reach carers'))).fixes(
      code,
    );
    const titles = fixes.map(({ title }) => title);
    const kinds = new Set(
      titles.flatMap((title) => /\((traditional|face-to-face|digital|social)\): \w/.exec(title)?.[1] ?? []),
    );
    assert.ok(kinds.size >= 3, titles.join('\n'));
    assert.ok(titles.length <= 7);
    assert.deepEqual(titles.slice(-2), ['Choose channels…', 'Record why no channel is needed…']);
  });

  it('first takes over the channels that the objective’s activities use', async () => {
    const result = await check(
      planText(`campaign: T
objectives:
  - id: carers
    objective: Reach carers
activities:
  - activity: Letter to all carers
    channel: Letter
    objective: carers
  - activity: Open day
    channel: Drop-in event
    objective: carers`),
    );
    assert.match(
      result.fixes(code)[0]!.title,
      /^Add Letter or direct mail \(traditional\) and Drop-in event \(face-to-face\)/,
    );
    assert.match(result.fixed(code, /^Add Letter/), /channels: \[Letter or direct mail, Drop-in event\]/);
  });

  it('puts what other objectives with the same audience use before the catalogue', async () => {
    const result = await check(
      planText(`campaign: T
audiences: [Carers]
objectives:
  - objective: Reach carers
    audiences: [Carers]
  - objective: Reach them again
    audiences: [Carers]
    channels: [Podcast]`),
    );
    assert.match(
      result.fixes(code)[0]!.title,
      /^Add Podcast \(digital\): another objective with the same audience/,
    );
  });

  it('puts channels on which people can answer first where views are asked for', async () => {
    const result = await check(
      planText(
        'campaign: T\nobjectives:\n  - objective: Hear from library users\n    participation: consult',
      ),
    );
    assert.match(result.fixes(code)[0]!.title, /people can answer/);
  });

  it('puts what only hears people behind, where no views are asked for', async () => {
    const { fixes } = await check(
      planText(
        'campaign: T\naudiences: [Students]\nobjectives:\n  - {objective: Students know the opening hours, audiences: [Students]}\n  - {objective: 300 students tell us what they think, audiences: [Students], channels: [Survey, Poster]}',
      ),
    );
    assert.match(fixes('objective-without-channel')[0]!.title, /^Add Poster/);
  });

  it('does not suggest what was considered and rejected, nor what the register has closed', async () => {
    const result = await check(
      planText('campaign: T\nobjectives:\n  - objective: Reach carers\nconsidered: {Website: being rebuilt}'),
      {
        others: {
          'register.md': '---\nregister: R\nchannels:\n  - {id: local-newspaper, status: closed}\n---\n',
        },
      },
    );
    const titles = result
      .fixes(code)
      .map(({ title }) => title)
      .join('\n');
    assert.doesNotMatch(titles, /Website|Local newspaper/);
  });
});

describe('checking large plans', () => {
  it('costs in proportion to the number of objectives and activities', async () => {
    const plan = (count: number) => {
      const numbers = Array.from({ length: count }, (_, index) => index);
      return planText(`campaign: T
audiences:
${numbers.map((n) => `  - {id: a${n}, name: Group ${n}}`).join('\n')}
objectives:
${numbers.map((n) => `  - {id: o${n}, objective: Reach ${n}, audiences: [a${n}], channels: [Facebook, Leaflet]}`).join('\n')}
channels: [Leaflet, Facebook]
activities:
${numbers.map((n) => `  - {activity: Do ${n}, objective: o${n}, channel: Leaflet, audience: a${n}}`).join('\n')}`);
    };
    await assertProportional(100, plan, (text) => check(text));
  });

  it('costs in proportion to work out what would mend them', async function () {
    this.timeout(60_000);
    const plan = (count: number, audiencesOf: (n: number) => string) => {
      const numbers = Array.from({ length: count }, (_, index) => index);
      return check(
        planText(`campaign: T
audiences:
${numbers.map((n) => `  - {id: a${n}, name: Carers of ward ${n}}`).join('\n')}
objectives:
${numbers.map((n) => `  - {id: o${n}, objective: ${n} carers apply${audiencesOf(n)}}`).join('\n')}
${numbers.map((n) => `  - {objective: ${n} staff apply${audiencesOf(n)}, channels: [Club ${n}, Post ${n}]}`).join('\n')}
channels:
${numbers.map((n) => `  - {name: Club ${n}, kind: face-to-face, audiences: [a${n}, a0]}\n  - {name: Post ${n}, kind: traditional}`).join('\n')}
activities:
${numbers.map((n) => `  - {activity: Do ${n}, objective: o${n}, channel: Club ${n}, audience: a${n}}`).join('\n')}`),
        {
          others: {
            'r.md': planText(
              'register: R\nchannels:\n  - {name: Carers line, kind: traditional, audiences: [Carers]}',
            ),
          },
        },
      );
    };
    const mend = ({ problems, context }: Awaited<ReturnType<typeof check>>) => {
      const unserved = problems.filter((problem) => problem.code === code);
      assert.ok(unserved.length >= 25);
      for (const problem of unserved) fixesFor(problem, context);
    };
    for (const audiencesOf of [(n: number) => `, audiences: [a${n}]`, () => ', audiences: [a0]', () => ''])
      await assertProportional(25, (count) => plan(count, audiencesOf), mend);
  });
});
