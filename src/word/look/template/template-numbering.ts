import type { NumberedList } from '../../../document/model.ts';
import { childOf, childrenOf, escapeMarkup, writeXml, type XmlElement } from '../../../ooxml/xml.ts';
import { part } from '../../package/xml.ts';
import { numberingDefinitions } from '../numbering.ts';
import { elementFor, elementsFor, withAttribute, withChildren } from './edit-xml.ts';
import { propertyOf, type StyleSheet } from './style-sheet.ts';

/** The numbering of a template. */
export interface TemplateNumbering {
  /** The number of the first list of ours. */
  readonly firstNumbering: number;
  /**
   * The numbering and level that a heading's style gets, where the template numbers headings: the campaign's
   * title is the only heading of level 1 and bears no number, so level 2 is numbered as the template does level
   * 1, and so on.
   */
  headingNumbering(level: number): { readonly numbering: number; readonly level: number } | undefined;
  /** The part, with our lists behind the template's. */
  part(lists: readonly NumberedList[]): string;
}

/**
 * @param root the root of the template's `numbering.xml`
 * @param headings the ids of the heading styles, from level 1
 */
export function templateNumbering(
  root: XmlElement,
  styles: StyleSheet,
  headings: readonly string[],
): TemplateNumbering {
  const definitions = childrenOf(root, 'w:abstractNum');
  const numberings = childrenOf(root, 'w:num');
  const shifted = shiftedHeadings(root, styles, headings);
  const definition = highest(definitions, 'w:abstractNumId') + 1;
  const numbering = highest(numberings, 'w:numId') + 1;
  // Those of the headings come first.
  const own = { definition: definition + (shifted ? 1 : 0), numbering: numbering + (shifted ? 1 : 0) };
  const headingParts = shifted && {
    definition: withAbstractId(shifted.definition, definition),
    numbering: elementFor(
      root,
      `<w:num w:numId="${numbering}"><w:abstractNumId w:val="${definition}"/></w:num>`,
    ),
  };
  return {
    firstNumbering: own.numbering,
    headingNumbering: (level) => {
      if (!shifted) return undefined;
      return shifted.isNumbered(level - 1) ? { numbering, level: level - 1 } : { numbering: 0, level: 0 };
    },
    part: (lists) => {
      const ours = numberingDefinitions(lists, own);
      // A level is tied to one style only: to the heading's in the new definition.
      const untied = (element: XmlElement) => (shifted ? withoutHeadings(element, headings) : element);
      const children = [
        ...childrenOf(root, 'w:numPicBullet'),
        ...definitions.map(untied),
        ...(headingParts ? [headingParts.definition] : []),
        ...elementsFor(root, ours.definitions),
        ...numberings,
        ...(headingParts ? [headingParts.numbering] : []),
        ...elementsFor(root, ours.numberings),
      ];
      return part(writeXml(withChildren(root, children)));
    },
  };
}

function highest(elements: readonly XmlElement[], attribute: string): number {
  return elements.reduce(
    (most, element) => Math.max(most, Number(element.attributes.get(attribute)) || 0),
    0,
  );
}

interface ShiftedHeadings {
  /** The definition of their numbers, one level down; its id is still the template's. */
  readonly definition: XmlElement;
  /** Whether the template numbers headings of a level, from 1. */
  isNumbered(level: number): boolean;
}

function shiftedHeadings(
  root: XmlElement,
  styles: StyleSheet,
  headings: readonly string[],
): ShiftedHeadings | undefined {
  const propertyIn = (id: string | undefined, name: 'w:numId' | 'w:ilvl') =>
    styles
      .paragraphProperties(id)
      .map((properties) => propertyOf(childOf(properties, 'w:numPr'), name))
      .find((value) => value !== undefined);
  const numberOf = (id: string | undefined) => propertyIn(id, 'w:numId');
  // Some number their first headings by hand, and those below by their style: 1.1.
  const isByHand = numberOf(headings[0]) === undefined && propertyIn(headings[1], 'w:ilvl') === '1';
  const number = numberOf(headings[isByHand ? 1 : 0]);
  const numbering = childrenOf(root, 'w:num').find((num) => num.attributes.get('w:numId') === number);
  const id = propertyOf(numbering, 'w:abstractNumId');
  const definition = childrenOf(root, 'w:abstractNum').find(
    (other) => other.attributes.get('w:abstractNumId') === id,
  );
  const levels = new Map(
    childrenOf(definition, 'w:lvl').map((level) => [Number(level.attributes.get('w:ilvl')), level]),
  );
  const first = levels.get(0);
  if (!definition || !first || !(propertyOf(first, 'w:lvlText') ?? '').includes('%')) return undefined;
  const silent = elementFor(
    root,
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>',
  );
  const shifted = [...levels]
    .filter(([level]) => level >= 0 && level < 8)
    .sort(([a], [b]) => a - b)
    .map(([level, element]) => shiftedLevel(root, element, level, headings[level + 1]));
  // Those that tell it apart from the definition that it was made from, or tie it to a style, stay behind.
  const head = childrenOf(definition, 'w:multiLevelType');
  return {
    definition: withChildren(definition, [...head, silent, ...shifted]),
    isNumbered: (level) =>
      (level === 1 && isByHand) || (level >= 1 && numberOf(headings[level - 1]) === number),
  };
}

/** A level of the template's headings, one further down and tied to the next heading's style. */
function shiftedLevel(
  root: XmlElement,
  element: XmlElement,
  level: number,
  heading: string | undefined,
): XmlElement {
  const children = childrenOf(element).flatMap((child): XmlElement[] => {
    const value = child.attributes.get('w:val') ?? '';
    switch (child.name) {
      case 'w:pStyle':
      case 'w:lvlPicBulletId':
        return [];
      case 'w:lvlText':
        return [
          elementFor(
            root,
            `<w:lvlText w:val="${escapeMarkup(value.replaceAll(/%([1-8])/g, (_, number) => `%${Number(number) + 1}`))}"/>`,
          ),
        ];
      case 'w:lvlRestart':
        return Number(value) > 0
          ? [elementFor(root, `<w:lvlRestart w:val="${Number(value) + 1}"/>`)]
          : [child];
      default:
        return [child];
    }
  });
  const tie = heading === undefined ? [] : [elementFor(root, `<w:pStyle w:val="${escapeMarkup(heading)}"/>`)];
  const after = children.findIndex(({ name }) => !/^w:(?:start|numFmt|lvlRestart)$/.test(name));
  const at = after < 0 ? children.length : after;
  return withRawAttribute(
    withChildren(element, [...children.slice(0, at), ...tie, ...children.slice(at)]),
    'w:ilvl',
    String(level + 1),
  );
}

function withAbstractId(definition: XmlElement, id: number): XmlElement {
  return withRawAttribute(definition, 'w:abstractNumId', String(id));
}

/** A copy with another value for an attribute that it has, whatever the prefix in the file. */
function withRawAttribute(element: XmlElement, name: string, value: string): XmlElement {
  const at = [...element.attributes.keys()].indexOf(name);
  const raw = [...element.rawAttributes.keys()][at];
  return {
    ...withAttribute(element, raw ?? name, value),
    attributes: new Map([...element.attributes, [name, value]]),
  };
}

function withoutHeadings(definition: XmlElement, headings: readonly string[]): XmlElement {
  return withChildren(
    definition,
    definition.children.map((level) =>
      typeof level === 'string' || level.name !== 'w:lvl'
        ? level
        : withChildren(
            level,
            level.children.filter(
              (child) =>
                typeof child === 'string' ||
                child.name !== 'w:pStyle' ||
                !headings.includes(child.attributes.get('w:val') ?? ''),
            ),
          ),
    ),
  );
}
