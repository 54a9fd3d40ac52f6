import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { TemplateError } from '../../../../src/word/index.ts';
import { skip } from '../../../skip.ts';
import { contrast, File, rules } from '../../accessibility.ts';
import { type Exported, exported, fullPlan, type Overrides, planWith } from '../../support.ts';
import {
  corporateTemplate,
  libreOfficeTemplate,
  packed,
  picture,
  relationships,
  story,
  words,
} from '../../templates.ts';
import { schemaFindings, schemasMissing, sdkFindings } from '../../validators.ts';
import { all, at, beginsPage, childrenOf, readXml, textIn, type XmlElement } from '../../xml.ts';

const richPlan = readFileSync('media/examples/winter-vaccinations.campaign.md', 'utf8');

/** A plan after a template. */
const templated = (template: Uint8Array, text = fullPlan, overrides: Overrides = {}) =>
  exported(text, { template, ...overrides });

const value = (element: XmlElement | undefined) => element?.attributes['w:val'];
const part = ({ parts }: Exported, path: string) => readXml(parts[path]!);
const styleNamed = (file: Exported, name: string) =>
  all(part(file, 'word/styles.xml'), 'w:style').find(
    (style) => value(at(style, 'w:name'))?.toLowerCase() === name.toLowerCase(),
  );
const idOf = (file: Exported, name: string) => styleNamed(file, name)?.attributes['w:styleId'];
/** Where the document's part of a relationship type is. */
const targets = ({ parts }: Exported, of = 'word/_rels/document.xml.rels') =>
  new Map(
    all(readXml(parts[of]!), 'Relationship').map(({ attributes }) => [attributes.Id!, attributes.Target!]),
  );
/** The headers or footers that a section shows, by the pages they are for. */
const shown = (file: Exported, section: XmlElement, kind: 'header' | 'footer') =>
  Object.fromEntries(
    childrenOf(section, `w:${kind}Reference`).map(({ attributes }) => [
      attributes['w:type']!,
      part(file, `word/${targets(file).get(attributes['r:id']!)}`),
    ]),
  );
const sections = ({ document }: Exported) => all(document, 'w:sectPr');

async function refusal(template: Uint8Array): Promise<string> {
  try {
    await templated(template, planWith('Text'));
  } catch (error) {
    assert.ok(error instanceof TemplateError, String(error));
    return error.message;
  }
  return 'none';
}

describe('Word after a template', () => {
  let file: Exported;
  before(async () => {
    file = await templated(corporateTemplate());
  });

  describe('styles', () => {
    it('lets the text stand below a title and a contents list that would leave their page nearly empty', async () => {
      const breaks = async (text: string) =>
        (await templated(corporateTemplate(), text)).paragraphs
          .filter(({ element }) => beginsPage(element))
          .map(({ text: said }) => said);
      assert.deepEqual(await breaks(planWith('## First\n\nWords.\n')), []);
      const sections = Array.from({ length: 16 }, (_, index) => `## Section ${index}\n\nWords.\n`);
      assert.deepEqual(await breaks(planWith(sections.join('\n'))), ['Section 0']);
    });

    it('are found by their names, whatever their ids and case', () => {
      const styles = file.paragraphs.map(({ style }) => style);
      assert.ok(styles.includes('berschrift2'));
      assert.ok(styles.includes('Inhaltsverzeichnisberschrift'));
      assert.ok(!styles.some((style) => /^Heading[1-3]$/.test(style)));
      assert.equal(file.paragraphs.find(({ text }) => text === 'New bin days')?.style, 'berschrift1');
    });

    it('stay as the template has them', () => {
      const heading = styleNamed(file, 'heading 2')!;
      assert.equal(value(at(heading, 'w:rPr/w:color')), '6B2C91');
      assert.equal(value(at(heading, 'w:rPr/w:sz')), '34');
      assert.ok(styleNamed(file, 'Corporate Table'));
      assert.match(file.parts['word/theme/theme1.xml']!, /Verdana/);
    });

    it('that it lacks are ours, under ids and names that it does not have', () => {
      const ids = all(part(file, 'word/styles.xml'), 'w:style').map(
        ({ attributes }) => attributes['w:styleId'],
      );
      const names = all(part(file, 'word/styles.xml'), 'w:name').map((name) => value(name)!.toLowerCase());
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(new Set(names).size, names.length);
      assert.notEqual(idOf(file, 'Plan Table'), 'PlanTable');
      assert.ok(idOf(file, 'Code of the plan'), 'the template’s Code is a style of characters');
      const used = all(file.document, 'w:tblStyle').map(value);
      assert.deepEqual([...new Set(used)], [idOf(file, 'Plan Table')]);
    });

    it('of missing headings are no larger than the template’s', () => {
      assert.ok(Number(value(at(styleNamed(file, 'heading 4')!, 'w:rPr/w:sz'))) <= 28);
      assert.equal(value(at(styleNamed(file, 'heading 4')!, 'w:basedOn')), 'Standard');
    });

    it('of what stands below the title are no larger than it, whatever the template says', async () => {
      const styles = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!)
        .replace('<w:sz w:val="52"/>', '<w:sz w:val="28"/>')
        .replace('w:val="Titel"', 'w:val="Untertitel"')
        .replace('w:val="Title"', 'w:val="Subtitle"');
      const small = await templated(corporateTemplate({ 'word/styles.xml': styles }));
      const subtitle = small.paragraphs[1]!;
      assert.equal(subtitle.text, 'Campaign plan');
      assert.equal(subtitle.style, idOf(small, 'Plan Subtitle'));
      assert.ok(Number(value(at(styleNamed(small, 'Plan Subtitle')!, 'w:rPr/w:sz'))) <= 28);
    });

    it('of the title make it as large as the template has titles, though it is a heading', async () => {
      const styles = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!).replace(
        '<w:sz w:val="52"/>',
        '<w:sz w:val="28"/>',
      );
      const small = await templated(corporateTemplate({ 'word/styles.xml': styles }));
      const title = small.paragraphs.find(({ style }) => style === 'berschrift1')!;
      const run = all(title.element, 'w:rStyle').map(value);
      assert.deepEqual(run, [idOf(small, 'Plan Title Text')]);
      assert.equal(value(at(styleNamed(small, 'Plan Title Text')!, 'w:rPr/w:sz')), '56');
    });

    it('of the title make it larger than the headings of the parts, where all are of one size', async () => {
      const styles = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!)
        .replace('<w:sz w:val="52"/>', '<w:sz w:val="34"/>')
        .replace('<w:sz w:val="60"/>', '<w:sz w:val="24"/>');
      const same = await templated(corporateTemplate({ 'word/styles.xml': styles }));
      assert.equal(value(at(styleNamed(same, 'Plan Title Text')!, 'w:rPr/w:sz')), '41');
    });

    it('of what is known first have the words below each other, whatever tab stops the template has', async () => {
      const styles = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!).replace(
        '<w:qFormat/><w:rPr><w:color w:val="262626"/>',
        '<w:qFormat/><w:pPr><w:tabs><w:tab w:val="left" w:pos="851"/></w:tabs></w:pPr><w:rPr><w:color w:val="262626"/>',
      );
      const tabbed = await templated(corporateTemplate({ 'word/styles.xml': styles }));
      const stops = all(styleNamed(tabbed, 'Plan Detail')!, 'w:tab').map(({ attributes }) => attributes);
      assert.deepEqual(stops, [{ 'w:val': 'clear', 'w:pos': '851' }]);
      assert.deepEqual(await sdkFindings({ tabbed: tabbed.bytes }), []);
    });

    it('of tables are ours in indent, alignment and size, whatever the template says of text', async () => {
      const styles = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!).replace(
        '<w:qFormat/><w:rPr><w:color w:val="262626"/>',
        '<w:qFormat/><w:pPr><w:ind w:firstLine="709"/><w:jc w:val="both"/></w:pPr><w:rPr><w:color w:val="262626"/><w:sz w:val="32"/>',
      );
      const indented = await templated(corporateTemplate({ 'word/styles.xml': styles }));
      const text = styleNamed(indented, 'Plan Table Text')!;
      assert.equal(at(text, 'w:pPr/w:ind')?.attributes['w:firstLine'], '0');
      assert.equal(value(at(text, 'w:pPr/w:jc')), 'left');
      assert.equal(value(at(text, 'w:rPr/w:sz')), '24');
      const own = styleNamed(indented, 'Plan Table Heading')!;
      assert.equal(value(at(own, 'w:basedOn')), idOf(indented, 'Plan Table Text'));
    });

    it('give running text the template’s body text', async () => {
      const { paragraphs } = await templated(corporateTemplate(), planWith('Just a sentence.'));
      assert.equal(paragraphs.find(({ text }) => text === 'Just a sentence.')?.style, 'Textkrper');
    });

    it('of headings stay with what they stand over, whatever the template says', async () => {
      const styles = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!).replaceAll(
        '<w:keepNext/>',
        '',
      );
      const loose = await templated(corporateTemplate({ 'word/styles.xml': styles }));
      const headings = loose.paragraphs.filter(({ style }) => style.startsWith('berschrift'));
      assert.ok(headings.length > 5);
      for (const { element, text } of headings) assert.ok(at(element, 'w:pPr/w:keepNext'), text);
    });

    it('set paragraphs apart where the template does not', async () => {
      const styles = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!).replace(
        'Body Text',
        'Other Text',
      );
      const plain = await templated(
        corporateTemplate({ 'word/styles.xml': styles }),
        planWith('Just a sentence.'),
      );
      const style = plain.paragraphs.find(({ text }) => text === 'Just a sentence.')!.style;
      assert.equal(style, idOf(plain, 'Plan Text'));
      const spacing = at(styleNamed(plain, 'Plan Text')!, 'w:pPr/w:spacing')!;
      assert.ok(Number(spacing.attributes['w:after']) >= 100);
    });
  });

  describe('language', () => {
    it('is the plan’s, in the defaults and in every style', async () => {
      const welsh = await templated(corporateTemplate(), planWith('Testun', 'campaign: Prawf\nlanguage: cy'));
      const styles = part(welsh, 'word/styles.xml');
      assert.deepEqual(all(styles, 'w:lang').map(value), ['cy']);
      assert.equal(value(at(styles, 'w:docDefaults/w:rPrDefault/w:rPr/w:lang')), 'cy');
      assert.equal(value(all(part(welsh, 'word/settings.xml'), 'w:themeFontLang')[0]), 'cy');
    });

    it('of the template’s own words is told, but not of what the plan fills in', () => {
      const header = shown(file, sections(file)[0]!, 'header').default!;
      const run = (text: string) => all(header, 'w:r').find((other) => textIn(other) === text)!;
      assert.equal(value(at(run('Stadt Elmfeld'), 'w:rPr/w:lang')), 'de-DE');
      assert.equal(at(run('New bin days'), 'w:rPr/w:lang'), undefined);
    });
  });

  describe('pages', () => {
    it('have the template’s size and margins', () => {
      const { attributes } = at(sections(file)[0]!, 'w:pgMar')!;
      assert.equal(attributes['w:left'], '1700');
      assert.equal(attributes['w:top'], '1985');
    });

    it('are as wide as the template’s paper, and so are the tables', async () => {
      const letter = strFromU8(unzipSync(corporateTemplate())['word/document.xml']!).replace(
        'w:w="11906" w:h="16838"',
        'w:w="12240" w:h="15840"',
      );
      const wide = await templated(corporateTemplate({ 'word/document.xml': letter }), richPlan);
      for (const section of sections(wide)) {
        const { attributes } = at(section, 'w:pgSz')!;
        assert.deepEqual([attributes['w:w'], attributes['w:h']].sort(), ['12240', '15840']);
      }
      const upright = all(wide.document, 'w:tblW').map(({ attributes }) => Number(attributes['w:w']));
      assert.ok(
        upright.some((width) => Math.abs(width - (12_240 - 1700 - 1418)) < 20),
        upright.join(),
      );
    });

    it('turned on their side keep headers and footers, with width and height exchanged', () => {
      const landscape = sections(file).find(
        (section) => at(section, 'w:pgSz')!.attributes['w:orient'] === 'landscape',
      )!;
      assert.equal(at(landscape, 'w:pgSz')!.attributes['w:w'], '16838');
      assert.deepEqual(Object.keys(shown(file, landscape, 'header')).sort(), ['default', 'even', 'first']);
      assert.match(textIn(shown(file, landscape, 'footer').default!), /Seite/);
    });

    it('begin with the template’s title page and count from its number, once', () => {
      const [first, ...rest] = sections(file);
      assert.ok(rest.length > 0);
      assert.ok(at(first!, 'w:titlePg'));
      assert.equal(at(first!, 'w:pgNumType')?.attributes['w:start'], '1');
      for (const section of rest) {
        assert.equal(at(section, 'w:titlePg'), undefined);
        assert.equal(at(section, 'w:pgNumType')?.attributes['w:start'], undefined);
      }
      assert.ok(at(part(file, 'word/settings.xml'), 'w:evenAndOddHeaders'));
    });

    it('have one column, whatever the template has', () => {
      assert.equal(all(file.document, 'w:cols').length, 0);
    });

    it('are upright where one of the template’s sections is, and landscape where none is', async () => {
      const upright = strFromU8(unzipSync(corporateTemplate())['word/document.xml']!);
      const landscape = upright.replace(
        'w:w="11906" w:h="16838"',
        'w:w="16838" w:h="11906" w:orient="landscape"',
      );
      const section = /<w:sectPr>.*<\/w:sectPr>/s.exec(upright)![0];
      const both = landscape.replace('<w:body>', `<w:body><w:p><w:pPr>${section}</w:pPr></w:p>`);
      const first = await templated(corporateTemplate({ 'word/document.xml': both }));
      assert.equal(at(sections(first)[0]!, 'w:pgSz')!.attributes['w:w'], '11906');

      const turned = await templated(corporateTemplate({ 'word/document.xml': landscape }), richPlan);
      assert.equal(sections(turned).length, 1);
      const { attributes } = at(sections(turned)[0]!, 'w:pgSz')!;
      assert.deepEqual(attributes, { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
      const widths = all(turned.document, 'w:tblW').map((table) => Number(table.attributes['w:w']));
      assert.ok(widths.length > 5);
      for (const width of widths) assert.ok(Math.abs(width - (16_838 - 1700 - 1418)) < 20, String(width));
    });

    it('hold pictures and charts as a whole, with a caption, whatever their size', async () => {
      const body = '![A tower](tower.svg "A tower")\n';
      const tower = new TextEncoder().encode('<svg viewBox="0 0 100 4000"></svg>');
      const many = Array.from(
        { length: 60 },
        (_, day) => `  - { date: 2027-01-${(day % 28) + 1}, activity: A }`,
      );
      const text = planWith(body, `campaign: Test\nactivities:\n${many.join('\n')}`);
      const readImage = async () => tower;
      for (const [width, height] of [
        [16_838, 11_906],
        [11_906, 16_838],
        [8_391, 11_906],
      ]) {
        const document = strFromU8(unzipSync(corporateTemplate())['word/document.xml']!).replace(
          'w:w="11906" w:h="16838"',
          `w:w="${width}" w:h="${height}"`,
        );
        const paper = await templated(corporateTemplate({ 'word/document.xml': document }), text, {
          readImage,
        });
        const heights = all(paper.document, 'wp:extent').map(({ attributes }) => Number(attributes.cy) / 635);
        assert.ok(heights.length >= 2);
        for (const drawn of heights)
          assert.ok(drawn < height! - 1985 - 1418 - 1_000, `${drawn} on ${height}`);
      }
    });
  });

  describe('headers and footers', () => {
    it('are the template’s, the logo with them', () => {
      const header = shown(file, sections(file)[0]!, 'header').default!;
      assert.match(textIn(header), /Stadt Elmfeld/);
      const reference = all(header, 'a:blip')[0]!.attributes['r:embed']!;
      const name = [...targets(file).values()].find((target) =>
        file.parts[`word/${target}`]?.includes('Stadt Elmfeld'),
      );
      const logo = targets(file, `word/_rels/${name}.rels`).get(reference)!;
      assert.deepEqual(
        unzipSync(file.bytes)[`word/${logo}`],
        new Uint8Array(readFileSync('test/word/fixtures/bin.png')),
      );
    });

    it('have a logo that counts as decoration where the template says nothing of it', () => {
      const header = shown(file, sections(file)[0]!, 'header').default!;
      assert.equal(all(header, 'adec:decorative')[0]?.attributes.val, '1');
      const [ours, theirs] = [file.document, header].map((root) =>
        all(root, 'wp:docPr').map(({ attributes }) => attributes.id),
      );
      assert.ok(theirs!.every((id) => !ours!.includes(id)));
    });

    it('show the plan’s title and author in the template’s fields and controls', () => {
      const header = shown(file, sections(file)[0]!, 'header').default!;
      assert.equal(textIn(all(header, 'w:sdtContent')[0]!), 'New bin days');
      assert.equal(all(header, 'w:showingPlcHdr').length, 0);
      assert.equal(all(header, 'w:dataBinding').length, 1);
      assert.match(textIn(header), /Sam Okoro/);
      assert.doesNotMatch(textIn(header), /Vorlage/);
    });

    it('do not refer to a style that no paragraph of the document has', () => {
      const header = shown(file, sections(file)[0]!, 'header').default!;
      const instructions = all(header, 'w:instrText').map(({ children }) => children.join('').trim());
      assert.deepEqual(instructions, ['TITLE', 'AUTHOR']);
    });

    it('are ours where the template has none', async () => {
      const document = strFromU8(unzipSync(corporateTemplate())['word/document.xml']!)
        .replaceAll(/<w:(?:header|footer)Reference[^>]*>/g, '')
        .replace('<w:titlePg/>', '');
      const bare = await templated(corporateTemplate({ 'word/document.xml': document }));
      const [section] = sections(bare);
      const headers = shown(bare, section!, 'header');
      assert.deepEqual(Object.keys(headers), ['default', 'even']);
      assert.match(textIn(headers.default!), /New bin days – DRAFT/);
      assert.equal(value(at(headers.default!, 'w:p/w:pPr/w:pStyle')), 'Kopfzeile');
      assert.match(textIn(shown(bare, section!, 'footer').default!), /page 1 of 1/);
    });

    it('of ours stand beside one for the first page only where they have room above the text', async () => {
      const headersWith = async (header: string) => {
        const document = strFromU8(unzipSync(corporateTemplate())['word/document.xml']!)
          .replaceAll(/<w:(?:header|footer)Reference w:type="(?:default|even)"[^>]*>/g, '')
          .replace('w:header="709"', `w:header="${header}"`);
        const made = await templated(corporateTemplate({ 'word/document.xml': document }));
        return Object.keys(shown(made, sections(made)[0]!, 'header')).sort();
      };
      assert.deepEqual(await headersWith('709'), ['default', 'even', 'first']);
      assert.deepEqual(await headersWith('1900'), ['first']);
    });

    it('show no chapter of the document that the template was made from', async () => {
      const field = (switches: string, shown: string) =>
        `<w:fldSimple w:instr=" STYLEREF &quot;heading 1&quot; ${switches}"><w:r><w:t>${shown}</w:t></w:r></w:fldSimple>`;
      const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${field('\\n ', '5')}<w:r><w:t xml:space="preserve">   </w:t></w:r>${field('', 'Results')}</w:p></w:hdr>`;
      const chaptered = await templated(corporateTemplate({ 'word/header2.xml': header }));
      const { default: made } = shown(chaptered, sections(chaptered)[0]!, 'header');
      assert.equal(textIn(made!), 'New bin days');
      const instructions = all(made!, 'w:fldSimple').map(({ attributes }) => attributes['w:instr']);
      assert.deepEqual(instructions, [' STYLEREF "heading 1" ']);
    });

    it('of ours have the title on one line, cut sooner where the line is shorter', async () => {
      const title = 'Clean air for everyone, everywhere in the borough, every day';
      const long = planWith('Text.', `campaign: ${title}\nstatus: approved\nversion: 2.1`);
      const document = strFromU8(unzipSync(corporateTemplate())['word/document.xml']!)
        .replaceAll(/<w:(?:header|footer)Reference[^>]*>/g, '')
        .replace('<w:titlePg/>', '');
      const lettersWith = async (right: string) => {
        const narrow = document.replace('w:right="1418"', `w:right="${right}"`);
        const bare = await templated(corporateTemplate({ 'word/document.xml': narrow }), long);
        return textIn(shown(bare, sections(bare)[0]!, 'header').default!).length;
      };
      const [wide, narrow] = [await lettersWith('1418'), await lettersWith('3000')];
      // In Verdana.
      assert.ok(wide < 70, String(wide));
      assert.ok(narrow < wide - 8, String(narrow));
    });

    it('leave the status to the title block, which says that it is a draft', () => {
      assert.ok(file.paragraphs.some(({ text }) => text === 'Status: DRAFT, not yet approved'));
    });

    it('say so where a picture is only linked, and leave it out', async () => {
      const linked = await templated(
        corporateTemplate({
          'word/header2.xml': story('hdr', words('Here') + picture('r:link="rId1"')),
          'word/_rels/header2.xml.rels': relationships(['rId1', 'image', 'https://example.org/logo.png']),
        }),
      );
      const header = shown(linked, sections(linked)[0]!, 'header').default!;
      assert.equal(all(header, 'w:drawing').length, 0);
      assert.ok(linked.notices.some(({ message }) => message.includes('only linked')));
      assert.ok(!JSON.stringify(linked.parts).includes('logo.png'));
    });
  });

  describe('lists and headings', () => {
    it('have numbers beyond the template’s', () => {
      const numbering = part(file, 'word/numbering.xml');
      const ids = all(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']!);
      const used = new Set(all(file.document, 'w:numId').map((id) => value(id)!));
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(used.size > 1);
      for (const id of used) assert.ok(ids.includes(id) && Number(id) > 7, id);
      assert.equal(all(numbering, 'w:numPicBullet').length, 1);
    });

    it('are numbered in the same way where the template numbers its first ones by hand', async () => {
      const { 'word/styles.xml': styles } = unzipSync(corporateTemplate());
      const byHand = strFromU8(styles!)
        .replace('<w:numPr><w:numId w:val="7"/></w:numPr>', '')
        .replace(
          '<w:outlineLvl w:val="9"/>',
          '<w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="9"/>',
        );
      const numbered = await templated(corporateTemplate({ 'word/styles.xml': byHand }));
      const number = (name: string) => at(styleNamed(numbered, name)!, 'w:pPr/w:numPr')!;
      const [second, third] = [number('heading 2'), number('heading 3')];
      assert.notEqual(value(at(second, 'w:numId')), '7');
      assert.equal(value(at(second, 'w:numId')), value(at(third, 'w:numId')));
      assert.deepEqual([value(at(second, 'w:ilvl')), value(at(third, 'w:ilvl'))], ['1', '2']);
      assert.equal(value(at(number('heading 1'), 'w:numId')), '0');
      // What stands over the contents list is no part.
      assert.equal(value(at(number('TOC Heading'), 'w:numId')), '0');
    });

    it('are numbered from level 2 where the template numbers them, and the title is not', () => {
      const numbering = part(file, 'word/numbering.xml');
      const number = (name: string) => at(styleNamed(file, name)!, 'w:pPr/w:numPr')!;
      assert.equal(value(at(number('heading 1'), 'w:numId')), '0');
      const id = value(at(number('heading 2'), 'w:numId'));
      assert.equal(value(at(number('heading 2'), 'w:ilvl')), '1');
      const definition = value(
        at(
          all(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id)!,
          'w:abstractNumId',
        ),
      );
      const levels = all(
        all(numbering, 'w:abstractNum').find(
          ({ attributes }) => attributes['w:abstractNumId'] === definition,
        )!,
        'w:lvl',
      );
      assert.deepEqual(
        levels.map((level) => [
          level.attributes['w:ilvl'],
          value(at(level, 'w:lvlText')),
          value(at(level, 'w:pStyle')),
        ]),
        [
          ['0', '', undefined],
          ['1', '%2', 'berschrift2'],
          ['2', '%2.%3', 'berschrift3'],
          ['3', '%2.%3.%4', idOf(file, 'heading 4')],
        ],
      );
    });
  });

  describe('what it does not keep', () => {
    it('is the template’s text, its comments and its tracked changes', () => {
      assert.ok(!JSON.stringify(file.parts).includes('Guidance'));
      assert.equal(file.parts['word/comments.xml'], undefined);
      for (const [path, xml] of Object.entries(file.parts)) {
        assert.doesNotMatch(xml, /<w:(?:ins|del|comment\w+)\b/, path);
      }
      const header = shown(file, sections(file)[0]!, 'header').default!;
      assert.match(textIn(header), /neu/);
      assert.doesNotMatch(file.parts['word/header2.xml']!, /_GoBack|>alt</);
    });

    it('is its protection, its own template and what would make Word ask', () => {
      const names = part(file, 'word/settings.xml').children.map((child) =>
        typeof child === 'string' ? child : child.name,
      );
      for (const name of ['attachedTemplate', 'trackRevisions', 'documentProtection', 'updateFields'])
        assert.ok(!names.includes(`w:${name}`), name);
      assert.ok(names.includes('w:autoHyphenation'));
      assert.equal(value(all(part(file, 'word/settings.xml'), 'w:compatSetting')[0]), '15');
      assert.ok(!JSON.stringify(file.parts).includes('council.dotm'));
    });

    it('does not decide whether changes are tracked', async () => {
      const tracked = await exported(planWith('One.'), {
        template: corporateTemplate(),
        tracksChanges: true,
      });
      const names = part(tracked, 'word/settings.xml').children.map((child) =>
        typeof child === 'string' ? child : child.name,
      );
      assert.ok(names.includes('w:trackRevisions'));
      assert.ok(names.indexOf('w:trackRevisions') < names.indexOf('w:defaultTabStop'));
    });

    it('is not its sensitivity label', () => {
      const names = all(part(file, 'docProps/custom.xml'), 'property').map(
        ({ attributes }) => attributes.name,
      );
      assert.deepEqual(names, ['MSIP_Label_1a2b_Enabled', 'MSIP_Label_1a2b_Name', 'Reference']);
      assert.match(file.parts['docMetadata/LabelInfo.xml']!, /clbl:label /);
      const root = [...targets(file, '_rels/.rels').values()];
      assert.ok(root.includes('docProps/custom.xml') && root.includes('docMetadata/LabelInfo.xml'));
    });
  });

  describe('accessibility', () => {
    const theirs = /^(?:no text is smaller|text has a contrast|everything is in line|no blanks)/;

    for (const [name, template] of [
      ['the corporate template', corporateTemplate()],
      ['LibreOffice’s', libreOfficeTemplate],
    ] as const) {
      for (const rule of rules.filter(({ title }) => !theirs.test(title))) {
        it(`${rule.title}, after ${name}`, async () => {
          for (const text of [fullPlan, richPlan]) {
            assert.deepEqual(rule.findings(new File((await templated(template, text)).parts)), []);
          }
        });
      }
    }

    it('says what of the template is hard to read, and nothing of one that is not', async () => {
      const styles = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!);
      const said = async (change: (xml: string) => string) => {
        const changed = corporateTemplate({ 'word/styles.xml': change(styles) });
        const { notices } = await templated(changed, planWith('Text'));
        return notices.map(({ message }) => /hard to read[^:]*: ([^.]*)/.exec(message)?.[1]).join();
      };
      assert.equal(await said((xml) => xml), '');
      assert.equal(
        await said((xml) => xml.replace('w:sz w:val="24"', 'w:sz w:val="22"')),
        'its text is smaller than 12 points',
      );
      assert.equal(await said((xml) => xml.replace('262626', '999999')), 'its text is too pale');
      assert.equal(await said((xml) => xml.replaceAll('6B2C91', 'B9A0C8')), 'its headings are too pale');
      // Large text may be paler.
      assert.equal(await said((xml) => xml.replaceAll('6B2C91', '7F7F7F')), '');
      const link =
        '<w:style w:type="character" w:styleId="L"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="4F81BD"/></w:rPr></w:style>';
      assert.equal(
        await said((xml) => xml.replace('</w:styles>', `${link}</w:styles>`)),
        'its links are too pale',
      );
      assert.equal(
        await said((xml) =>
          xml.replace('<w:spacing w:after="160"', '<w:jc w:val="both"/><w:spacing w:after="160"'),
        ),
        'its text is justified',
      );
      assert.equal(
        await said((xml) => xml.replaceAll('<w:b/>', '<w:b/><w:caps/>')),
        'its headings are all in capitals',
      );
    });

    it('has tables whose header row can be read, whatever colours the headings have', async () => {
      for (const colour of ['6B2C91', '4F81BD', 'FFE600', '000000', 'FFFFFF']) {
        const styles = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!).replaceAll(
          '6B2C91',
          colour,
        );
        const coloured = await templated(corporateTemplate({ 'word/styles.xml': styles }));
        const fill = all(styleNamed(coloured, 'Plan Table')!, 'w:shd')[0]!.attributes['w:fill']!;
        const text = value(at(styleNamed(coloured, 'Plan Table Heading')!, 'w:rPr/w:color'))!;
        for (const ground of [fill, 'FFFFFF']) {
          assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground}, after ${colour}`);
        }
      }
    });
  });

  describe('validity', () => {
    const files: Record<string, Uint8Array> = {};
    before(async () => {
      for (const [name, text] of [
        ['full', fullPlan],
        ['rich', richPlan],
        ['small', planWith('Text')],
      ] as const) {
        files[`corporate ${name}`] = (
          await templated(corporateTemplate(), text, { options: { summary: true } })
        ).bytes;
        files[`LibreOffice ${name}`] = (await templated(libreOfficeTemplate, text)).bytes;
        files[`our own export ${name}`] = (await templated((await exported(richPlan)).bytes, text)).bytes;
        files[`hardly anything ${name}`] = (await templated(bareTemplate, text)).bytes;
        files[`disorderly ${name}`] = (await templated(disorderlyTemplate(), text)).bytes;
      }
    });

    it('has no finding by the Open XML SDK', async () => {
      assert.deepEqual(await sdkFindings(files), []);
    });

    it('has none where the template has prefixes and ids of its own', async () => {
      const bytes: Record<string, Uint8Array> = {};
      for (const text of [fullPlan, richPlan]) {
        const { bytes: own, paragraphs } = await templated(oddTemplate(), text);
        assert.ok(paragraphs.some(({ style }) => style === 'a"b&c'));
        bytes[`odd ${Object.keys(bytes).length}`] = own;
      }
      assert.deepEqual(await sdkFindings(bytes), []);
    });

    it('has no finding by the ISO schemas', async function () {
      if (schemasMissing !== undefined) skip(this, schemasMissing);
      assert.deepEqual(await schemaFindings(files), []);
    });

    it('gives the same bytes for the same plan and template', async () => {
      assert.deepEqual((await templated(corporateTemplate())).bytes, file.bytes);
    });
  });

  describe('refuses', () => {
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const parts = () =>
      Object.fromEntries(
        Object.entries(unzipSync(corporateTemplate())).filter(([path]) => path !== '[Content_Types].xml'),
      );
    for (const [what, template, reason] of [
      [
        'a template with macros',
        () => packed(parts(), 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'),
        /macros.*\.dotx/,
      ],
      [
        'an encrypted file',
        () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
        /password/,
      ],
      ['a document of Word 97', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /Word 97 to 2003.*\.dotx/],
      ['what is not Word', () => new TextEncoder().encode('Dear all'), /not a Word document/],
      ['an empty file', () => new Uint8Array(), /empty/],
      ['half a file', () => corporateTemplate().subarray(0, 3000), /damaged/],
      ['styles that are cut off', () => corporateTemplate({ 'word/styles.xml': '<w:styles' }), /damaged/],
      ['a header that is cut off', () => corporateTemplate({ 'word/header2.xml': '<w:hdr' }), /damaged/],
      [
        'a Strict Open XML document',
        () =>
          packed(
            {
              ...parts(),
              'word/document.xml':
                '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>',
            },
            main,
          ),
        /Strict/,
      ],
    ] as const) {
      it(`${what}, and says what to do`, async () => assert.match(await refusal(template()), reason));
    }
  });
});

/** A Word file that holds nothing but a paragraph. */
const bareTemplate = packed({
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
  'word/document.xml':
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
});

/** A template whose parts call the namespace something else, with a style id that XML has to escape. */
function oddTemplate(): Uint8Array {
  const source = unzipSync(corporateTemplate());
  const changed = ['styles', 'numbering', 'settings', 'header2', 'document'].map((name) => {
    const path = `word/${name}.xml`;
    const text = strFromU8(source[path]!)
      .replaceAll('berschrift2', 'a&quot;b&amp;c')
      .replaceAll(/(<\/?|\s)w:/g, '$1x:')
      .replaceAll('xmlns:w=', 'xmlns:x=');
    return [path, text] as const;
  });
  return corporateTemplate(Object.fromEntries(changed));
}

/** The mistakes that pandoc's reference document and LibreOffice's numbering have: properties out of order. */
function disorderlyTemplate(): Uint8Array {
  const source = unzipSync(corporateTemplate());
  const text = (path: string) => strFromU8(source[path]!);
  return corporateTemplate({
    'word/styles.xml': text('word/styles.xml')
      .replaceAll(/(<w:name [^>]*>)(.*?)<w:qFormat\/>/g, '$1<w:qFormat/>$2')
      .replaceAll(/<w:b\/>(<w:color [^>]*>)/g, '$1<w:bCs/><w:b/><w:b/>')
      .replace(
        '</w:styles>',
        '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Twice"/></w:style></w:styles>',
      ),
    'word/numbering.xml': text('word/numbering.xml').replaceAll(
      /(<w:numFmt [^>]*>)(<w:pStyle [^>]*>)/g,
      '$2$1',
    ),
    'word/settings.xml': text('word/settings.xml').replace(
      '<w:defaultTabStop',
      '<w:doNotTrackMoves/><w:savePreviewPicture/><w:defaultTabStop',
    ),
  });
}

it('shows pictures, charts and pictures in cells whole where the template’s lines have a fixed height', async () => {
  const usual = strFromU8(unzipSync(corporateTemplate())['word/styles.xml']!);
  const styles = usual.replace('w:line="288" w:lineRule="auto"', 'w:line="320" w:lineRule="exact"');
  assert.notEqual(styles, usual);
  const file = await templated(
    corporateTemplate({ 'word/styles.xml': styles }),
    planWith(
      '![A bin](bin.png)\n\n| A |\n|---|\n| ![A bin](bin.png) |\n',
      'campaign: T\nactivities: [{ date: 2027-01-05, activity: A }, { date: 2027-02-05, activity: B }]',
    ),
  );
  const drawn = file.paragraphs.filter(({ element }) => all(element, 'w:drawing').length > 0);
  assert.equal(drawn.length, 3);
  for (const { element } of drawn)
    assert.equal(at(element, 'w:pPr/w:spacing')?.attributes['w:lineRule'], 'auto');
});
