import assert from 'node:assert/strict';
import { type PlanDocument, readPlan } from '../../../src/plan/document.ts';
import { lineNumbers, unreadLines } from '../../../src/plan/unread.ts';
import { applyEdits } from '../../../src/text/text.ts';
import { assertRecorded } from '../../recorded.ts';
import { planText } from '../../support.ts';

/** Values as people write them who do not know YAML, and some that only look odd. */
const values = [
  'Reach: carers',
  'Reach carers:',
  'https://example.org: all',
  '10:30 to 12:00',
  '"Bins" first',
  "'it's fine'",
  "it's fine",
  '"open',
  "'open",
  '"a \\d b"',
  '"tab\\tand é"',
  "'it''s fine'",
  '[TBC] by May',
  '[one, two',
  '[one]]',
  '{draft} Sam',
  '{risk: One',
  '(one: two)',
  '*Sam*',
  '*',
  '**All** of us',
  '&More for you',
  '& co',
  '!Sam',
  '! no',
  '@sam',
  '`code`',
  '%tage',
  '> 5 people',
  '>5 people',
  '| one',
  '? who',
  '?',
  '- one',
  '-one',
  '– one',
  '• one',
  '1. one',
  '#BinDay',
  'with #BinDay and more',
  '"With" #BinDay',
  'C# and F#',
  'a # comment',
  '\u00a05\u00a0%',
  '\u200bone',
  '“curly” quotes',
  'one\ttwo',
  '=1+1',
  '~',
  'null',
  'yes',
  '0x1F',
  '1_000',
  '2027-03-01',
  '-',
  '---',
  ',',
  'a, b',
  'a,b: c',
  'name:Carers',
  'e.g. this: that',
  '<b>bold</b>',
  '"a": b',
  "'a': b",
  '"a" "b"',
  'a"b"c',
  ':',
  ': a',
  '"a',
  '""',
  "''",
];

/** Where a value may stand. */
const places: readonly (readonly [where: string, plan: (value: string) => string])[] = [
  ['behind a key', (value) => `aim: ${value}`],
  ['below a key', (value) => `aim:\n  ${value}`],
  ['over two lines', (value) => `aim: Well,\n  ${value}\n  and more`],
  ['in brackets', (value) => `messages: [One, ${value}, Two]`],
  ['behind a hyphen', (value) => `messages:\n  - One\n  - ${value} # why\n  - Two`],
  ['behind a key of an entry', (value) => `risks:\n- risk: ${value}\n  impact: high`],
  ['in braces', (value) => `risks: [{risk: ${value}, impact: high}]`],
  ['on a line of its own', (value) => value],
];

/** Whole parts of a frontmatter, as people write them. */
const parts = [
  'audiences:\n\t- name: A\n\t  size: 5',
  'audiences:\n  - name: A\n\t  size: 5',
  'audiences:\n  -\tname: A\n  -  \tname: B',
  'budget:\n\ttotal: 5\n\tspent: 4',
  '\taim: A',
  'objectives:\n  ---\n  a:\n  \tb:\n  \t\tc: value',
  'budget:\n  total: 5\n\n  # why\n\tspent: 4\n  x: 1',
  'objectives:\n  - objective: A\n    channels:\n\n\t- B\n\t- C',
  'objectives:\n  - objective: A\n \tchannels: B\n    deadline: May',
  'objectives:\n  - objective: A\n    label: "B\n\tC"\n  deadline: May\n\tlevel: outcome',
  'budget:\n  total\n\tspent: 4',
  'budget:\n\n\n\ttotal: 5\n  spent 4',
  'aim: A\n\n  B: C\n\tD: E',
  'audiences:\n  - name: A\n   size: 5\n  - name: B',
  'audiences:\n  - name: A\n     size: 5\n  - name: B',
  'audiences:\n  name: A\n  - name: B',
  'audiences:\n    - name: A\n  - name: B',
  'audiences:\n  - name: A\n  size: 5',
  ' aim: A\n  lead: B',
  'audiences:\n  -\n name: A\n    size: 5',
  'audiences:\n  -name: A\n   size: 5\n  -name: B',
  'audiences:\n  • name: A\n    size: 5\n  • name: B',
  'audiences: A\n• B\n• C',
  'audiences:\n  a. A\n  b. B',
  'audiences:\n  1) A\n  2) B',
  'audiences:\n  + A\n  + B',
  'audiences:\n  * A\n  * B # b',
  'audiences:\n  A\n  B\n  C',
  'audiences:\n  - A\n  B\n  - C',
  'audiences:\n  - A\nB\n  - C',
  'aim A',
  'aim A\nproposition B: C',
  'aim - A',
  'aim = A',
  'aim; A',
  'aim\nproposition',
  'messages [A, B]',
  'messages: A, B',
  'messages: [A, B\nrisks: [C, D',
  'messages: [A, B]]\nrisks: C]',
  'messages: [A, B}\nrisks: {risk: C]',
  'messages: [\n  A,\n  B\nrisks: [C]',
  'messages: [A,, B]',
  'messages: [, A]',
  'messages: [?, A]\nrisks: [{risk: ?, impact: ??}]\nbudget: { total: ? }',
  'messages: [A, B,]',
  'budget: {total: 5, spent 4}',
  'budget: {total:5, spent:4}',
  'aim: "A\n\n  B"\nproposition: "C"',
  'aim: "A\nproposition: "C"',
  "aim: 'A\nproposition: C",
  'aim: A"\nproposition: C',
  'aim: |\n  A\n B\nproposition: C',
  'aim: >\nA\nB',
  'aim: |A\n  B',
  'aim: A\n  B: C',
  'aim: A\n  - B',
  'aim: A\n\n\n  B',
  'aim: A\naim: B\nAim: C',
  'risks:\n  - risk: A\n    risk: B',
  'Aim: A\nAUDIENCES: [B]\nkey messages: [C]\nkey-messages: [D]',
  '"aim": A\n\'lead\': B',
  'aim : A\nlead  : B',
  'aim:A\nlead:B',
  '" title ": A\nLayout: b\ntitle : C\n" lang ": en-GB\n"": D',
  'aim:\u00a0A\nlead\u00a0: B\n\u00a0proposition: C',
  'aim：A',
  '# aim: A\n#lead: B\n  # C',
  '*aim: A\n&lead: B\n!x: C\n@y: D\n%z: E',
  '? aim\n: A',
  '- aim: A\n- lead: B',
  '...\naim: A',
  '<<: {aim: A}',
  'x-a: &a {aim: A}\n<<: *a',
  'x-a: &a [A, B]\nmessages: *a\nrisks: *b',
  'x-a: &a A\nx-b: &a B\naim: *a',
  'aim: !!str 5\nlead: !x Sam\nversion: !!int "3"',
  'aim: "\\x41\\u0042\\n\\\\"\nlead: "\\q"',
  'aim: A\u0007B\nlead: \ud800',
  '{aim: A, lead: B}',
  '[aim, lead]',
  '[a]: b\n{c: d}: e\n: f',
  'x-list: [[A, [B, {c: D}]], {e: [F]}]',
  'x-deep:\n  - - - A\n  -\n    -\n      B',
];

/** What a plan says besides its title, without what is empty. */
function dataOf({ plan }: PlanDocument): string {
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, filled(inside)]));
  };
  const { campaign: _, ...rest } = filled(plan) as Record<string, unknown>;
  return JSON.stringify(rest);
}

/** What is read from a text, and what is found wrong with its form: where, and how it is mended. */
async function reading(yaml: string, eol: string): Promise<string> {
  const text = planText(`campaign: T\n${yaml}\nlead_by: Jo`, eol);
  const document = await readPlan('p.campaign.md', text);
  const plain = (words: string) => words.replaceAll(/\r\n?/g, '\n');
  const findings = document.findings.flatMap((finding) => {
    if (finding.type !== 'syntax') return [];
    const { cause, range, detail, repair } = finding;
    const { line, character } = document.lines.position(range.start);
    const words = plain(text.slice(range.start, range.end));
    const mended = repair && plain(applyEdits(text, repair));
    return [
      `  ${cause} at ${line + 1}:${character + 1} ${JSON.stringify(words)}${detail === undefined ? '' : ` ${JSON.stringify(plain(detail))}`}`,
      ...(mended
        ? [`    mended ${JSON.stringify(mended.replace(/^---\ncampaign: T\n|\nlead_by: Jo\n---\n$/g, ''))}`]
        : []),
    ];
  });
  const lost = document.broken.map(
    ({ start, end }) => `  broken ${JSON.stringify(plain(text.slice(start, end)))}`,
  );
  const unread = lineNumbers(unreadLines(document));
  if (unread) lost.push(`  not read: ${unread}`);
  return [JSON.stringify(yaml), ...findings, ...lost, `  ${dataOf(document)}`]
    .join('\n')
    .replaceAll('\\r\\n', '\\n');
}

describe('what people write', () => {
  const texts: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(places.map(([where, plan]) => [where, values.map(plan)])),
    'as parts of a frontmatter': parts,
  };
  for (const [where, yamls] of Object.entries(texts))
    it(`${where} is read and mended as recorded`, async () => {
      const said: string[] = [];
      for (const yaml of yamls) said.push(await reading(yaml, '\n'));
      assertRecorded(`test/plan/yaml/read/${where.replaceAll(' ', '-')}.txt`, `${said.join('\n')}\n`);
    });

  it('is read and mended alike with either end of lines', async () => {
    for (const yaml of Object.values(texts).flat())
      assert.equal(await reading(yaml, '\r\n'), await reading(yaml, '\n'));
  });
});
