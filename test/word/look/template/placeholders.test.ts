import assert from 'node:assert/strict';
import { planWith } from '../../support.ts';
import { words } from '../../templates.ts';
import { cover, endOfCover, madeAfter, messages, namespaces, paragraph, templateWith } from './covers.ts';

const highlighted = (text: string) =>
  `<w:r><w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr><w:t>${text}</w:t></w:r>`;
const headerOf = (content: string) => ({
  'word/header2.xml': `<w:hdr ${namespaces}>${paragraph(content)}</w:hdr>`,
});
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${words(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const coverOf = (...contents: readonly string[]) =>
  contents.map((content) => paragraph(content)).join('') + endOfCover;
const headerText = (xml: string) => xml.replaceAll(/<w:instrText.*?<\/w:instrText>|<[^>]*>/g, '').trim();

describe('samples in a template', () => {
  it('are marked no more where the plan’s words stand, and told where they stay', async () => {
    const file = await madeAfter(
      templateWith(coverOf(highlighted('Title'), words('School of ') + highlighted('Computing')), {}),
    );
    assert.deepEqual(cover(file), ['New bin days', 'School of Computing']);
    const marked = file.paragraphs.filter(({ element }) => JSON.stringify(element).includes('w:highlight'));
    assert.deepEqual(
      marked.map(({ text }) => text),
      ['School of Computing'],
    );
    assert.match(messages(file), /cover has places that are not filled: “Computing”\./);
  });

  it('are told: what asks for yours, addresses that are none, marks of programs, and codes', async () => {
    const samples = [
      'Your name and title',
      'Email: your.email@council.gov.uk',
      'Write to someone@example.org',
      '{{ region_name }}',
      '«Region»',
      'SC2015DI07446',
      'TR-2024-00017',
      'Task Order: W9127N-11-2-0002',
      'May 2015',
    ];
    const own = ['Your voice counts', 'comms@elmfield.gov.uk', 'COVID-19', 'EN301549', 'Elmfield 2030'];
    const told = messages(
      await madeAfter(templateWith(coverOf(words('Title'), ...[...samples, ...own].map(words)))),
    );
    for (const text of samples) assert.ok(told.includes(`“${text}”`), `${text}: ${told}`);
    for (const text of own) assert.ok(!told.includes(`“${text}”`), text);
  });

  it('are filled in however a line marks them, and told where it does not', async () => {
    const filled = [
      'About &lt;title&gt;',
      'About &lt;&lt;Document title&gt;&gt;',
      'About [[title]]',
      'About ‹Title›',
      'About __title__',
      'About %title%',
      'About [name of campaign]',
      'About “Title of the report”',
      'About New bin days, version x.x',
      'About New bin days, version [X.X]',
    ];
    const told = ['About Title', 'About the title', 'About (title)', 'About title here', 'About [...]'];
    const file = await madeAfter(templateWith(coverOf(words('Title'), ...[...filled, ...told].map(words))));
    const [, ...lines] = cover(file);
    assert.deepEqual(
      [...new Set(lines)],
      ['About New bin days', 'About “New bin days”', 'About New bin days, version 0.3', ...told],
    );
    for (const text of told) assert.ok(messages(file).includes(`“${text}”`), text);
    for (const own of ['About this title deed', 'About “Our town”', 'Sold at 20%, 5% less than 2019%'])
      assert.ok(!messages(await madeAfter(templateWith(coverOf(words('Title'), words(own))))).includes(own));
  });

  it('are filled in beside the title of the document that the template was made from', async () => {
    const title = 'A strategy for the parks of Elmfield';
    const content =
      paragraph(words(title), 'Titel') + paragraph(words(`${title} by [Author], &lt;title&gt;`));
    const file = await madeAfter(templateWith(content + endOfCover));
    assert.ok(cover(file).includes('New bin days by Sam Okoro, New bin days'), cover(file).join('\n'));
  });

  it('are filled in within a line, on the cover and on top of pages, also in pieces', async () => {
    const file = await madeAfter(
      templateWith(
        coverOf(
          words('Title'),
          words('Prepared by &lt;Your ') + words('name&gt; for &lt;Client name&gt;'),
          words('6 Your Name, 2026'),
        ),
        headerOf(words('[short_title] – version &lt;Version&gt; / {{date}} [Region]')),
      ),
    );
    assert.deepEqual(cover(file), [
      'New bin days',
      'Prepared by Sam Okoro for <Client name>',
      '6 Sam Okoro, 2026',
    ]);
    assert.equal(
      headerText(file.parts['word/header1.xml']!),
      'New bin days – version 0.3 / 28 November 2026 [Region]',
    );
    assert.match(messages(file), /cover has places that are not filled: “Prepared by Sam Okoro for <Client/);
    assert.match(
      messages(file),
      /header and footer have places that are not filled: “New bin days – version/,
    );
  });

  it('leave who it was prepared by with these words before the name', async () => {
    const file = await madeAfter(templateWith(coverOf(words('Title'), words('Prepared by'))));
    assert.deepEqual(cover(file), ['New bin days', 'Prepared by: Sam Okoro']);
  });

  it('have the name alone of somebody who has a role too, within a line', async () => {
    const { parts } = await madeAfter(
      templateWith(coverOf(words('Title')), headerOf(words('Your Name – draft'))),
      planWith('Text.', 'campaign: Bins\nlead: Sam Okoro, Head of Waste'),
    );
    assert.equal(headerText(parts['word/header1.xml']!), 'Sam Okoro – draft');
  });

  it('stay in a line where the plan says nothing of them', async () => {
    const file = await madeAfter(
      templateWith(coverOf(words('Title'), words('Version &lt;Version&gt;'))),
      planWith('Text.', 'campaign: Bins'),
    );
    assert.deepEqual(cover(file), ['Bins', 'Version <Version>']);
    assert.match(messages(file), /“Version <Version>”/);
  });

  it('leave the words of the organisation where another line asks for the title', async () => {
    const blocks =
      paragraph(words('Works for the town'), 'Titel') +
      paragraph(words('&lt;Informative title for report&gt;'), 'Titel') +
      endOfCover;
    assert.deepEqual(cover(await madeAfter(templateWith(blocks))), ['Works for the town', 'New bin days']);
  });

  it('are the title of the document that the template was made from, in headers too', async () => {
    const former = 'Definition of a model for services';
    const file = await madeAfter(
      templateWith(
        paragraph(words(former), 'Titel') + endOfCover,
        headerOf(words(`D02.02 – ${former.slice(0, 12)}`) + words(`${former.slice(12)} – draft`)),
      ),
    );
    assert.deepEqual(cover(file), ['New bin days']);
    assert.equal(headerText(file.parts['word/header1.xml']!), 'D02.02 – New bin days – draft');
  });

  it('are in the style of a subtitle where no words have that of a title', async () => {
    const styles = ['Title', 'Subtitle'].map(
      (name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`,
    );
    const blocks =
      paragraph(words('Programme of the town')) +
      paragraph('', 'Subtitle') +
      paragraph(words('What we do about bins'), 'Subtitle') +
      paragraph(words('A study'), 'Subtitle') +
      paragraph('', 'Title') +
      endOfCover;
    const file = await madeAfter(
      templateWith(blocks, { 'word/styles.xml': `<w:styles ${namespaces}>${styles.join('')}</w:styles>` }),
    );
    assert.deepEqual(cover(file), ['Programme of the town', 'New bin days', 'Our plan for the bins']);
  });

  it('are the day of the template: fields for a day show that of the document', async () => {
    for (const instruction of ['SAVEDATE \\@"d MMMM yyyy"', 'DATE', 'CREATEDATE', 'PRINTDATE']) {
      const file = await madeAfter(
        templateWith(
          coverOf(words('Title'), field(instruction, '5 April 2019')),
          headerOf(field(instruction, '5 April 2019')),
        ),
      );
      assert.deepEqual(cover(file), ['New bin days', '28 November 2026'], instruction);
      assert.equal(headerText(file.parts['word/header1.xml']!), '28 November 2026', instruction);
      assert.doesNotMatch(messages(file), /not filled/);
    }
  });
});
