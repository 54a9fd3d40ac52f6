import { readWords } from '../../../document/passages.ts';
import { childOf, childrenOf, type XmlElement } from '../../../ooxml/xml.ts';
import type { CoverHeading } from '../look.ts';
import { elementFor, elementsFor, withChildren } from './edit-xml.ts';
import { ownText } from './placeholders.ts';
import { inSchemaOrder } from './schema-order.ts';
import { withLanguage } from './story.ts';
import { propertyOf, type StyleSheet } from './style-sheet.ts';

/**
 * The paragraph of a filled cover that can be the heading of the document: it says the title and nothing else, and stands
 * neither in a table nor in a text box, where programs do not look for headings.
 * @param root the cover's blocks in one element
 */
export function headingOn(root: XmlElement, title: string): XmlElement | undefined {
  for (const block of childrenOf(root)) {
    if (block.name === 'w:p' && readWords(ownText(block)) === readWords(title)) return block;
    const within = /^w:(?:sdt|sdtContent)$/.test(block.name) ? headingOn(block, title) : undefined;
    if (within) return within;
  }
  return undefined;
}

/**
 * The paragraph as a heading of level 1, in the look that it has.
 * @param root an element of the template's part
 */
export function asHeading(
  root: XmlElement,
  paragraph: XmlElement,
  { bookmarks, language }: CoverHeading,
  sheet: StyleSheet,
): XmlElement {
  const properties = childOf(paragraph, 'w:pPr') ?? elementFor(root, '<w:pPr/>');
  const marks = elementsFor(root, bookmarks);
  const starts = marks.filter(({ name }) => name === 'w:bookmarkStart');
  const ends = marks.filter(({ name }) => name === 'w:bookmarkEnd');
  const content = paragraph.children.filter((child) => child !== properties);
  const marked = withChildren(paragraph, [
    withLevel(root, properties, sheet),
    ...starts,
    ...content,
    ...ends,
  ]);
  return language === undefined ? marked : withLanguage(marked, language);
}

/** With the level said where the style does not say it. */
function withLevel(root: XmlElement, properties: XmlElement, sheet: StyleSheet): XmlElement {
  const style = propertyOf(properties, 'w:pStyle') ?? sheet.defaultParagraph;
  const [level] = [properties, ...sheet.paragraphProperties(style)].flatMap(
    (each) => propertyOf(each, 'w:outlineLvl') ?? [],
  );
  if (level === '0') return properties;
  const others = properties.children.filter(
    (child) => typeof child === 'string' || child.name !== 'w:outlineLvl',
  );
  return inSchemaOrder(withChildren(properties, [...others, elementFor(root, '<w:outlineLvl w:val="0"/>')]));
}
