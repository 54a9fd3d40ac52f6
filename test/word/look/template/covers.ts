import assert from 'node:assert/strict';
import { type Exported, exported, type Overrides, planWith } from '../../support.ts';
import { corporateTemplate, relationships, words } from '../../templates.ts';
import { all, at, textIn, type XmlElement } from '../../xml.ts';

export const plan = planWith(
  '# Our plan for the bins\n\n## Objectives\n\nText.\n',
  'campaign: New bin days\norganisation: Elmfield Borough Council\nlead: Sam Okoro\nversion: 0.3\nstatus: draft\nobjectives: [Bins out]',
);
const today: Overrides = { options: { today: '2026-11-28' } };

export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14 wp14"',
].join(' ');

export const paragraph = (content: string, style = '') =>
  `<w:p w14:paraId="1A2B3C4D">${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
export const control = (properties: string, text: string) =>
  `<w:sdt><w:sdtPr>${properties}<w:lock w:val="sdtContentLocked"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${words(text)}</w:sdtContent></w:sdt>`;
export const named = (name: string) => control(`<w:alias w:val="${name}"/>`, `[${name}]`);
export const boundTo = (path: string) =>
  `<w:dataBinding w:prefixMappings="xmlns:ns0='http://purl.org/dc/elements/1.1/' xmlns:ns1='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'" w:xpath="/ns1:coreProperties[1]/ns0:${path}[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>`;
export const page =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="567" w:right="567" w:bottom="567" w:left="567" w:header="0" w:footer="0" w:gutter="0"/>';
export const endOfCover = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId13"/>${page}<w:vAlign w:val="center"/></w:sectPr></w:pPr></w:p>`;
const rest = `${paragraph(words('Guidance: delete this text'))}<w:sectPr><w:headerReference w:type="default" r:id="rId12"/>${page.replace('567', '1985')}</w:sectPr>`;

export const links = (...more: readonly (readonly [string, string, string])[]) =>
  relationships(
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId3', 'settings', 'settings.xml'],
    ['rId4', 'theme', 'theme/theme1.xml'],
    ['rId12', 'header', 'header2.xml'],
    ['rId13', 'header', 'header3.xml'],
    ['rId20', 'image', 'media/image1.png'],
    ...more,
  );

/** A template whose text begins with some blocks. */
export const templateWith = (blocks: string, more: Parameters<typeof corporateTemplate>[0] = {}) =>
  corporateTemplate({
    'word/document.xml': `<w:document ${namespaces}><w:body>${blocks}${rest}</w:body></w:document>`,
    'word/_rels/document.xml.rels': links(),
    ...more,
  });
export const madeAfter = (template: Uint8Array, text = plan, overrides = today) =>
  exported(text, { ...overrides, template });

const styleOf = (block: XmlElement) => at(block, 'w:pPr/w:pStyle')?.attributes['w:val'] ?? '';

/** The words of the blocks before the title block, without those that say nothing. */
export const cover = ({ document }: Exported): string[] => {
  const blocks = at(document, 'w:body')!.children.filter(
    (child): child is XmlElement => typeof child !== 'string',
  );
  const below = blocks.findIndex((block) => /^(?:berschrift1|Heading1|PlanSubtitle)$/.test(styleOf(block)));
  assert.ok(below >= 0);
  return blocks
    .slice(0, below)
    .flatMap((block) => (block.name === 'w:tbl' ? all(block, 'w:p') : [block]))
    .map(textIn)
    .filter((text) => text.trim() !== '');
};
export const messages = ({ notices }: Exported) => notices.map(({ message }) => message).join('\n');
