import { childOf, childrenOf, type XmlElement } from '../../../ooxml/xml.ts';
import { usualPage } from '../page-spacing.ts';
import { type StyleId, styleNames } from '../style-names.ts';
import { elementFor, elementsFor, withChildren } from './edit-xml.ts';
import { inSchemaOrder } from './schema-order.ts';
import { idOf, StyleSheet } from './style-sheet.ts';
import { sizeOf } from './template-styles.ts';

/** What styles are no larger than on a plan on one page, in half-points: a cover's title would take the room of what it heads. */
export const largestOnPage = {
  Heading1: usualPage.titleSize,
  TOCHeading: usualPage.titleSize,
  Heading2: usualPage.headingSize,
} satisfies Partial<Record<StyleId, number>>;

/** A template's styles with headings as large as one page has room for. */
export function withPageHeadings(sheet: StyleSheet): StyleSheet {
  const limits = new Map<string | undefined, number>([
    [sheet.idByName('Title', 'paragraph'), usualPage.titleSize],
    ...Object.entries(largestOnPage).map(
      ([style, size]) => [sheet.idByName(styleNames[style as StyleId], 'paragraph'), size] as const,
    ),
  ]);
  const resized = (style: XmlElement): XmlElement => {
    const id = style.name === 'w:style' ? idOf(style) : undefined;
    const limit = id === undefined ? undefined : limits.get(id);
    return limit !== undefined && sizeOf(sheet, id!) > limit ? withSize(sheet.root, style, limit) : style;
  };
  return new StyleSheet(
    withChildren(
      sheet.root,
      sheet.root.children.map((child) => (typeof child === 'string' ? child : resized(child))),
    ),
  );
}

function withSize(root: XmlElement, style: XmlElement, size: number): XmlElement {
  const properties = childOf(style, 'w:rPr') ?? elementFor(root, '<w:rPr/>');
  const others = childrenOf(properties).filter(({ name }) => name !== 'w:sz' && name !== 'w:szCs');
  const sizes = elementsFor(root, `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`);
  const rest = childrenOf(style).filter((child) => child !== properties);
  return inSchemaOrder(
    withChildren(style, [...rest, inSchemaOrder(withChildren(properties, [...others, ...sizes]))]),
  );
}
