import assert from 'node:assert/strict';
import { childrenOf, parseXml, type XmlElement } from '../../src/ooxml/xml.ts';
import {
  allWords,
  boxesIn,
  boxOf,
  headingLevel,
  headingStyles,
  isContentsList,
  isHeadingLook,
  isHighlighted,
  isStruck,
  lineIn,
  lookOf,
  originalWords,
  spanOf,
  tableBehind,
  within,
} from '../../src/review/word-elements.ts';

/** A cell with such properties. */
function cell(properties: string) {
  const root = parseXml(
    `<w:tc xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:tcPr>${properties}</w:tcPr></w:tc>`,
  );
  return spanOf(root);
}

describe('how much room a cell of a returned table takes', () => {
  it('is a column, joined with nothing, unless it says otherwise', () => {
    assert.deepEqual(cell(''), { span: 1, merge: 'none' });
  });

  it('is as many columns as it says, and no more than Word has', () => {
    assert.equal(cell('<w:gridSpan w:val="3"/>').span, 3);
    assert.equal(cell('<w:gridSpan w:val="4000"/>').span, 63);
    for (const odd of ['0', '-2', '1.5', 'x'])
      assert.equal(cell(`<w:gridSpan w:val="${odd}"/>`).span, 1, odd);
  });

  it('tells the first of those that are joined below each other from those below it', () => {
    assert.equal(cell('<w:vMerge w:val="restart"/>').merge, 'first');
    assert.equal(cell('<w:vMerge w:val="continue"/>').merge, 'continued');
    assert.equal(cell('<w:vMerge/>').merge, 'continued');
  });
});

/** The element that some XML is, with the prefixes that Word declares. */
function element(xml: string): XmlElement {
  const root = parseXml(
    `<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${xml}</w:x>`,
  );
  return childrenOf(root)[0]!;
}

const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('the line of the plan that an element of a returned document holds', () => {
  it('is what the first of its bookmarks says that speaks of a line, counted from zero', () => {
    const bookmark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/>`;
    for (const [xml, line] of [
      ['', undefined],
      [bookmark('_L12'), 11],
      [`<w:r>${bookmark('Other')}${bookmark('_L3')}${bookmark('_L4')}</w:r>`, 2],
      ['<w:bookmarkEnd w:id="1" w:name="_L12"/>', undefined],
      ['<w:bookmarkStart w:id="1"/>', undefined],
      [bookmark('_L0'), undefined],
    ] as const)
      assert.equal(lineIn(element(`<w:p>${xml}</w:p>`)), line, xml);
  });
});

describe('the table behind a caption of a returned document', () => {
  const behind = (xml: string, index = 0) =>
    tableBehind(element(`<w:body>${xml}</w:body>`).children, index)?.attributes.get('w:id');
  const table = (id: string) => `<w:tbl w:id="${id}"/>`;

  it('is what follows next, be there ends of bookmarks and comments between', () => {
    assert.equal(behind(`<w:p/>${table('a')}${table('b')}`), 'a');
    assert.equal(behind(`<w:p/>${table('a')}${table('b')}`, 1), 'b');
    assert.equal(behind(`<w:p/> <w:bookmarkEnd/><w:commentRangeEnd/>\n${table('a')}`), 'a');
    assert.equal(behind(`<w:p/><w:p/>${table('a')}`), undefined);
    assert.equal(behind('<w:p/>'), undefined);
    assert.equal(behind(`${table('a')}<w:p/>`, 1), undefined);
  });
});

describe('the rows and cells of a returned table', () => {
  it('are its own, those in content controls and changes too, with the ends of ranges between them', () => {
    const row = (id: string) => `<w:tr w:id="${id}"><w:tc><w:tbl><w:tr w:id="inner"/></w:tbl></w:tc></w:tr>`;
    const wrapped = ['sdt', 'sdtContent', 'customXml', 'ins', 'del', 'moveFrom', 'moveTo'].map(
      (name) => `<w:${name}>${row(name)}</w:${name}>`,
    );
    const table = element(
      `<w:tbl><w:tblPr/>${row('first')}<w:commentRangeEnd w:id="c"/>${wrapped.join('')}<w:bookmarkEnd w:id="b"/><w:other>${row('no')}</w:other></w:tbl>`,
    );
    assert.deepEqual(
      within(table, 'w:tr').map(({ name, attributes }) => `${name} ${attributes.get('w:id')}`),
      [
        'w:tr first',
        'w:commentRangeEnd c',
        'w:tr sdt',
        'w:tr sdtContent',
        'w:tr customXml',
        'w:tr ins',
        'w:tr del',
        'w:tr moveFrom',
        'w:tr moveTo',
        'w:bookmarkEnd b',
      ],
    );
    const cells = element('<w:tr><w:trPr/><w:tc w:id="1"/><w:sdt><w:tc w:id="2"/></w:sdt></w:tr>');
    assert.deepEqual(
      within(cells, 'w:tc').map(({ attributes }) => attributes.get('w:id')),
      ['1', '2'],
    );
  });
});

describe('the words of a cell that came or went as a whole', () => {
  const cell = element(
    `<w:tc><w:tcPr><w:t>no</w:t></w:tcPr><w:p><w:pPr><w:t>no</w:t></w:pPr>${run('One')}<w:r><w:tab/></w:r>${run('two')}<w:ins>${run(' put')}</w:ins><w:del><w:r><w:delText> gone</w:delText></w:r></w:del></w:p><w:p><w:moveTo>${run('come ')}</w:moveTo><w:moveFrom>${run('left')}</w:moveFrom><w:r><w:br/></w:r>${run('end')}<w:instrText>PAGE</w:instrText></w:p></w:tc>`,
  );

  it('are those that were exported: what was taken out, not what was put in', () => {
    assert.equal(originalWords(cell), 'One two gone left end');
  });

  it('are all of them, with a blank or a line end between paragraphs and none at the end', () => {
    assert.equal(allWords(cell), 'One two put gone come left end');
    assert.equal(allWords(cell, '\n'), 'One two put gone\ncome left end');
    assert.equal(allWords(element('<w:tc/>')), '');
  });
});

describe('the text boxes of a drawing', () => {
  it('are the outer ones, however deep, in their order', () => {
    const drawing = element(
      '<w:drawing><w:a><w:b><w:txbxContent w:id="1"><w:txbxContent w:id="2"/></w:txbxContent></w:b></w:a><w:txbxContent w:id="3"/></w:drawing>',
    );
    assert.deepEqual(
      boxesIn(drawing).map(({ attributes }) => attributes.get('w:id')),
      ['1', '3'],
    );
    assert.deepEqual(boxesIn(element('<w:drawing/>')), []);
  });
});

describe('how a paragraph of a returned document looks', () => {
  const style = (id: string, name: string) =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const headings = headingStyles(
    element(
      `<w:styles>${style('H1', 'heading 1')}${style('Berschrift9', 'Heading 9')}${style('T', 'TITLE')}${style('S', 'Subtitle')}${style('H10', 'heading 10')}${style('H0', 'heading 0')}${style('Own', 'My heading 2')}<w:style w:styleId="None"/></w:styles>`,
    ),
  );

  it('is a heading’s where its style is called so, in whatever case, and the title’s of the first level', () => {
    assert.deepEqual(
      [...headings],
      [
        ['H1', 1],
        ['Berschrift9', 9],
        ['T', 1],
      ],
    );
    assert.deepEqual([...headingStyles(undefined)], []);
  });

  it('is its style, list and level, as the file names them', () => {
    const look = (properties: string) => lookOf(element(`<w:p>${properties}</w:p>`), headings);
    const styled = (id: string, more = '') => `<w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>`;
    const list = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr>';
    for (const [properties, wanted, level] of [
      [styled('S'), 'S  ', undefined],
      [styled('ListBullet', list), 'ListBullet 7 1', undefined],
      [styled('H1'), '#1:H1  ', 1],
      [styled('Berschrift9', list), '#9:Berschrift9 7 1', 9],
      [styled('Own', '<w:outlineLvl w:val="1"/>'), '#2:Own  ', 2],
      [styled('H1', '<w:outlineLvl w:val="4"/>'), '#1:H1  ', 1],
      [`<w:pPr>${list}</w:pPr>`, ' 7 1', undefined],
    ] as const) {
      assert.equal(look(properties), wanted);
      assert.deepEqual([isHeadingLook(wanted), headingLevel(wanted)], [level !== undefined, level]);
    }
    assert.equal(lookOf(element('<w:p/>'), new Map()), '  ');
    assert.equal(headingLevel('Own #2: 1'), undefined);
    assert.equal(headingLevel('#12:Deep  '), 12);
  });
});

describe('a content control of a returned document', () => {
  const control = (properties: string) => element(`<w:sdt><w:sdtPr>${properties}</w:sdtPr></w:sdt>`);

  it('holds the contents list where it says so', () => {
    const gallery = (name: string) =>
      control(`<w:docPartObj><w:docPartGallery w:val="${name}"/></w:docPartObj>`);
    assert.equal(isContentsList(gallery('Table of Contents')), true);
    assert.equal(isContentsList(gallery('Cover Pages')), false);
    assert.equal(isContentsList(control('<w:docPartGallery w:val="Table of Contents"/>')), false);
    assert.equal(isContentsList(element('<w:sdt/>')), false);
  });

  it('is a box to tick, ticked or not, or none', () => {
    const box = (checked: string) => control(`<w14:checkbox>${checked}</w14:checkbox>`);
    assert.equal(boxOf(box('<w14:checked w14:val="1"/>')), true);
    assert.equal(boxOf(box('<w14:checked w14:val="true"/>')), true);
    assert.equal(boxOf(box('<w14:checked w14:val="0"/>')), false);
    assert.equal(boxOf(box('')), false);
    assert.equal(boxOf(control('<w:text/>')), undefined);
    assert.equal(boxOf(element('<w:sdt><w14:checkbox/></w:sdt>')), undefined);
  });
});

describe('the marks by hand of a run', () => {
  const properties = (xml: string) => element(`<w:rPr>${xml}</w:rPr>`);

  it('are a line or two through it, unless they are switched off', () => {
    for (const [xml, isIt] of [
      ['<w:strike/>', true],
      ['<w:strike w:val="true"/>', true],
      ['<w:dstrike/>', true],
      ['<w:strike w:val="0"/>', false],
      ['<w:dstrike w:val="false"/>', false],
      ['<w:strike w:val="off"/>', false],
      ['<w:b/>', false],
    ] as const)
      assert.equal(isStruck(properties(xml)), isIt, xml);
    assert.equal(isStruck(undefined), false);
  });

  it('are a colour behind it, unless that is none', () => {
    for (const [xml, isIt] of [
      ['<w:highlight w:val="yellow"/>', true],
      ['<w:highlight w:val="none"/>', false],
      ['<w:highlight/>', false],
      ['', false],
    ] as const)
      assert.equal(isHighlighted(properties(xml)), isIt, xml);
    assert.equal(isHighlighted(undefined), false);
  });
});
