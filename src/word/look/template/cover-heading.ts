import { readWords } from '../../../document/passages.ts';
import { childOf, type XmlElement } from '../../../ooxml/xml.ts';
import type { CoverHeading } from '../look.ts';
import { elementFor, elementsFor, shownChildren, withChildren } from './edit-xml.ts';
import { ownText } from './placeholders.ts';
import { inSchemaOrder } from './schema-order.ts';
import { withLanguage } from './story.ts';
import { propertyOf, type StyleSheet } from './style-sheet.ts';

/**
 * The paragraph of a filled cover that is the heading of the document: it says the title and nothing else. One in the line
 * of the text comes before one in a box or a row of a table: programs find headings there more surely.
 * @param root the cover's blocks in one element
 */
export function headingOn(root: XmlElement, title: string): XmlElement | undefined {
  return titleIn(root, title, inLine) ?? titleIn(root, title, anywhere);
}

/** What holds paragraphs in the line of the text, and what holds them at all. */
const inLine = /^w:(?:sdt|sdtContent)$/;
const anywhere = /./;

function titleIn(root: XmlElement, title: string, holders: RegExp): XmlElement | undefined {
  for (const child of shownChildren(root)) {
    if (child.name === 'w:p' && saysOnly(child, title)) return child;
    if (!holders.test(child.name) || (child.name === 'w:tr' && !saysOnly(child, title))) continue;
    const within = titleIn(child, title, holders);
    if (within) return within;
  }
  return undefined;
}

/** Without the words of boxes in it. */
function saysOnly(element: XmlElement, words: string): boolean {
  return readWords(ownText(element)) === readWords(words);
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
