import { childOf, childrenOf, parseXml, type XmlElement } from '../../../ooxml/xml.ts';
import { wordNamespace } from '../../package/xml.ts';
import { escapeXml } from '../../text.ts';

const wordUri = /"(.+)"/.exec(wordNamespace)![1]!;

/**
 * Elements of our own as they can stand within a template's part.
 * @param xml with the prefix `w`
 * @param root the part's root, which may call that namespace something else
 */
export function elementsFor(root: XmlElement, xml: string): XmlElement[] {
  const elements = childrenOf(parseXml(`<w:all ${wordNamespace}>${xml}</w:all>`));
  if (root.rawAttributes.get('xmlns:w') !== wordUri)
    for (const element of elements) element.rawAttributes.set('xmlns:w', wordUri);
  return elements;
}

/** The same for one element. */
export function elementFor(root: XmlElement, xml: string): XmlElement {
  return elementsFor(root, xml)[0]!;
}

/** A copy with other children. */
export function withChildren(element: XmlElement, children: XmlElement['children']): XmlElement {
  return { ...element, children };
}

/** A copy with another value for an attribute that has no prefix. */
export function withAttribute(element: XmlElement, name: string, value: string): XmlElement {
  return {
    ...element,
    rawAttributes: new Map([...element.rawAttributes, [name, value]]),
    attributes: new Map([...element.attributes, [name, value]]),
  };
}

/** A copy without some of its attributes, by their usual names. */
export function withoutAttributes(element: XmlElement, isOut: (name: string) => boolean): XmlElement {
  const names = [...element.attributes.keys()];
  const raw = [...element.rawAttributes].filter((_, index) => !isOut(names[index]!));
  return {
    ...element,
    rawAttributes: new Map(raw),
    attributes: new Map([...element.attributes].filter(([name]) => !isOut(name))),
  };
}

/** What becomes of an element: it goes, only what it holds stays, or something stands in its place. */
export type Fate = 'drop' | 'unwrap' | XmlElement;

/** A copy of an element in which `fateOf` has decided on every element within it, the outer ones first. */
export function rewritten(element: XmlElement, fateOf: (element: XmlElement) => Fate): XmlElement {
  const children = element.children.flatMap(function rewrite(
    child: XmlElement | string,
  ): (XmlElement | string)[] {
    if (typeof child === 'string') return [child];
    const fate = fateOf(child);
    if (fate === 'drop') return [];
    return fate === 'unwrap' ? child.children.flatMap(rewrite) : [rewritten(fate, fateOf)];
  });
  return withChildren(element, children);
}

/** An element as XML with the usual prefixes; only what WordprocessingML itself knows. */
export function usualXml({ name, attributes, children }: XmlElement): string {
  const written = [...attributes]
    .filter(([key]) => key.startsWith('w:'))
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = children
    .filter((child): child is XmlElement => typeof child !== 'string' && child.name.startsWith('w:'))
    .map(usualXml);
  return inner.length > 0
    ? `<${name}${written.join('')}>${inner.join('')}</${name}>`
    : `<${name}${written.join('')}/>`;
}

/** The elements in another; of what is written in two ways, the first. */
export function shownChildren(element: XmlElement): XmlElement[] {
  if (element.name !== 'mc:AlternateContent') return childrenOf(element);
  return childrenOf(childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'));
}
