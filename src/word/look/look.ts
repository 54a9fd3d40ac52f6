import type { NumberedList, Properties } from '../model.ts';
import type { PackageFile, Relationships } from '../parts/package-file.ts';
import type { StyleId } from './styles.ts';

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
  /** The id that a style has in this document. */
  readonly styleIds: Readonly<Record<StyleId, string>>;
  /** An upright page. */
  readonly page: Page;
  /** What stands first in the properties of each section: its headers and footers. */
  readonly sectionStart: string;
  /** What stands last in them. */
  readonly sectionEnd: string;
  /** How large the text is, 1 being 12 pt: tables need so much more or less room. */
  readonly textScale: number;
  /** The number of the first list; those before it are the template's. */
  readonly firstNumbering: number;
  /** The files that make up the look: styles, numbering, settings, headers and footers, theme. */
  files(properties: Properties, lists: readonly NumberedList[], hasNotes: boolean): readonly PackageFile[];
  /** Refers to those files from the document. */
  relate(relationships: Relationships): void;
}

/** The width of the text on a page, in twips. */
export function lineWidth(page: Page, orientation: Orientation): number {
  return (orientation === 'portrait' ? page.width : page.height) - page.left - page.right - page.gutter;
}

/** The properties of a section: its headers and footers, paper and margins. */
export function sectionProperties(
  { page, sectionStart, sectionEnd }: Look,
  orientation: Orientation,
): string {
  const [width, height] = orientation === 'portrait' ? [page.width, page.height] : [page.height, page.width];
  return (
    `<w:sectPr>${sectionStart}<w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>` +
    `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="${page.gutter}"/>` +
    `${sectionEnd}</w:sectPr>`
  );
}
