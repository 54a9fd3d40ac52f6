import assert from 'node:assert/strict';
import { accessibilityFindings, type Parts, rules } from './accessibility.ts';
import { type Exported, exported, fullPlan } from './support.ts';

/** What breaks each rule, in the order of the rules: part, what to find, what to put in its place. */
const defects: readonly (readonly [part: string, from: string | RegExp, to: string])[] = [
  ['word/document.xml', / descr="[^"]*"/, ''],
  ['word/document.xml', '<w:tblHeader/>', ''],
  ['word/document.xml', /<w:tblCaption [^>]*>/, ''],
  ['docProps/core.xml', /<dc:language>.*?<\/dc:language>/, ''],
  ['word/document.xml', 'w:val="Heading2"', 'w:val="Heading4"'],
  [
    'word/document.xml',
    '<w:pStyle w:val="PlanDetail"/>',
    '<w:pStyle w:val="PlanDetail"/><w:jc w:val="both"/>',
  ],
  ['word/styles.xml', '<w:sz w:val="24"/>', '<w:sz w:val="20"/>'],
  ['word/styles.xml', /(styleId="Hyperlink".*?<w:color w:val=")\w+/, '$1AAAAAA'],
  ['word/document.xml', /w:anchor="[^"]*"/, 'w:anchor="nowhere"'],
  ['word/document.xml', '<w:body>', '<w:body><w:p/>'],
  ['word/document.xml', '<w:tcPr>', '<w:tcPr><w:shd w:val="clear" w:fill="FF0000"/>'],
  ['word/document.xml', /<w:alias [^>]*>/, ''],
];

describe('accessibility of the Word document', () => {
  let full: Exported;
  before(async () => {
    full = await exported(fullPlan);
  });

  it('has no finding in a plan that uses everything', () => {
    assert.deepEqual(accessibilityFindings(full.parts), []);
  });

  for (const [index, rule] of rules.entries()) {
    it(`notices where it breaks the rule: ${rule.title}`, () => {
      const [part, from, to] = defects[index]!;
      const broken = full.parts[part]!.replace(from, to);
      assert.notEqual(broken, full.parts[part]!, 'the defect was not seeded');
      const parts: Parts = { ...full.parts, [part]: broken };
      const findings = accessibilityFindings(parts);
      assert.ok(
        findings.some((finding) => finding.startsWith(rule.title)),
        `found only: ${findings.join('; ')}`,
      );
    });
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
