import { isOn } from '../../../ooxml/switches.ts';
import { childOf, childrenOf, writeXml, type XmlElement } from '../../../ooxml/xml.ts';
import { isRightToLeft } from '../../../text/direction.ts';
import { part } from '../../package/xml.ts';
import { escapeXml } from '../../text.ts';
import type { Palette } from '../palette.ts';
import { type StyleId, styleNames } from '../style-names.ts';
import { languageXml, styleXml } from '../styles.ts';
import { elementFor, rewritten, withChildren } from './edit-xml.ts';
import { inSchemaOrder } from './schema-order.ts';
import { idOf, type StyleSheet, type StyleType } from './style-sheet.ts';
import type { TemplateNumbering } from './template-numbering.ts';

const types: Partial<Record<StyleId, StyleType>> = {
  Hyperlink: 'character',
  FootnoteReference: 'character',
  InlineCode: 'character',
  TitleText: 'character',
  PlanTable: 'table',
};

export const headingIds = Object.keys(styleNames).filter((id) => id.startsWith('Heading')) as StyleId[];

/** Which styles of a template the document uses, and under which ids ours come in where it has none. */
export interface MappedStyles {
  /** The ids of styles as they stand in the file. */
  readonly ids: Readonly<Record<StyleId, string>>;
  /** What the template lacks. */
  readonly missing: readonly StyleId[];
  /** The style of running text: the template's own, or one of ours with space between paragraphs. */
  readonly text: { readonly id: string; readonly xml: string };
}

/** Finds each style of ours in the template by its name, whatever its case and id. */
export function mappedStyles(sheet: StyleSheet): MappedStyles {
  const taken = new Set<string>();
  const missing: StyleId[] = [];
  const newId = (wanted: string): string => {
    let id = wanted;
    for (let number = 2; sheet.hasId(id) || taken.has(id); number++)
      id = `Plan${wanted}${number === 2 ? '' : number}`;
    taken.add(id);
    return id;
  };
  const ids = Object.fromEntries(
    (Object.keys(styleNames) as StyleId[]).map((style) => {
      const known =
        style === 'Normal'
          ? (sheet.defaultParagraph ?? sheet.idByName('Normal', 'paragraph'))
          : sheet.idByName(styleNames[style], types[style] ?? 'paragraph');
      if (known === undefined) missing.push(style);
      return [style, known ?? newId(style)];
    }),
  ) as Record<StyleId, string>;
  const body = sheet.idByName('Body Text', 'paragraph') ?? ids.Normal;
  return {
    ids,
    missing,
    text: hasSpace(sheet, body) ? { id: body, xml: '' } : spacedText(sheet, body, newId),
  };
}

/** Whether paragraphs of a style stand apart from each other. */
function hasSpace(sheet: StyleSheet, id: string): boolean {
  const properties = sheet.paragraphProperties(id);
  const attribute = (name: string) =>
    properties
      .map((element) => childOf(element, 'w:spacing')?.attributes.get(name))
      .find((value) => value !== undefined);
  const contextual = properties
    .map((element) => childOf(element, 'w:contextualSpacing'))
    .find((element) => element !== undefined);
  if (isOn(contextual)) return false;
  return (
    ['w:before', 'w:after', 'w:beforeLines', 'w:afterLines'].some(
      (name) => Number(attribute(name) ?? 0) > 0,
    ) ||
    ['w:beforeAutospacing', 'w:afterAutospacing'].some((name) =>
      /^(?:1|true|on)$/.test(attribute(name) ?? ''),
    )
  );
}

/** In half-points, where a template does not say. */
const usualSize = 20;

/** A style of the text's look with half a line between paragraphs: no empty ones make the space. */
function spacedText(
  sheet: StyleSheet,
  basedOn: string,
  newId: (wanted: string) => string,
): MappedStyles['text'] {
  const known = sheet.idByName('Plan Text', 'paragraph');
  if (known !== undefined) return { id: known, xml: '' };
  const id = newId('PlanText');
  const after = Math.round((sizeOf(sheet, basedOn) * 10 * 6) / 10);
  return {
    id,
    xml:
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="Plan Text"/><w:basedOn w:val="${escapeXml(basedOn)}"/>` +
      `<w:qFormat/><w:pPr><w:spacing w:after="${after}"/><w:contextualSpacing w:val="0"/></w:pPr></w:style>`,
  };
}

/** How large the text of a paragraph style is, in half-points. */
export function sizeOf(sheet: StyleSheet, id: string): number {
  const size = Number(sheet.runProperty(id, 'w:sz')?.attributes.get('w:val'));
  return size > 0 ? size : usualSize;
}

/** The colour of the text of a paragraph style, where it is a fixed one. */
export function colourOf(sheet: StyleSheet, id: string): string | undefined {
  const value = sheet.runProperty(id, 'w:color')?.attributes.get('w:val') ?? '';
  return /^[\da-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}

/** What a document asks of its styles. */
interface Wanted {
  readonly language: string;
  /** What styles of ours are no larger than, in half-points. */
  readonly largest: Partial<Record<StyleId, number>>;
}

/**
 * The template's styles with ours behind them, in the plan's language.
 * @param numbering how headings are numbered
 */
export function templateStylesPart(
  sheet: StyleSheet,
  { ids, missing, text }: MappedStyles,
  palette: Palette,
  numbering: TemplateNumbering,
  { language, largest }: Wanted,
): string {
  const { root } = sheet;
  const levels = new Map(headingIds.map((style, index) => [ids[style], index + 1]));
  const untagged = rewritten(root, (element) => (element.name === 'w:lang' ? 'drop' : element));
  const seen = new Set<string>();
  const largestBelow = (style: StyleId) => {
    const above = headingsAbove(style)
      .filter((other) => !missing.includes(other))
      .map((other) => sizeOf(sheet, ids[other]));
    const sizes = [...above, largest[style] ?? []].flat();
    return sizes.length > 0 ? Math.min(...sizes) : undefined;
  };
  const own = missing.map((style) => {
    const element = elementFor(
      root,
      styleXml(style, {
        idOf: (other) => ids[other],
        palette,
        hasTitlePage: false,
        isMirrored: isRightToLeft(language),
        largest: largestBelow(style),
        titleSize: titleSize(sheet, ids),
      }),
    );
    const own = style === 'PlanDetail' ? withoutTabs(root, element, sheet, ids.Normal) : element;
    return sheet.hasName(styleNames[style]) ? renamed(root, own, `${styleNames[style]} of the plan`) : own;
  });
  const children = untagged.children.flatMap((child): XmlElement[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'w:docDefaults') return [withDefaultLanguage(root, child, language)];
    if (child.name !== 'w:style') return [child];
    const id = idOf(child);
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    // What stands over the contents list is none of the parts, and bears no number.
    const number = levels.has(id)
      ? numbering.headingNumbering(levels.get(id)!)
      : id === ids.TOCHeading && isNumbered(sheet, id)
        ? { numbering: 0, level: 0 }
        : undefined;
    return [number ? numbered(root, child, number) : child];
  });
  const defaults = children.some(({ name }) => name === 'w:docDefaults')
    ? []
    : [withDefaultLanguage(root, elementFor(root, '<w:docDefaults/>'), language)];
  const added = text.xml === '' ? [] : [elementFor(root, text.xml)];
  return part(writeXml(withChildren(root, [...defaults, ...children, ...own, ...added])));
}

function isNumbered(sheet: StyleSheet, id: string): boolean {
  return sheet.paragraphProperties(id).some((properties) => childOf(properties, 'w:numPr') !== undefined);
}

/** The title is no larger, in half-points, however large a template has it on its cover. */
const largestTitle = 56;

/** So much larger than the headings of the parts is the title. */
const aboveParts = 1.2;

/** How large the title is, where a template's first heading is smaller than its titles or than what stands below. */
export function titleSize(sheet: StyleSheet, ids: MappedStyles['ids']): number | undefined {
  const title = sheet.idByName('Title', 'paragraph');
  const sizes = (styles: readonly (string | undefined)[]) =>
    styles.map((id) => (id !== undefined && sheet.hasId(id) ? sizeOf(sheet, id) : 0));
  const parts = sizes([ids.Heading2]).map((size) => Math.round(size * aboveParts));
  const wanted = Math.min(Math.max(...sizes([title, ids.TOCHeading]), ...parts), largestTitle);
  return wanted > sizeOf(sheet, ids.Heading1) ? wanted : undefined;
}

/** The headings that a style of ours must not outrank. */
function headingsAbove(style: StyleId): readonly StyleId[] {
  const level = headingIds.indexOf(style);
  if (level >= 0) return headingIds.slice(0, level);
  if (style === 'PlanSubtitle') return ['Heading1'];
  return style === 'TOCHeading' ? ['Heading1', 'Heading2'] : [];
}

/** Without the tab stops that it would take over from another: its words begin at its indent. */
function withoutTabs(root: XmlElement, style: XmlElement, sheet: StyleSheet, basedOn: string): XmlElement {
  const stops = sheet
    .paragraphProperties(basedOn)
    .flatMap((properties) => childrenOf(childOf(properties, 'w:tabs'), 'w:tab'))
    .flatMap((tab) => tab.attributes.get('w:pos') ?? []);
  const properties = childOf(style, 'w:pPr');
  if (stops.length === 0 || !properties) return style;
  const cleared = [...new Set(stops)].map((stop) => `<w:tab w:val="clear" w:pos="${escapeXml(stop)}"/>`);
  const tabs = elementFor(root, `<w:tabs>${cleared.join('')}</w:tabs>`);
  return withChildren(
    style,
    style.children.map((child) =>
      child === properties ? inSchemaOrder(withChildren(properties, [...properties.children, tabs])) : child,
    ),
  );
}

function renamed(root: XmlElement, style: XmlElement, name: string): XmlElement {
  return withChildren(
    style,
    childrenOf(style).map((child) =>
      child.name === 'w:name' ? elementFor(root, `<w:name w:val="${escapeXml(name)}"/>`) : child,
    ),
  );
}

function numbered(
  root: XmlElement,
  style: XmlElement,
  { numbering, level }: { readonly numbering: number; readonly level: number },
): XmlElement {
  const properties = childOf(style, 'w:pPr') ?? elementFor(root, '<w:pPr/>');
  const number = elementFor(
    root,
    `<w:numPr>${level > 0 ? `<w:ilvl w:val="${level}"/>` : ''}<w:numId w:val="${numbering}"/></w:numPr>`,
  );
  const others = childrenOf(properties).filter(({ name }) => name !== 'w:numPr');
  const rest = childrenOf(style).filter(({ name }) => name !== 'w:pPr');
  return inSchemaOrder(
    withChildren(style, [...rest, inSchemaOrder(withChildren(properties, [...others, number]))]),
  );
}

/** The plan's language in place of the template's. */
function withDefaultLanguage(root: XmlElement, defaults: XmlElement, language: string): XmlElement {
  const outer = childOf(defaults, 'w:rPrDefault') ?? elementFor(root, '<w:rPrDefault/>');
  const inner = childOf(outer, 'w:rPr') ?? elementFor(root, '<w:rPr/>');
  const tag = elementFor(root, languageXml(language));
  const properties = inSchemaOrder(withChildren(inner, [...inner.children, tag]));
  const paragraphs = childrenOf(defaults).filter(({ name }) => name !== 'w:rPrDefault');
  return withChildren(defaults, [withChildren(outer, [properties]), ...paragraphs]);
}

/** The language that a template's own words are in, where it says so. */
export function templateLanguage(sheet: StyleSheet): string | undefined {
  const language = sheet.runProperty(sheet.defaultParagraph, 'w:lang')?.attributes.get('w:val');
  return language !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)
    ? language
    : undefined;
}

/** The font of a paragraph style's text; through the theme where the style says so. */
export function fontOf(sheet: StyleSheet, id: string, theme: XmlElement | undefined): string | undefined {
  const fonts = sheet.runProperty(id, 'w:rFonts');
  const named = fonts?.attributes.get('w:asciiTheme');
  if (named === undefined) return fonts?.attributes.get('w:ascii');
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme');
  const family = childOf(scheme, named.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
  return childOf(family, 'a:latin')?.attributes.get('typeface') || undefined;
}
