import assert from 'node:assert/strict';
import { readPlan, readRegister } from '../../../src/plan/document.ts';
import type { Plan } from '../../../src/plan/format/schema.ts';
import { countedAmount } from '../../../src/plan/values/amounts.ts';
import { planText } from '../../support.ts';

async function plan(frontmatter: string, eol = '\n'): Promise<Plan> {
  return (await readPlan('plan.campaign.md', planText(frontmatter, eol))).plan;
}

/** What reading finds wrong, each with the words it points at. */
async function findings(frontmatter: string): Promise<string[]> {
  const text = planText(frontmatter);
  const { findings } = await readPlan('plan.campaign.md', text);
  return findings.map((finding) => `${finding.type}: ${text.slice(finding.range.start, finding.range.end)}`);
}

describe('reading what people write', () => {
  for (const eol of ['\n', '\r\n'])
    it(`reads results however they are written (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
      const read = await plan(
        `objectives:
  - objective: A
    result: 62%
    result_date: 14 February 2027
    why: GPs sent the letter themselves
    measures:
      - measure: Jabs given
        source: Booking system
        readings:
          - {date: 2026-12-31, value: 55%}
          - 31/1/2027: 60%
          - 61%
      - measure: Calls
        actual: 120
        readings: {2027-01-01: 90, TBC: 95}
evaluation:
  tier: Enhanced
  review: [2027-02-28, June 2027, TBC]
  spent: £11.4k
  next_time: Begin with the letter`,
        eol,
      );
      const [objective] = read.objectives;
      assert.deepEqual(
        [objective?.result, objective?.result_date, objective?.why],
        ['62%', '14 February 2027', 'GPs sent the letter themselves'],
      );
      assert.deepEqual(objective?.measures[0]?.readings, [
        { date: '2026-12-31', value: '55%' },
        { date: '31/1/2027', value: '60%' },
        { value: '61%' },
      ]);
      assert.equal(objective?.measures[0]?.source, 'Booking system');
      assert.equal(objective?.measures[1]?.result, '120');
      const { tier, review, spent, next_time } = read.evaluation ?? {};
      assert.deepEqual(
        { tier, review, spent, next_time },
        {
          tier: 'enhanced',
          review: ['2027-02-28', 'June 2027'],
          spent: '£11.4k',
          next_time: ['Begin with the letter'],
        },
      );
    });

  for (const eol of ['\n', '\r\n'])
    it(`reads the keys of real plans, as maps and as texts (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
      const read = await plan(
        `strategy: Let carers hear it from people they trust
call_to_action: Book your jab
spokespeople: Chief executive; director of nursing
partners:
  - Carers Centre: passes leaflets on
  - {name: Healthwatch}
phases:
  - Before the move (to 31 March)
  - {name: Settled, start: July 2027}
audiences:
  - name: Carers
    channels: Letter
stakeholders:
  - name: MPs
    channels: [Briefing]
objectives:
  - objective: A
    label: Uptake
    kpis: [Jabs given]
  - objective: B
    kpi: Calls
channels:
  - {name: Leaflet, reach: "41,000 households"}
activities:
  - {activity: Posts, lead: Sam, frequency: "weekly, Tuesdays", approver: Jo, message: Book now}
budget:
  total: £3,000
  items:
    - Pocket maps £900
    - {item: Pizza, cost: 900}
    - Ads: £1,200
evaluation: Survey in June`,
        eol,
      );
      const { strategy, call_to_action, spokespeople, partners, phases, evaluation, budget } = read;
      assert.deepEqual(
        { strategy, call_to_action, spokespeople, partners, phases, summary: evaluation?.summary },
        {
          strategy: 'Let carers hear it from people they trust',
          call_to_action: 'Book your jab',
          spokespeople: [{ name: 'Chief executive; director of nursing' }],
          partners: [{ name: 'Carers Centre', role: 'passes leaflets on' }, { name: 'Healthwatch' }],
          phases: [{ name: 'Before the move (to 31 March)' }, { name: 'Settled', start: 'July 2027' }],
          summary: 'Survey in June',
        },
      );
      assert.deepEqual(budget?.items, [
        { item: 'Pocket maps £900' },
        { item: 'Pizza', cost: 900 },
        { item: 'Ads', cost: '£1,200' },
      ]);
      assert.deepEqual(
        read.objectives.map(({ label, measures }) => [label, measures[0]?.measure]),
        [
          ['Uptake', 'Jabs given'],
          [undefined, 'Calls'],
        ],
      );
      assert.deepEqual(
        [read.audiences[0]?.channels, read.stakeholders[0]?.channels],
        [['Letter'], ['Briefing']],
      );
      assert.equal(read.channels[0]?.reach, '41,000 households');
      const [{ owner, frequency, approver, message } = {}] = read.activities;
      assert.deepEqual([owner, frequency, approver, message], ['Sam', 'weekly, Tuesdays', 'Jo', 'Book now']);
    });

  it('reads a list as maps, as texts, keyed by id, or as one value', async () => {
    assert.deepEqual(
      (await plan('audiences: [Carers, New parents]')).audiences.map(({ name }) => name),
      ['Carers', 'New parents'],
    );
    assert.deepEqual(
      (await plan('audiences: Carers')).audiences.map(({ name }) => name),
      ['Carers'],
    );
    const keyed = await plan('audiences:\n  carers: {name: Unpaid carers}\n  parents: New parents\n  staff:');
    assert.deepEqual(
      keyed.audiences.map(({ id, name }) => [id, name]),
      [
        ['carers', 'Unpaid carers'],
        ['parents', 'New parents'],
        ['staff', undefined],
      ],
    );
    const single = await plan('objectives:\n  objective: Reach carers\n  channels: Leaflet');
    assert.deepEqual(
      single.objectives.map(({ objective, channels }) => [objective, channels]),
      [['Reach carers', ['Leaflet']]],
    );
  });

  it('reads a map from names to texts where items have no id', async () => {
    const { considered, risks } = await plan(
      'considered: {TikTok: Few over 65 use it}\nrisks: {Snow: Ring suppliers}',
    );
    assert.deepEqual(considered, [{ channel: 'TikTok', why: 'Few over 65 use it' }]);
    assert.deepEqual(risks, [{ risk: 'Snow', mitigation: 'Ring suppliers' }]);
  });

  it('reads items that are a name and a text behind a colon', async () => {
    const { audiences, channels, considered, risks, objectives } = await plan(
      `audiences:
  - carers: Unpaid carers
channels:
  - Facebook: Where carers ask
considered:
  - TikTok: Few over 65 use it
risks:
  - Calendars arrive late: Print a week early
objectives:
  - uptake: 60% of carers vaccinated
    channels: [Leaflet]
  - measures:
      - Calls: 20% fewer`,
    );
    assert.deepEqual(audiences, [{ id: 'carers', name: 'Unpaid carers', channels: [] }]);
    assert.deepEqual([channels[0]?.name, channels[0]?.why], ['Facebook', 'Where carers ask']);
    assert.deepEqual(considered, [{ channel: 'TikTok', why: 'Few over 65 use it' }]);
    assert.deepEqual(risks, [{ risk: 'Calendars arrive late', mitigation: 'Print a week early' }]);
    assert.deepEqual(objectives[1]?.measures, [{ measure: 'Calls', target: '20% fewer', readings: [] }]);
  });

  it('reads an item with a colon in its words as the text that it is', async () => {
    const { messages, objectives, evaluation, activities } = await plan(
      `messages:
  - Remember: your bin day changes
objectives:
  - Reach carers: 60% vaccinated by March
  - uptake: 60% of carers vaccinated
evaluation:
  outputs:
    - Leaflet: 41,000 households
  inputs: {Staff: three weeks}
activities:
  launch-14d: Press release
  Roadshow: three towns`,
    );
    assert.deepEqual(
      messages.map(({ message }) => message),
      ['Remember: your bin day changes'],
    );
    assert.deepEqual(
      objectives.map(({ id, objective }) => [id, objective]),
      [
        [undefined, 'Reach carers: 60% vaccinated by March'],
        ['uptake', '60% of carers vaccinated'],
      ],
    );
    assert.deepEqual(evaluation?.outputs, ['Leaflet: 41,000 households']);
    assert.deepEqual(evaluation?.inputs, ['Staff: three weeks']);
    assert.deepEqual(
      activities.map(({ date, activity }) => [date, activity]),
      [
        ['launch-14d', 'Press release'],
        [undefined, 'Roadshow: three towns'],
      ],
    );
  });

  it('takes a slip in an item’s only key for a slip, not for a name', async () => {
    assert.deepEqual(await findings('audiences:\n  - nmae: Carers'), [
      'unknown-key: nmae',
      'missing-value: nmae',
    ]);
  });

  it('reads names of other things however they are listed', async () => {
    const channels = async (value: string) =>
      (await plan(`objectives:\n  - objective: A\n    channels: ${value}`)).objectives[0]?.channels;
    for (const value of [
      '[Leaflet, facebook]',
      '[{name: Leaflet}, {id: facebook}]',
      '{Leaflet: , facebook: {}}',
      '\n      - name: Leaflet\n      - channel: facebook',
    ]) {
      assert.deepEqual(await channels(value), ['Leaflet', 'facebook'], value);
    }
    // What is said of a channel belongs among the plan's channels, and would be lost here.
    const lost = 'objectives:\n  - objective: A\n    channels: [{name: Leaflet, cost: £5}]';
    assert.deepEqual(await findings(lost), ['invalid-value: {name: Leaflet, cost: £5}']);
  });

  it('takes aliases of keys', async () => {
    const { aim, objectives, audiences, channels } = await plan(
      'policy_aim: Recycle more\ngoals: [Reach carers]\npublics: [Carers]\ntools: [Leaflet]',
    );
    assert.deepEqual(
      [aim, objectives[0]?.objective, audiences[0]?.name, channels[0]?.name],
      ['Recycle more', 'Reach carers', 'Carers', 'Leaflet'],
    );
  });

  it('takes the name of a thing for the key of its text', async () => {
    const { objectives, audiences, channels } = await plan(
      'goals:\n  - goal: Reach carers\naudiences:\n  - audience: Carers\nchannels:\n  - channel: Leaflet',
    );
    assert.deepEqual(
      [objectives[0]?.objective, audiences[0]?.name, channels[0]?.name],
      ['Reach carers', 'Carers', 'Leaflet'],
    );
  });

  it('takes quotation marks with nothing but spaces between them for nothing said', async () => {
    const { channels, messages } = await plan(
      'channels:\n  - name: "  "\n    why: \' \'\nmessages:\n  - message: "\\t"',
    );
    assert.deepEqual(
      channels.map(({ name, why }) => [name, why]),
      [['', '']],
    );
    assert.equal(messages[0]?.message, '');
  });

  it('ignores case, spaces and hyphens in words of a fixed list', async () => {
    const { status, channels } = await plan(
      'status: In-Review\nchannels:\n  - {name: Talk, kind: Face to Face, direction: TWO WAY}',
    );
    assert.equal(status, 'in review');
    assert.deepEqual([channels[0]?.kind, channels[0]?.direction], ['face-to-face', 'two-way']);
  });

  it('takes other words for those of a fixed list', async () => {
    const { status, activities } = await plan(
      'status: Initial draft\nactivities:\n  - {activity: A, status: Completed}\n  - {activity: B, status: in progress}',
    );
    assert.deepEqual([status, ...activities.map((each) => each.status)], ['draft', 'done', 'under way']);
  });

  it('keeps an activity’s status in words of its own, and knows a slip for a word from it', async () => {
    const { activities } = await plan(
      'activities:\n  - {activity: A, status: need to book in with the designers}\n  - {activity: B, status: partly done}\n  - {activity: C, status: finsihed}',
    );
    assert.deepEqual(
      activities.map((each) => each.status),
      ['need to book in with the designers', 'partly done', undefined],
    );
  });

  it('keeps words for a time in the place of an activity’s date', async () => {
    const { activities, start } = await plan(
      'start: when all is ready\nactivities:\n  - {activity: A, date: run up to the deadline}\n  - {activity: B, date: soon}',
    );
    assert.deepEqual(
      [start, ...activities.map((each) => each.date)],
      [undefined, 'run up to the deadline', undefined],
    );
  });

  for (const [text, amount] of [
    ['1200', 1200],
    ['£1,200', 1200],
    ['1.2k', 1200],
    ['£0.5m', 500_000],
    ['12.50', 12.5],
  ] as const) {
    it(`reads ${text} as an amount`, async () => {
      assert.equal(countedAmount((await plan(`budget: {total: "${text}"}`)).budget?.total, 'GBP'), amount);
    });
  }

  it('reads a budget that is one figure', async () => {
    assert.equal(countedAmount((await plan('budget: £12,000')).budget?.total, 'GBP'), 12_000);
  });

  for (const [text, date] of [
    ['2027-03-01', '2027-03-01'],
    ['launch', 'launch'],
    ['launch-14d', 'launch-14d'],
    ['Launch + 2 weeks', 'launch+2w'],
  ] as const) {
    it(`reads ${text} as a date`, async () => {
      assert.equal((await plan(`activities:\n  - activity: A\n    date: ${text}`)).activities[0]?.date, date);
    });
  }

  for (const placeholder of ['TBC', 'tbd', '?', 'To be confirmed', '[TBA]', '"…"']) {
    it(`takes ${placeholder} for a placeholder, not for an invalid value`, async () => {
      const found = await findings(
        `start: ${placeholder}\nstatus: ${placeholder}\nbudget:\n  total: ${placeholder}`,
      );
      assert.deepEqual(found, []);
    });
  }

  it('takes a value that is promised for a placeholder too', async () => {
    assert.deepEqual(
      await findings(
        'start: TBC by Sam\nend: TBC.\nstatus: tbd (see minutes)\nbudget: £TBC\nchannels: [{name: Leaflet, cost: ?}]\naudiences:\n  - ?\n  - Carers',
      ),
      [],
    );
  });

  it('leaves keys of one’s own alone where they begin with x-', async () => {
    assert.deepEqual(await findings('x-ref: 12\nobjectives:\n  - objective: A\n    x-note: B'), []);
  });

  it('reads aliases of YAML', async () => {
    const { objectives } = await plan(
      'objectives:\n  - objective: A\n    channels: &mix [Leaflet]\n  - objective: B\n    channels: *mix',
    );
    assert.deepEqual(
      objectives.map(({ channels }) => channels),
      [['Leaflet'], ['Leaflet']],
    );
  });

  it('reads what YAML’s merge key brings in, behind what stands there itself', async () => {
    const { activities } = await plan(
      'x-d: &usual {owner: Sam, status: planned}\nactivities:\n  - {<<: *usual, activity: A, status: done}',
    );
    assert.deepEqual(
      activities.map(({ activity, owner, status }) => [activity, owner, status]),
      [['A', 'Sam', 'done']],
    );
  });

  it('reads the same with Windows line ends', async () => {
    const text =
      'campaign: T\nobjectives:\n  - objective: >\n      Reach\n      carers\n    channels:\n      - Leaflet\n      - "Café"\n';
    assert.deepEqual(await plan(text, '\r\n'), await plan(text));
  });

  it('keeps emoji and Welsh letters in ids and names', async () => {
    const { audiences } = await plan('audiences:\n  - id: ŵyl-🎉\n    name: Pobl Llanŵchllyn');
    assert.deepEqual(audiences, [{ id: 'ŵyl-🎉', name: 'Pobl Llanŵchllyn', channels: [] }]);
  });

  it('reads a register', async () => {
    const { register } = await readRegister(
      'r.md',
      planText(
        'register: Elmfield\ncountry: Wales\nchannels:\n  - Elmfield News\nperiods:\n  - {name: Pre-election, start: 2027-03-22, end: 2027-05-06}',
      ),
    );
    assert.equal(register.country, 'wales');
    assert.equal(register.channels[0]?.name, 'Elmfield News');
    assert.equal(register.periods[0]?.end, '2027-05-06');
  });
});

describe('where values stand', () => {
  for (const eol of ['\n', '\r\n']) {
    it(`knows the words of values, keys and items with ${JSON.stringify(eol)}`, async () => {
      const text = `\uFEFF${planText('campaign: 🚲\nobjectives:\n  - objective: "Reach carers" # now\n    channels: [Leaflet, \'X\']', eol)}`;
      const { plan, locations } = await readPlan('p.campaign.md', text);
      const objective = plan.objectives[0]!;
      const slice = (range: { start: number; end: number } | undefined) =>
        range && text.slice(range.start, range.end);
      assert.equal(slice(locations.value(objective, 'objective')), '"Reach carers"');
      assert.equal(slice(locations.key(objective, 'channels')), 'channels');
      assert.equal(slice(locations.item(objective.channels, 1)), "'X'");
      assert.equal(slice(locations.value(objective, 'channels')), "[Leaflet, 'X']");
      assert.equal(locations.value(objective, 'baseline'), undefined);
    });
  }

  it('ends a block where its last words end', async () => {
    const text = planText('objectives:\n  - objective: A\n    channels:\n      - Leaflet\n\nlead: Sam');
    const { plan, locations } = await readPlan('p.campaign.md', text);
    const { start, end } = locations.whole(plan.objectives[0]!);
    assert.equal(text.slice(start, end), 'objective: A\n    channels:\n      - Leaflet');
  });
});

describe('what does not fit', () => {
  for (const [what, frontmatter, expected] of [
    ['a word for a list of objectives', 'objectives: yes', ['invalid-value: yes']],
    ['a number for a list of objectives', 'objectives: 3', ['invalid-value: 3']],
    ['a date in words that mean none', 'start: when ready', ['invalid-value: when ready']],
    ['a day that does not exist', 'start: 2027-02-30', ['invalid-value: 2027-02-30']],
    ['a status that is not known', 'status: nearly', ['invalid-value: nearly']],
    ['an amount in words: it is shown as written', 'budget: {total: lots}', []],
    ['several amounts in a list', 'budget: {total: [1, 2]}', ['invalid-value: [1, 2]']],
    ['a list where a text belongs', 'lead: [Sam, Jo]', ['invalid-value: [Sam, Jo]']],
    ['a list within a list', 'objectives:\n  - [a]', ['invalid-value: [a]']],
    ['a misspelt key', 'objectivs: [A]', ['unknown-key: objectivs']],
    ['an objective without its text', 'objectives:\n  - id: a', ['missing-value: id']],
    ['a risk whose text is empty', 'risks:\n  - risk:\n    owner: Sam', ['missing-value: risk']],
    [
      'an objective that is only a key',
      'objectives:\n  uptake:\n  calls: {}',
      ['missing-value: uptake', 'missing-value: calls'],
    ],
    ['a text of quotation marks alone', 'activities:\n  - activity: ""', ['missing-value: activity']],
    ['a key without space behind its colon', 'audiences:\n  - name:Carers', ['syntax: name:']],
    ['the same below a key', 'budget:\n  total:500', ['syntax: total:']],
    ['two names of one key', 'aim: A\ngoal: B', ['syntax: goal']],
    ['a channel without id and name', 'channels:\n  - why: x', ['missing-value: why']],
  ] as const) {
    it(`finds ${what}`, async () => assert.deepEqual(await findings(frontmatter), expected));
  }

  it('asks for nothing that is not required', async () => {
    assert.deepEqual(
      await findings('signoff:\n  - role: Director\nstakeholders:\n  - influence: high\nlead:'),
      [],
    );
  });

  it('leaves out a value that does not fit and keeps the rest', async () => {
    const { plan } = await readPlan(
      'p.campaign.md',
      planText(
        'status: nearly\nlead: Sam\nobjectives:\n  - objective: A\n    deadline: soon\n    channels: [Leaflet]',
      ),
    );
    assert.equal(plan.status, undefined);
    assert.equal(plan.lead, 'Sam');
    assert.deepEqual(plan.objectives[0]?.channels, ['Leaflet']);
  });
});
