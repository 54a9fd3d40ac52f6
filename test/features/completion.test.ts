import assert from 'node:assert/strict';
import { completionsAt } from '../../src/features/completion.ts';
import type { Completion } from '../../src/features/completion-item.ts';
import { assertProportional } from '../growth.ts';
import { check } from '../support.ts';

/** What is offered at the bar in a plan's frontmatter (or whole text), by label. */
async function complete(
  source: string,
  eol = '\n',
): Promise<{ labels: string[]; items: Completion[]; text: string }> {
  const whole = source.startsWith('---') ? source : `---\ncampaign: T\n${source}\n---\n`;
  const marked = whole.replaceAll('\n', eol);
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const name = /^---\r?\nregister:/.test(text) ? 'register.md' : 'plan.campaign.md';
  const { context } = await check(text, { name });
  const items = completionsAt(context, offset);
  return { labels: items.map(({ label }) => label), items, text };
}

const plan =
  'audiences:\n  - {id: carers, name: Unpaid carers}\nobjectives:\n  - id: uptake\n    objective: Reach carers\n';

for (const eol of ['\n', '\r\n']) {
  describe(`completion of keys (${JSON.stringify(eol)})`, () => {
    for (const [where, source, has, lacks] of [
      ['at the top', 'obj|', 'objectives', 'campaign'],
      ['on an empty line at the margin', `${plan}|`, 'channels', 'objectives'],
      ['in an objective', `${plan}    chan|`, 'channels', 'objective'],
      ['on an empty line of an objective', `${plan}    |`, 'deadline', 'organisation'],
      [
        'before the other keys of an objective',
        'objectives:\n  - id: a\n    |\n    objective: A\n    channels: [Leaflet]',
        'baseline',
        'channels',
      ],
      ['behind a hyphen', 'objectives:\n  - |', 'objective', 'organisation'],
      ['behind a hyphen at the margin', 'objectives:\n- |', 'objective', 'organisation'],
      ['in the second objective', `${plan}    channels: [Leaflet]\n  - |`, 'channels', 'organisation'],
      ['in a measure', `${plan}    measures:\n      - measure: M\n        |`, 'target', 'channels'],
      [
        'behind a nested list',
        `${plan}    measures:\n      - measure: M\n        target: 1\n    |`,
        'channels',
        'measures',
      ],
      ['in a nested object', 'compliance:\n  acc|', 'accessibility', 'campaign'],
      ['in braces', 'channels:\n  - { name: A, | }', 'why', 'name'],
      ['in a map keyed by id', 'audiences:\n  carers:\n    |', 'insight', 'campaign'],
      ['in braces over several lines', 'channels:\n  - { name: A,\n      | }', 'why', 'name'],
      ['in braces within brackets', 'objectives: [{objective: A, |}]', 'channels', 'objective'],
      ['between the fences of an empty plan', '---\n|\n---\n', 'campaign', 'insight'],
      ['where the frontmatter is not closed yet', '---\ncampaign: T\nobj|', 'objectives', 'campaign'],
      ['below a single fence', '---\n|', 'campaign', 'insight'],
      ['behind a tab', 'objectives:\n\t- objective: A\n\t  |', 'channels', 'objective'],
      ['in a register', '---\nregister: R\nchannels:\n  - name: A\n    |\n---\n', 'deputy', 'why'],
      ['at the top of a register', '---\nregister: R\n|\n---\n', 'periods', 'register'],
    ] as const) {
      it(`offers what fits ${where}`, async () => {
        const { labels } = await complete(source, eol);
        assert.ok(labels.includes(has), labels.join(', '));
        assert.ok(!labels.includes(lacks), `${lacks} is offered too`);
      });
    }
  });

  describe(`completion of values (${JSON.stringify(eol)})`, () => {
    for (const [where, source, has, lacks] of [
      ['a status', 'status: |', 'in review', 'outcome'],
      ['a level within braces', 'objectives:\n  - {objective: A, level: |}', 'outcome', 'draft'],
      ['a channel in brackets', `${plan}    channels: [Facebook, Lea|]`, 'Leaflet or door drop', 'Facebook'],
      [
        'a channel in brackets that are still open',
        `${plan}    channels: [Lea|`,
        'Leaflet or door drop',
        'uptake',
      ],
      [
        'a channel in a block list',
        `${plan}    channels:\n      - Facebook\n      - |`,
        'Website',
        'Facebook',
      ],
      [
        'a channel of an activity',
        `${plan}activities:\n  - activity: A\n    channel: |`,
        'Website',
        'carers',
      ],
      ['a channel that was considered', 'considered:\n  - channel: |', 'TikTok', 'why'],
      ['an audience', `${plan}    audiences: [|]`, 'carers', 'uptake'],
      [
        'an objective of an activity',
        `${plan}activities:\n  - activity: A\n    objective: |`,
        'uptake',
        'carers',
      ],
      ['a date', 'launch: 2027-03-01\nactivities:\n  - activity: A\n    date: |', 'launch-14d', 'carers'],
      ['a channel within quotation marks', `${plan}    channels: ["Fa|"]`, 'Facebook', 'carers'],
      ['a channel behind an open quotation mark', `${plan}    channels: ["Fa|`, 'Facebook', 'carers'],
      [
        'a channel in brackets over several lines',
        `${plan}    channels: [\n      Leaflet, # first\n      |\n    ]`,
        'Website',
        'Leaflet or door drop',
      ],
      [
        'a channel in brackets that are open over lines',
        `${plan}    channels: [Leaflet,\n      Fa|\n    deadline: 2027-01-01`,
        'Facebook',
        'Leaflet or door drop',
      ],
      [
        'a channel in brackets below their key',
        `${plan}    channels:\n      [Leaflet, |]`,
        'Website',
        'Leaflet or door drop',
      ],
      [
        'a channel in brackets within braces',
        'objectives: [{objective: A, channels: [Leaflet, |]}]',
        'Website',
        'Leaflet or door drop',
      ],
      ['a channel of which the plan says something', 'channels:\n  - id: |', 'facebook', 'carers'],
      ['a channel in a list of plain names', 'channels: [Leaflet, |]', 'Facebook', 'Leaflet or door drop'],
      ['a grade of a risk', 'risks:\n  - risk: A\n    likelihood: |', 'medium', 'draft'],
      [
        'an owner whom the plan names already',
        'activities:\n  - {activity: A, owner: Press office}\nrisks:\n  - risk: B\n    owner: |',
        'Press office',
        'A',
      ],
      [
        'a status in a register',
        '---\nregister: R\nchannels:\n  - name: A\n    status: |\n---\n',
        'frozen',
        'draft',
      ],
      [
        'the code of a check to silence',
        'objectives:\n  # campaign-plan-ignore objective-vague, |\n  - objective: A',
        'objective-not-smart',
        'objective-vague',
      ],
    ] as const) {
      it(`offers ${where}`, async () => {
        const { labels } = await complete(source, eol);
        assert.ok(labels.includes(has), labels.slice(0, 20).join(', '));
        assert.ok(!labels.includes(lacks), `${lacks} is offered too`);
      });
    }

    for (const [where, source, words] of [
      ['within quotation marks, commas and all', 'channels: ["|Press, radio", Leaflet]', '"Press, radio"'],
      ['up to a comment', 'objectives:\n  - channels:\n      - Fac|ebok # now', 'Facebok'],
      ['with a colon in it', 'objectives:\n  - channels:\n      - Fac|e: book', 'Face: book'],
    ] as const) {
      it(`takes the place of what stands there ${where}`, async () => {
        const { items, text } = await complete(source.replace('"|', '|"'), eol);
        const { range } = items.find(({ label }) => label === 'Facebook')!;
        assert.equal(text.slice(range.start, range.end), words);
      });
    }

    it('takes the place of what is typed, to the end of the word', async () => {
      const { items, text } = await complete(`${plan}    channels: [Poster, Fac|ebok] # now`, eol);
      const { range } = items.find(({ label }) => label === 'Facebook')!;
      assert.equal(text.slice(range.start, range.end), 'Facebok');
    });
  });
}

describe('completion', () => {
  it('puts suggested channels first and says why', async () => {
    const { items } = await complete(
      `${plan}    channels: [|]\nactivities:\n  - {activity: Letters go out, channel: Letter, objective: uptake}`,
    );
    assert.equal(items[0]!.label, 'Letter or direct mail');
    assert.match(items[0]!.documentation!, /Suggested: an activity for this objective uses it/);
    assert.match(items[0]!.detail!, /^★ traditional · limited · owned/);
  });

  it('finds a channel by its other names', async () => {
    const { items } = await complete(`${plan}    channels: [|]`);
    assert.match(items.find(({ label }) => label === 'X')!.found!, /twitter/);
  });

  it('follows a key with what it needs', async () => {
    const { items } = await complete(`${plan}    |`);
    const snippet = (label: string) => items.find((item) => item.label === label)?.snippet;
    assert.equal(snippet('channels'), 'channels: [$1]');
    assert.equal(snippet('measures'), 'measures:\n  - measure: $1');
    assert.equal(snippet('level'), 'level: $1');
    const leadOn = items.filter(({ leadsOn }) => leadsOn).map(({ label }) => label);
    assert.deepEqual(leadOn, ['deadline', 'result_date', 'level', 'participation', 'audiences', 'channels']);
  });

  for (const [where, source, label, written] of [
    ['gives a first channel its brackets', 'objectives:\n  - channels: |', 'Facebook', '[Facebook$0]'],
    ['puts the blank behind a colon', 'status:|', 'draft', ' draft'],
    ['puts the blank behind a hyphen', 'objectives:\n  - channels:\n    -|', 'Facebook', ' Facebook'],
    ['begins an entry below its key', 'objectives:\n  - channels:\n      |', 'Facebook', '- Facebook'],
    ['begins an entry of a list', 'objectives:\n  |', 'objective', '- objective: $1'],
    ['begins a further entry', `${plan}  |`, 'objective', '- objective: $1'],
    ['adds to the entry above where Enter led too far out', `${plan}  dead|`, 'deadline', '  deadline: $1'],
    ['leaves a key’s colon as it is', `${plan}    chan|: [Leaflet]`, 'channels', 'channels'],
    ['gives a key that lost its colon a new one', `${plan}    chan| [Leaflet]`, 'channels', 'channels:'],
    ['indents below a key behind a hyphen', 'objectives:\n  - |', 'measures', 'measures:\n    - measure: $1'],
    ['gives an activity one channel', 'activities:\n  - |', 'channel', 'channel: $1'],
    [
      'quotes what YAML would read otherwise',
      'audiences: ["a, b"]\nobjectives:\n  - audiences: [|]',
      'a, b',
      '"a, b"',
    ],
  ] as const) {
    it(where, async () => {
      const { items } = await complete(source);
      assert.equal(items.find((item) => item.label === label)?.snippet, written);
    });
  }

  it('offers what an entry is about first', async () => {
    assert.equal((await complete('objectives:\n  - |')).labels[0], 'objective');
    assert.equal((await complete('risks:\n  - |')).labels[0], 'risk');
  });

  it('offers the campaign’s end first where something ends', async () => {
    const { labels } = await complete('end: 2027-04-30\nobjectives:\n  - deadline: |');
    assert.deepEqual(labels.slice(0, 2), ['2027-04-30', '2026-11-24']);
    assert.equal((await complete('end: 2027-04-30\nstart: |')).labels[0], '2026-11-24');
  });

  it('says what a word means', async () => {
    const { items } = await complete(`${plan}    level: |`);
    assert.match(items.find(({ label }) => label === 'outtake')!.documentation!, /What people noticed/);
  });

  it('keeps up with a long plan', async () => {
    const place = async (count: number) => {
      const source = `${plan}${'  - objective: A\n    channels: [Leaflet]\n'.repeat(count)}  - objective: Z\n    channels: [|`;
      const whole = `---\ncampaign: T\n${source}\n---\n`;
      const { context } = await check(whole.replace('|', ''));
      return { context, offset: whole.indexOf('|') };
    };
    await assertProportional(100, place, ({ context, offset }) => completionsAt(context, offset));
  });

  for (const [where, source] of [
    ['a comment', 'lead: Sam # |'],
    ['a free text', 'lead: S|'],
    ['the text below', '---\ncampaign: T\n---\nStory |'],
    ['an unknown key', 'x-mine:\n  |'],
    ['the line of the opening fence', '---|\ncampaign: T\n---\n'],
    ['the text of a plan that is not closed', '---\ncampaign: T\n\n# Story\n\nIt |'],
    ['a new id in a map keyed by id', 'audiences:\n  carers:\n    name: A\n  |'],
    ['a kept text', 'objectives:\n  - objective: >\n      One\n      channels: [|'],
    ['a silencing comment within a text', 'aim: "Say # campaign-plan-ignore |"'],
    ['fenced code', '---\ncampaign: T\n---\n```\n## |\n```\n'],
  ] as const) {
    it(`keeps out of ${where}`, async () => assert.deepEqual((await complete(source)).labels, []));
  }

  it('offers the headings that the template still needs', async () => {
    const { labels } = await complete('---\ncampaign: T\ntemplate: low-cost\n---\n## Objectives\n\n## |\n');
    assert.deepEqual(labels, ['Audiences', 'What we will do', 'Evaluation']);
  });

  it('offers whole headings on an empty line of the text', async () => {
    const { items } = await complete('---\ncampaign: T\ntemplate: low-cost\n---\n# T\n\n|\n');
    assert.equal(items[0]!.snippet, '## Objectives');
  });
});

describe('completion of people', () => {
  it('offers those whom the configuration names, after those whom the plan does', async () => {
    const text =
      '---\ncampaign: T\nactivities:\n  - {activity: A, owner: Sam}\nrisks:\n  - risk: B\n    owner: \n---\n';
    const { context } = await check(text);
    const offset = text.lastIndexOf('owner: ') + 'owner: '.length;
    const labels = completionsAt({ ...context, people: ['Press office'] }, offset).map(({ label }) => label);
    assert.deepEqual(labels, ['Sam', 'Press office']);
  });
});
