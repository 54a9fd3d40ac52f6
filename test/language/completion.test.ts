import assert from 'node:assert/strict';
import { type Completion, completionsAt } from '../../src/language/completion.ts';
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
  const { context } = await check(text);
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
      ['in a nested object', 'compliance:\n  acc|', 'accessibility', 'campaign'],
      ['in braces', 'channels:\n  - { name: A, | }', 'why', 'name'],
      ['in a map keyed by id', 'audiences:\n  carers:\n    |', 'insight', 'campaign'],
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
    ] as const) {
      it(`offers ${where}`, async () => {
        const { labels } = await complete(source, eol);
        assert.ok(labels.includes(has), labels.slice(0, 20).join(', '));
        assert.ok(!labels.includes(lacks), `${lacks} is offered too`);
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
    assert.match(items[0]!.documentation!, /^Suggested: an activity for this objective uses it/);
    assert.match(items[0]!.detail!, /^traditional · limited · owned/);
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
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's choice is written so
    assert.equal(snippet('level'), 'level: ${1|output,outtake,outcome,impact|}');
  });

  for (const [where, source] of [
    ['a comment', 'lead: Sam # |'],
    ['a free text', 'lead: S|'],
    ['the text below', '---\ncampaign: T\n---\nStory |'],
    ['an unknown key', 'x-mine:\n  |'],
  ] as const) {
    it(`keeps out of ${where}`, async () => assert.deepEqual((await complete(source)).labels, []));
  }

  it('offers the headings that the template still needs', async () => {
    const { labels } = await complete('---\ncampaign: T\ntemplate: low-cost\n---\n## Objectives\n\n## |\n');
    assert.deepEqual(labels, ['Audiences', 'What we will do', 'Evaluation']);
  });
});
