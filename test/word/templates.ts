import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const drawing =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument';

export type TemplateParts = Record<string, string | Uint8Array>;

const relationships = (...entries: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${office}/${type}`}" Target="${target}"${/^\w+:/.test(target) ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const style = (type: string, id: string, name: string, inner = '', more = '') =>
  `<w:style w:type="${type}"${more} w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

const heading = (level: number, size: number) =>
  style(
    'paragraph',
    `berschrift${level}`,
    `heading ${level}`,
    `<w:basedOn w:val="Standard"/><w:next w:val="Textkrper"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr>${level > 1 ? `<w:ilvl w:val="${level - 1}"/>` : ''}<w:numId w:val="7"/></w:numPr><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="6B2C91" w:themeColor="accent1"/><w:sz w:val="${size}"/><w:lang w:val="de-DE"/></w:rPr>`,
  );

/** Styles as a German Word writes them; one is in the way of ours by its id, two by their names. */
const styles = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="376"/>${[
  style(
    'paragraph',
    'Standard',
    'Normal',
    '<w:qFormat/><w:rPr><w:color w:val="262626"/></w:rPr>',
    ' w:default="1"',
  ),
  heading(1, 52),
  heading(2, 34),
  heading(3, 28),
  style(
    'paragraph',
    'Textkrper',
    'Body Text',
    '<w:basedOn w:val="Standard"/><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr>',
  ),
  style('paragraph', 'Titel', 'Title', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="60"/></w:rPr>'),
  style(
    'paragraph',
    'Inhaltsverzeichnisberschrift',
    'TOC Heading',
    '<w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
  ),
  style(
    'paragraph',
    'Kopfzeile',
    'header',
    '<w:basedOn w:val="Standard"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs></w:pPr>',
  ),
  style('paragraph', 'Fuzeile', 'footer', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="18"/></w:rPr>'),
  style(
    'paragraph',
    'Listenabsatz',
    'List Paragraph',
    '<w:basedOn w:val="Standard"/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>',
  ),
  style(
    'paragraph',
    'TableHeading',
    'Table Heading',
    '<w:basedOn w:val="Standard"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr>',
    ' w:customStyle="1"',
  ),
  style('character', 'Code', 'Code', '<w:rPr><w:color w:val="C00000"/></w:rPr>', ' w:customStyle="1"'),
  style(
    'table',
    'NormaleTabelle',
    'Normal Table',
    '<w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>',
    ' w:default="1"',
  ),
  style('table', 'PlanTable', 'Corporate Table', '<w:basedOn w:val="NormaleTabelle"/>'),
].join('')}</w:styles>`;

const level = (at: number, text: string, pStyle = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${pStyle && `<w:pStyle w:val="${pStyle}"/>`}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>`;
const numbering = `<w:numbering ${w} ${r} xmlns:v="urn:schemas-microsoft-com:vml"><w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape style="width:9pt;height:9pt"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:numPicBullet><w:abstractNum w:abstractNumId="3"><w:nsid w:val="1A2B3C4D"/><w:multiLevelType w:val="multilevel"/>${level(0, '%1', 'berschrift1')}${level(1, '%1.%2', 'berschrift2')}${level(2, '%1.%2.%3', 'berschrift3')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;

const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Corporate"><a:themeElements><a:clrScheme name="Corporate"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="262626"/></a:dk2><a:lt2><a:srgbClr val="F2F2F2"/></a:lt2>${['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name) => `<a:${name}><a:srgbClr val="6B2C91"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="Corporate"><a:majorFont><a:latin typeface="Arial Black"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Corporate"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

export const picture = (reference: string, id = 1) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="1151890" cy="345440"/><wp:docPr id="${id}" name="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${reference}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1151890" cy="345440"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}${words(result)}${mark('end')}`;
const bound = (path: string, text: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="Bound"/><w:id w:val="123456"/><w:showingPlcHdr/><w:dataBinding w:prefixMappings="xmlns:ns0='http://purl.org/dc/elements/1.1/' xmlns:ns1='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'" w:xpath="/ns1:coreProperties[1]/ns0:${path}[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/></w:sdtPr><w:sdtContent>${words(text)}</w:sdtContent></w:sdt>`;

const story = (root: 'hdr' | 'ftr', content: string) =>
  `<w:${root} ${w} ${r} ${drawing}><w:p><w:pPr><w:pStyle w:val="${root === 'hdr' ? 'Kopfzeile' : 'Fuzeile'}"/></w:pPr>${content}</w:p></w:${root}>`;

const header = story(
  'hdr',
  picture('r:embed="rId1"') +
    words('Stadt Elmfeld') +
    '<w:r><w:tab/></w:r>' +
    bound('title', '[Titel]') +
    field('STYLEREF "Title"', 'Vorlagentitel') +
    field('AUTHOR', 'Vorlagenautorin') +
    '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:bookmarkStart w:id="1" w:name="Kopf"/><w:bookmarkEnd w:id="1"/>' +
    '<w:commentRangeStart w:id="0"/><w:ins w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>neu</w:t></w:r></w:ins><w:del w:id="3" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>alt</w:delText></w:r></w:del><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
);

const sectionProperties = `<w:sectPr><w:headerReference w:type="even" r:id="rId11"/><w:headerReference w:type="default" r:id="rId12"/><w:headerReference w:type="first" r:id="rId13"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId15"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1418" w:bottom="1418" w:left="1700" w:header="709" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:num="2" w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>`;

const settings = `<w:settings ${w} ${r}><w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:documentProtection w:edit="forms" w:enforcement="1"/><w:defaultTabStop w:val="708"/><w:autoHyphenation/><w:evenAndOddHeaders/><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="12"/></w:compat><w:themeFontLang w:val="de-DE"/></w:settings>`;

const custom = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${[
  ['MSIP_Label_1a2b_Enabled', 'true'],
  ['MSIP_Label_1a2b_Name', 'Official'],
  ['_AdHocReviewCycleID', '42'],
  ['Reference', 'EBC-7'],
]
  .map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  )
  .join('')}</Properties>`;

const overrides: Readonly<Record<string, string>> = {
  'word/document.xml': `${types}.wordprocessingml.document.main+xml`,
  'word/styles.xml': `${types}.wordprocessingml.styles+xml`,
  'word/numbering.xml': `${types}.wordprocessingml.numbering+xml`,
  'word/settings.xml': `${types}.wordprocessingml.settings+xml`,
  'word/comments.xml': `${types}.wordprocessingml.comments+xml`,
  'word/theme/theme1.xml': `${types}.theme+xml`,
  'docProps/custom.xml': `${types}.custom-properties+xml`,
  'docMetadata/LabelInfo.xml': 'application/vnd.ms-office.classificationlabels+xml',
};

/**
 * A template as an organisation has it: headers and footers of all sorts with a logo, a sensitivity label,
 * numbered headings, styles whose ids a German Word gave, and leftovers of its making.
 * @param changes other parts in place of its own; undefined for none
 */
export function corporateTemplate(changes: Record<string, string | Uint8Array | undefined> = {}): Uint8Array {
  const parts: TemplateParts = {
    '_rels/.rels': relationships(
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', 'custom-properties', 'docProps/custom.xml'],
      [
        'rId3',
        'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
        'docMetadata/LabelInfo.xml',
      ],
    ),
    'docProps/custom.xml': custom,
    'docMetadata/LabelInfo.xml':
      '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{1a2b3c4d-0000-4000-8000-000000000000}" enabled="1" method="Standard" siteId="{1a2b3c4d-0000-4000-8000-000000000001}" contentBits="0" removed="0"/></clbl:labelList>',
    'word/document.xml': `<w:document ${w} ${r}><w:body><w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr>${words('Guidance: delete this text')}</w:p>${sectionProperties}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'settings', 'settings.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
      ['rId5', 'comments', 'comments.xml'],
      ['rId11', 'header', 'header1.xml'],
      ['rId12', 'header', 'header2.xml'],
      ['rId13', 'header', 'header3.xml'],
      ['rId14', 'footer', 'footer1.xml'],
      ['rId15', 'footer', 'footer2.xml'],
    ),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/_rels/numbering.xml.rels': relationships(['rId1', 'image', 'media/image1.png']),
    'word/settings.xml': settings,
    'word/_rels/settings.xml.rels': relationships([
      'rId1',
      'attachedTemplate',
      'file:///S:/Templates/council.dotm',
    ]),
    'word/theme/theme1.xml': theme,
    'word/comments.xml': `<w:comments ${w}><w:comment w:id="0" w:author="A" w:date="2026-01-01T00:00:00Z"><w:p>${words('Replace the logo')}</w:p></w:comment></w:comments>`,
    'word/header1.xml': story('hdr', words('Even')),
    'word/header2.xml': header,
    'word/_rels/header2.xml.rels': relationships(['rId1', 'image', 'media/image1.png']),
    'word/header3.xml': story('hdr', words('Title page')),
    'word/footer1.xml': story('ftr', `${words('Seite ')}${field('PAGE', '1')}`),
    'word/footer2.xml': story('ftr', ''),
    'word/media/image1.png': new Uint8Array(readFileSync('test/word/fixtures/bin.png')),
  };
  for (const [path, data] of Object.entries(changes)) {
    if (data === undefined) delete parts[path];
    else parts[path] = data;
  }
  return packed(parts);
}

/** A Word file from its parts, with the list of what they are. */
export function packed(parts: TemplateParts, mainType = overrides['word/document.xml']!): Uint8Array {
  const typed = Object.keys(parts).flatMap((path) => {
    const kind = /^word\/(header|footer)\d+\.xml$/.exec(path)?.[1];
    const type =
      path === 'word/document.xml'
        ? mainType
        : (overrides[path] ?? (kind && `${types}.wordprocessingml.${kind}+xml`));
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  const list = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${typed.join('')}</Types>`;
  return zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': list, ...parts }).map(([path, data]) => [
        path,
        typeof data === 'string' ? strToU8(data) : data,
      ]),
    ),
  );
}

/**
 * The styles of a template that has hardly any, in a font of 12 pt.
 * @param more other styles
 */
export const plainStyles = (font: string, more = '') =>
  `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>${style('paragraph', 'Normal', 'Normal', '', ' w:default="1"')}${more}</w:styles>`;

/** Made by LibreOffice 7.4 (`--convert-to dotx`): logo in the header, no ids or defaults as Word has them. */
export const libreOfficeTemplate = new Uint8Array(
  readFileSync('test/word/fixtures/libreoffice-template.dotx'),
);
export { relationships, story, words };
