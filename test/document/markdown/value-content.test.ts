import assert from 'node:assert/strict';
import { lineWords, ValueReader, valueWords } from '../../../src/document/markdown/value-content.ts';
import { type Inline, type Marks, plainText } from '../../../src/document/model.ts';
import { Notices } from '../../../src/document/notices.ts';
import { wordsFor } from '../../../src/document/words/words.ts';
import { assertProportional } from '../../growth.ts';
import { previewOf } from '../../page/support.ts';
import { exported } from '../../word/support.ts';
import { all, at, textIn } from '../../word/xml.ts';

function read(text: string) {
  const notices = new Notices();
  const content = new ValueReader(wordsFor({ language: 'en-GB' }), notices).line(text);
  return { content, said: plainText(content), notices: notices.list.map(({ message }) => message) };
}

/** The words of content that have a mark. */
function marked(content: readonly Inline[], mark: keyof Marks): string[] {
  return content.flatMap((inline) => (inline.type === 'text' && inline.marks[mark] ? [inline.text] : []));
}

/** The links of content: words, and where they lead. */
function links(content: readonly Inline[]): string[] {
  return content.flatMap((inline) =>
    inline.type === 'link' && 'url' in inline.target
      ? [`${plainText(inline.children)} → ${inline.target.url}`]
      : [],
  );
}

describe('Markdown in a value', () => {
  it('has emphasis, code and struck words', () => {
    const { content, said } = read('*Do not* know **where** ~~today~~ `code` goes');
    assert.equal(said, 'Do not know where today code goes');
    assert.deepEqual(marked(content, 'italic'), ['Do not']);
    assert.deepEqual(marked(content, 'bold'), ['where']);
    assert.deepEqual(marked(content, 'strike'), ['today']);
    assert.deepEqual(marked(content, 'code'), ['code']);
  });

  it('has links, and links of bare addresses', () => {
    const { content } = read(
      'The [survey](https://example.org/survey), www.example.org, https://example.org/a_b_c and ann.lee@example.gov.uk.',
    );
    assert.deepEqual(links(content), [
      'survey → https://example.org/survey',
      'www.example.org → http://www.example.org/',
      'https://example.org/a_b_c → https://example.org/a_b_c',
      'ann.lee@example.gov.uk → mailto:ann.lee@example.gov.uk',
    ]);
  });

  it('has the elements of HTML that mean something in a line', () => {
    const { content, said } = read('No <b>bus</b>, CO<sub>2</sub>, <span>plain</span>');
    assert.equal(said, 'No bus, CO2, plain');
    assert.deepEqual(marked(content, 'bold'), ['bus']);
    assert.deepEqual(marked(content, 'raised'), ['2']);
  });

  it('leaves alone what is no Markdown where people write it', () => {
    for (const text of [
      'a_b_c and 2*3*4',
      'Q&A: 10% < 20% > 5%',
      '* subject to approval',
      '10. May',
      '- 5%',
      '> 50% of carers',
      '# 1 in the county',
      '[x]: what that is',
      '[ ] to do',
      'about ~£5 to ~£6',
      'Fish & Chips <Council>',
      'HTML & breaks "quoted" <b>',
      'an end </b> of nothing',
      '<script>alert(1)</script>',
      'Write a <title>',
      'C:\\temp\\plan',
      '*unclosed and **bold',
      '---',
      '~~~',
      '```',
      '=====',
      '    indented',
      '[^1]',
      '[label][unknown]',
      '<>',
    ])
      assert.equal(read(text).said, text.trim());
  });

  it('shows no mark where there is no link to follow, and says why', () => {
    for (const [text, said] of [
      ['[Click me](javascript:alert(1))', 'Click me'],
      ['[Click me](<java script:alert(1)>)', 'Click me'],
      ['[The brief](brief.docx)', 'The brief'],
      ['![The logo](logo.png)', 'The logo'],
    ] as const) {
      const { content, said: seen, notices } = read(text);
      assert.equal(seen, said);
      assert.deepEqual(links(content), []);
      assert.equal(notices.length, 1, text);
    }
  });

  const pieces = ['*_', '[', '![', '`', '<b>', '<b><i>', '<a ', '**a*', '~~', '&lt', '\\', ']('];
  for (const piece of pieces) {
    it(`loses no words behind ${piece} without end, and takes no longer than its length`, async () => {
      const text = (count: number) => `${piece.repeat(count)}word`;
      assert.match(read(text(8_000)).said, /word$/);
      await assertProportional(1_000, text, read);
    });
  }

  it('gives the words alone, for what has no looks', () => {
    assert.equal(lineWords('**Bold** [link](https://example.org) <b>x</b> 2*3*4'), 'Bold link x 2*3*4');
    assert.deepEqual(valueWords('We *know*:\r\n- **first**'), ['We know:', 'first']);
  });
});

const values = (end: string) =>
  [
    '---',
    'campaign: Bins **twice** a week',
    'aim: |',
    '  We want:',
    '  - *clean* streets',
    '  - quiet mornings',
    'audiences:',
    '  - name: Carers',
    '    insight: |',
    '      Two things:',
    '      - they read [the leaflet](https://example.org/leaflet)',
    '        at home',
    '        - with **friends**',
    '    think: "Write to ann@example.gov.uk"',
    'risks: [{risk: "_Low_ uptake", mitigation: "See www.example.org"}]',
    '---',
    '',
  ].join(end);

for (const end of ['\n', '\r\n']) {
  describe(`a plan with Markdown in its values (${JSON.stringify(end)})`, () => {
    it('is shown in Word as meant', async () => {
      const { document, paragraphs, tables, parts, headings } = await exported(values(end));
      assert.ok(headings.includes('1 Bins twice a week'));
      const rows = tables.flat();
      assert.deepEqual(rows.find(([name]) => name === 'Carers')?.slice(1, 3), [
        'Two things: / they read the leaflet at home / with friends',
        'Think: Write to ann@example.gov.uk',
      ]);
      assert.ok(
        rows.some(([risk, ...others]) => risk === 'Low uptake' && others.includes('See www.example.org')),
      );
      const itemLevel = (text: string) =>
        at(paragraphs.find((paragraph) => paragraph.text === text)!.element, 'w:pPr/w:numPr/w:ilvl')
          ?.attributes['w:val'];
      assert.deepEqual(
        [
          'Two things:',
          'they read the leaflet at home',
          'with friends',
          'clean streets',
          'Aim: We want:',
        ].map(itemLevel),
        [undefined, '0', '1', '0', undefined],
      );
      const runsWith = (mark: string) =>
        all(document, 'w:r').flatMap((run) => (at(run, `w:rPr/${mark}`) ? [textIn(run)] : []));
      assert.ok(runsWith('w:i').includes('Low') && runsWith('w:i').includes('clean'));
      assert.ok(runsWith('w:b').includes('friends'));
      for (const address of [
        'https://example.org/leaflet',
        'mailto:ann@example.gov.uk',
        'http://www.example.org/',
      ])
        assert.ok(parts['word/_rels/document.xml.rels']!.includes(`Target="${address}"`), address);
      assert.match(parts['docProps/core.xml']!, /<dc:title>Bins twice a week</);
    });

    it('is shown in the preview alike', async () => {
      const page = await previewOf(values(end));
      assert.match(page, /<h1 class="code-line" data-line="1">Bins twice a week<\/h1>/);
      assert.match(
        page,
        /We want:<\/p>\s*<ul><li[^>]*><em>clean<\/em> streets<\/li><li[^>]*>quiet mornings<\/li><\/ul>/,
      );
      assert.match(
        page,
        /Two things:<ul><li>they read <a href="https:\/\/example\.org\/leaflet">the leaflet<\/a> at home<ul><li>with <strong>friends<\/strong><\/li><\/ul><\/li><\/ul>/,
      );
      assert.match(page, /<a href="mailto:ann@example\.gov\.uk">ann@example\.gov\.uk<\/a>/);
      assert.match(page, /<em>Low<\/em> uptake/);
    });
  });
}
