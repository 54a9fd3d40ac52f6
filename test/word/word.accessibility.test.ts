import assert from 'node:assert/strict';
import { accessibilityFindings, type Parts, rules } from './accessibility.ts';
import { type Exported, exported, fullPlan } from './support.ts';

type Defect = readonly [part: string, from: string | RegExp, to: string];

const body = 'word/document.xml';
const styles = 'word/styles.xml';
const core = 'docProps/core.xml';
/** The beginning of its name. */
const chart = 'word/charts/chart';
const firstCell = /<w:tc>.*?<\/w:tc>/s;

/** What breaks each rule, by its title, in each of the ways it names: part, what to find, what to put in its place. */
const defects: Readonly<Record<string, Readonly<Record<string, Defect>>>> = {
  'every picture has alternative text or is decorative': {
    'a picture without': [body, / descr="A picture of a bin"/, ''],
    'a chart without': [body, / descr="Bar chart[^"]*"/, ''],
    'neither text nor the mark of decoration': [body, /<a:extLst><a:ext uri="{C183.*?<\/a:extLst>/, ''],
  },
  'every table is plain: a header row that repeats, no merged, nested, ragged or blank cells': {
    'a header row that does not repeat': [body, '<w:tblHeader/>', ''],
    'cells merged across': [body, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'],
    'cells merged downwards': [body, '<w:tcPr>', '<w:tcPr><w:vMerge/>'],
    'a nested table': [body, firstCell, '<w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc>'],
    'a row with a cell less': [body, firstCell, ''],
    'a blank cell': [body, firstCell, '<w:tc><w:p/></w:tc>'],
    'a row that breaks across pages': [body, '<w:cantSplit/>', ''],
  },
  'every table has alternative text': {
    'no title': [body, /<w:tblCaption [^>]*>/, ''],
    'no description': [body, /<w:tblDescription [^>]*>/, ''],
  },
  'title, language, author, subject and keywords are there': {
    'no title': [core, /<dc:title>.*?<\/dc:title>/, ''],
    'no language': [core, /<dc:language>.*?<\/dc:language>/, ''],
    'another language': [styles, /<w:lang w:val="en-GB"/, '<w:lang w:val="fr-FR"'],
    'no author': [core, /<dc:creator>.*?<\/dc:creator>/, ''],
    'no subject': [core, /<dc:subject>.*?<\/dc:subject>/, ''],
    'no keywords': [core, /<cp:keywords>.*?<\/cp:keywords>/, ''],
  },
  'Welsh passages are tagged, run by run': {
    'no tag': [body, /<w:lang w:val="cy"\/>(?=<\/w:rPr><w:t(?: [^>]*)?>Mae)/, ''],
    'another tag': [body, /<w:lang w:val="cy"\/>(?=<\/w:rPr><w:t(?: [^>]*)?>Mae)/, '<w:lang w:val="en-GB"/>'],
  },
  'headings are real, one has level 1, and none skips a level': {
    'a level skipped': [body, 'w:val="Heading2"', 'w:val="Heading4"'],
    'no level 1': [body, 'w:val="Heading1"', 'w:val="PlanSubtitle"'],
    'two of level 1': [body, 'w:val="Heading2"', 'w:val="Heading1"'],
    'another by its outline level': [
      body,
      '<w:pStyle w:val="PlanSubtitle"/>',
      '<w:pStyle w:val="PlanSubtitle"/><w:outlineLvl w:val="0"/>',
    ],
    'a blank one': [body, '<w:body>', '<w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>'],
  },
  'everything is in line, in one column and left-aligned': {
    'a floating picture': [body, '<wp:inline ', '<wp:anchor/><wp:inline '],
    'a text box': [body, '<w:body>', '<w:body><w:p><w:r><w:txbxContent/></w:r></w:p>'],
    'a frame': [body, '<w:pStyle w:val="PlanDetail"/>', '<w:pStyle w:val="PlanDetail"/><w:framePr/>'],
    'two columns': [body, '</w:sectPr></w:body>', '<w:cols w:num="2"/></w:sectPr></w:body>'],
    'justified text': [
      body,
      '<w:pStyle w:val="PlanDetail"/>',
      '<w:pStyle w:val="PlanDetail"/><w:jc w:val="both"/>',
    ],
    'centred text': [
      body,
      '<w:pStyle w:val="PlanDetail"/>',
      '<w:pStyle w:val="PlanDetail"/><w:jc w:val="center"/>',
    ],
  },
  'no text is smaller than 12 pt or all in capitals': {
    'small text': [styles, '<w:sz w:val="24"/>', '<w:sz w:val="20"/>'],
    'a small run': [body, '<w:b/>', '<w:b/><w:sz w:val="18"/>'],
    'small text in a chart': [chart, 'sz="1200"', 'sz="900"'],
    capitals: [
      styles,
      '<w:outlineLvl w:val="0"/></w:pPr><w:rPr>',
      '<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:caps/>',
    ],
  },
  'text has a contrast of 4.5:1, links too': {
    'pale links': [styles, /(styleId="Hyperlink".*?<w:color w:val=")\w+/, '$1AAAAAA'],
    'a pale run': [body, '<w:b/>', '<w:b/><w:color w:val="999999"/>'],
    'a dark ground': [styles, /(w:type="firstRow".*?w:fill=")\w+/, '$1336699'],
    'pale text in a chart': [chart, /(<a:defRPr [^>]*><a:solidFill><a:srgbClr val=")\w+/, '$1CCCCCC'],
  },
  'links have words and lead somewhere': {
    'a broken anchor': [body, /w:anchor="[^"]*"/, 'w:anchor="nowhere"'],
    'no words': [body, /(<w:hyperlink [^>]*>).*?(<\/w:hyperlink>)/, '$1$2'],
    'words that say nothing': [body, '>our website<', '>click here<'],
  },
  'no blanks or empty paragraphs make space': {
    'an empty paragraph': [body, '<w:body>', '<w:body><w:p/>'],
    'a run of blanks': [body, '>our website<', '>our   website<'],
    'line breaks': [body, 'Line one</w:t></w:r>', 'Line one</w:t></w:r><w:r><w:br/></w:r>'],
  },
  'nothing is said by colour alone': {
    'a shaded cell': [body, '<w:tcPr>', '<w:tcPr><w:shd w:val="clear" w:fill="FFEEEE"/>'],
  },
  'form controls have titles, and the document can be edited': {
    'a control without': [body, /<w:alias [^>]*>/, ''],
    'a locked control': [body, /<w:sdtPr>/, '<w:sdtPr><w:lock w:val="sdtContentLocked"/>'],
    'a restriction on editing': [
      'word/settings.xml',
      '<w:zoom ',
      '<w:documentProtection w:edit="readOnly"/><w:zoom ',
    ],
  },
};

describe('accessibility of the Word document', () => {
  let full: Exported;
  before(async () => {
    full = await exported(fullPlan);
  });

  it('has no finding in a plan that uses everything', () => {
    assert.deepEqual(accessibilityFindings(full.parts), []);
  });

  it('has a seeded defect for each rule', () => {
    assert.deepEqual(
      Object.keys(defects),
      rules.map(({ title }) => title),
    );
  });

  for (const [rule, seeded] of Object.entries(defects)) {
    for (const [name, [part, from, to]] of Object.entries(seeded)) {
      it(`notices what breaks the rule “${rule}”: ${name}`, () => {
        const path = Object.keys(full.parts).find((name) => name.startsWith(part))!;
        const broken = full.parts[path]!.replace(from, to);
        assert.notEqual(broken, full.parts[path]!, 'the defect was not seeded');
        const parts: Parts = { ...full.parts, [path]: broken };
        const findings = accessibilityFindings(parts);
        assert.ok(
          findings.some((finding) => finding.startsWith(rule)),
          `found only: ${findings.join('; ')}`,
        );
      });
    }
  }

  it('says which picture lacks its description, and where', () => {
    const notice = full.notices.find(({ message }) => message.includes('alt text'));
    assert.equal(fullPlan.slice(notice?.range?.start, notice?.range?.end), '![](bin.png)');
  });

  it('tags Welsh passages in an English plan', () => {
    const welsh = full.paragraphs.find(({ text }) => text.startsWith('Mae'));
    assert.match(JSON.stringify(welsh?.element), /"w:lang","attributes":\{"w:val":"cy"\}/);
    assert.match(
      full.parts['word/document.xml']!,
      /<w:lang w:val="cy"\/><\/w:rPr><w:t(?: xml:space="preserve")?>Croeso/,
    );
    const english = full.paragraphs.find(({ text }) => text.startsWith('The council'));
    assert.doesNotMatch(JSON.stringify(english?.element), /w:lang/);
  });
});
