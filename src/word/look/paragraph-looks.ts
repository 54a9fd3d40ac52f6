import type { ParagraphStyleId } from './style-names.ts';
import type { StyleSurroundings } from './style-surroundings.ts';

export const font = 'Arial';
/** In half-points: nothing in the document is smaller than 12 pt. */
export const textSize = 24;

/** How paragraphs of a style look. */
export interface ParagraphLook {
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

/** A border of paragraphs or cells: its size in eighths of a point, its distance from the text in points. */
export const border = (side: string, size: number, space: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;

/** How the paragraphs of each style look in a document. */
export const paragraphLooks = ({
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
