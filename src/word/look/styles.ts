import { isRightToLeft } from '../../text/direction.ts';
import { part, wordNamespace } from '../package/xml.ts';
import { escapeXml } from '../text.ts';
import { ownPalette, type Palette } from './palette.ts';
import { border, font, type ParagraphLook, paragraphLooks, textSize } from './paragraph-looks.ts';
import { type CharacterStyleId, type ParagraphStyleId, type StyleId, styleNames } from './style-names.ts';
import type { StyleSurroundings } from './style-surroundings.ts';

/** The language of text that says none: for text from right to left Word has one of its own. */
export function languageXml(language: string): string {
  const tag = escapeXml(language);
  return `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${isRightToLeft(language) ? tag : 'ar-SA'}"/>`;
}

/** The styles of the document, complete: nothing relies on what Word fills in. */
export function stylesPart(language: string, surroundings: Partial<StyleSurroundings> = {}): string {
  const ours = { ...own, isMirrored: isRightToLeft(language), ...surroundings };
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
    `<w:sz w:val="${textSize}"/><w:szCs w:val="${textSize}"/>${languageXml(language)}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="180" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
  const styles = (Object.keys(styleNames) as StyleId[]).map((id) => styleXml(id, ours)).join('');
  return part(`<w:styles ${wordNamespace}>${defaults}${hiddenDefaults}${styles}</w:styles>`);
}

const own: StyleSurroundings = {
  idOf: (id) => id,
  palette: ownPalette,
  hasTitlePage: true,
  isMirrored: false,
};

/** The definition of one style. */
export function styleXml(id: StyleId, surroundings: StyleSurroundings = own): string {
  const { idOf, palette } = surroundings;
  switch (id) {
    case 'Hyperlink':
    case 'FootnoteReference':
    case 'InlineCode':
    case 'TitleText':
      return characterStyle(id, surroundings);
    case 'PlanTable':
      return tableStyle(idOf(id), palette);
    default:
      return paragraphStyle(id, paragraphLooks(surroundings)[id], surroundings);
  }
}

function characterStyle(id: CharacterStyleId, { idOf, palette, titleSize }: StyleSurroundings): string {
  const isOwn = id === 'InlineCode' || id === 'TitleText';
  const looks = { ...characterLooks(palette), TitleText: titleSize ? sizeXml(titleSize) : '' }[id];
  return (
    `<w:style w:type="character"${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${escapeXml(idOf(id))}">` +
    `<w:name w:val="${styleNames[id]}"/>${looks && `<w:rPr>${looks}</w:rPr>`}</w:style>`
  );
}

function sizeXml(size: number): string {
  return `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

const builtIn = /^(?:Heading|TOC|Normal|Caption|List|Quote|Header|Footer|Footnote)/;

function paragraphStyle(
  id: ParagraphStyleId,
  look: ParagraphLook,
  { idOf, largest }: StyleSurroundings,
): string {
  const isNormal = id === 'Normal';
  const size = look.size && Math.min(look.size, largest ?? look.size);
  return (
    `<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ''}${builtIn.test(id) ? '' : ' w:customStyle="1"'} w:styleId="${escapeXml(idOf(id))}">` +
    `<w:name w:val="${styleNames[id]}"/>` +
    (look.basedOn ? `<w:basedOn w:val="${escapeXml(idOf(look.basedOn))}"/>` : '') +
    (look.next ? `<w:next w:val="${escapeXml(idOf(look.next))}"/>` : '') +
    (id.startsWith('TOC') ? '<w:uiPriority w:val="39"/>' : '') +
    '<w:qFormat/>' +
    paragraphProperties(look) +
    runProperties({ ...look, size }) +
    '</w:style>'
  );
}

function paragraphProperties(look: ParagraphLook): string {
  const { before, after, line, indent = look.isFlush ? {} : undefined } = look;
  const spacing =
    (before === undefined ? '' : ` w:before="${before}"`) +
    (after === undefined ? '' : ` w:after="${after}"`) +
    (line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`);
  const inner =
    (look.keepWithNext ? '<w:keepNext/>' : '') +
    (look.keepLines ? '<w:keepLines/>' : '') +
    (look.borders ? `<w:pBdr>${look.borders}</w:pBdr>` : '') +
    (look.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>` : '') +
    (spacing ? `<w:spacing${spacing}/>` : '') +
    (indent
      ? `<w:ind w:left="${indent.left ?? 0}" w:right="${indent.right ?? 0}" ${indent.hanging ? `w:hanging="${indent.hanging}"` : 'w:firstLine="0"'}/>`
      : '') +
    (look.isFlush ? '<w:jc w:val="left"/>' : '') +
    (look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`);
  return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`;
}

function runProperties(look: ParagraphLook): string {
  const { font: ownFont } = look;
  const inner =
    (ownFont
      ? `<w:rFonts w:ascii="${ownFont}" w:hAnsi="${ownFont}" w:eastAsia="${ownFont}" w:cs="${ownFont}"/>`
      : '') +
    (look.bold ? '<w:b/><w:bCs/>' : '') +
    (look.italic ? '<w:i/><w:iCs/>' : '') +
    (look.noProofing ? '<w:noProof/>' : '') +
    (look.colour ? `<w:color w:val="${look.colour}"/>` : '') +
    (look.size ? sizeXml(look.size) : '');
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`;
}

/** What Word takes for granted where nothing is said. */
const hiddenDefaults =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const characterLooks = (colours: Palette) => ({
  Hyperlink: `<w:color w:val="${colours.link}"/><w:u w:val="single"/>`,
  FootnoteReference: '<w:vertAlign w:val="superscript"/>',
  InlineCode: `<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:eastAsia="Courier New" w:cs="Courier New"/><w:noProof/><w:shd w:val="clear" w:color="auto" w:fill="${colours.code}"/>`,
});

function tableStyle(id: string, colours: Palette): string {
  const rowRule = (side: string) => border(side, 4, 0, colours.rule);
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${escapeXml(id)}"><w:name w:val="${styleNames.PlanTable}"/><w:qFormat/>` +
    `<w:tblPr><w:tblBorders>${rowRule('top')}${rowRule('bottom')}${rowRule('insideH')}</w:tblBorders>` +
    '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${border('bottom', 12, 0, colours.heading)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colours.headerRow}"/></w:tcPr></w:tblStylePr>` +
    '</w:style>'
  );
}
