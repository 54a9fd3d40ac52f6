/** An XML element as tests look at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? entities[name]! : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );
}

/**
 * Reads an XML part.
 * @throws where it is not well-formed, or holds a character that XML 1.0 does not allow
 */
export function readXml(xml: string): XmlElement {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  const illegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDFFF]/u.exec(xml);
  if (illegal) throw new Error(`illegal character at ${illegal.index}`);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const match of xml.matchAll(
    /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g,
  )) {
    const [, closing, name, attributes, empty, text, stray] = match;
    if (stray)
      throw new Error(`not well-formed at ${match.index}: ${xml.slice(match.index, match.index + 60)}`);
    if (text !== undefined) {
      if (open.length > 1) open.at(-1)!.children.push(decode(text));
    } else if (closing) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing at ${match.index}`);
    } else if (name) {
      const element: XmlElement = {
        name,
        attributes: Object.fromEntries(
          [...attributes!.matchAll(/([\w:.-]+)="([^"]*)"/g)].map((pair) => [pair[1]!, decode(pair[2]!)]),
        ),
        children: [],
      };
      open.at(-1)!.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root.children[0] as XmlElement;
}

/** All elements of a name below an element, in the order of the text. */
export function all(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** The child elements of a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The first child element on a path, such as `w:pPr/w:pStyle`. */
export function at(element: XmlElement, path: string): XmlElement | undefined {
  return path
    .split('/')
    .reduce<XmlElement | undefined>((current, name) => current && childrenOf(current, name)[0], element);
}

/** The text of a Word element: what stands in its `w:t`, a line break as `\n`, a tab as a blank. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return child.children.join('');
      if (child.name === 'w:tab' && element.name === 'w:r') return ' ';
      return child.name === 'w:br' ? '\n' : textIn(child);
    })
    .join('');
}

/** Whether a paragraph begins a page by its own properties. */
export function beginsPage(paragraph: XmlElement): boolean {
  const mark = at(paragraph, 'w:pPr/w:pageBreakBefore');
  return mark !== undefined && mark.attributes['w:val'] !== '0';
}
