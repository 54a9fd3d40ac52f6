import type { Document } from '../../document/document.ts';
import type { PassageCells } from '../../document/passages.ts';
import type { PackageFile, Relationships } from '../package/package-file.ts';
import type { ChartLook } from './chart-look.ts';
import type { FontMeasures } from './font-measures.ts';
import type { PageSpacing } from './page-spacing.ts';
import type { SettingsNeeds } from './settings.ts';
import type { StyleId } from './style-names.ts';

/** A sheet and its margins, in twips (twentieths of a point). */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
  readonly gutter: number;
}

export type Orientation = 'portrait' | 'landscape';

/** What the document is to look like: as we make it, or as the organisation's template has it. */
export interface Look {
  /** The id that a style has in this document, as it stands in XML. */
  readonly styleIds: Readonly<Record<StyleId, string>>;
  /** Whether the title has a page of our own making, without header and footer. */
  readonly hasTitlePage: boolean;
  /** Set where all is to stand on one page: there is little space between, whatever the styles say. */
  readonly onePage?: OnePage | undefined;
  /** The organisation's cover, which stands before all else; undefined where it has none. */
  readonly cover?: Cover | undefined;
  /** A page as it stands where nothing asks for more width. */
  readonly page: Page;
  /** What a section's properties hold besides its page. */
  section(place: SectionPlace): SectionParts;
  /** How large the text of tables is, 1 being 12 pt: they need so much more or less room. */
  readonly textScale: number;
  readonly chart: ChartLook;
  /** The number of the first list; those before it are the template's. */
  readonly firstNumbering: number;
  /** The files that make up the look: styles, numbering, settings, headers and footers, theme. */
  files(
    document: Pick<Document, 'properties' | 'words' | 'lists'>,
    needs: SettingsNeeds,
  ): readonly PackageFile[];
  /** Refers to those files from the document. */
  relate(relationships: Relationships): void;
  /** Refers to those files that belong to the package, not to the document. */
  relatePackage(relationships: Relationships): void;
  /** What people should know of it, in plain English. */
  notices(document: Pick<Document, 'properties' | 'words'>): readonly string[];
}

/** What has to be known of a look for all to stand on one page. */
export interface OnePage {
  /** How large the title, the headings and all else are, in half-points. */
  readonly titleSize: number;
  readonly headingSize: number;
  readonly textSize: number;
  /** How the font of the title and the headings measures. */
  readonly headingLetters: FontMeasures;
  readonly spacing: PageSpacing;
  /** The room for a signature, in twips. */
  readonly signatureHeight: number;
}

/** A look in which all is to stand on one page. */
export interface PageLook extends Look {
  readonly onePage: OnePage;
  /** What is to stay free below, in twips, since the height of lines, header and footer is not known for certain. */
  readonly spare: number;
  /** The same without header and footer, for a plan that has no room beside them; undefined where there are none. */
  readonly withoutStories?: PageLook;
}

/** An organisation's cover with what a plan says in its places. */
export interface Cover {
  /** Whether its pages have a layout of their own, which ends with it. */
  readonly hasOwnSection: boolean;
  /** Whether a paragraph of it is the title and nothing else, so that this can be the heading of the document. */
  hasHeading(document: Pick<Document, 'properties' | 'words'>): boolean;
  /** Its blocks; the title is a heading where it can be one. */
  xml(document: Pick<Document, 'properties' | 'words'>, heading: CoverHeading | undefined): string;
  /** What these say. */
  passages(document: Pick<Document, 'properties' | 'words'>): readonly CoverPassage[];
}

/** What the title on a cover has as the heading of the document. */
export interface CoverHeading {
  /** The beginnings and ends of its bookmarks. */
  readonly bookmarks: string;
  /** Its language, where it is another than the document's. */
  readonly language: string | undefined;
}

/** What a cover says in one paragraph or row. */
export interface CoverPassage {
  readonly cells: PassageCells;
  /** Whether it is the title as the heading of the document: then the plan says it, not the template. */
  readonly isHeading: boolean;
}

/** Only the first section has a title page, and a number at which its pages begin. */
export type SectionPlace = 'first' | 'later';

export interface SectionParts {
  /** What stands before the page: headers and footers. */
  readonly start: string;
  /** What stands behind it. */
  readonly end: string;
}

/** How pages stand where nothing asks for more width: upright, unless the organisation's paper is landscape throughout. */
export function usualOrientation({ width, height }: Page): Orientation {
  return width > height ? 'landscape' : 'portrait';
}

/** A sheet's width and height, in twips. */
function sheet({ width, height }: Page, orientation: Orientation): readonly [width: number, height: number] {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return orientation === 'portrait' ? [short, long] : [long, short];
}

/** The width of the text on a page, in twips. */
export function lineWidth(page: Page, orientation: Orientation): number {
  return sheet(page, orientation)[0] - page.left - page.right - page.gutter;
}

/** The height of the text on a page, in twips. */
export function textHeight(page: Page, orientation: Orientation): number {
  // A negative margin is one that headers do not push down.
  return sheet(page, orientation)[1] - Math.abs(page.top) - Math.abs(page.bottom);
}

/** The properties of a section: its headers and footers, paper and margins. */
export function sectionProperties(look: Look, orientation: Orientation, place: SectionPlace): string {
  const { page } = look;
  const { start, end } = look.section(place);
  const [width, height] = sheet(page, orientation);
  return (
    `<w:sectPr>${start}<w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>` +
    `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="${page.gutter}"/>` +
    `${end}</w:sectPr>`
  );
}
