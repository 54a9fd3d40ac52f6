import { readBookmark } from '../ooxml/bookmarks.ts';
import { isOn, isOnValue } from '../ooxml/switches.ts';
import { childOf, childrenOf, textOf, walk, type XmlElement } from '../ooxml/xml.ts';
import type { ReturnedCell } from './returned-passage.ts';

/** Elements that hold no text: properties, the instructions of fields, what is measured or drawn. */
export const silent =
  /^w:(?:rPr|pPr|tblPr|tblPrEx|trPr|tcPr|sdtPr|sdtEndPr|tblGrid|instrText|delInstrText|fldData|ffData)$/;

/** The first line of the plan, from zero, that an element holds. */
export function lineIn(element: XmlElement): number | undefined {
  for (const { name, attributes } of walk(element)) {
    const bookmark = name === 'w:bookmarkStart' ? readBookmark(attributes.get('w:name') ?? '') : undefined;
    if (bookmark?.kind === 'line') return bookmark.line;
  }
  return undefined;
}

/** The table right behind a paragraph. */
export function tableBehind(siblings: XmlElement['children'], index: number): XmlElement | undefined {
  const next = siblings
    .slice(index + 1)
    .find(
      (sibling): sibling is XmlElement =>
        typeof sibling !== 'string' && !/^w:(?:bookmark|comment)/.test(sibling.name),
    );
  return next?.name === 'w:tbl' ? next : undefined;
}

/**
 * The rows of a table, or the cells of a row, those in content controls too, those of inner tables not; with the
 * ends of comments and bookmarks between them.
 */
export function within(element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name || /^w:(?:comment|bookmark)/.test(child.name)) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|del|moveFrom|moveTo)$/.test(child.name)
      ? within(child, name)
      : [];
  });
}

/** The words of an element as they were exported. */
export function originalWords(element: XmlElement): string {
  return wordsWithin(element, ({ name }) => name !== 'w:ins' && name !== 'w:moveTo').trimEnd();
}

/**
 * The words of an element with what was put in and what was taken out.
 * @param between what stands between paragraphs
 */
export function allWords(element: XmlElement, between: ' ' | '\n' = ' '): string {
  return wordsWithin(element, () => true, between).trimEnd();
}

function wordsWithin(element: XmlElement, isWanted: (element: XmlElement) => boolean, between = ' '): string {
  let words = '';
  for (const child of childrenOf(element)) {
    if (!isWanted(child) || silent.test(child.name)) continue;
    if (child.name === 'w:t' || child.name === 'w:delText') words += textOf(child);
    else if (child.name === 'w:tab' || child.name === 'w:br') words += ' ';
    else words += wordsWithin(child, isWanted, between) + (child.name === 'w:p' ? between : '');
  }
  return words;
}

/** The text boxes of a drawing, those within them left out. */
export function boxesIn(drawing: XmlElement): XmlElement[] {
  return childrenOf(drawing).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}

/** The most columns that a table has in Word. */
const mostColumns = 63;

/** How many columns a cell takes, and whether it was joined with those below or above it. */
export function spanOf(cell: XmlElement): Pick<ReturnedCell, 'span' | 'merge'> {
  const properties = childOf(cell, 'w:tcPr');
  const span = Number(childOf(properties, 'w:gridSpan')?.attributes.get('w:val') ?? 1);
  const merge = childOf(properties, 'w:vMerge');
  return {
    span: Number.isInteger(span) && span >= 1 ? Math.min(span, mostColumns) : 1,
    merge: !merge ? 'none' : merge.attributes.get('w:val') === 'restart' ? 'first' : 'continued',
  };
}

/** What the look of a heading begins with. */
const headingMark = '#';

/** The levels of headings, by the ids of the styles that they have. */
export function headingStyles(styles: XmlElement | undefined): ReadonlyMap<string, number> {
  return new Map(
    childrenOf(styles, 'w:style').flatMap((style): [string, number][] => {
      const name = childOf(style, 'w:name')?.attributes.get('w:val') ?? '';
      const [, level] = /^(?:heading ([1-9])|title)$/i.exec(name) ?? [undefined, undefined];
      const isHeading = level !== undefined || /^title$/i.test(name);
      return isHeading ? [[style.attributes.get('w:styleId') ?? '', Number(level ?? 1)]] : [];
    }),
  );
}

/**
 * How a paragraph looks: its style, list and level, as the file names them; see {@link isHeadingLook}.
 * @param headings the levels of headings by the ids of their styles
 */
export function lookOf(paragraph: XmlElement, headings: ReadonlyMap<string, number>): string {
  const properties = childOf(paragraph, 'w:pPr');
  const numbering = childOf(properties, 'w:numPr');
  const value = (element: XmlElement | undefined) => element?.attributes.get('w:val') ?? '';
  const style = value(childOf(properties, 'w:pStyle'));
  const level = headingLevelOf(properties, headings);
  return [
    level === undefined ? style : `${headingMark}${level}:${style}`,
    value(childOf(numbering, 'w:numId')),
    value(childOf(numbering, 'w:ilvl')),
  ].join(' ');
}

/** The level of the heading that a paragraph with some properties is, from 1; undefined where it is none. */
export function headingLevelOf(
  properties: XmlElement | undefined,
  headings: ReadonlyMap<string, number>,
): number | undefined {
  const style = childOf(properties, 'w:pStyle')?.attributes.get('w:val') ?? '';
  const outline = childOf(properties, 'w:outlineLvl')?.attributes.get('w:val');
  // The tenth level of an outline is that of the text.
  const level = outline === undefined || outline === '9' ? undefined : Number(outline) + 1;
  return headings.get(style) ?? level;
}

/** Whether a look is a heading's. */
export function isHeadingLook(look: string): boolean {
  return headingLevel(look) !== undefined;
}

/** The level of a heading that looks so, from 1; undefined where that is none. */
export function headingLevel(look: string): number | undefined {
  const level = new RegExp(`^${headingMark}(\\d+):`).exec(look)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Whether a content control holds the contents list. */
export function isContentsList(control: XmlElement): boolean {
  const part = childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj');
  return childOf(part, 'w:docPartGallery')?.attributes.get('w:val') === 'Table of Contents';
}

/** Whether a content control that is a box to tick is ticked; undefined for any other. */
export function boxOf(control: XmlElement): boolean | undefined {
  const box = childOf(childOf(control, 'w:sdtPr'), 'w14:checkbox');
  if (!box) return undefined;
  return isOnValue(childOf(box, 'w14:checked')?.attributes.get('w14:val'));
}

/** Whether a run with some properties is bold or italic by itself, before a tracked change of them. */
export function marksOf(properties: XmlElement | undefined): {
  readonly bold?: boolean;
  readonly italic?: boolean;
} {
  const before = childOf(childOf(properties, 'w:rPrChange'), 'w:rPr') ?? properties;
  return { bold: isOn(childOf(before, 'w:b')), italic: isOn(childOf(before, 'w:i')) };
}

/** Whether a run with some properties is struck through. */
export function isStruck(properties: XmlElement | undefined): boolean {
  return isOn(childOf(properties, 'w:strike') ?? childOf(properties, 'w:dstrike'));
}

/** Whether a run with some properties is highlighted. */
export function isHighlighted(properties: XmlElement | undefined): boolean {
  const colour = childOf(properties, 'w:highlight')?.attributes.get('w:val') ?? 'none';
  return colour !== 'none';
}
