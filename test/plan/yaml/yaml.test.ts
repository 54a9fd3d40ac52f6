import assert from 'node:assert/strict';
import { readPlan } from '../../../src/plan/document.ts';
import { findMissingSpaces } from '../../../src/plan/yaml/slips/missing-space.ts';
import type { SyntaxFinding } from '../../../src/plan/yaml/tree.ts';
import { applyEdits } from '../../../src/text/text.ts';
import { assertProportional } from '../../growth.ts';
import { check, planText } from '../../support.ts';

const code = 'frontmatter-syntax';

/** Common slips: the frontmatter, what it is, the words pointed at, and how the fix leaves it. */
const slips: readonly (readonly [SyntaxFinding['cause'], string, string, string | undefined])[] = [
  ['colon-in-text', 'aim: Reach: carers # now', 'Reach: carers', 'aim: "Reach: carers" # now'],
  [
    'colon-in-text',
    'activities:\n  - {date: TBC, activity: Name the trust: a vote, owner: Sam}',
    'Name the trust: a vote',
    'activities:\n  - {date: TBC, activity: "Name the trust: a vote", owner: Sam}',
  ],
  [
    'colon-in-text',
    'risks: [{risk: "A: b", impact: high}, {risk: Rumours: jobs}]',
    'Rumours: jobs',
    'risks: [{risk: "A: b", impact: high}, {risk: "Rumours: jobs"}]',
  ],
  ['unclosed-quote', 'lead: "Sam\nversion: 1', '"Sam', 'lead: "Sam"\nversion: 1'],
  ['unclosed-quote', "lead: 'Sam", "'Sam", "lead: 'Sam'"],
  ['unclosed-bracket', 'messages: [One, Two\nversion: 1', '[One, Two', 'messages: [One, Two]\nversion: 1'],
  ['unclosed-bracket', 'messages: [One, Two, \nversion: 1', '[One, Two', 'messages: [One, Two] \nversion: 1'],
  [
    'unclosed-bracket',
    'messages: [One’s, "🎉 Two\nversion: 1',
    '[One’s, "🎉 Two',
    'messages: [One’s, "🎉 Two"]\nversion: 1',
  ],
  [
    'unclosed-bracket',
    'objectives:\n  - {objective: One, channels: [Leaflet,\n  - Two',
    '{objective: One, channels: [Leaflet',
    'objectives:\n  - {objective: One, channels: [Leaflet]}\n  - Two',
  ],
  [
    'unclosed-bracket',
    'objectives:\n  - {objective: One, measures: [{measure: Two}]\n  - Two',
    '{objective: One, measures: [{measure: Two}]',
    'objectives:\n  - {objective: One, measures: [{measure: Two}]}\n  - Two',
  ],
  ['unclosed-quote', 'messages: [One, "Two]\nversion: 1', '"Two', 'messages: [One, "Two"]\nversion: 1'],
  ['unclosed-quote', "messages: [{message: 'Two}]\nlead: S", "'Two", "messages: [{message: 'Two'}]\nlead: S"],
  ['unclosed-bracket', 'messages: [\nversion: 1', '[', 'messages: []\nversion: 1'],
  [
    'unclosed-bracket',
    'messages: [One,\n  Two,\nversion: 1',
    '[One,\n  Two',
    'messages: [One,\n  Two]\nversion: 1',
  ],
  ['unclosed-bracket', 'budget: {total: 1\nversion: 1', '{total: 1', 'budget: {total: 1}\nversion: 1'],
  [
    'unclosed-bracket',
    'messages: ["One,\n  and one", Two\nversion: 1',
    '["One,\n  and one", Two',
    'messages: ["One,\n  and one", Two]\nversion: 1',
  ],
  ['special-start', "aim: [it's] Bob's turn", "[it's] Bob's turn", 'aim: "[it\'s] Bob\'s turn"'],
  [
    'indentation',
    'objectives:\n  -\n objective: A\n    channels: [Leaflet]',
    'objective: A',
    'objectives:\n  -\n    objective: A\n    channels: [Leaflet]',
  ],
  ['stray-bracket', 'messages: [One]]\nversion: 1', ']', 'messages: [One]\nversion: 1'],
  ['special-start', 'lead: @sam\nversion: 1', '@sam', 'lead: "@sam"\nversion: 1'],
  ['special-start', 'lead: *Sam*', '*Sam*', 'lead: "*Sam*"'],
  ['special-start', 'lead: !Sam and Jo', '!Sam and Jo', 'lead: "!Sam and Jo"'],
  ['special-start', 'lead: &Sam\nversion: 1', '&Sam', 'lead: "&Sam"\nversion: 1'],
  ['special-start', 'messages: [&More for you, One]', '&More for you', 'messages: ["&More for you", One]'],
  ['special-start', 'lead: [TBC] by May', '[TBC] by May', 'lead: "[TBC] by May"'],
  ['special-start', 'aim: > 5 people', '> 5 people', 'aim: "> 5 people"'],
  ['text-after-quote', 'aim: "Bins" first', '"Bins" first', 'aim: \'"Bins" first\''],
  ['text-after-quote', "aim: 'it's fine'", "'it's fine'", 'aim: "it\'s fine"'],
  [
    'text-after-quote',
    "tools: ['Residents' magazine', Leaflet]",
    "'Residents' magazine'",
    'tools: ["Residents\' magazine", Leaflet]',
  ],
  ['special-start', 'lead: {draft} Sam', '{draft} Sam', 'lead: "{draft} Sam"'],
  ['bullet', 'audiences:\n  – Carers\n  – Parents', '– Carers', 'audiences:\n  - Carers\n  - Parents'],
  ['bullet', 'messages:\n• One: two\n•  Two', '• One: two', 'messages:\n- One: two\n- Two'],
  ['bullet', 'audiences: # ours\n  * Carers', '* Carers', 'audiences: # ours\n  - Carers'],
  ['odd-space', 'lead:\u00a0Sam\nversion: 1', '\u00a0', 'lead: Sam\nversion: 1'],
  [
    'odd-space',
    'audiences:\n\u00a0\u00a0- name: A\n\u00a0\u00a0\u00a0\u200b size: 5',
    '\u00a0',
    'audiences:\n  - name: A\n    size: 5',
  ],
  ['tab', 'audiences:\n  -\tname: A\n    size: 5', '\t', 'audiences:\n  - name: A\n    size: 5'],
  ['missing-space', 'audiences:\n  - name:Carers', 'name:', 'audiences:\n  - name: Carers'],
  ['missing-space', 'version: 1\nlead:Sam', 'lead:', 'version: 1\nlead: Sam'],
  ['missing-colon', 'version: 1\nmessages [One]', 'messages [One]', 'version: 1\nmessages: [One]'],
  ['missing-colon', 'objectives:\n  - objective: A\n    chan', 'chan', undefined],
  ['missing-colon', 'objectives:\n  - objective: A\n  de\n    channels: []', 'de', undefined],
  [
    'continued',
    'objectives:\n  - objective: More people know of\n  the grants by May\n    channels: []',
    'the grants by May',
    'objectives:\n  - objective: More people know of\n      the grants by May\n    channels: []',
  ],
  [
    'bullet',
    'objectives:\n  • First\n  • Second # later\nlead: Sam',
    '• First',
    'objectives:\n  - First\n  - Second # later\nlead: Sam',
  ],
  ['bullet', 'objectives:\n  1. First\n  2. Second', '1. First', 'objectives:\n  - First\n  - Second'],
  ['bullet', 'messages:\n* First\n* Second', '* First', 'messages:\n- First\n- Second'],
  [
    'bullet',
    'objectives:\n  -objective: A\n   channels: [Leaflet]',
    '-objective: A',
    'objectives:\n  - objective: A\n   channels: [Leaflet]',
  ],
  [
    'tab',
    'objectives:\n  - objective: A\n\tchannels: [Leaflet]',
    '\t',
    'objectives:\n  - objective: A\n    channels: [Leaflet]',
  ],
  [
    'indentation',
    'objectives:\n  - objective: A\n   channels: [Leaflet]',
    'channels: [Leaflet]',
    'objectives:\n  - objective: A\n    channels: [Leaflet]',
  ],
  [
    'indentation',
    'objectives:\n  - objective: A\n      channels: [Leaflet]',
    'channels: [Leaflet]',
    'objectives:\n  - objective: A\n    channels: [Leaflet]',
  ],
  ['duplicate-key', 'lead: Sam\nlead: Jo', 'lead', undefined],
  ['hashtag', 'lead: Sam #LoveAnytown', 'Sam #LoveAnytown', 'lead: "Sam #LoveAnytown"'],
  ['hashtag', 'proposition: #BinDay # ours', '#BinDay', 'proposition: "#BinDay" # ours'],
  [
    'hashtag',
    'measures:\n  - Posts with #BinDay',
    'Posts with #BinDay',
    'measures:\n  - "Posts with #BinDay"',
  ],
  ['hashtag', 'messages: [One, #BinDay,\n  Two]', '#BinDay', 'messages: [One, "#BinDay",\n  Two]'],
  ['hashtag', 'messages: [One,\n  #BinDay,\n  Two]', '#BinDay', 'messages: [One,\n  "#BinDay",\n  Two]'],
  [
    'hashtag',
    'risks: [{risk: Hijacking of #BinDay, mitigation: Watch}]',
    'Hijacking of #BinDay',
    'risks: [{risk: "Hijacking of #BinDay", mitigation: Watch}]',
  ],
  [
    'hashtag',
    'risks: [{risk: A: the #BinDay, mitigation: Watch}]',
    'A: the #BinDay',
    'risks: [{risk: "A: the #BinDay", mitigation: Watch}]',
  ],
  ['hashtag', 'aim: Reach: #BinDay', 'Reach: #BinDay', 'aim: "Reach: #BinDay"'],
  [
    'hashtag',
    'aim: Share with #BinDay and\n  tag us\nlead: Sam',
    'Share with #BinDay and\n  tag us',
    'aim: "Share with #BinDay and\n  tag us"\nlead: Sam',
  ],
  [
    'hashtag',
    'aim: Share it with\n  #BinDay and tag us\nlead: Sam',
    'Share it with\n  #BinDay and tag us',
    'aim: "Share it with\n  #BinDay and tag us"\nlead: Sam',
  ],
  [
    'hashtag',
    'aim:\n  Share "it" with #BinDay\nlead: Sam',
    'Share "it" with #BinDay',
    'aim:\n  \'Share "it" with #BinDay\'\nlead: Sam',
  ],
  ['hashtag', 'aim: "Share" #BinDay', '"Share" #BinDay', 'aim: \'"Share" #BinDay\''],
  ['bullet', 'messages:\n  • With #BinDay', '• With #BinDay', 'messages:\n  - With #BinDay'],
];

describe('half-written frontmatter', () => {
  for (const eol of ['\n', '\r\n']) {
    for (const [cause, frontmatter, words, fixed] of slips) {
      it(`says what is wrong with ${JSON.stringify(frontmatter)} (${JSON.stringify(eol)})`, async () => {
        const text = planText(`campaign: T\n${frontmatter}`, eol);
        const { findings } = await readPlan('p.campaign.md', text);
        const finding = findings.find(({ type }) => type === 'syntax') as SyntaxFinding | undefined;
        assert.equal(finding?.cause, cause);
        assert.equal(text.slice(finding.range.start, finding.range.end), words.replaceAll('\n', eol));
        if (fixed !== undefined) {
          assert.ok(finding.repair);
          assert.equal(applyEdits(text, finding.repair), planText(`campaign: T\n${fixed}`, eol));
        }
      });
    }
  }

  it('offers the edit that mends a slip, and with it the problem is gone', async () => {
    const text = planText(
      'campaign: T\naim: Reach: carers\nobjectives:\n  - objective: A\n    channels: [Leaflet, Facebook]',
    );
    const before = await check(text);
    assert.ok(before.codes.includes(code));
    assert.ok(!(await check(before.fixed(code, /quotation marks/))).codes.includes(code));
  });

  it('reads everything but the slip itself', async () => {
    const { plan } = await readPlan(
      'p.campaign.md',
      planText(`campaign: T
aim: Reach: carers
objectives:
  - objective: First
    channels: [Leaflet, Facebook
  - objective: "Second
    channels: Letter
  - objective: Third
    chan
audiences:
  - name: Carers
lead: @sam`),
    );
    assert.deepEqual(
      plan.objectives.map(({ objective, channels }) => [objective, channels]),
      [
        ['First', ['Leaflet', 'Facebook']],
        ['Second', ['Letter']],
        ['Third', []],
      ],
    );
    assert.deepEqual([plan.aim, plan.lead, plan.audiences[0]?.name], ['Reach: carers', '@sam', 'Carers']);
  });

  it('reads the other parts where one cannot be read at all', async () => {
    const { plan, findings } = await readPlan(
      'p.campaign.md',
      planText('campaign: T\nlead: "\\d"\nobjectives: [A]'),
    );
    assert.equal(plan.objectives[0]?.objective, 'A');
    assert.deepEqual(
      findings.map(({ type }) => type),
      ['syntax'],
    );
  });

  it('says nothing more of what it cannot read than that', async () => {
    const { codes } = await check(planText('campaign: T\naudiences:\n  name: A\n  - nmae: B\n  - {}'));
    assert.deepEqual(
      codes.filter((other) => ['unknown-key', 'missing-value', code].includes(other)),
      [code],
    );
  });

  it('takes no word with a colon for a key where nothing but text stands beside it', () => {
    assert.deepEqual(findMissingSpaces('aim: We say\n  note:this\n  to all people'), []);
    assert.equal(findMissingSpaces('audiences:\n  - name:Carers\n    size:20').length, 2);
  });

  it('leaves bullets and odd spaces alone where they are part of a text', async () => {
    for (const yaml of [
      'aim: |\n  As ever:\n\n  – one\n  • two\n  \u00a0three',
      'aim: 5\u00a0% – more\nproposition: – as it is',
      'messages:\n  - One –\n  - – two',
      'aim: one\n  – two',
    ]) {
      const { findings } = await readPlan('p.campaign.md', planText(`campaign: T\n${yaml}`));
      assert.deepEqual(findings, [], yaml);
    }
  });

  it('has one problem, at the fence, where the frontmatter never ends', async () => {
    const text = '---\ncampaign: T\nobjectives:\n  - objective: A\n\n# Story\n';
    const result = await check(text);
    assert.deepEqual(result.codes, [code]);
    assert.deepEqual(result.words(code), ['---']);
    const fixed = result.fixed(code, /---/);
    assert.equal(fixed, '---\ncampaign: T\nobjectives:\n  - objective: A\n---\n\n# Story\n');
  });

  it('has one problem where the frontmatter is a list or a text', async () => {
    for (const yaml of ['- a\n- b', 'just words']) {
      assert.deepEqual((await check(`---\n${yaml}\n---\n`)).codes, [code]);
    }
  });

  it('names the place of the first of two equal keys', async () => {
    const text = planText(
      'campaign: T\nlead: Sam\nobjectives:\n  - objective: A\n    channels: [Leaflet, Facebook]\nlead: Jo',
    );
    const { problems } = await check(text);
    const related = problems.find((problem) => problem.code === code)?.related?.[0];
    assert.ok(related && 'range' in related);
    assert.equal(related.range.start, text.indexOf('lead'));
  });
});

describe('hostile frontmatter', () => {
  const hostile: Record<string, string> = {
    'nothing at all': '',
    'a comment only': '# nothing yet',
    'a hundred thousand open brackets': `a: ${'['.repeat(100_000)}`,
    'a hundred thousand hyphens': `a:\n  ${'- '.repeat(50_000)}`,
    'an alias bomb': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((letter, index) => `${letter}: &${letter} [${`*${'abcdefghi'[index]},`.repeat(9)}]`)
      .join('\n')}\nobjectives: *j`,
    'seventeen thousand keys': Array.from({ length: 17_000 }, (_, index) => `k${index}: 1`).join('\n'),
    'seventeen thousand keys and a slip': `lead: "\\d"\n${Array.from({ length: 17_000 }, (_, index) => ` k${index}: 1`).join('\n')}`,
    'control characters and half a surrogate pair': 'lead: a\u0000b\u0007c\ud800d',
    'one line of a megabyte': `lead: ${'x'.repeat(1_000_000)}`,
    'a list of two hundred thousand texts': `x-list:\n${'  - a\n'.repeat(200_000)}`,
    'a slip before a list of two hundred thousand texts': `lead: "\\d"\nx-list: [${'a,'.repeat(200_000)}]`,
    'a key without a name': ': x',
    'a list as a key': '[a, b]: c\n{d: e}: f',
    'a tag': 'lead: !!python/object x',
    'a second document': 'lead: a\n...\nlead: b',
  };
  for (const [what, yaml] of Object.entries(hostile)) {
    it(`survives ${what}`, async () => {
      for (const eol of ['\n', '\r\n']) {
        const { document, codes } = await check(planText(`campaign: T\n${yaml}`, eol));
        assert.equal(document.kind, 'plan');
        assert.ok(codes.length > 0 && codes.length < 20_000);
      }
    });
  }

  it('checks three hundred objectives', async () => {
    const objectives = Array.from({ length: 300 }, (_, index) => `  - objective: Reach ${index}`).join('\n');
    const { words } = await check(planText(`campaign: T\nobjectives:\n${objectives}`));
    assert.equal(words('objective-without-channel').length, 300);
  });

  it('costs in proportion to its length', async () => {
    const plan = (count: number) => {
      const items = Array.from(
        { length: count },
        (_, index) => `  - objective: Reach ${index} carers\n    channels: [Leaflet]`,
      );
      return planText(
        `campaign: T\nobjectives:\n${items.slice(0, -1).join('\n')}\n${items.at(-1)!.replace('carers', 'carers: now')}`,
      );
    };
    await assertProportional(200, plan, (text) => readPlan('p.campaign.md', text));
  });
});
