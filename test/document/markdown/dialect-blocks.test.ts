import assert from 'node:assert/strict';
import { previewOf } from '../../page/support.ts';
import { exported, planWith } from '../../word/support.ts';
import { at } from '../../word/xml.ts';

for (const end of ['\n', '\r\n', '\r']) {
  const written = (...lines: string[]) => planWith(lines.join(end));

  describe(`blocks of other dialects (${JSON.stringify(end)})`, () => {
    it('are left out, and told of, where they are the source of a diagram', async () => {
      const text = written('Before.', '', '```mermaid', 'graph TD; A-->B', '```', '', 'After.');
      const { paragraphs, notices } = await exported(text);
      assert.ok(!paragraphs.some((paragraph) => paragraph.text.includes('graph TD')));
      const told = notices.find(({ message }) => message.startsWith('A diagram is left out'));
      assert.ok(told?.range && text.slice(told.range.start, told.range.end).includes('mermaid'));
    });

    it('are labelled notes where lines of colons stand around them', async () => {
      const text = written(
        '::: warning',
        '- one',
        '- two',
        ':::',
        'Between.',
        '',
        '::: {.callout-tip title="Do this"}',
        'First.',
        '',
        'Second.',
        ':::',
      );
      const { paragraphs, notices } = await exported(text);
      const texts = paragraphs.map((paragraph) => paragraph.text);
      const from = texts.indexOf('Warning:');
      assert.deepEqual(texts.slice(from, from + 6), [
        'Warning:',
        'one',
        'two',
        'Between.',
        'Do this: First.',
        'Second.',
      ]);
      assert.ok(!notices.some(({ message }) => /box|note “/.test(message)));
      const page = await previewOf(text);
      assert.match(page, /<blockquote>\s*<p><strong>Warning:<\/strong>\s*<\/p>\s*<ul>/);
      assert.match(page, /<\/blockquote>\s*<p>Between\.<\/p>/);
      assert.match(
        page,
        /<blockquote>\s*<p><strong>Do this:<\/strong> First\.<\/p>\s*<p>Second\.<\/p>\s*<\/blockquote>/,
      );
    });

    it('lose the lines of boxes that Word does not have, with a notice, and keep what stands in them', async () => {
      const text = written(':::: columns', '::: {.column}', '## Left', '', 'Text', ':::', '::::');
      const { headings, paragraphs, notices } = await exported(text);
      assert.ok(headings.includes('2 Left'));
      assert.ok(!paragraphs.some((paragraph) => paragraph.text.includes(':::')));
      assert.deepEqual(notices.map(({ message }) => /^The box “(.*?)”/.exec(message)?.[1]).filter(Boolean), [
        'columns',
        'column',
      ]);
      assert.doesNotMatch(await previewOf(text), /:::/);
    });

    it('are text where nothing ends a note, which is told', async () => {
      const { paragraphs, notices } = await exported(written('::: note', 'One.', '', '## Part', '', 'Two.'));
      assert.ok(paragraphs.some(({ style, text }) => text === 'One.' && style !== 'Quote'));
      assert.ok(notices.some(({ message }) => message.startsWith('The note “::: note” has no end')));
    });

    it('leave out what abbreviations stand for, with a notice', async () => {
      const text = written('In HTML.', '', '*[HTML]: HyperText Markup Language', '*[CSS]: Sheets');
      const { paragraphs, notices } = await exported(text);
      assert.ok(!paragraphs.some((paragraph) => paragraph.text.includes('HyperText')));
      assert.ok(notices.some(({ message }) => message.startsWith('What “HTML” stands for is left out')));
      assert.doesNotMatch(await previewOf(text), /HyperText|Sheets/);
    });

    const table = ['| A | B |', '|---|---|', '| 1 | 2 |'];
    for (const lines of [
      ['Table: Who *does* what {#tbl-one}', '', ...table],
      [...table, '', ': Who *does* what'],
      [...table, 'Table: Who *does* what'],
    ])
      it(`have the captions of tables above them: ${lines[0]}, ${lines.at(-1)}`, async () => {
        const text = written(...lines);
        const { paragraphs, tables } = await exported(text);
        const at0 = paragraphs.findIndex((paragraph) => paragraph.text === 'Who does what');
        assert.equal(paragraphs[at0]?.style, 'Caption');
        assert.equal(paragraphs[at0 + 1]?.text, 'A');
        assert.deepEqual(tables.at(-1), [
          ['A', 'B'],
          ['1', '2'],
        ]);
      });

    it('have captions above tables in the preview', async () => {
      const page = await previewOf(written(...table, '', 'Table: Who does what'));
      assert.match(page, /<p class="campaign-plan-caption">Who does what<\/p>\s*<table>/);
    });

    it('are definitions behind blank lines too', async () => {
      const text = written(
        'Reach {#reach}',
        '',
        ': How many saw it {.x}',
        '',
        ': and how often',
        '',
        'More.',
      );
      const { paragraphs } = await exported(text);
      const find = (words: string) => paragraphs.find((paragraph) => paragraph.text === words)!.element;
      assert.ok(at(find('Reach'), 'w:r/w:rPr/w:b'));
      for (const words of ['How many saw it', 'and how often'])
        assert.ok(at(find(words), 'w:pPr/w:ind'), words);
      assert.match(
        await previewOf(text),
        /<dl>\s*<dt>Reach<\/dt>\s*<dd>How many saw it<\/dd>\s*<dd>and how often<\/dd>\s*<\/dl>\s*<p>More\.<\/p>/,
      );
    });

    it('are headings without their attributes, and links lead to their ids', async () => {
      const text = written(
        '## Key messages {#key .unnumbered}',
        '',
        'See [them](#key).',
        '',
        'Text {.lead}',
        '',
        '## Rest {-}',
      );
      const { headings, parts, paragraphs } = await exported(text);
      assert.ok(headings.includes('2 Key messages') && headings.includes('2 Rest'));
      assert.match(parts['word/document.xml']!, /<w:hyperlink w:anchor="[^"]+" w:history="1"><w:r>.*?them/);
      assert.ok(paragraphs.some((paragraph) => paragraph.text === 'Text'));
      assert.doesNotMatch(await previewOf(text), /\{/);
    });

    it('are lists in cells where lines begin with bullets', async () => {
      const { tables } = await exported(written('| A | B |', '|---|---|', '| - one<br>- two | a<br>b |'));
      assert.deepEqual(tables.at(-1)!.at(-1), ['one / two', 'a\nb']);
    });
  });
}

it('leaves prose that only looks like them', async () => {
  const text = planWith(
    'Table: for 12 people.\n\nThe time: 10:00\n\n* [x] done\n\nUse {name} here {like this}',
  );
  const texts = (await exported(text)).paragraphs.map((paragraph) => paragraph.text);
  for (const words of ['Table: for 12 people.', 'The time: 10:00', 'Use {name} here {like this}'])
    assert.ok(texts.includes(words), words);
});
