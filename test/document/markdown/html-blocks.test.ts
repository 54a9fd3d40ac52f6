import assert from 'node:assert/strict';
import { assertProportional } from '../../growth.ts';
import { type Exported, exported, exportedBytes, planWith } from '../../word/support.ts';
import { all, at, textIn } from '../../word/xml.ts';

/** What the paragraphs of a body are, but for the title and contents: their style and words. */
function shown({ paragraphs }: Exported): string[] {
  const start = paragraphs.findLastIndex(({ style }) => /^TOC|^PlanDetail/.test(style)) + 1;
  return paragraphs.slice(start).map(({ style, text }) => `${style}: ${text}`);
}

const body = async (markdown: string) => shown(await exported(planWith(`# Start\n\n${markdown}`)));

describe('HTML in the Word document', () => {
  it('has headings, which the contents list shows', async () => {
    const { headings, paragraphs } = await exported(
      planWith(
        '# Markdown\n\n<h2 align="center">In <em>HTML</em></h2>\n\n<h1>\n\n**Around** Markdown\n\n</h1>\n',
      ),
    );
    assert.deepEqual(headings.slice(1), ['2 Markdown', '3 In HTML', '2 Around Markdown']);
    const contents = paragraphs.filter(({ style }) => /^TOC\d$/.test(style)).map(({ text }) => text);
    assert.deepEqual(contents, ['Markdown', 'In HTML', 'Around Markdown']);
  });

  it('ends what is shown as it is typed with its last line, whichever line ends the plan has', async () => {
    const markdown = '<table><tr><td>\n<pre>\none,\n\ntwo.\n</pre>\n</td></tr></table>\n';
    assert.deepEqual(await body(markdown.replaceAll('\n', '\r\n')), await body(markdown));
  });

  it('has tables, with their captions, spans, alignment and heads of rows', async () => {
    const { tables, document, paragraphs, notices } = await exported(
      planWith(
        '<table>\n<caption>Who goes <b>where</b></caption>\n<thead><tr><th>Ward</th><th colspan="2" align="right">Visits</th></tr></thead>\n<tbody>\n<tr><th>North</th><td>1</td><td rowspan="2"><p>two</p><ul><li>both</li></ul></td></tr>\n<tr><th>South</th><td></td></tr>\n</tbody></table>\n',
      ),
    );
    assert.deepEqual(tables, [
      [
        ['Ward', 'Visits', 'Visits'],
        ['North', '1', 'two / both'],
        ['South', 'none', 'two / both'],
      ],
    ]);
    const [table] = all(document, 'w:tbl');
    assert.equal(at(table!, 'w:tblPr/w:tblCaption')?.attributes['w:val'], 'Who goes where');
    assert.ok(paragraphs.some(({ style, text }) => style === 'Caption' && /^Who goes where$/.test(text)));
    assert.deepEqual(
      all(table!, 'w:r')
        .filter((run) => at(run, 'w:rPr/w:b'))
        .map(textIn),
      ['North', 'South'],
    );
    assert.deepEqual(notices, []);
  });

  it('has Markdown in its cells, items and divisions', async () => {
    const { tables, paragraphs } = await exported(
      planWith(
        '<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>\n\n- one\n- **two**\n\n</td><td>\n\nWords.\n\n</td></tr>\n</table>\n\n<ol start="3">\n<li>\n\nThird\n\nstill third\n\n</li>\n<li>\n\n- inner\n\n</li>\n</ol>\n',
      ),
    );
    assert.deepEqual(tables[0], [
      ['a', 'b'],
      ['one / two', 'Words.'],
    ]);
    const numberOf = (text: string) => {
      const { element } = paragraphs.find((paragraph) => paragraph.text === text)!;
      return at(element, 'w:pPr/w:numPr/w:numId')?.attributes['w:val'];
    };
    assert.ok(numberOf('Third'));
    assert.equal(numberOf('still third'), undefined);
    assert.ok(numberOf('inner') && numberOf('inner') !== numberOf('Third'));
  });

  it('takes tables that only lay out apart', async () => {
    const layout = '<table role="presentation"><tr><td>left</td><td><h2>Right</h2></td></tr></table>';
    assert.deepEqual(await body(`${layout}\n\n<table><tr><td>alone</td></tr></table>`), [
      'Normal: left',
      'Heading2: Right',
      'Normal: alone',
    ]);
  });

  it('has definition lists, details, quotes and code', async () => {
    assert.deepEqual(
      await body(
        '<dl><dt>Term</dt><dd>What it <i>means</i></dd></dl>\n\n<details><summary>More</summary>\n\nHidden **words**\n\n</details>\n\n<blockquote>Said<br>so</blockquote>\n\n<pre>a\n  b</pre>\n',
      ),
      [
        'Heading2: Start',
        'Normal: Term',
        'ListParagraph: What it means',
        'Normal: More',
        'Normal: Hidden words',
        'Quote: Said\nso',
        'Code: a\n\u00A0\u00A0b',
      ],
    );
  });

  it('keeps the look of what stands between its tags, over Markdown too', async () => {
    const { document } = await exported(
      planWith(
        '<div lang="cy"><b>\n\nTrwm\n\n</b></div>\n\nplain *one <u>two* three</u>\n\n> <i>\n> quoted\n',
      ),
    );
    const looks = all(document, 'w:r').map((run) => [
      textIn(run),
      ['w:b', 'w:i', 'w:u', 'w:lang'].filter((name) => at(run, `w:rPr/${name}`)).join(),
    ]);
    const lookOf = (text: string) => looks.find(([words]) => words?.trim() === text)?.[1];
    assert.equal(lookOf('Trwm'), 'w:b,w:lang');
    assert.equal(lookOf('two'), 'w:i,w:u');
    assert.equal(lookOf('three'), '');
    assert.equal(lookOf('quoted'), 'w:i');
  });

  it('drops comments, and turns the page before, behind and between', async () => {
    const { paragraphs } = await exported(
      planWith(
        '# Start\n\none<!-- no -->\n\n<!-- nothing\n\n> to see -->\n\n<p style="page-break-before: always">two</p>\n<div style="break-after: page">three</div>\n\nfour\n\n<div>five<!-- pagebreak -->six</div>\n',
      ),
    );
    const turned = paragraphs
      .filter(({ element }) => at(element, 'w:pPr/w:pageBreakBefore'))
      .map(({ text }) => text);
    assert.deepEqual(turned, ['Contents', 'two', 'four', 'six']);
    assert.doesNotMatch(paragraphs.map(({ text }) => text).join(), /nothing|no\b|to see/);
  });

  it('loses no words, whatever is left open', async () => {
    const words = async (markdown: string) => (await body(markdown)).slice(1).join('\n');
    assert.match(await words('<svg><title>\n\nkept\n'), /kept/);
    assert.match(await words('<video controls>\n\nkept\n\n</video>\n\nand this'), /kept\n.*and this/);
    assert.match(await words('<div class="x\n\nkept\n\n">\n'), /kept/);
    assert.match(await words('<plaintext>\nshown\n\n<b>kept</b>\n'), /shown[^<]*kept$/);
    assert.match(await words('<table><tr>\n\nkept\n\n<td>cell</td></tr></table>'), /kept/);
    assert.match(await words(`${'<div>'.repeat(500)}\n\nkept\n`), /kept/);
    assert.match(await words('a &pound;5 <td>kept</td> &#0; &notareference;'), /a £5 kept/);
  });

  it('says what Word cannot show where it stands', async () => {
    const text = planWith('a <blink>b</blink>\n\n<iframe src="x"></iframe>\n');
    const { notices } = await exported(text);
    assert.deepEqual(
      notices.map(({ message, range }) => [/<\w+>/.exec(message)?.[0], text.slice(range?.start, range?.end)]),
      [
        ['<blink>', '<blink>'],
        ['<iframe>', '<iframe src="x"></iframe>'],
      ],
    );
  });
});

/** HTML that makes readers of HTML repeat themselves, by its size. */
const hostile: Readonly<Record<string, readonly [number, (size: number) => string]>> = {
  'nested divisions': [1_250, (size) => '<div>'.repeat(size)],
  'marks that are never closed': [
    250,
    (size) => Array.from({ length: size }, (_, index) => `<p><b id="${index}">x</p>`).join('\n'),
  ],
  'processing instructions': [1_000, (size) => `<div>${'<?'.repeat(size)}`],
  'what has no place in tables': [250, (size) => `<table>${'<i>x</i><tr>'.repeat(size)}`],
  'links in paragraphs': [250, (size) => `<div>${'<a href="#x"><p>'.repeat(size)}`],
  'nested lists': [250, (size) => `<div>${'<ul><li>x'.repeat(size)}`],
  'nested tables': [250, (size) => `<div>${'<table><tr><td>x'.repeat(size)}`],
  'cells over all': [
    20,
    (size) => `<table>${'<tr><td rowspan="9999" colspan="9999">x'.repeat(size)}</table>`,
  ],
  attributes: [
    1_000,
    (size) => `<p ${Array.from({ length: size }, (_, index) => `a${index}`).join(' ')}>x</p>`,
  ],
  'tags around Markdown': [100, (size) => '<div><b>\n\nwords\n\n</b></div>\n\n'.repeat(size)],
};

describe('cost of HTML in the Word document', function () {
  this.timeout(60_000);

  for (const [name, [size, htmlOf]] of Object.entries(hostile)) {
    it(`grows in proportion to its ${name}`, () =>
      assertProportional(size, (of) => planWith(htmlOf(of)), exportedBytes));
  }
});
