import assert from 'node:assert/strict';
import { valueText, type YamlLine, yamlLines } from '../../../../src/plan/yaml/scan/lines.ts';
import { assertProportional } from '../../../growth.ts';

/** What a line is made of, in short: hyphen, key, value, comment, and what it goes on with. */
function shape(text: string, line: YamlLine): string {
  const { isItem, key, comment, within, opener, isBlank } = line;
  const parts = [
    within ? `(${within})` : '',
    opener === undefined ? '' : `(in ${opener})`,
    isItem ? '-' : '',
    key === undefined ? '' : `<${key}>`,
    valueText(line),
    comment ? text.slice(comment.start, comment.end) : '',
  ];
  return isBlank ? `blank ${parts.join('')}`.trim() : parts.filter(Boolean).join(' ');
}

/** Texts, and what each of their lines is made of. */
const texts: readonly (readonly [what: string, yaml: string, lines: readonly string[]])[] = [
  ['a key and its value', 'aim: Reach carers', ['<aim> Reach carers']],
  ['a key without a value', 'aim:\naim: # later', ['<aim>', '<aim> # later']],
  ['a key of several words', 'date of launch : May', ['<date of launch> May']],
  ['a key in quotation marks', '"aim" : x\n\'lead\': y', ['<aim> x', '<lead> y']],
  ['colons without a blank', 'aim:x\nhttps://example.org', ['aim:x', 'https://example.org']],
  ['hyphens', '- a\n-\n- - b: c\n-d', ['- a', '-', '- <b> c', '-d']],
  ['comments', '# one\n  # two\na: b#c # d', ['blank # one', 'blank # two', '<a> b#c # d']],
  [
    'a hash in quotation marks',
    "a: \"b # c\" # d\na: 'it''s # c' # d\na: it's # d",
    ['<a> "b # c" # d', "<a> 'it''s # c' # d", "<a> it's # d"],
  ],
  ['a hash behind an odd space', 'a: b\u00a0# c', ['<a> b\u00a0# c']],
  ['a hash in brackets', 'a: ["b # c", d] # e\na: [it\'s # f', ['<a> ["b # c", d] # e', "<a> [it's # f"]],
  [
    'a text that is kept as it stands',
    'a: | # kept\n  b: c # d\n\n   - e\n f: g\nh: i',
    ['<a> | # kept', '(text) b: c # d', 'blank (text)', '(text) - e', '<f> g', '<h> i'],
  ],
  [
    'a kept text of an entry',
    '- a: >-\n    b: c\n  d: e\n- |\n f: g\n- h',
    ['- <a> >-', '(text) b: c', '<d> e', '- |', '(text) f: g', '- h'],
  ],
  ['a header on its own line', 'a:\n  |\n  b: c\nd: e', ['<a>', '|', '(text) b: c', '<d> e']],
  [
    'a quotation over lines',
    'a: "b: c # d\n  e: f" # g\nh: i',
    ['<a> "b: c # d', '(quotation) e: f" # g', '<h> i'],
  ],
  ['an open quotation', 'a: "b\nc: "d"', ['<a> "b', '<c> "d"']],
  ['an open quotation above lines further in', 'a: "b\n  c: "d"', ['<a> "b', '<c> "d"']],
  [
    'brackets over lines',
    'a: [b, # c\n  "d # e", # f\n# g\n] # h\ni: j',
    ['<a> [b, # c', '(in 0) "d # e", # f', 'blank (in 0)# g', '(in 0) ] # h', '<i> j'],
  ],
  [
    'braces over lines',
    '- { a: b,\n    c: "d\n     # e" } # f\n- g',
    ['- { a: b,', '(in 0) <c> "d', '(quotation) (in 0) # e" } # f', '- g'],
  ],
  ['open brackets', '  a: [b\n  c: d', ['<a> [b', '<c> d']],
  ['text behind brackets', 'a: [b] c # d\n  e: f', ['<a> [b] c # d', '<e> f']],
  ['tabs', '\ta:\tb\t# c', ['<a> b # c']],
  ['nothing', '', ['blank']],
  ['an end of line', 'a: b\n', ['<a> b', 'blank']],
];

describe('the lines of YAML', () => {
  for (const eol of ['\n', '\r\n', '\r']) {
    for (const [what, yaml, expected] of texts) {
      it(`are read where there is ${what} (${JSON.stringify(eol)})`, () => {
        const text = yaml.replaceAll('\n', eol);
        const lines = yamlLines(text);
        assert.deepEqual(
          lines.map((line) => shape(text, line)),
          expected,
        );
        assert.deepEqual(
          lines.map(({ start, end }) => text.slice(start, end)),
          yaml.split('\n'),
        );
      });
    }
  }

  it('have their comments apart from their values', () => {
    for (const [yaml, comments] of [
      ['a: "b: c # d\n  e: f" # g\nh: i # j', [undefined, '# g', '# j']],
      ['a: [b, # c\n  "d # e\n   f", # g\n# h\n] # i', ['# c', undefined, '# g', '# h', '# i']],
      ['a: | # b\n  # c\n# d', ['# b', undefined, '# d']],
      ["a: 'b\n  c' #d\ne: 'f # g'", [undefined, '#d', undefined]],
    ] as const)
      assert.deepEqual(
        yamlLines(yaml).map(({ comment }) => comment && yaml.slice(comment.start, comment.end)),
        comments,
        yaml,
      );
  });

  it('count columns from the line and offsets from the text', () => {
    const text = '---\r\n🎉: x\r\n  - - key : value # why\r\n---';
    const [first, second] = yamlLines(text, { start: 5, end: text.lastIndexOf('---') });
    assert.deepEqual([first!.start, first!.colon, first!.value], [5, 7, { start: 9, end: 10 }]);
    assert.deepEqual(second, {
      start: 12,
      end: 35,
      text: '  - - key : value # why',
      indent: 2,
      content: 6,
      isItem: true,
      key: 'key',
      colon: 22,
      value: { start: 24, end: 29 },
      comment: { start: 30, end: 35 },
      isBlank: false,
      within: undefined,
      opener: undefined,
    });
  });

  const hostile: Readonly<Record<string, (size: number) => string>> = {
    'open brackets': (size) => `a: ${'['.repeat(size)}`,
    'open brackets on lines of their own': (size) => 'a: [\n  '.repeat(size),
    'open quotation marks': (size) => 'a: "b\n'.repeat(size),
    'open quotation marks further and further in': (size) =>
      Array.from({ length: Math.ceil(Math.sqrt(size)) }, (_, index) => `${' '.repeat(index)}a: "b\n`).join(
        '',
      ),
    'doubled apostrophes': (size) => `a: '${"''".repeat(size)}\n  b: ''\n  c: '''\n`,
    'escaped quotation marks': (size) => `a: "${'\\"'.repeat(size)}\n${' b: "\\"\n'.repeat(size)}`,
    'quotation marks in brackets': (size) => `a: [${'"b, '.repeat(size)}`,
    'lines without a hash': (size) => 'a: b\n'.repeat(size),
    hyphens: (size) => `a:\n  ${'- '.repeat(size)}`,
    blanks: (size) => `a${' '.repeat(size)}b${' '.repeat(size)}: c`,
    hashes: (size) => `a: ${'#'.repeat(size)} "${'#'.repeat(size)}`,
    'a long key': (size) => `${'a '.repeat(size)}"`,
    'a kept text': (size) => `a: |\n${'  b: "c\n'.repeat(size)}`,
    'empty lines in brackets': (size) => `a: [\n${'\n'.repeat(size)}b`,
  };
  for (const [what, textOf] of Object.entries(hostile)) {
    it(`cost in proportion where there are ${what}`, async () => {
      await assertProportional(4_000, textOf, (text) => yamlLines(text));
    });
  }
});
