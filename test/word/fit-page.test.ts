import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { channelDirectory } from '../../src/channels/directory.ts';
import { pageLimits } from '../../src/document/page/limits.ts';
import { composePage } from '../../src/document/page/on-a-page.ts';
import { readPlan } from '../../src/plan/document.ts';
import { heightOf } from '../../src/word/fit-page.ts';
import { templatePageLook } from '../../src/word/look/template/template-look.ts';
import { skip } from '../skip.ts';
import { accessibilityFindings } from './accessibility.ts';
import { packageFindings } from './package-rules.ts';
import { exported, fullPlan, type Overrides } from './support.ts';
import { corporateTemplate, plainStyles, story, words } from './templates.ts';
import { schemaFindings, schemasMissing, sdkFindings } from './validators.ts';
import { all, at, readXml } from './xml.ts';

const page = (text: string, overrides: Overrides = {}) => exported(text, { form: 'page', ...overrides });
const objective = (number: number) =>
  `  - { objective: Raise the share of residents who know service ${number} from 10% to 3${number}% by 31 March 2027, target: 3${number}%, deadline: 2027-03-31, channels: [Leaflet, Facebook, Website, Radio advertisement, Drop-in event], measures: [Residents’ survey in March with question ${number}] }`;
const activity = (number: number) =>
  `  - { date: 2027-0${1 + (number % 3)}-1${number % 10}, activity: Activity ${number} in the northern wards of the borough }`;
const planOf = (objectives: number, activities = 12) => `---
campaign: A healthier winter
organisation: Northvale Council
aim: Fewer people in hospital with illness that can be prevented, and fewer homes that are cold in winter
audiences: [Unpaid carers in Northvale, Staff of care homes, Parents of small children, Private tenants]
objectives:
${Array.from({ length: objectives }, (_, index) => objective(index + 1)).join('\n')}
activities:
${Array.from({ length: activities }, (_, index) => activity(index + 1)).join('\n')}
budget: { total: "£24,000" }
risks:
  - { risk: Vaccine is late, likelihood: low, impact: high, mitigation: Letters go out once it is there }
  - { risk: False claims, likelihood: high, impact: high, mitigation: A nurse answers within four hours }
  - { risk: No volunteers, likelihood: low, impact: low, mitigation: Ask the faith leaders }
signoff: [{ name: Ann Lee, role: Director }, { name: Sam Okoro, role: Chief Executive }]
---
`;

const largeStyle = (name: string) =>
  `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="72"/></w:rPr></w:style>`;

const templates = {
  'LibreOffice template': new Uint8Array(readFileSync('test/word/fixtures/libreoffice-template.dotx')),
  'corporate template': corporateTemplate(),
};

describe('the Word document of a plan on a page', () => {
  for (const [name, template] of Object.entries(templates))
    it(`is sure to be one page with six objectives in the ${name}, with no more margin than its header needs`, async () => {
      const { notices, document } = await page(planOf(6, 24), { template });
      assert.ok(!notices.some(({ message }) => message.startsWith('The plan may run over')));
      const { 'w:top': top, 'w:header': header } = at(document, 'w:body/w:sectPr/w:pgMar')!.attributes;
      assert.ok(Number(top) >= Number(header) + 400);
    });

  for (const [name, styles] of Object.entries({
    'a large title': largeStyle('heading 1') + largeStyle('heading 2') + largeStyle('Title'),
    'no styles': '',
  }))
    it(`has a title and headings of our size in a template with ${name}, where they have room`, async () => {
      const template = corporateTemplate({ 'word/styles.xml': plainStyles('Arial', styles) });
      const { notices, parts, document } = await page(planOf(6, 24), { template });
      assert.ok(!notices.some(({ message }) => message.startsWith('The plan may run over')));
      const sheet = readXml(parts['word/styles.xml']!);
      const sizeOf = (id: string) => {
        const style = all(sheet, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
        return Number(at(style!, 'w:rPr/w:sz')?.attributes['w:val'] ?? 0);
      };
      const used = all(document, 'w:p')
        .map((paragraph) => at(paragraph, 'w:pPr/w:pStyle')?.attributes['w:val'] ?? '')
        .filter((id) => /^heading ?[12]$/i.test(id));
      for (const id of ['TitleText', ...used]) assert.ok(sizeOf(id) <= 40, `${id}: ${sizeOf(id)}`);
      assert.ok(used.length > 0);
    });

  it('counts the lines of a wide font', async () => {
    const { plan, text, locations } = await readPlan('plan.campaign.md', planOf(6));
    const request = { plan, text, locations, channels: channelDirectory(plan, undefined) };
    const { document } = composePage(request, pageLimits[0]);
    const [plain, wide] = ['Arial', 'Arial Black'].map((font) =>
      heightOf(
        document.blocks,
        templatePageLook(corporateTemplate({ 'word/styles.xml': plainStyles(font) })),
      ),
    );
    assert.ok(wide! > plain! * 1.2, `${wide} ${plain}`);
  });

  it('leaves off a template’s header that takes the room which the plan needs, and says so', async () => {
    const tall = corporateTemplate({
      'word/header3.xml': story('hdr', words('Address of ours '.repeat(200))),
    });
    const { notices, parts } = await page(planOf(6, 24), { template: tall });
    assert.ok(
      notices.some(({ message }) => message.startsWith('The template’s header and footer are left off')),
    );
    assert.ok(!notices.some(({ message }) => message.startsWith('The plan may run over')));
    assert.deepEqual(
      Object.keys(parts).filter((path) => /header|footer/.test(path)),
      [],
    );
  });

  it('is one section of landscape A4 without header and footer', async () => {
    const { document, parts } = await page(planOf(2));
    const [section, ...others] = all(document, 'w:sectPr');
    assert.deepEqual(others, []);
    assert.deepEqual(at(section!, 'w:pgSz')!.attributes, {
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
    assert.deepEqual(
      Object.keys(parts).filter((path) => /header|footer/.test(path)),
      [],
    );
  });

  it('has one title, and headings where there is room for them', async () => {
    const { headings } = await page(planOf(2, 3));
    assert.deepEqual(headings, [
      '1 A healthier winter',
      '2 Objectives',
      '2 Channel mix',
      '2 Timeline: what begins when',
      '2 Top risks',
      '2 Sign-off',
    ]);
    const { headings: ofSix, tables } = await page(planOf(6, 24));
    assert.deepEqual(ofSix, ['1 A healthier winter', '2 Sign-off']);
    assert.equal(tables[0]!.length, 7);
  });

  it('has a timeline with months of one width where there is room', async () => {
    const { document } = await page(planOf(2, 3));
    const timeline = all(document, 'w:tbl').find((table) =>
      /Timeline/.test(at(table, 'w:tblPr/w:tblCaption')!.attributes['w:val']!),
    )!;
    const widths = all(timeline, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    assert.equal(widths.length, 3);
    assert.ok(Math.max(...widths) - Math.min(...widths) <= widths.length);
  });

  it('cuts nothing short where everything has room', async () => {
    assert.deepEqual((await page(planOf(2, 3))).notices, []);
  });

  it('is sure to be one page with six objectives, and cuts rather than run over', async () => {
    const { notices } = await page(planOf(6, 24));
    assert.ok(notices.length > 0);
    assert.ok(!notices.some(({ message }) => message.startsWith('The plan may run over')));
  });

  it('says where it may run over the page', async () => {
    const title = 'A campaign with a title that goes on and on '.repeat(30);
    const { notices } = await page(planOf(6).replace('A healthier winter', title));
    assert.ok(notices.some(({ message }) => /^The plan may run over one page: .*Name fewer/.test(message)));
  });

  it('leads back to the plan’s lines', async () => {
    const { parts } = await page(planOf(2));
    assert.match(parts['word/document.xml']!, /w:name="Objective_1"/);
    assert.match(parts['word/document.xml']!, /w:name="_L7"/);
  });

  it('takes the look of a template, turned on its side, without its cover and its numbers', async () => {
    const { document, parts, headings } = await page(planOf(2), { template: corporateTemplate() });
    const sections = all(document, 'w:sectPr');
    assert.equal(sections.length, 1);
    assert.equal(at(sections[0]!, 'w:pgSz')!.attributes['w:orient'], 'landscape');
    assert.ok(Object.keys(parts).some((path) => /header/.test(path)));
    assert.equal(headings.length, 0, 'headings have the template’s ids');
    assert.deepEqual(
      all(document, 'w:numId').map(({ attributes }) => attributes['w:val']),
      all(document, 'w:numId').map(() => '0'),
    );
  });

  describe('by the rules', () => {
    const files: Record<string, Awaited<ReturnType<typeof page>>> = {};

    before(async () => {
      files['two objectives'] = await page(planOf(2));
      files['nine objectives'] = await page(planOf(9, 30));
      files['full plan'] = await page(fullPlan, { options: { today: '2026-11-24' } });
      files.Welsh = await page(fullPlan.replace('status: draft', 'status: approved\nlanguage: cy'));
      files.Arabic = await page(planOf(2).replace('campaign:', 'language: ar\ncampaign:'));
      files['nothing yet'] = await page('---\ncampaign: Small\n---\n');
      for (const [name, template] of Object.entries(templates)) {
        files[name] = await page(planOf(3), { template });
        files[`${name}, crowded`] = await page(planOf(6, 24), { template });
      }
    });

    it('has no finding of accessibility', () => {
      for (const [name, { parts }] of Object.entries(files)) {
        // A template's header and footer are its own; what they make hard to read is said in a notice.
        const own = Object.entries(parts).filter(([path]) => !/\/(?:header|footer)\d/.test(path));
        const ofFooters = name.includes('template') ? /: size (?:18|20)$/ : /^$/;
        assert.deepEqual(
          accessibilityFindings(Object.fromEntries(own)).filter((finding) => !ofFooters.test(finding)),
          [],
          name,
        );
      }
    });

    it('has everything that its parts refer to, once', () => {
      for (const [name, { parts, binaries }] of Object.entries(files))
        assert.deepEqual(packageFindings({ ...parts, ...binaries }), [], name);
    });

    it('has no finding by the Open XML SDK and the ISO schemas', async function () {
      const bytes = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.bytes]));
      assert.deepEqual(await sdkFindings(bytes), []);
      if (schemasMissing !== undefined) skip(this, schemasMissing);
      assert.deepEqual(await schemaFindings(bytes), []);
    });
  });
});
