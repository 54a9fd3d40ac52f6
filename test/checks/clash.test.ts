import assert from 'node:assert/strict';
import { fixesFor } from '../../src/checks/run.ts';
import { check, planText } from '../support.ts';
import { type Case, describeCheck } from './precision.ts';

const plan = (activity: string, audience = 'Unpaid carers') =>
  `campaign: T\naudiences: [${audience}]\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Letter, Facebook]\nactivities:\n  - ${activity}`;
const with_ = (mine: string, theirs: string, audience?: string): Case => ({
  text: plan(mine),
  others: {
    'other.campaign.md': `---\n${plan(theirs, audience).replace('campaign: T', 'campaign: Winter jabs')}\n---\n`,
  },
});
const letter = (date: string, who = 'Unpaid carers') =>
  `{activity: Letter goes out, date: ${date}, channel: Letter, audience: ${who}, owner: Sam}`;

/** The same where the register says who is a part of whom. */
const withRegister = (mine: string, myAudience: string, theirs: string, audience: string): Case => {
  const { others } = with_(mine, theirs, audience);
  const register =
    '---\nregister: R\naudiences: [{ id: adults, name: Adults }, { id: carers, name: Unpaid carers, part_of: adults }, { name: Older residents, part_of: adults }]\n---\n';
  return { text: plan(mine, myAudience), others: { ...others, 'channel-register.md': register } };
};

const forAll = (audience: string) =>
  `campaign: T\naudiences: [${audience}]\nobjectives:\n  - {id: a, objective: A, channels: [Letter]}\nactivities:\n  - {activity: A, date: 2027-03-01, channel: Letter, objective: a}`;

const week =
  '{activity: Letter goes out, date: 2027-03-01, channel: Letter, audience: Unpaid carers, owner: Sam%}';
const pollRegister = `---
register: R
periods:
  - {name: Poll, kind: pre-election, start: 2027-03-08, end: 2027-03-28, ask: Officer}
---
`;

describe('the free week of a clash', () => {
  const titles = async (more: string) => {
    const { others, text } = with_(week.replace('%', more), letter('2027-03-01'));
    const { problems, context } = await check(planText(text), {
      today: '2027-03-01',
      others: { ...others, 'channel-register.md': pollRegister },
    });
    const clash = problems.find(({ code }) => code === 'clash')!;
    return fixesFor(clash, context).map(({ title }) => title);
  };

  it('lies in no period for which the activity is not cleared', async () => {
    assert.ok((await titles('')).some((title) => title.includes('29 March 2027')));
  });

  it('is the nearest one, and the later of two', async () => {
    const free = async (dates: string, ...taken: readonly string[]) => {
      const [mine, first, ...rest] = [week.replace('%', ''), ...taken.map((day) => letter(day))];
      const { others, text } = with_(mine!, first!);
      const more = Object.fromEntries(
        rest.map((activity, index) => [
          `${index}.campaign.md`,
          planText(plan(activity).replace('T', `${index}`)),
        ]),
      );
      const { problems, context } = await check(planText(`${text}\n${dates}`), {
        today: '2027-02-10',
        others: { ...others, ...more },
      });
      const clash = problems.find(({ code }) => code === 'clash')!;
      return fixesFor(clash, context).flatMap(
        ({ title }) => /the week of (.*), which/.exec(title)?.[1] ?? [],
      );
    };
    assert.deepEqual(await free('', '2027-03-01'), ['8 March 2027']);
    assert.deepEqual(await free('', '2027-03-01', '2027-03-08'), ['22 February 2027']);
    assert.deepEqual(await free('end: 2027-03-08', '2027-03-01'), ['8 March 2027']);
    assert.deepEqual(await free('end: 2027-03-07', '2027-03-01'), ['22 February 2027']);
    assert.deepEqual(await free('start: 2027-02-22\nend: 2027-03-07', '2027-03-01'), ['22 February 2027']);
    assert.deepEqual(await free('start: 2027-02-23\nend: 2027-03-07', '2027-03-01'), []);
    assert.deepEqual(await free('end: 2027-03-07', '2027-03-01', '2027-02-22'), ['15 February 2027']);
    assert.deepEqual(await free('end: 2027-03-07', '2027-03-01', '2027-02-22', '2027-02-15'), []);
  });

  it('may lie in a period for which it is', async () => {
    const cleared = ', approval: {by: Officer, date: 2027-02-01, decision: approved, for: pre-election}';
    assert.ok((await titles(cleared)).some((title) => title.includes('8 March 2027')));
  });
});

describe('the free week of a clash, by the register', () => {
  const free = async (register: string, mine = letter('2027-03-01'), others: Case['others'] = {}) => {
    const { problems, context } = await check(planText(plan(mine)), {
      today: '2027-02-26',
      others: {
        'other.campaign.md': planText(plan(letter('2027-03-01')).replace('campaign: T', 'campaign: Jabs')),
        ...others,
        'channel-register.md': planText(`register: R\n${register}`),
      },
    });
    const clash = problems.find(({ code }) => code === 'clash')!;
    return fixesFor(clash, context).flatMap(({ title }) => /the week of (.*), which/.exec(title)?.[1] ?? []);
  };

  it('leaves the days for the approval that it asks for, unless somebody was asked', async () => {
    const rule = 'approvals: [{ by: Head of Communications, days_before: 10 }]';
    assert.deepEqual(await free(rule), ['15 March 2027']);
    const asked = 'approval: { by: Head of Communications, decision: asked }';
    assert.deepEqual(await free(rule, letter('2027-03-01').replace('owner: Sam', asked)), ['8 March 2027']);
  });

  it('leaves the days that the channel needs, and those until the plan’s own deadline', async () => {
    assert.deepEqual(await free('channels: [{ name: Letter, lead_days: 10 }]'), ['15 March 2027']);
    const mine = (deadline: string) => letter('2027-03-15').replace('owner: Sam', `deadline: ${deadline}`);
    const theirs = {
      'other.campaign.md': planText(plan(letter('2027-03-15')).replace('campaign: T', 'campaign: Jabs')),
      'next.campaign.md': planText(plan(letter('2027-03-22')).replace('campaign: T', 'campaign: Next')),
    };
    assert.deepEqual(await free('', mine('2027-03-05'), theirs), ['8 March 2027']);
    assert.deepEqual(await free('', mine('2027-03-10'), theirs), ['29 March 2027']);
  });

  it('has no clash and no pressure of its own', async () => {
    const next = {
      'next.campaign.md': planText(
        plan(letter('2027-03-08').replace('channel: Letter', 'channel: Facebook')).replace(
          'campaign: T',
          'campaign: Next',
        ),
      ),
    };
    assert.deepEqual(await free('limits: { per_audience: 1 }', letter('2027-03-01'), next), [
      '15 March 2027',
    ]);
  });

  it('is not today', async () => {
    const { others = {}, text } = with_(letter('2027-03-05'), letter('2027-03-05'));
    const { problems, context } = await check(planText(`${text}\nend: 2027-03-11`), {
      today: '2027-02-26',
      others,
    });
    const clash = problems.find(({ code }) => code === 'clash')!;
    assert.ok(fixesFor(clash, context).every(({ title }) => !title.startsWith('Move it')));
  });
});

describe('a clash with many plans', () => {
  const clashWith = async (count: number) => {
    const others = Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const title = `Jabs ${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`;
        return [
          `${title}.campaign.md`,
          planText(plan(letter('2027-03-02')).replace('campaign: T', `campaign: ${title}`)),
        ];
      }),
    );
    const { problems, context } = await check(planText(plan(letter('2027-03-01'))), { others });
    const found = problems.find(({ code }) => code === 'clash')!;
    return { ...found, titles: fixesFor(found, context).map(({ title }) => title) };
  };

  it('names five of them, and says that there are more', async () => {
    const [five, six] = [await clashWith(5), await clashWith(6)];
    const names = '“Jabs AA”, “Jabs AB”, “Jabs AC”, “Jabs AD”';
    assert.ok(
      five.message.startsWith('5 other plans') && five.message.includes(`from ${names} and “Jabs AE”. `),
    );
    assert.ok(
      six.message.startsWith('6 other plans') &&
        six.message.includes(`from ${names}, “Jabs AE” and others. `),
    );
    assert.deepEqual([five.related?.length, six.related?.length], [5, 5]);
    assert.equal(five.related?.[0]?.message, 'What “Jabs AA” does stands here.');
  });

  it('offers to say that it is meant only where all of them are named', async () => {
    const isOffered = (titles: readonly string[]) =>
      titles.includes(
        'Say that it is meant to go out with “Jabs AA”, “Jabs AB”, “Jabs AC”, “Jabs AD” and “Jabs AE”',
      );
    assert.ok(isOffered((await clashWith(5)).titles));
    assert.ok(!(await clashWith(6)).titles.some((title) => title.startsWith('Say')));
  });

  it('counts no more than fifty', async () => {
    assert.match((await clashWith(49)).message, /^49 other plans/);
    assert.match((await clashWith(50)).message, /^50 or more other plans/);
    assert.match((await clashWith(51)).message, /^50 or more other plans/);
  });
});

describeCheck('clash', {
  fires: {
    'the same week, channel and audience, on the channel': {
      ...with_(letter('2027-03-01'), letter('2027-03-05')),
      words: ['Letter'],
      says: /“Winter jabs” reaches “Unpaid carers”/,
    },
    'a stretch that reaches into the week': with_(
      letter('2027-03-01'),
      '{activity: A, start: 2027-02-08, end: 2027-03-03, channel: Letters, audience: unpaid carers}',
    ),
    'activities for objectives that are for all of a plan’s audiences': {
      text: forAll('Unpaid carers'),
      others: { 'other.campaign.md': `---\n${forAll('Unpaid carers')}\n---\n` },
      words: ['Letter'],
    },
    'the same week as people write it': with_(letter('w/c 1 March 2027'), letter('5 March 2027')),
    'several plans at once, in one problem': {
      text: plan(letter('2027-03-01')),
      others: {
        'a.campaign.md': `---\n${plan(letter('2027-03-02')).replace('campaign: T', 'campaign: Jabs')}\n---\n`,
        'b.campaign.md': `---\n${plan(letter('2027-03-03')).replace('campaign: T', 'campaign: Respite')}\n---\n`,
      },
      words: ['Letter'],
      says: /^2 other plans reach the same people in the same week: “Unpaid carers” by Letter \(in the week of 1 March 2027\), from “Jabs” and “Respite”\./,
    },
    'several weeks with the same plan, in one problem': {
      ...with_(
        letter('2027-03-01').replace('date: 2027-03-01', 'start: 2027-03-01, end: 2027-03-12'),
        letter('2027-03-01').replace('date: 2027-03-01', 'start: 2027-03-01, end: 2027-03-12'),
      ),
      words: ['Letter'],
      says: /in 2 weeks from 1 March 2027/,
    },
    'the same channel by an id of the plan’s own': {
      ...with_(letter('2027-03-01').replace('channel: Letter', 'channel: post'), letter('2027-03-01')),
      text: `${plan(letter('2027-03-01').replace('channel: Letter', 'channel: post'))}\nchannels: [{id: post, name: Letter}]`,
    },
    'what comes back every week': with_(
      letter('2027-03-01'),
      '{activity: A, start: 2027-02-08, end: 2027-03-03, date: weekly, channel: Letters, audience: unpaid carers}',
    ),
    'what has come back every week for half a year': with_(
      letter('2027-03-01'),
      '{activity: A, start: 2026-09-07, end: 2027-03-03, date: weekly, channel: Letters, audience: unpaid carers}',
    ),
    'what goes on for half a year, in each of its weeks': with_(
      letter('2027-03-01'),
      '{activity: A, start: 2026-09-07, end: 2027-03-03, channel: Letters, audience: unpaid carers}',
    ),
    'what has gone on for years': {
      ...with_(
        '{activity: A, start: 2019-09-02, end: 2029-03-03, channel: Letters, audience: unpaid carers}',
        letter('2027-03-01'),
      ),
      says: /in the week of 1 March 2027/,
    },
    'two that go on for years': with_(
      '{activity: A, start: 2019-09-02, end: 2029-03-03, channel: Letters, audience: unpaid carers}',
      '{activity: A, start: 2020-09-02, end: 2028-03-03, channel: Letters, audience: unpaid carers}',
    ),
    'what reaches them as a part of a larger audience': {
      ...withRegister(letter('2027-03-01'), 'Unpaid carers', letter('2027-03-01', 'Adults'), 'Adults'),
      says: /“Winter jabs” reaches “Unpaid carers” \(part of “Adults”\) by Letter too/,
    },
    'what reaches a part of the larger audience': {
      ...withRegister(letter('2027-03-01', 'Adults'), 'Adults', letter('2027-03-01'), 'Unpaid carers'),
      says: /“Winter jabs” reaches “Unpaid carers” \(part of “Adults”\) by Letter too/,
    },
  },
  mends: /^(?:Move it|Say that it is meant)/,
  silent: {
    'what is said to be meant': with_(
      letter('2027-03-01').replace('owner: Sam', 'with: [winter jabs]'),
      letter('2027-03-01'),
    ),
    'what the other plan says to be meant': with_(
      letter('2027-03-01'),
      letter('2027-03-01').replace('owner: Sam', 'with: T'),
    ),
    'activities for objectives for all, in plans for others': {
      text: forAll('Unpaid carers'),
      others: { 'other.campaign.md': `---\n${forAll('Parents')}\n---\n` },
    },
    'a month, in which the week is open': with_(letter('2027-03-01'), letter('March 2027')),
    'what goes on all along': with_(letter('2027-03-01'), letter('ongoing')),
    'what is internal and reaches nobody outside': with_(
      letter('2027-03-01'),
      letter('2027-03-01').replace('owner: Sam', 'visibility: internal'),
    ),
    'what is for carers, to whom the larger audience says nothing': {
      ...withRegister(letter('2027-03-01', 'Adults'), 'Adults', letter('2027-03-08'), 'Unpaid carers'),
    },
    'what is for two parts of one audience': withRegister(
      letter('2027-03-01', 'Older residents'),
      'Older residents',
      letter('2027-03-01'),
      'Unpaid carers',
    ),
    'another week': with_(letter('2027-03-01'), letter('2027-03-08')),
    'another channel': with_(
      letter('2027-03-01'),
      letter('2027-03-01').replace('channel: Letter', 'channel: Facebook'),
    ),
    'another audience': with_(letter('2027-03-01'), letter('2027-03-01', 'Parents'), 'Parents'),
    'an activity that is cancelled': with_(
      letter('2027-03-01'),
      letter('2027-03-01').replace('owner: Sam', 'status: cancelled'),
    ),
    'activities that say for nobody in particular': with_(
      '{activity: A, date: 2027-03-01, channel: Facebook}',
      '{activity: A, date: 2027-03-01, channel: Facebook}',
    ),
    'a plan alone': plan(letter('2027-03-01')),
    'two activities of one plan': `${plan(letter('2027-03-01'))}\n  - ${letter('2027-03-02')}`,
  },
});
