import { SaxesParser } from 'saxes';
import { allAtOnce, type Steps } from '../steps.ts';
import { OfficeFileError } from './archive.ts';

/** An element of a part, as it was read: written again it is the same. */
export interface XmlElement {
  /** As written in the file, prefix included. */
  readonly rawName: string;
  /** With the usual prefix for its namespace, whatever the file calls it: `w:p`. */
  readonly name: string;
  /** By their names as written, in their order; namespace declarations included. */
  readonly rawAttributes: Map<string, string>;
  /** By their names with the usual prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** The usual prefixes, by namespace; the strict variants of ISO/IEC 29500 beside the common ones. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2016/wordml/cid', 'w16cid'],
  ['http://schemas.microsoft.com/office/word/2018/wordml/cex', 'w16cex'],
  ['http://schemas.microsoft.com/office/word/2023/wordml/word16du', 'w16du'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://www.w3.org/2000/xmlns/', 'xmlns'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
]);

/** No document nests deeper; a tree of more levels could not be walked. */
const deepest = 400;

/** No part of a document has more elements, a large plan’s some 160,000; to hold more would take too much memory. */
const mostElements = 1_000_000;

/**
 * Reads a part.
 * @returns its root element
 * @throws {OfficeFileError} where it is no well-formed XML, or more than any document holds
 */
export function parseXml(text: string): XmlElement {
  return allAtOnce(xmlSteps(text));
}

/** How much of a part is read in one step, in UTF-16 code units. */
const stepLength = 100_000;

/** The same step by step. */
export function* xmlSteps(text: string): Steps<XmlElement> {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let count = 0;
  let root: XmlElement | undefined;
  const addText = (words: string) => void open.at(-1)?.children.push(words);
  parser.on('opentag', (tag) => {
    const rawAttributes = new Map<string, string>();
    let isUsual = true;
    for (const rawName in tag.attributes) {
      const { uri, local, value } = tag.attributes[rawName]!;
      rawAttributes.set(rawName, value);
      isUsual &&= rawName === usualName(uri, local);
    }
    // Most files write the usual prefixes: then one map does for both.
    const attributes = isUsual
      ? rawAttributes
      : new Map(Object.values(tag.attributes).map(({ uri, local, value }) => [usualName(uri, local), value]));
    const element: XmlElement = {
      rawName: tag.name,
      name: usualName(tag.uri, tag.local),
      rawAttributes,
      attributes,
      children: [],
    };
    if (open.length >= deepest) throw new OfficeFileError('damaged');
    count += 1;
    if (count > mostElements) throw new OfficeFileError('too large');
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw new OfficeFileError('damaged', { cause: error });
  });
  for (let at = 0; at < text.length; at += stepLength) {
    if (at > 0) yield at / text.length;
    parser.write(text.slice(at, at + stepLength));
  }
  parser.close();
  if (!root) throw new OfficeFileError('damaged');
  return root;
}

function usualName(uri: string, local: string): string {
  const prefix = prefixes.get(uri);
  return uri === '' ? local : `${prefix ?? `{${uri}}`}${prefix ? ':' : ''}${local}`;
}

/** An element and all within it as XML, without a declaration. */
export function writeXml({ rawName, rawAttributes, children }: XmlElement): string {
  let written = `<${rawName}`;
  for (const [name, value] of rawAttributes) written += ` ${name}="${escapeMarkup(value)}"`;
  if (children.length === 0) return `${written}/>`;
  written += '>';
  for (const child of children) written += typeof child === 'string' ? escapeMarkup(child) : writeXml(child);
  return `${written}</${rawName}>`;
}

/** A text as it stands inside an element or attribute: read again it is the same, blanks included. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character]!);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The elements right within one, those of a name where it is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element right within one that has a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** An element and all within it, in the order of the document. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* walk(child);
}

/** The words within an element, without any element's marks. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
