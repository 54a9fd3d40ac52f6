import assert from 'node:assert/strict';
import { markdownPassages } from '../../src/review/markdown-passages.ts';
import type { Passage } from '../../src/review/passage.ts';

const planOf = (body: string) => `---\ncampaign: T\n---\n${body}`;

function passagesOf(body: string): Passage[] {
  return markdownPassages(planOf(body));
}

/** The words of each passage of a body, with its line and what it stands in. */
function shown(body: string): unknown[] {
  return passagesOf(body).map(({ words, lines, source }) => [
    words,
    lines[0]! - 3,
    source?.kind === 'markdown' ? source.standsIn : undefined,
  ]);
}

/** What stands in the text for each letter of a passage. */
function pieces(body: string, which = 0): string[] {
  const { words, starts, ends } = passagesOf(body)[which]!;
  return [...words].map((_, index) => planOf(body).slice(starts[index], ends[index]));
}

/** The emphasis, links and so on of a passage: their words, and what is written. */
function marks(body: string): unknown[] {
  const { source, words } = passagesOf(body)[0]!;
  assert.ok(source?.kind === 'markdown');
  return source.marks.map(({ words: own, range }) => [
    words.slice(own.start, own.end),
    planOf(body).slice(range.start, range.end),
  ]);
}

describe('the passages of a body', () => {
  it('have each letter where it stands behind a line end of two letters too', () => {
    assert.deepEqual(pieces('One\r\ntwo three.').slice(3, 8), ['\r\n', 't', 'w', 'o', ' ']);
  });

  it('are its headings, paragraphs, items and cells, each on its line', () => {
    assert.deepEqual(shown('# Head\n\nOne\ntwo\n\n- Item\n\n  More\n- Next\n\n> Quoted\n'), [
      ['Head', 0, 'text'],
      ['One two', 2, 'text'],
      ['Item', 5, 'list item'],
      ['More', 7, 'list item'],
      ['Next', 8, 'list item'],
      ['Quoted', 10, 'text'],
    ]);
    assert.deepEqual(shown('> - In both\n'), [['In both', 0, 'list item']]);
    assert.deepEqual(shown('| A | B |\n| - | - |\n| c | |\n'), [
      ['A', 0, 'table cell'],
      ['B', 0, 'table cell'],
      ['c', 2, 'table cell'],
    ]);
    assert.deepEqual(shown('Noted[^1].\n\n[^1]: A note.\n'), [
      ['Noted.', 0, 'text'],
      ['A note.', 2, 'text'],
    ]);
    assert.deepEqual(shown('---\n\n[a]: https://a.example\n'), []);
  });

  it('are code without its fence, and HTML without its tags, which cannot be edited', () => {
    assert.deepEqual(shown('```js\nlet a;\n```\n'), [['let a;', 0, 'text']]);
    assert.deepEqual(shown('~~~\nlet a;\n~~~\n'), [['let a;', 0, 'text']]);
    assert.deepEqual(shown('    let a;\n'), [['let a;', 0, 'text']]);
    assert.deepEqual(pieces('```js\nab\n```\n'), ['a', 'b']);
    assert.deepEqual(pieces('~~~ab\nab\n~~~\n'), ['a', 'b']);
    assert.deepEqual(pieces('    ab\n'), ['a', 'b']);
    assert.deepEqual(shown('<p>One<br>two</p>\n'), [['One two', 0, undefined]]);
    assert.deepEqual(shown('<!-- not\nsaid --><b>Said</b> <!-- nor this\n'), [['Said', 0, undefined]]);
    assert.deepEqual(pieces('<p>ab</p>\n'), ['a', 'b']);
  });

  it('have the text that each of their letters stands for', () => {
    assert.deepEqual(pieces('a\\*b&amp;c\n'), ['a', '\\*', 'b', '&amp;', 'c']);
    assert.deepEqual(pieces('a **b** c\n'), ['a', ' ', 'b', ' ', 'c']);
    assert.deepEqual(pieces('a  \nb\n').join('|').replaceAll('\n', '¶'), 'a|  ¶|b');
    assert.deepEqual(pieces('a<br>b\n'), ['a', '<br>', 'b']);
    assert.deepEqual(pieces('`a*b`\n'), ['a', '*', 'b']);
    assert.deepEqual(pieces('[ab](x)\n'), ['a', 'b']);
    assert.deepEqual(pieces('![ab](x "cd")\n'), ['a', 'b']);
    assert.deepEqual(pieces('![ab](x "cd")\n', 1), ['c', 'd']);
    assert.deepEqual(pieces("![ab](x 'cd')\n", 1), ['c', 'd']);
    assert.deepEqual(pieces('![ab](x (cd))\n', 1), ['c', 'd']);
    assert.deepEqual(pieces('| A | B |\n| - | - |\n| a\\|b | c |\n', 2), ['a', '\\|', 'b']);
  });

  it('know what is emphasised, leads somewhere, or is a picture', () => {
    assert.deepEqual(marks('a **b** *c* `d` [e](f) ~~g~~\n'), [
      ['b', '**b**'],
      ['c', '*c*'],
      ['d', '`d`'],
      ['e', '[e](f)'],
      ['g', '~~g~~'],
    ]);
    assert.deepEqual(marks('**a *b***\n'), [
      ['b', '*b*'],
      ['a b', '**a *b***'],
    ]);
    assert.deepEqual(marks('Plain.\n'), []);
    assert.deepEqual(marks('![a](b)\n'), [['a', '![a](b)']]);
  });

  it('know what says nothing and would be lost: notes, references and tags', () => {
    const wordless = (body: string) => {
      const { source } = passagesOf(body)[0]!;
      return source?.kind === 'markdown' ? source.wordless : undefined;
    };
    assert.deepEqual(wordless('One[^n] [two][t] <i>three</i>.\n\n[^n]: N\n\n[t]: https://a.example\n'), [
      '[^n]',
      '[t]',
      '<i>',
      '</i>',
    ]);
    assert.deepEqual(wordless('One two.\n'), []);
  });

  it('stand where their block begins and ends', () => {
    const body = '# Head\n\n- One **two**\n\n| A |\n| - |\n| b c |\n\n```\ncode\n```\n';
    const ranges = passagesOf(body).map(
      ({ source }) => source?.kind === 'markdown' && planOf(body).slice(source.range.start, source.range.end),
    );
    assert.deepEqual(ranges, ['# Head', 'One **two**', 'A', 'b c', '```\ncode\n```']);
  });
});

describe('the letters of a passage of a body', () => {
  const piecesOf = (body: string, which = 0) => {
    const { words, starts, ends } = passagesOf(body)[which]!;
    return words
      .split('')
      .map((_, at) => planOf(body).slice(starts[at], ends[at]))
      .join('|');
  };

  it('are found whatever entities and escapes stand for them', () => {
    for (const [body, wanted] of [
      ['a&#65;b', 'a|&#65;|b'],
      ['a&#x41;b', 'a|&#x41;|b'],
      ['a&#X1F600;b', 'a|&#X1F600;|&#X1F600;|b'],
      ['a&eacute;b', 'a|&eacute;|b'],
      ['a &amp b; &amp; &nope; c', 'a| |&|a|m|p| |b|;| |&amp;| |&|n|o|p|e|;| |c'],
      ['a\\&b\\c\\\\d', 'a|\\&|b|\\|c|\\\\|d'],
      ['a  \nb', 'a|  \n|b'],
      ['a\\\nb', 'a|\\\n|b'],
      ['> a\n> b', 'a|\n|b'],
      ['- a\n\n  b', 'a'],
      ['one <br/>two<BR>three <brx>four', 'o|n|e| <br/>|t|w|o|<BR>|t|h|r|e|e| |f|o|u|r'],
      ['<b>a</b> <!-- no -->c<i', 'a| |c|<|i'],
    ] as const)
      assert.deepEqual(piecesOf(`${body}\n`), wanted, body);
  });
});
