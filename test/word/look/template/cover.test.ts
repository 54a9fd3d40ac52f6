import assert from 'node:assert/strict';
import { compareWithPlan } from '../../../../src/review/compare.ts';
import { readReview } from '../../../../src/review/read-review.ts';
import { Reviewed } from '../../../review/reviewed.ts';
import { read as readForReview, reviewed, seen } from '../../../review/support.ts';
import { skip } from '../../../skip.ts';
import { headingFindings } from '../../accessibility.ts';
import { type Exported, planWith } from '../../support.ts';
import { corporateTemplate, packed, picture, relationships, words } from '../../templates.ts';
import { schemaFindings, schemasMissing, sdkFindings } from '../../validators.ts';
import { all, at, childrenOf, textIn, type XmlElement } from '../../xml.ts';
import {
  boundTo,
  control,
  cover,
  endOfCover,
  links,
  madeAfter,
  messages,
  named,
  namespaces,
  page,
  paragraph,
  plan,
  templateWith,
} from './covers.ts';

const textBox = (content: string, old = content) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1" wp14:anchorId="0A0B0C0D"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="3000000" cy="900000"/><wp:wrapNone/><wp:docPr id="1" name="Box" descr="The title"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:200pt;height:60pt"><v:textbox><w:txbxContent>${old}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const templates: Readonly<Record<string, Uint8Array>> = {
  'content controls': templateWith(
    paragraph(picture('r:embed="rId20"', 9)) +
      paragraph(control(`<w:alias w:val="Titel"/>${boundTo('title')}`, '[Titel]'), 'Titel') +
      paragraph(named('Report subtitle')) +
      paragraph(named('Author')) +
      paragraph(named('Publish Date')) +
      paragraph(named('Version')) +
      endOfCover,
  ),
  fields: templateWith(
    paragraph(`${words('About ')}<w:fldSimple w:instr=" TITLE ">${words('Template')}</w:fldSimple>`) +
      paragraph(`<w:fldSimple w:instr=" AUTHOR \\* MERGEFORMAT ">${words('Someone')}</w:fldSimple>`) +
      paragraph(`<w:fldSimple w:instr=" DOCPROPERTY Company ">${words('Nobody')}</w:fldSimple>`) +
      endOfCover,
  ),
  'a table around it': templateWith(
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>${[
      '[Insert publication title here]',
      'Author(s)',
      'Publication date: DD Month YYYY',
      'Version: x.x',
    ]
      .map(
        (text) =>
          `<w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${paragraph(words(text))}</w:tc></w:tr>`,
      )
      .join('')}</w:tbl>${endOfCover}`,
  ),
  'a text box': templateWith(
    paragraph(
      textBox(
        paragraph(words('A title of two'), 'Titel') +
          paragraph(words('lines'), 'Titel') +
          paragraph(words('Subtitle')),
      ),
    ) + endOfCover,
  ),
  'a text box within one': templateWith(
    paragraph(textBox(paragraph(textBox(paragraph(words('Title')))))) + endOfCover,
  ),
  'a control in a text box': templateWith(
    paragraph(
      textBox(
        `<w:sdt><w:sdtPr><w:alias w:val="Title"/></w:sdtPr><w:sdtContent>${paragraph(words('Stadt'))}</w:sdtContent></w:sdt>`,
        paragraph(''),
      ),
    ) + endOfCover,
  ),
  'styles and a page break': templateWith(
    paragraph(words('Stadt '), 'Titel') +
      paragraph(words('Elmfeld')) +
      paragraph('<w:r><w:br w:type="page"/></w:r>'),
  ),
  'Word’s gallery': templateWith(
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(words('Title'))}${paragraph('<w:r><w:br w:type="page"/></w:r>')}</w:sdtContent></w:sdt>`,
  ),
};

describe('the cover of a template', () => {
  const files: Record<string, Exported> = {};
  before(async () => {
    for (const [name, template] of Object.entries(templates)) files[name] = await madeAfter(template);
  });

  it('stays with its picture, header and layout', () => {
    const file = files['content controls']!;
    const [first, second] = all(file.document, 'w:sectPr');
    assert.equal(at(first!, 'w:pgMar')?.attributes['w:top'], '567');
    assert.equal(at(first!, 'w:vAlign')?.attributes['w:val'], 'center');
    assert.equal(at(second!, 'w:pgMar')?.attributes['w:top'], '1985');
    const blip = all(file.document, 'a:blip').map(({ attributes }) => attributes['r:embed']!)[0]!;
    assert.match(
      file.parts['word/_rels/document.xml.rels']!,
      new RegExp(`Id="${blip}"[^>]*Target="media/template\\d+\\.png"`),
    );
    const header = at(first!, 'w:headerReference')!.attributes['r:id']!;
    const target = new RegExp(`Id="${header}"[^>]*Target="([^"]*)"`).exec(
      file.parts['word/_rels/document.xml.rels']!,
    )![1];
    assert.match(file.parts[`word/${target}`]!, /Title page/);
  });

  it('has the title as the heading of the document, which does not stand again below', () => {
    for (const name of Object.keys(templates).filter((each) => each !== 'fields')) {
      const file = files[name]!;
      const isLevelled = ({ element }: { element: XmlElement }) => at(element, 'w:pPr/w:outlineLvl');
      const titles = file.paragraphs.filter(isLevelled);
      assert.deepEqual(
        titles.map(({ text, element }) => [text, isLevelled({ element })!.attributes['w:val']]),
        [['New bin days', '0']],
        name,
      );
      const bookmarks = all(titles[0]!.element, 'w:bookmarkStart').map(
        ({ attributes }) => attributes['w:name'],
      );
      assert.deepEqual(bookmarks, ['_Title', '_L2'], name);
      assert.ok(!file.paragraphs.some(({ style }) => style === 'berschrift1'), name);
      assert.deepEqual(headingFindings(file.parts), [], name);
    }
  });

  it('is followed by the title as a heading where it says more in the same line', () => {
    const file = files.fields!;
    const headings = file.paragraphs.filter(({ style }) => style === 'berschrift1');
    assert.deepEqual(
      headings.map(({ text }) => text),
      ['New bin days'],
    );
    assert.equal(all(file.document, 'w:outlineLvl').length, 0);
    assert.deepEqual(headingFindings(file.parts), []);
  });

  it('leaves the title’s level to a style that has it, and takes it from one that has another', async () => {
    const styled = (level: string) =>
      `<w:style w:type="paragraph" w:styleId="Deckblatt"><w:name w:val="Title"/><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`;
    for (const [level, written] of [
      ['0', []],
      ['9', ['0']],
    ] as const) {
      const template = templateWith(paragraph(words('Stadt'), 'Deckblatt') + endOfCover, {
        'word/styles.xml': `<w:styles ${namespaces}>${styled(level)}</w:styles>`,
      });
      const file = await madeAfter(template);
      const title = file.paragraphs.find(({ text }) => text === 'New bin days')!;
      const levels = all(title.element, 'w:outlineLvl').map(({ attributes }) => attributes['w:val']);
      assert.deepEqual(levels, written, level);
      assert.deepEqual(headingFindings(file.parts), [], level);
    }
  });

  it('has the language of a title that is in another than the plan', async () => {
    const file = await madeAfter(
      templates['styles and a page break']!,
      planWith('Text.', 'campaign: Croeso i’r llyfrgell newydd yn y dref'),
    );
    const title = file.paragraphs.find(({ text }) => text.startsWith('Croeso'))!;
    assert.deepEqual(
      all(title.element, 'w:lang').map(({ attributes }) => attributes['w:val']),
      ['cy'],
    );
  });

  it('is where links to the title lead', async () => {
    const text = planWith('# New bin days\n\nSee [above](#new-bin-days).\n', 'campaign: New bin days');
    const { document } = await madeAfter(templates['styles and a page break']!, text);
    const anchors = all(document, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    const title = childrenOf(at(document, 'w:body')!, 'w:p')[0]!;
    const names = all(title, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    assert.ok(
      names.some((name) => name !== undefined && anchors.includes(name)),
      `${anchors} in ${names}`,
    );
  });

  it('is referred to by headers, which show the title all the same', async () => {
    const header = (style: string) =>
      `<w:hdr ${namespaces}><w:p><w:fldSimple w:instr=" STYLEREF ${style} ">${words('Vorlage')}</w:fldSimple></w:p></w:hdr>`;
    const shown = async (style: string, name: string) => {
      const blocks = paragraph(words(name), name === 'Stadt' ? 'Titel' : '') + endOfCover;
      const file = await madeAfter(templateWith(blocks, { 'word/header2.xml': header(style) }));
      const instructions = Object.values(file.parts).flatMap(
        (xml) => /w:instr="\s*([^"]*?)\s*"/.exec(xml)?.[1] ?? [],
      );
      return instructions.find((instruction) => /^(?:STYLEREF|TITLE)/.test(instruction));
    };
    // What a style of the cover shows goes on; what only the heading below had is the document’s title.
    assert.equal(await shown('Title', 'Stadt'), 'STYLEREF Title');
    assert.equal(await shown('1', 'Stadt'), 'TITLE');
    assert.equal(await shown('&quot;heading 1&quot;', 'Stadt'), 'TITLE');
    assert.equal(await shown('&quot;heading 1&quot;', 'About the town'), 'STYLEREF &quot;heading 1&quot;');
  });

  it('has what stands only on first pages for itself, and the text our own where it would have none', async () => {
    const reference = '<w:headerReference w:type="first" r:id="rId13"/>';
    const first = endOfCover
      .replace(/<w:headerReference[^>]*>/, reference)
      .replace('<w:vAlign', '<w:titlePg/><w:vAlign')
      .replace(/(<w:titlePg\/>)(<w:vAlign[^>]*>)/, '$2$1');
    const blocks = `${paragraph(words('Title'))}${first}`;
    const template = corporateTemplate({
      'word/document.xml': `<w:document ${namespaces}><w:body>${blocks}${paragraph(words('Text'))}<w:sectPr>${page}<w:titlePg/></w:sectPr></w:body></w:document>`,
      'word/_rels/document.xml.rels': links(),
    });
    const file = await madeAfter(template);
    const [ofCover, ofText] = all(file.document, 'w:sectPr');
    assert.ok(at(ofCover!, 'w:titlePg'));
    assert.equal(at(ofText!, 'w:titlePg'), undefined);
    const kinds = ['w:headerReference', 'w:footerReference'].flatMap((name) =>
      childrenOf(ofText!, name).map(({ attributes }) => `${name} ${attributes['w:type']}`),
    );
    assert.deepEqual(
      kinds.filter((kind) => !kind.endsWith('even')),
      ['w:headerReference default', 'w:footerReference default'],
    );
    assert.ok(Object.values(file.parts).some((xml) => /<w:ftr.* NUMPAGES /s.test(xml)));
  });

  it('leaves headers no number of a chapter, which the title has not', async () => {
    const number = '<w:fldSimple w:instr=" STYLEREF &quot;heading 1&quot; \\n ">';
    const chapter = '<w:fldSimple w:instr=" STYLEREF &quot;heading 1&quot; ">';
    const header = (before: string, between: string) =>
      `<w:hdr ${namespaces}><w:p><w:r><w:tab/></w:r>${before}${number}${words('2')}</w:fldSimple>${words(between)}${chapter}${words('Aims')}</w:fldSimple></w:p></w:hdr>`;
    for (const xml of [header(words('Chapter '), ': '), header('', '   ')]) {
      const file = await madeAfter(
        templateWith(paragraph(words('Stadt'), 'Titel') + endOfCover, { 'word/header2.xml': xml }),
      );
      const shown = file.parts['word/header1.xml']!;
      assert.equal(shown.replaceAll(/<[^>]*>/g, '').trim(), 'New bin days');
      assert.match(shown, /<w:tab\/>/);
    }
  });

  it('has the contents on the page of what is known first, though headings begin pages', async () => {
    const many = planWith(
      Array.from({ length: 8 }, (_, index) => `## Part ${index}\n\nText.\n`).join('\n'),
      'campaign: New bin days',
    );
    const { document } = await madeAfter(corporateTemplate(), many);
    const contents = all(document, 'w:sdtContent').flatMap((content) => childrenOf(content, 'w:p'))[0]!;
    assert.equal(at(contents, 'w:pPr/w:pageBreakBefore')?.attributes['w:val'], '0');
  });

  it('leaves the day to headers that repeat a style for it', async () => {
    const header = `<w:hdr ${namespaces}><w:p><w:fldSimple w:instr=" STYLEREF Date ">${words('Vorlage')}</w:fldSimple></w:p></w:hdr>`;
    const { parts } = await madeAfter(templateWith('', { 'word/header2.xml': header }));
    assert.match(
      parts['word/header1.xml']!,
      /w:instr=" CREATEDATE [^>]*>.*28 November 2026.*<\/w:fldSimple>/,
    );
  });

  it('has the plan’s facts in its content controls, which can be edited', () => {
    const file = files['content controls']!;
    assert.deepEqual(cover(file), [
      'New bin days',
      'Our plan for the bins',
      'Sam Okoro',
      '28 November 2026',
      '0.3',
    ]);
    assert.doesNotMatch(file.parts['word/document.xml']!, /w:lock|showingPlcHdr/);
    assert.doesNotMatch(messages(file), /cover/);
  });

  it('has them in its fields', () => {
    assert.deepEqual(cover(files.fields!), ['About New bin days', 'Sam Okoro', 'Elmfield Borough Council']);
  });

  it('has them in the cells of a table that say what is to stand there', () => {
    assert.deepEqual(cover(files['a table around it']!), [
      'New bin days',
      'Sam Okoro',
      'Publication date: 28 November 2026',
      'Version: 0.3',
    ]);
  });

  it('has them in text boxes, in both their forms, each once', () => {
    const boxes = all(files['a text box']!.document, 'w:txbxContent').map((box) =>
      all(box, 'w:p')
        .map(textIn)
        .filter((text) => text !== ''),
    );
    assert.deepEqual(boxes, [
      ['New bin days', 'Our plan for the bins'],
      ['New bin days', 'Our plan for the bins'],
    ]);
  });

  it('may end with a page break, or be one of Word’s gallery: the text then begins a new page', () => {
    for (const name of ['styles and a page break', 'Word’s gallery']) {
      const file = files[name]!;
      assert.equal(cover(file)[0], 'New bin days', name);
      const below = file.paragraphs.find(({ style }) => style === 'PlanSubtitle')!;
      assert.ok(at(below.element, 'w:pPr/w:pageBreakBefore'), name);
      assert.equal(
        all(file.document, 'w:br').filter(({ attributes }) => attributes['w:type'] === 'page').length,
        0,
      );
    }
    assert.deepEqual(cover(files['styles and a page break']!), ['New bin days', 'Elmfeld']);
  });

  it('says what the plan has nothing for, and leaves no placeholder of a control', async () => {
    const template = templateWith(
      paragraph(words('Title')) +
        paragraph(named('Version')) +
        paragraph(named('Abstract')) +
        paragraph(words('Embargoed to dd/mm/yyyy')) +
        endOfCover,
    );
    const file = await madeAfter(template, planWith('Text.', 'campaign: Bins'));
    assert.deepEqual(cover(file), ['Bins', 'Embargoed to dd/mm/yyyy']);
    assert.match(
      messages(file),
      /cover has places that are not filled: “Version”, “Abstract”, “Embargoed to dd\/mm\/yyyy”\./,
    );
  });

  it('never says who is not known: controls and fields for that are empty, which is told', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTHOR </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${words('Al Green')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const blocks = [
      words('Title'),
      control(`<w:alias w:val="Author"/>${boundTo('creator')}`, '[Author]'),
      control(`<w:alias w:val="Company"/>${boundTo('company')}`, '[Company]'),
      field,
      `<w:fldSimple w:instr=" DOCPROPERTY Author ">${words('Al Green')}</w:fldSimple>`,
    ];
    const header = `<w:hdr ${namespaces}>${paragraph(control(boundTo('creator'), '[Author]') + field)}</w:hdr>`;
    const template = templateWith(blocks.map((block) => paragraph(block)).join('') + endOfCover, {
      'word/header3.xml': header,
    });
    const file = await madeAfter(template, planWith('Text.', 'campaign: Bins'));
    assert.deepEqual(cover(file), ['Bins']);
    for (const part of Object.entries(file.parts))
      if (/^word\/(?:document|header)/.test(part[0])) {
        assert.doesNotMatch(part[1], /not stated|Al Green/);
        assert.doesNotMatch(part[1], /<w:dataBinding[^>]*:(?:creator|company)/);
      }
    assert.match(messages(file), /cover has places that are not filled: “Author”, “Company”\./);
  });

  it('tells samples that stay: days, numbers and names that are typed, and the fields of old forms', async () => {
    const form = (name: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="${name}"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${words('     ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const samples = [
      'TR-ABCD',
      'Report ABC-123',
      '12 March 2019',
      'March 12, 2019',
      '12.03.2019',
      'Published: 12 Mawrth 2019',
      'Project ID 2',
      'Document no. 12/345',
      'Version: 1.0',
      'Prepared by: John Smith',
    ];
    const own = [
      'Ministry of Works',
      'Elmfield 2030',
      'Charity number 1234567',
      'Room 2',
      'A1 Printing',
      'Since 1974',
    ];
    const template = templateWith(
      [
        words('Title'),
        ...[...samples, ...own].map((text) => words(text)),
        form('Reference'),
        words('For ') + form('Client'),
      ]
        .map((content) => paragraph(content))
        .join('') + endOfCover,
    );
    const told = messages(await madeAfter(template));
    for (const text of [...samples, 'Reference', 'Client'])
      assert.ok(told.includes(`“${text}”`), `${text}: ${told}`);
    for (const text of own) assert.ok(!told.includes(`“${text}”`), text);
  });

  it('says what the header of the cover still asks for', async () => {
    const header = `<w:hdr ${namespaces}>${paragraph(words('Research paper 2026/nnn'))}</w:hdr>`;
    const template = templateWith(`${paragraph(named('Title'))}${endOfCover}`, {
      'word/header3.xml': header,
    });
    assert.match(
      messages(await madeAfter(template)),
      /header and footer have places that are not filled: “Research paper 2026\/nnn”\./,
    );
  });

  it('tells bare words and signs that stand for what is to be filled in', async () => {
    const bare = [
      'Report Title (can be abbreviated)',
      'Insert other partners here.',
      'Address',
      'Year',
      'Technical Report ####',
      '[Name]',
      'Click or tap to enter a date.',
      'Report no. XXXX',
      'Research Document 2026/nnn',
      'Release date (Month Year)',
      'Name of the region',
    ];
    const template = templateWith(
      paragraph(words('Title')) +
        [...bare, 'Ministry of Works', '2027', 'Year of the river']
          .map((text) => paragraph(words(text)))
          .join('') +
        endOfCover,
    );
    const told = messages(await madeAfter(template));
    for (const text of bare) assert.ok(told.includes(`“${text}”`), text);
    assert.doesNotMatch(told, /“(?:Ministry of Works|2027|Year of the river)”/);
  });

  it('tells bare words in tables, unless they are labels of what stands beside them', async () => {
    const row = (...texts: readonly string[]) =>
      `<w:tr>${texts.map((text) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(words(text))}</w:tc>`).join('')}</w:tr>`;
    const table = (columns: number, rows: string) =>
      `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;
    const template = templateWith(
      paragraph(words('Title')) +
        table(1, row('Address') + row('Year')) +
        table(2, row('Region', '') + row('Phone', '01632 960001')) +
        endOfCover,
    );
    const told = messages(await madeAfter(template));
    assert.match(told, /not filled: “Address”, “Year”, “Region”\./);
  });

  it('tells what headers and footers still ask for', async () => {
    const header = (text: string) =>
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${words(text)}</w:p></w:hdr>`;
    const asking = await madeAfter(
      templateWith(paragraph(words('Title')) + endOfCover, {
        'word/header2.xml': header('[region_name] – Science response'),
      }),
    );
    assert.match(
      messages(asking),
      /header and footer have places that are not filled: “\[region_name\] – Science response”\./,
    );
    const saying = await madeAfter(
      templateWith(paragraph(words('Title')) + endOfCover, { 'word/header2.xml': header('Elmfield') }),
    );
    assert.doesNotMatch(messages(saying), /header and footer/);
  });

  it('does not ask for the protective markings of government to be filled in', async () => {
    const markings = [
      '[OFFICIAL]',
      '[OFFICIAL-SENSITIVE]',
      '[OFFICIAL – SENSITIVE: COMMERCIAL]',
      '[UK OFFICIAL]',
      '[NOT PROTECTIVELY MARKED]',
      '[SWYDDOGOL]',
    ];
    const header = (text: string) =>
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${words(text)}</w:p></w:hdr>`;
    const told = async (text: string) =>
      messages(
        await madeAfter(
          templateWith(paragraph(words('Title')) + paragraph(words(text)) + endOfCover, {
            'word/header2.xml': header(text),
          }),
        ),
      );
    assert.doesNotMatch(await told(markings.join(' ')), /not filled/);
    for (const asking of ['[Official name]', '[OFFICIAL] [Region]', '[PROTECTIVE MARKING]', '[SECRET SANTA]'])
      assert.match(await told(asking), /header and footer have places that are not filled/, asking);
  });

  it('is none, and not told of, where a text with headings has a table or a picture', async () => {
    const text =
      paragraph(words('About us'), 'berschrift1') +
      paragraph(picture('r:embed="rId20"', 5)) +
      paragraph(words('What we do'), 'berschrift1') +
      paragraph(words('Text'));
    assert.doesNotMatch(messages(await madeAfter(templateWith(text + endOfCover))), /cover/);
  });

  it('may end with an empty paragraph in the style of a heading', async () => {
    const end = endOfCover.replace('<w:pPr>', '<w:pPr><w:pStyle w:val="berschrift1"/>');
    const file = await madeAfter(templateWith(paragraph(words('Title')) + end));
    assert.equal(cover(file)[0], 'New bin days');
    assert.doesNotMatch(messages(file), /cover/);
  });

  it('has the plan’s words in the fields of old forms that stand in the style of a place', async () => {
    const form = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Podnazev"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${words('Vorlage')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const file = await madeAfter(templateWith(paragraph(form, 'Titel') + endOfCover));
    assert.deepEqual(cover(file), ['New bin days']);
    assert.doesNotMatch(messages(file), /not filled/);
    assert.deepEqual(await sdkFindings({ form: file.bytes }), []);
  });

  it('stays behind where it holds too much or headings, which is told', async () => {
    const title = paragraph(words('Title')) + paragraph(picture('r:embed="rId20"', 5));
    for (const more of [
      paragraph(words('About us'), 'berschrift1'),
      paragraph(words('Long guidance. '.repeat(150))),
      paragraph(words('One.')).repeat(70),
    ]) {
      const file = await madeAfter(templateWith(title + more + endOfCover));
      assert.deepEqual(cover(file), []);
      assert.match(messages(file), /cover stays behind: it has headings or a long text/);
    }
  });

  it('is none, and not told of, where a heading asks for the title', async () => {
    const blocks =
      paragraph(words('[Publication title]'), 'berschrift1') +
      paragraph(words('[Mandatory. No more than 150 words.]')) +
      paragraph(words('Context'), 'berschrift2');
    const file = await madeAfter(templateWith(blocks + endOfCover));
    assert.deepEqual(cover(file), []);
    assert.doesNotMatch(messages(file), /cover/);
  });

  it('is none where guidance stands there that has no place for anything', async () => {
    const guidance = paragraph(words('Abstract')) + paragraph(words('The abstract is mandatory.'));
    const file = await madeAfter(templateWith(guidance + endOfCover));
    assert.deepEqual(cover(file), []);
    assert.doesNotMatch(messages(file), /cover/);
  });

  it('says that it has no place for the title, and that linked pictures stay behind', async () => {
    const template = templateWith(
      paragraph(words('Stadt Elmfeld')) + paragraph(picture('r:link="rId21"', 5)) + endOfCover,
      { 'word/_rels/document.xml.rels': links(['rId21', 'image', 'https://example.org/logo.png']) },
    );
    const file = await madeAfter(template);
    assert.deepEqual(cover(file), ['Stadt Elmfeld']);
    assert.match(messages(file), /cover has no place for the title/);
    assert.match(messages(file), /Not everything on the template’s cover could be taken over/);
    assert.doesNotMatch(file.parts['word/_rels/document.xml.rels']!, /logo\.png/);
  });

  it('is no cover where it is a text: that stays behind', async () => {
    const heading = paragraph(words('How to use this template'), 'berschrift1');
    for (const blocks of [
      heading + paragraph(words('Delete this.')) + endOfCover,
      paragraph(words('Long guidance. '.repeat(150))) + endOfCover,
    ]) {
      const file = await madeAfter(templateWith(blocks));
      assert.deepEqual(cover(file), []);
      assert.equal(all(file.document, 'w:sectPr').length, 1);
    }
  });

  it('is filled in a template without styles', async () => {
    const template = packed({
      '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
      'word/document.xml': `<w:document ${namespaces}><w:body>${paragraph(words('TITLE'))}${endOfCover.replace(/<w:headerReference[^>]*>/, '')}${paragraph(words('Text'))}<w:sectPr>${page}</w:sectPr></w:body></w:document>`,
    });
    const { document } = await madeAfter(template);
    const [first] = childrenOf(at(document, 'w:body')!, 'w:p') as [XmlElement];
    assert.equal(textIn(first), 'New bin days');
  });

  it('comes back as it went: none of its words are taken for a reader’s', () => {
    for (const [name, { bytes }] of Object.entries(files)) {
      const { changes, origin } = compareWithPlan(readReview(bytes), readForReview(plan));
      assert.deepEqual(
        [name, origin, changes.map(({ removed, added }) => [removed, added])],
        [name, 'this version', []],
      );
    }
  });

  it('comes back as it went however its words are nested', async () => {
    const cell = (content: string) =>
      `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
    const table = (rows: string) =>
      `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${rows}</w:tbl>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const said = (text: string) => cell(paragraph(words(text)));
    const within = `${table(row(said('Ward'), said('North')))}${paragraph('')}`;
    const asControl = `<w:sdt><w:sdtPr><w:alias w:val="Series"/></w:sdtPr><w:sdtContent>${said('Series')}</w:sdtContent></w:sdt>`;
    const nested: Record<string, string> = {
      'a box between words': paragraph(
        words('City ') + textBox(paragraph(words('In a box'))) + words('of Elmfield'),
      ),
      'a table in a cell': table(row(said('Where'), cell(within))),
      'a box in a cell': table(row(said('Where'), cell(paragraph(textBox(paragraph(words('Ward'))))))),
      'a control around a cell': table(row(asControl, said('Two'))),
    };
    for (const [name, content] of Object.entries(nested)) {
      const { bytes } = await madeAfter(
        templateWith(paragraph(words('Title'), 'Titel') + content + endOfCover),
      );
      assert.deepEqual([name, ...reviewed(new Reviewed(bytes), plan).review.changes], [name]);
    }
  });

  it('comes back as it went where a program works its fields out anew, and writes signs as letters', async () => {
    const template = templateWith(
      paragraph(words('Title'), 'Titel') +
        paragraph(`${words('Page ')}<w:fldSimple w:instr=" PAGE ">${words('1')}</w:fldSimple>`) +
        paragraph(
          `${words('File ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> FILENAME </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${words('old.docx')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${words(' here')}`,
        ) +
        paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${words(' turn over')}`) +
        endOfCover,
    );
    const { bytes } = await madeAfter(template);
    const returned = new Reviewed(bytes)
      .edit((xml) => xml.replace('old.docx', 'New bin days.docx').replace('>1</w:t>', '>2</w:t>'))
      .edit((xml) => xml.replace(/<w:sym [^>]*\/>/, '<w:t>\uf0e0</w:t>'));
    assert.deepEqual(reviewed(returned, plan).review.changes, []);
    const read = returned.read().passages.flatMap(({ cells }) => cells[0]!.paragraphs);
    assert.ok(read.some(({ text }) => text === 'Page 2'));
    // What stands beside a field is still compared.
    const retyped = reviewed(returned.retype('turn over', 'turn round'), plan).review.changes;
    assert.ok(retyped.some(({ added }) => added.includes('turn round')));
  });

  it('comes back as it went where the header has a text box that says what it is', async () => {
    const header = `<w:hdr ${namespaces}>${paragraph(textBox(paragraph(words('Unclassified'))))}</w:hdr>`;
    const template = templateWith('', { 'word/header2.xml': header });
    const { bytes, parts } = await madeAfter(template);
    assert.match(parts['word/header1.xml']!, /descr="The title"/);
    assert.deepEqual(reviewed(new Reviewed(bytes), plan).review.changes, []);
  });

  it('shows what somebody has written on it', () => {
    const returned = new Reviewed(files['content controls']!.bytes).retype(
      '28 November 2026',
      '30 November 2026',
    );
    const { review, accepted } = reviewed(returned, plan);
    assert.ok(review.changes.some(({ added }) => added.includes('30 November 2026')));
    // The day on the cover is none of the plan's text.
    assert.equal(accepted.text, plan);
  });

  it('leads remarks on its title, and edits of it, to the plan’s', () => {
    const title = 'campaign: New bin days';
    const renamed = plan.replace(title, 'campaign: New bin weeks');
    for (const name of ['content controls', 'a control in a text box', 'a table around it']) {
      const onTitle = (edit: (document: Reviewed) => Reviewed) => {
        const { placed, unplaced } = seen(edit(new Reviewed(files[name]!.bytes)).read(), plan);
        assert.deepEqual(unplaced, [], name);
        return placed.map(({ words: quoted, accepted }) => [quoted, accepted]);
      };
      const commented = onTitle((document) => document.comment('New bin days', 'Shorter?'));
      assert.deepEqual(commented, [['New bin days', undefined]], name);
      const tracked = onTitle((document) => document.change('New bin days', 'New bin weeks'));
      assert.deepEqual(tracked, [['New bin days', renamed]], name);
      // With tracking off a row of a table is shown as taken out, and the other one as put in.
      if (name === 'a table around it') continue;
      const untracked = onTitle((document) => document.retype('New bin days', 'New bin weeks'));
      assert.deepEqual(untracked, [['days', renamed]], name);
      const rewritten = onTitle((document) => document.retype('New bin days', 'When we collect'));
      assert.deepEqual(rewritten, [['New bin days', plan.replace(title, 'campaign: When we collect')]], name);
    }
  });

  it('has no finding by the Open XML SDK', async () => {
    const bytes = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.bytes]));
    assert.deepEqual(await sdkFindings(bytes), []);
  });

  it('has no finding by the ISO schemas', async function () {
    if (schemasMissing !== undefined) skip(this, schemasMissing);
    const bytes = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.bytes]));
    assert.deepEqual(await schemaFindings(bytes), []);
  });

  it('takes no half of a bookmark along that ends behind it, and no number of a list that is too short', async () => {
    const half = '<w:bookmarkStart w:id="7" w:name="test"/>';
    const whole = '<w:bookmarkStart w:id="8" w:name="kept"/><w:bookmarkEnd w:id="8"/>';
    const template = templateWith(`${paragraph(half + whole + named('Title'))}${endOfCover}`, {
      'word/numbering.xml':
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:nsid w:val="A990"/><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
    });
    const { parts, bytes } = await madeAfter(template);
    assert.match(parts['word/document.xml']!, /w:name="kept"/);
    assert.doesNotMatch(parts['word/document.xml']!, /w:name="test"/);
    assert.doesNotMatch(parts['word/numbering.xml']!, /A990/);
    assert.deepEqual(await sdkFindings({ bytes }), []);
  });

  it('gives the same bytes for the same plan and template', async () => {
    const again = await madeAfter(templates['content controls']!);
    assert.deepEqual(again.bytes, files['content controls']!.bytes);
  });
});
