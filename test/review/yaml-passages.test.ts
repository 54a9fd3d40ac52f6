import assert from 'node:assert/strict';
import { yamlPassages } from '../../src/review/yaml-passages.ts';

const frontmatter = `---
campaign: "New \\"bin\\" days"
lead: 'Sam''s team'
aim: |
  Recycle **more** waste.

  - By 2030
status: draft
empty: ""
audiences:
  - id: households
    name: Households
  - Tenants
objectives:
  right-bin:
    objective: Right bin out
    audiences: [households, Landlords]
    channels: [Leaflet]
  told: Landlords told
budget: {total: 100, source: Fund}
measures: &all [One, Two]
again: *all
---
# Body
`;

describe('the passages of the frontmatter', () => {
  for (const [eol, text] of [
    ['LF', frontmatter],
    ['CRLF', frontmatter.replaceAll('\n', '\r\n')],
  ] as const) {
    const { passages, entries, references } = yamlPassages(text);

    it(`are its values and the names of its entries, with their lines and what can be changed (${eol})`, () => {
      assert.deepEqual(
        passages.map(({ words, key, lines, value, source }) =>
          [
            `${key}: ${words}`,
            `on ${lines.join()}`,
            value?.field?.name ?? 'no field',
            ...(value?.isFlow ? ['in flow'] : []),
            ...(source ? ['text'] : []),
          ].join(' | '),
        ),
        [
          'campaign: New "bin" days | on 1 | campaign | text',
          "lead: Sam's team | on 2 | lead | text",
          'aim: Recycle more waste. | on 4 | aim | text',
          'aim: By 2030 | on 6 | aim | text',
          'status: draft | on 7 | status',
          'id: households | on 10 | id',
          'name: Households | on 11,10 | name | text',
          'audiences: Tenants | on 12 | name | text',
          'objectives: right-bin | on 14,15 | no field',
          'objective: Right bin out | on 15 | objective | text',
          'audiences: households | on 16,15 | audiences | in flow',
          'audiences: Landlords | on 16,15 | audiences | in flow',
          'channels: Leaflet | on 17,15 | channels | in flow',
          'objectives: told | on 18 | no field',
          'objectives: Landlords told | on 18 | objective | text',
          'total: 100 | on 19 | total | in flow',
          'source: Fund | on 19 | source | in flow | text',
          'measures: One | on 20 | no field | in flow',
          'measures: Two | on 20 | no field | in flow',
        ],
      );
    });

    it(`have the text that each of their letters stands for (${eol})`, () => {
      const written = (words: string) => {
        const passage = passages.find((each) => each.words === words)!;
        return [...words].map((_, at) => text.slice(passage.starts[at], passage.ends[at])).join('|');
      };
      assert.equal(written('New "bin" days'), 'N|e|w| |\\"|b|i|n|\\"| |d|a|y|s');
      assert.equal(written("Sam's team"), "S|a|m|''|s| |t|e|a|m");
      assert.equal(written('By 2030'), 'B|y| |2|0|3|0');
      assert.equal(written('Recycle more waste.'), 'R|e|c|y|c|l|e| |m|o|r|e| |w|a|s|t|e|.');
    });

    it(`know where entries begin that have an id, and what entries are called elsewhere (${eol})`, () => {
      assert.deepEqual([...entries], [['households', 10]]);
      assert.deepEqual([...references], ['households', 'landlords', 'leaflet']);
    });
  }

  it('are none where there is no frontmatter, or none that can be read', () => {
    for (const text of ['', '# Body\n', '---\n---\n# Body\n'])
      assert.deepEqual([yamlPassages(text).passages, [...yamlPassages(text).entries]], [[], []]);
  });
});

describe('the letters of a value of the frontmatter', () => {
  /** What stands in the file for each letter that is read. */
  const pieces = (value: string) => {
    const text = `---\ncampaign: ${value}\n---\n`;
    return yamlPassages(text).passages.map(({ words, starts, ends }) =>
      words
        .split('')
        .map((_, at) => text.slice(starts[at], ends[at]))
        .join('|'),
    );
  };

  it('are found whatever escapes stand for them', () => {
    for (const [value, ...wanted] of [
      ['"a\\tb"', 'a|\\t|b'],
      ['"a\\x41b"', 'a|\\x41|b'],
      ['"a\\u00e9b"', 'a|\\u00e9|b'],
      ['"a\\U0001F600b"', 'a|\\U0001F600|\\U0001F600|b'],
      ['"a😀b"', 'a|\ud83d|\ude00|b'],
      ['"a\\\\b\\/c"', 'a|\\\\|b|\\/|c'],
      ['"a\\_b \\x20 c"', 'a|\\_|b| \\x20 |c'],
      ['"a\\\n  b"', 'a|b'],
      ["'it''s'", "i|t|''|s"],
      ["'a \\ b'", 'a| |\\| |b'],
      ['a   b', 'a|   |b'],
      ['"a &amp; b"', 'a| |&| |b'],
      ['**a** [b](c)', 'a| |b'],
      ['"*a*\\u0007b"', 'a|b'],
    ] as const)
      assert.deepEqual(pieces(value), wanted, value);
  });
});
