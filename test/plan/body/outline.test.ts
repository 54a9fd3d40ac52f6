import assert from 'node:assert/strict';
import { isInCode, outlineOf } from '../../../src/plan/body/outline.ts';
import { readDocumentNow } from '../../../src/plan/document.ts';

const above = '---\ncampaign: T\n---\n';

/** The outline of a body in lines: headings by their level, images and links, each with the words that they stand on. */
function outline(body: string, eol: string): string[] {
  const text = (above + body).replaceAll('\n', eol);
  const { sections, images, links } = outlineOf(readDocumentNow('p.campaign.md', text)!);
  const words = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replaceAll(eol, '\n');
  return [
    ...sections.map(
      ({ level, title, titleRange, range, isEmpty }) =>
        `${level} ${title}|${words(titleRange)}|${JSON.stringify(words(range))}${isEmpty ? ' empty' : ''}`,
    ),
    ...images.map(({ alt, url, range }) => `image ${alt}|${url}|${words(range)}`),
    ...links.map(({ text: said, url, range }) => `link ${said}|${url}|${words(range)}`),
  ];
}

const bodies: Readonly<Record<string, readonly [body: string, lines: readonly string[]]>> = {
  nothing: ['', []],
  'headings within others': [
    '# A\n\nText\n\n## B\n### C\nText\n## D\n# E\n',
    [
      '1 A|A|"# A\\n\\nText\\n\\n## B\\n### C\\nText\\n## D\\n"',
      '2 B|B|"## B\\n### C\\nText\\n"',
      '3 C|C|"### C\\nText\\n"',
      '2 D|D|"## D\\n" empty',
      '1 E|E|"# E\\n" empty',
    ],
  ],
  'headings with marks behind, without words, and none': [
    '#  A  ##\n## B #\n   ### C\n    # code\n#\n####### seven\n#hash\n# #\n# D\\#\n',
    [
      '1 A|A|"#  A  ##\\n## B #\\n   ### C\\n    # code\\n" ',
      '2 B|B|"## B #\\n   ### C\\n    # code\\n"',
      '3 C|C|"   ### C\\n    # code\\n"',
      '1 |#|"#\\n####### seven\\n#hash\\n"',
      '1 |# #|"# #\\n" empty',
      '1 D\\#|D\\#|"# D\\\\#\\n" empty',
    ].map((one) => one.trimEnd()),
  ],
  'underlined headings': [
    'A\n===\nText\n\nB\n  --  \n\n---\n- C\n---\n> D\n---\n1. E\n---\nF\n\n---\nG\nH\n-\n',
    [
      '1 A|A|"A\\n===\\nText\\n\\nB\\n  --  \\n\\n---\\n- C\\n---\\n> D\\n---\\n1. E\\n---\\nF\\n\\n---\\nG\\nH\\n-\\n"',
      '2 B|B|"B\\n  --  \\n\\n---\\n- C\\n---\\n> D\\n---\\n1. E\\n---\\nF\\n\\n---\\nG\\n"',
      '2 H|H|"H\\n-\\n" empty',
    ],
  ],
  'code and comments': [
    '# A\n<!-- note\n# hidden\n-->\n## B\n```\n# code\n```\n## C\n~~~\nopen\n# still\n',
    [
      '1 A|A|"# A\\n<!-- note\\n# hidden\\n-->\\n## B\\n```\\n# code\\n```\\n## C\\n~~~\\nopen\\n# still\\n"',
      '2 B|B|"## B\\n```\\n# code\\n```\\n"',
      '2 C|C|"## C\\n~~~\\nopen\\n# still\\n"',
    ],
  ],
  'a comment alone': [
    '# A\n<!-- note -->\n# B\nText <!-- note -->\n',
    ['1 A|A|"# A\\n<!-- note -->\\n" empty', '1 B|B|"# B\\nText <!-- note -->\\n"'],
  ],
  'a prompt alone': [
    '# A\nHow you will know that it worked.\n# B\nHow you will know it.\n',
    ['1 A|A|"# A\\nHow you will know that it worked.\\n" empty', '1 B|B|"# B\\nHow you will know it.\\n"'],
  ],
  'images and links': [
    'See ![ A map ](map.png "Map") and [ text ](<a.html>) [b]( c ), [d][e], `[f](g)`.\n    [i](j)\n\n    [code](x)\n- [in a list](h.html)\n',
    [
      'image A map|map.png|![ A map ](map.png "Map")',
      'link text|a.html|[ text ](<a.html>)',
      'link b|c|[b]( c )',
      'link i|j|[i](j)',
      'link in a list|h.html|[in a list](h.html)',
    ],
  ],
  'images by name, and in HTML': [
    "![ A ][pic] ![B][none] <img src='a.png' ALT=\" C \"> <IMG> <img alt=''>\n\n[Pic]: p.png\n",
    [
      'image A||![ A ][pic]',
      'image C|a.png|<img src=\'a.png\' ALT=" C ">',
      'image ||<IMG>',
      "image ||<img alt=''>",
    ],
  ],
  'a span of code': ['``a [b](c)`` [d](e)\n', ['link d|e|[d](e)']],
};

describe('the outline of a body', () => {
  for (const [what, [body, lines]] of Object.entries(bodies))
    for (const eol of ['\n', '\r\n', '\r'])
      it(`has what a look at its lines tells of ${what} (${JSON.stringify(eol)})`, () =>
        assert.deepEqual(outline(body, eol), lines));

  it('tells whether a place stands in fenced code', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = `${above}a\n\`\`\`\nb\n\`\`\`\nc\n~~~\nd\n`.replaceAll('\n', eol);
      const document = readDocumentNow('p.campaign.md', text)!;
      assert.deepEqual(
        ['a', 'b', 'c', 'd'].map((letter) =>
          isInCode(document, text.indexOf(letter, text.lastIndexOf('---'))),
        ),
        [false, true, false, true],
      );
    }
  });
});
