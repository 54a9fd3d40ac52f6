import { childOf, type XmlElement } from '../../../ooxml/xml.ts';
import { elementFor, rewritten, withChildren } from './edit-xml.ts';
import { withoutHighlight } from './fields.ts';
import { type Place, placeCalled } from './places.ts';

/** What in a line of a template stands for something, by the marks around it; a title in quotation marks, which stay. */
const token = new RegExp(
  [
    /<{1,2}[^<>]{2,60}>{1,2}/,
    /\[{1,2}[^[\]]{2,60}\]{1,2}/,
    /\{\{?[^{}]{2,60}\}\}?/,
    /«[^«»]{2,60}»|‹[^‹›]{2,60}›/,
    /(?<=[“"])title(?: of [\p{L} ]{2,40})?(?=[”"])/u,
    /_{2,}\p{L}[\p{L} ]{1,60}_{2,}|%\p{L}[\p{L}_ ]{1,60}%/u,
    /(?<=\b(?:version|fersiwn) )x(?:\.x)+\b/,
    /(?<!\p{L} ?)your name(?! ?\p{L})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/**
 * Fills in what stands within lines for something that the plan says.
 * @param root a cover, a header or a footer
 * @param formerTitle the title of the document that the template was made from, in whose place the plan’s stands
 */
export function withTokens(
  root: XmlElement,
  values: Readonly<Record<Place, string>>,
  formerTitle: string | undefined,
): XmlElement {
  return rewritten(root, (element) =>
    element.name === 'w:p' ? withTokensIn(root, element, values, formerTitle) : element,
  );
}

function withTokensIn(
  root: XmlElement,
  paragraph: XmlElement,
  values: Readonly<Record<Place, string>>,
  formerTitle: string | undefined,
): XmlElement {
  const pieces = ownTexts(paragraph);
  const texts = pieces.map((piece) => piece.children.join(''));
  const all = texts.join('');
  const found = [...all.matchAll(token)].flatMap((match) => {
    const place = placeCalled(match[0]);
    const value = place === undefined ? '' : inLine(place, values[place]);
    return value === '' ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
  });
  const former = formerTitle === undefined ? -1 : all.indexOf(formerTitle);
  if (former >= 0) {
    const end = former + formerTitle!.length;
    const beside = found.filter((other) => other.end <= former || other.start >= end);
    found.splice(0, found.length, ...beside, { start: former, end, value: values.title });
  }
  if (found.length === 0) return paragraph;
  const changed = new Map<XmlElement, string>();
  // From the last one, so that places before it stay where they are.
  for (const { start, end, value } of found.sort((a, b) => b.start - a.start)) {
    let offset = 0;
    for (const [index, text] of texts.entries()) {
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, text.length);
      offset += text.length;
      if (from >= to) continue;
      const isFirst = start >= offset - text.length;
      texts[index] = text.slice(0, from) + (isFirst ? value : '') + text.slice(to);
      changed.set(pieces[index]!, texts[index]);
    }
  }
  return withTexts(root, paragraph, changed);
}

/** Within a line somebody has a name only, and no role. */
function inLine(place: Place, value: string): string {
  return place === 'lead' ? value.replace(/,.*$/s, '') : value;
}

/** The texts of a paragraph itself, without those of text boxes in it. */
function ownTexts(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'w:txbxContent') return [];
    return child.name === 'w:t' ? [child] : ownTexts(child);
  });
}

function withTexts(
  root: XmlElement,
  element: XmlElement,
  texts: ReadonlyMap<XmlElement, string>,
): XmlElement {
  const text = texts.get(element);
  if (text !== undefined) return withChildren(elementFor(root, '<w:t xml:space="preserve"/>'), [text]);
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : withTexts(root, child, texts),
  );
  const isFilled = element.children.some((child) => typeof child !== 'string' && texts.has(child));
  const properties = isFilled ? childOf(element, 'w:rPr') : undefined;
  return withChildren(
    element,
    children.map((child, index) =>
      properties && element.children[index] === properties ? withoutHighlight(properties) : child,
    ),
  );
}
