import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Node } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readBody } from '../../../src/plan/body/body.ts';
import { liftPlainBlocks } from '../../../src/plan/body/plain-blocks.ts';
import { holds } from '../../properties/holds.ts';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** A tree with all that its readers see, lines and columns included. */
function shape(node: Node): unknown {
  const { position, data, ...rest } = node as Node & { children?: Node[] };
  return {
    ...rest,
    ...(rest.children ? { children: rest.children.map(shape) } : {}),
    at: [position?.start, position?.end].map((point) => point && [point.line, point.column, point.offset]),
  };
}

const words = fc.constantFrom(
  'Carers in ward 5',
  'a',
  '5 things to do',
  '5. of May',
  '2027',
  '(as before)',
  '“Yes”, they said: it’s £5',
  'don’t',
  'ASCII "quotes" and 50% - so',
  'x = y ^2 $z$ {w} !',
  'two  blanks',
  'ends with a blank ',
  'ends with two  ',
  'a **mark**',
  'a `code`',
  'an [x] link',
  'a # sign',
  'a tag <b>',
  'mail@example.org',
  'https://example.org',
  'www.example.org',
  'a | b',
  '~so~',
  'back\\slash',
  'a &amp; b',
  '\tindented',
  'no\u00a0break',
  '\u00a0',
  '日本 text',
  'a\u2028b',
);
const lineStart = fc.constantFrom(
  '',
  '',
  '',
  '- ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '1) ',
  '# ',
  '## ',
  '#',
  '> ',
  '  ',
  '    ',
  '-  ',
  '- - ',
  '[^1]: ',
  '[a]: ',
  '| ',
  '::: ',
  '-',
  '- [ ] ',
  '*[a]: ',
);
const line = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(lineStart, words).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '---',
      '***',
      '===',
      '```',
      '~~~',
      '| --- |',
      ':-',
      '-',
      '1.',
      '#',
      '<!--',
      '-->',
      '<div>',
      '\uFEFF',
    ),
  },
);
const chunk = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const between = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n \t\n', '\n\n\n', '\n');
const bodies = fc
  .tuple(
    fc.array(fc.tuple(chunk, between), { minLength: 1, maxLength: 7 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([parts, end]) => `# T\n\n${parts.flat().join('')}`.replaceAll('\n', end));

/** Lines that remark alone has no blocks for. */
const dialect = /^[ \t>*+\d.)-]*(?::{3}|\*\[)/m;

describe('plain blocks of a body', () => {
  it('are read as remark reads them, whatever stands around them', () =>
    holds(1_500, bodies, (text) => {
      fc.pre(!dialect.test(text));
      assert.deepEqual(readBody(text).tree.children.map(shape), remark.parse(text).children.map(shape));
    }));

  it('are taken out before the rest is read', () => {
    const text = '## Ward\n\nTwo words\nand more\n\n- a\n- b\n\nwith a **mark**\n\n1. c\n2. d\n';
    const { blocks, rest } = liftPlainBlocks(text, { offset: 0, line: 0 });
    assert.deepEqual(
      blocks.map(({ type }) => type),
      ['heading', 'paragraph', 'list', 'list'],
    );
    assert.equal(rest, 'with a **mark**\n\n');
  });

  for (const [what, text] of [
    ['a list that goes on over a blank line', '- a\n\n- b\n'],
    ['an item that has more below', '- a\n\n  more\n'],
    ['words between two lists of marks', '- **a**\n\nwords\n\n- **b**\n'],
    ['what stands behind an open fence', '```\na\n\nwords\n'],
  ] as const) {
    it(`stay where they are: ${what}`, () => {
      assert.deepEqual(liftPlainBlocks(text, { offset: 0, line: 0 }).blocks, []);
    });
  }
});
