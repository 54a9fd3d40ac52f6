import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { constructs } from '../../word/constructs.ts';
import { exported, planWith } from '../../word/support.ts';
import { all, at, readXml, textIn, type XmlElement } from '../../word/xml.ts';

const messages = (notices: readonly { message: string }[]) =>
  notices.map(({ message }) => message).join('\n');
const numbering = (paragraph: XmlElement) => at(paragraph, 'w:pPr/w:numPr/w:numId')?.attributes['w:val'];

describe('Markdown in the Word document', () => {
  it('restarts numbered lists, keeps their first number, and does not number a second paragraph', async () => {
    const { paragraphs, parts } = await exported(planWith(constructs['nested and restarted lists']!));
    const find = (text: string) => paragraphs.find((paragraph) => paragraph.text === text)!.element;
    assert.equal(numbering(find('one')), numbering(find('three')));
    assert.notEqual(numbering(find('one')), numbering(find('restarts')));
    assert.equal(numbering(find('second paragraph')), undefined);
    const definitions = readXml(parts['word/numbering.xml']!);
    const startOf = (paragraph: XmlElement) =>
      all(definitions, 'w:num')
        .find(({ attributes }) => attributes['w:numId'] === numbering(paragraph))
        ?.children.map((child) => JSON.stringify(child))
        .join();
    assert.match(startOf(find('seven struck'))!, /startOverride","attributes":\{"w:val":"7"/);
  });

  it('makes tasks boxes with titles', async () => {
    const { document } = await exported(planWith(constructs.tasks!));
    const titles = all(document, 'w:sdt').flatMap((control) =>
      all(control, 'w14:checkbox').length > 0 ? [at(control, 'w:sdtPr/w:alias')!.attributes['w:val']] : [],
    );
    assert.deepEqual(titles, ['To do: open', 'Done: done with bold', 'To do: nested', 'Done: numbered']);
  });

  it('fills blank and missing cells, and keeps alignment', async () => {
    const { tables, document } = await exported(planWith(constructs.tables!));
    assert.deepEqual(tables[0], [
      ['a', 'b', 'c'],
      ['1', 'none', '3'],
      ['only', 'none', 'none'],
    ]);
    assert.deepEqual(tables[1], [
      ['Column 1', 'Column 2'],
      ['none', 'none'],
    ]);
    const aligned = all(all(document, 'w:tbl')[0]!, 'w:jc').map(({ attributes }) => attributes['w:val']);
    assert.deepEqual(aligned.slice(0, 2), ['center', 'right']);
  });

  it('shows a table with 40 columns in parts that fit, the first column in each', async () => {
    const { document, tables } = await exported(planWith(constructs['a table with 40 columns']!));
    assert.ok(tables.length > 3);
    for (const table of all(document, 'w:tbl')) {
      const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      assert.ok(widths.reduce((sum, width) => sum + width, 0) <= 16_838 - 2 * 1_134);
      assert.ok(widths.every((width) => width > 900));
    }
    assert.equal(tables.flatMap(([head]) => head!.slice(1)).length, 39);
  });

  it('gives each reference its note', async () => {
    const { parts, document } = await exported(planWith(constructs.footnotes!));
    const notes = all(readXml(parts['word/footnotes.xml']!), 'w:footnote').filter(
      ({ attributes }) => Number(attributes['w:id']) > 0,
    );
    assert.equal(all(document, 'w:footnoteReference').length, notes.length);
    assert.match(textIn(notes[0]!), /^ First with link \(example\.org\/\?a=1&b=2\)\.$/);
    assert.match(textIn(notes[1]!), /with a paragraph \(First with link\.\)and a list/);
  });

  it('shows programs that know no SVG the picture of pixels beside it', async () => {
    const pixels = new Uint8Array(readFileSync('test/word/fixtures/bin.png'));
    const svg = new TextEncoder().encode('<svg width="40" height="20" xmlns="http://www.w3.org/2000/svg"/>');
    const shown = async (files: Readonly<Record<string, Uint8Array>>) => {
      const { document, parts, binaries } = await exported(planWith('![Map](img/map%201.svg?raw=true)'), {
        readImage: async (path) => files[path],
      });
      const id = all(document, 'a:blip')[0]!.attributes['r:embed'];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(
        parts['word/_rels/document.xml.rels']!,
      )![1];
      return { bytes: binaries[`word/${target}`], svgs: all(document, 'asvg:svgBlip').length };
    };
    assert.deepEqual(await shown({ 'img/map 1.svg': svg, 'img/map 1.png': pixels }), {
      bytes: pixels,
      svgs: 1,
    });
    for (const beside of [{}, { 'img/map 1.png': svg }, { 'img/map 1.jpg': new Uint8Array(10) }]) {
      const { bytes, svgs } = await shown({ 'img/map 1.svg': svg, ...beside });
      assert.equal(svgs, 1);
      assert.deepEqual([...bytes!.subarray(1, 4)], [0x50, 0x4e, 0x47]);
      assert.notDeepEqual(bytes, pixels);
    }
  });

  it('prints a note once that is referred to again, and repeats its number', async () => {
    const body =
      'One.[^a] Two.[^b] Again.[^a]\n\n| x | y |\n|---|---|\n| [^a] | [^b] |\n\n[^a]: First.\n[^b]: Second.\n';
    const { parts, document } = await exported(planWith(body));
    const notes = all(readXml(parts['word/footnotes.xml']!), 'w:footnote').map(textIn);
    assert.deepEqual(
      notes.filter((text) => text.trim() !== ''),
      [' First.', ' Second.'],
    );
    assert.deepEqual(
      all(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']),
      ['1', '2'],
    );
    assert.deepEqual(
      all(document, 'w:fldSimple').map((field) => `${field.attributes['w:instr']}: ${textIn(field)}`),
      [' NOTEREF _Note_1 \\f \\h : 1', ' NOTEREF _Note_1 \\f \\h : 1', ' NOTEREF _Note_2 \\f \\h : 2'],
    );
    const marks = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    for (const name of ['_Note_1', '_Note_2']) assert.equal(marks.filter((mark) => mark === name).length, 1);
  });

  it('scales pictures, shows descriptions where they are missing, and says so', async () => {
    const { document, notices, paragraphs } = await exported(planWith(constructs.pictures!));
    for (const extent of all(document, 'wp:extent')) assert.ok(Number(extent.attributes.cx) <= 9_638 * 635);
    assert.ok(
      paragraphs.some(({ text }) => text.includes('[Picture: gone]') && text.includes('[Picture: remote]')),
    );
    assert.match(messages(notices), /“gone.png” was not found/);
    assert.match(messages(notices), /is on the web/);
    const small = all(document, 'wp:inline').find(
      (picture) => at(picture, 'wp:docPr')!.attributes.descr === 'small',
    )!;
    assert.deepEqual(at(small, 'wp:extent')!.attributes, { cx: String(40 * 9_525), cy: String(16 * 9_525) });
  });

  it('says when a picture is damaged or cannot be read', async () => {
    const body = planWith('![a](cut.png) ![b](throws.png) ![c](vector.svg)');
    const { notices, document } = await exported(body, {
      readImage: async (url) => {
        if (url === 'throws.png') throw new Error('no permission');
        if (url === 'vector.svg')
          return new TextEncoder().encode(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"></svg>',
          );
        return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
      },
    });
    assert.match(messages(notices), /“cut.png” is damaged/);
    assert.match(messages(notices), /“throws.png” could not be read \(no permission\)/);
    assert.equal(all(document, 'asvg:svgBlip').length, 1);
  });

  it('links only to what can be opened, and says what cannot', async () => {
    const { parts, notices, paragraphs } = await exported(planWith(constructs.links!));
    const targets = all(readXml(parts['word/_rels/document.xml.rels']!), 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target);
    assert.deepEqual(
      [...new Set(targets)],
      [
        'https://example.org/a',
        'https://example.org/a%20b',
        'mailto:a@b.org',
        'https://example.org/',
        'http://www.example.org/',
        'mailto:a@example.org',
      ],
    );
    assert.doesNotMatch(Object.values(parts).join(), /javascript:/i);
    assert.match(messages(notices), /No heading answers to the link “#nowhere”/);
    assert.match(messages(notices), /“other.md” is a file beside the plan/);
    assert.match(messages(notices), /“here” does not say where it leads/);
    assert.ok(paragraphs.some(({ text }) => text.includes('https://example.org/')));
  });

  it('says where a link leads whose words do not', async () => {
    const { document, notices } = await exported(
      planWith(
        '# Key messages\n\n[here](https://www.example.org/guide/) [Read more](#key-messages) [link](mailto:a@example.org) [our guide](https://example.org) [![](bin.png)](https://example.org/x)\n',
      ),
    );
    assert.deepEqual(all(document, 'w:hyperlink').map(textIn), [
      'Key messages',
      'here (example.org/guide)',
      'Read more (Key messages)',
      'link (a@example.org)',
      'our guide',
      'https://example.org/x',
    ]);
    assert.equal(notices.filter(({ message }) => message.includes('does not say where it leads')).length, 3);
  });

  it('puts what HTML puts on lines of its own on lines of its own', async () => {
    const { paragraphs } = await exported(
      planWith(
        'Press <details><summary>More</summary>Hidden</details> <br><br> end <br>\n\n<ul><li>one</li><li>two</li></ul>\n',
      ),
    );
    const texts = paragraphs.map(({ text }) => text);
    assert.ok(texts.includes('Press \nMore\nHidden\n end '), JSON.stringify(texts));
    assert.ok(texts.includes('one') && texts.includes('two'));
  });

  it('makes lists of those written in HTML, and links over several lines links in each', async () => {
    const { paragraphs, document } = await exported(
      planWith(
        '<ul><li>one<ol><li>first</li><li>second</li></ol></li><li>two <b>bold</b></li></ul>\n\n<ol><li>again</li></ol>\n\n<div>before <a href="https://example.org">over<div>two lines</div></a> after</div>\n\n<p>a<script>x<p>y</p></script>b</p>\n',
      ),
    );
    const find = (text: string) => paragraphs.find((paragraph) => paragraph.text.trim() === text)?.element;
    const levels = ['one', 'first', 'second', 'two bold', 'again'].map((text) => [
      text,
      at(find(text)!, 'w:pPr/w:numPr/w:ilvl')?.attributes['w:val'],
    ]);
    assert.deepEqual(levels, [
      ['one', '0'],
      ['first', '1'],
      ['second', '1'],
      ['two bold', '0'],
      ['again', '0'],
    ]);
    assert.equal(numbering(find('first')!), numbering(find('second')!));
    assert.notEqual(numbering(find('first')!), numbering(find('again')!));
    assert.deepEqual(all(document, 'w:hyperlink').map(textIn), ['over', 'two lines']);
    assert.doesNotMatch(paragraphs.map(({ text }) => text).join(''), /[\uE000\uE001]/);
    assert.ok(find('ab') ?? (find('a') && find('b')));
  });

  it('never prints HTML raw, and tags the language of passages', async () => {
    const { paragraphs, notices, parts } = await exported(planWith(constructs.html!));
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    assert.doesNotMatch(text, /<|alert|&pound;|comment/);
    assert.match(text, /para bold both & £ 😀/);
    assert.match(
      parts['word/document.xml']!,
      /<w:lang w:val="cy"\/><\/w:rPr><w:t(?: xml:space="preserve")?>Cymraeg/,
    );
    assert.match(messages(notices), /<script>/);
    assert.match(messages(notices), /A table written in HTML/);
  });

  it('turns the page where the text asks for it', async () => {
    const { paragraphs } = await exported(planWith(constructs['page breaks']!));
    const after = paragraphs
      .filter(({ element }) => at(element, 'w:pPr/w:pageBreakBefore'))
      .map(({ text }) => text);
    assert.deepEqual(after.slice(0, 2), ['one', 'two']);
  });

  it('keeps what XML allows of every character, and the direction of writing', async () => {
    const { paragraphs } = await exported(planWith(constructs.characters!));
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    assert.match(text, /Control chars, lone \uFFFD and \uFFFD, noncharacters \uFFFD\uFFFD/);
    assert.match(text, /👩‍👩‍👧/);
    assert.match(text, /\{plan\} \{0\}/);
    const arabic = paragraphs.find((paragraph) => paragraph.text.startsWith('مرحبا'))!.element;
    assert.ok(at(arabic, 'w:pPr/w:bidi'));
    assert.equal(all(arabic, 'w:rtl').length, 2);
  });

  it('ends lines where the text does', async () => {
    const { paragraphs } = await exported(planWith(constructs['breaks and rules']!));
    assert.ok(paragraphs.some(({ text }) => text === 'a\nb\nc'));
    const ruled = paragraphs.find(({ text }) => text === 'd')!.element;
    assert.ok(at(ruled, 'w:pPr/w:pBdr/w:top'));
  });

  it('places every notice in the text', async () => {
    const text = planWith(constructs.links!);
    const { notices } = await exported(text);
    const broken = notices.find(({ message }) => message.includes('#nowhere'));
    assert.equal(text.slice(broken?.range?.start, broken?.range?.end), '[broken](#nowhere)');
  });
});
