import { isRightToLeft } from '../../text/direction.ts';
import { part, wordNamespace } from '../package/xml.ts';
import { escapeXml } from '../text.ts';

/** The ids of the styles that the document uses; each is found in Word under the name beside it. */
export const styleNames = {
  Normal: 'Normal',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  Heading5: 'heading 5',
  Heading6: 'heading 6',
  Heading7: 'heading 7',
  Heading8: 'heading 8',
  Heading9: 'heading 9',
  PlanSubtitle: 'Plan Subtitle',
  PlanDetail: 'Plan Detail',
  TOCHeading: 'TOC Heading',
  TOC2: 'toc 2',
  TOC3: 'toc 3',
  TOC4: 'toc 4',
  TOC5: 'toc 5',
  TOC6: 'toc 6',
  TOC7: 'toc 7',
  TOC8: 'toc 8',
  TOC9: 'toc 9',
  Caption: 'caption',
  ListParagraph: 'List Paragraph',
  Quote: 'Quote',
  Code: 'Code',
  TableText: 'Plan Table Text',
  TableHeading: 'Plan Table Heading',
  Header: 'header',
  Footer: 'footer',
  FootnoteText: 'footnote text',
  Hyperlink: 'Hyperlink',
  FootnoteReference: 'footnote reference',
  InlineCode: 'Inline Code',
  TitleText: 'Plan Title Text',
  PlanTable: 'Plan Table',
} as const;

export type StyleId = keyof typeof styleNames;
type CharacterStyleId = 'Hyperlink' | 'FootnoteReference' | 'InlineCode' | 'TitleText';
type ParagraphStyleId = Exclude<StyleId, CharacterStyleId | 'PlanTable'>;

/** The colours that our styles use, as `RRGGBB`: texts have at least 4.5:1 against what they stand on. */
export interface Palette {
  readonly text: string;
  readonly heading: string;
  readonly muted: string;
  readonly link: string;
  /** Of lines between rows and around quotes. */
  readonly rule: string;
  /** What the header row of a table and code stand on; all else stands on white. */
  readonly headerRow: string;
  readonly code: string;
}

export const ownPalette: Palette = {
  text: '1A1A1A',
  heading: '1D3A5F',
  muted: '4A5560',
  link: '0B4F9E',
  rule: 'B5C0CC',
  headerRow: 'E3EAF2',
  code: 'F3F5F7',
};

const font = 'Arial';
/** In half-points: nothing in the document is smaller than 12 pt. */
export const textSize = 24;

interface ParagraphLook {
  readonly basedOn?: ParagraphStyleId;
  readonly next?: ParagraphStyleId;
  /** In half-points. */
  readonly size?: number | undefined;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly font?: string;
  readonly fill?: string;
  /** Spacing in twentieths of a point; `line` in 240ths of a line. */
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  /** Whether it takes no indent and no alignment over from what it is based on, which may be a template's. */
  readonly isFlush?: boolean;
  readonly keepWithNext?: boolean;
  readonly keepLines?: boolean;
  readonly outline?: number;
  readonly borders?: string;
  readonly noProofing?: boolean;
}

const headingLook = (level: number, colour: string, look: ParagraphLook): ParagraphLook => ({
  basedOn: 'Normal',
  next: 'Normal',
  bold: true,
  colour,
  keepWithNext: true,
  keepLines: true,
  line: 264,
  outline: level - 1,
  ...look,
});

const contentsLook = (depth: number): ParagraphLook => ({
  basedOn: 'Normal',
  next: 'Normal',
  isFlush: true,
  after: depth === 0 ? 60 : 40,
  indent: { left: depth * 340 },
});

const border = (side: string, size: number, space: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;

const looksIn = ({
  palette: colours,
  hasTitlePage,
  isMirrored,
}: StyleSurroundings): Readonly<Record<ParagraphStyleId, ParagraphLook>> => ({
  // Not among the defaults of the document: LibreOffice lets those win over the colour of links in tables.
  Normal: { colour: colours.text },
  Heading1: headingLook(
    1,
    colours.heading,
    hasTitlePage
      ? { size: 72, before: 3_000, after: 200, line: 252, borders: border('top', 48, 24, colours.heading) }
      : { size: 56, before: 0, after: 120, line: 240 },
  ),
  Heading2: headingLook(2, colours.heading, { size: 40, before: 520, after: 160 }),
  Heading3: headingLook(3, colours.heading, { size: 30, before: 360, after: 120 }),
  Heading4: headingLook(4, colours.heading, { size: 26, before: 260, after: 80 }),
  Heading5: headingLook(5, colours.heading, { size: textSize, before: 240, after: 80 }),
  Heading6: headingLook(6, colours.heading, { size: textSize, before: 220, after: 80, italic: true }),
  Heading7: headingLook(7, colours.text, { size: textSize, before: 200, after: 60 }),
  Heading8: headingLook(8, colours.text, { size: textSize, before: 200, after: 60, italic: true }),
  Heading9: headingLook(9, colours.text, { size: textSize, before: 200, after: 60, italic: true }),
  PlanSubtitle: {
    basedOn: 'Normal',
    isFlush: true,
    next: 'Normal',
    size: 32,
    colour: colours.muted,
    after: hasTitlePage ? 720 : 320,
    line: 264,
  },
  // Each label stands before its words, which stand below each other.
  PlanDetail: { basedOn: 'Normal', isFlush: true, after: 100, indent: { left: 2_380, hanging: 2_380 } },
  TOCHeading: {
    basedOn: 'Normal',
    isFlush: true,
    next: 'Normal',
    size: 40,
    bold: true,
    colour: colours.heading,
    keepWithNext: true,
    before: 520,
    after: 160,
  },
  TOC2: contentsLook(0),
  TOC3: contentsLook(1),
  TOC4: contentsLook(2),
  TOC5: contentsLook(3),
  TOC6: contentsLook(4),
  TOC7: contentsLook(5),
  TOC8: contentsLook(6),
  TOC9: contentsLook(7),
  Caption: {
    basedOn: 'Normal',
    isFlush: true,
    next: 'Normal',
    bold: true,
    colour: colours.muted,
    before: 280,
    after: 100,
    line: 264,
  },
  ListParagraph: { basedOn: 'Normal', after: 120 },
  Quote: {
    basedOn: 'Normal',
    next: 'Normal',
    italic: false,
    colour: colours.muted,
    after: 180,
    indent: { left: 340, right: 340 },
    borders: border(isMirrored ? 'right' : 'left', 24, 12, colours.rule),
  },
  Code: {
    basedOn: 'Normal',
    font: 'Courier New',
    fill: colours.code,
    line: 264,
    noProofing: true,
    before: 60,
    after: 180,
  },
  TableText: { basedOn: 'Normal', isFlush: true, size: textSize, before: 50, after: 50, line: 259 },
  TableHeading: { basedOn: 'TableText', bold: true, colour: colours.heading, keepWithNext: true },
  Header: {
    basedOn: 'Normal',
    colour: colours.muted,
    after: 0,
    borders: border('bottom', 6, 6, colours.rule),
  },
  Footer: { basedOn: 'Normal', colour: colours.muted, after: 0, borders: border('top', 6, 6, colours.rule) },
  FootnoteText: { basedOn: 'Normal', after: 60, line: 264 },
});

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

/** The document that a style goes into. */
export interface StyleSurroundings {
  /** The ids that styles have there. */
  idOf(id: StyleId): string;
  readonly palette: Palette;
  /** Whether the title has a page of its own. */
  readonly hasTitlePage: boolean;
  /** Whether its text is written from right to left. */
  readonly isMirrored: boolean;
  /** Nothing that stands below the template's headings is larger than this, in half-points. */
  readonly largest?: number | undefined;
  /** How large the title is, in half-points, where its heading is smaller than what stands below it. */
  readonly titleSize?: number | undefined;
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
      return paragraphStyle(id, looksIn(surroundings)[id], surroundings);
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

/** What charts take from the document's look. */
export interface ChartLook {
  readonly font: string;
  readonly text: string;
  readonly bar: string;
  readonly grid: string;
  /** In hundredths of a point: no text of ours is smaller than 12 pt. */
  readonly textSize: number;
  /** How wide its letters are, 1 being Arial's. */
  readonly letterScale: number;
}

export const ownChartLook: ChartLook = {
  font,
  text: ownPalette.text,
  bar: '2F6690',
  grid: ownPalette.rule,
  textSize: 1200,
  letterScale: 1,
};
