import { readBookmark } from '../ooxml/bookmarks.ts';
import { childrenOf, textOf, walk, type XmlElement } from '../ooxml/xml.ts';

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

/** The table right behind a paragraph, which is then its caption. */
export function tableBehind(siblings: XmlElement['children'], index: number): XmlElement | undefined {
  for (let next = index + 1; next < siblings.length; next++) {
    const sibling = siblings[next]!;
    if (typeof sibling === 'string' || /^w:(?:bookmark|comment)/.test(sibling.name)) continue;
    return sibling.name === 'w:tbl' ? sibling : undefined;
  }
  return undefined;
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
  return wordsWithin(element, ({ name }) => name !== 'w:ins' && name !== 'w:moveTo');
}

/** The words of an element with what was put in and what was taken out. */
export function allWords(element: XmlElement): string {
  return wordsWithin(element, () => true);
}

function wordsWithin(element: XmlElement, isWanted: (element: XmlElement) => boolean): string {
  let words = '';
  for (const child of childrenOf(element)) {
    if (!isWanted(child) || silent.test(child.name)) continue;
    if (child.name === 'w:t' || child.name === 'w:delText') words += textOf(child);
    else if (child.name === 'w:tab' || child.name === 'w:br') words += ' ';
    else words += wordsWithin(child, isWanted) + (child.name === 'w:p' ? ' ' : '');
  }
  return words.trimEnd();
}
