import { childOf, childrenOf, type XmlElement } from '../../../ooxml/xml.ts';

export type StyleType = 'paragraph' | 'character' | 'table';

/** A template's styles as they are looked up: by name, since ids differ with the language of the Word that made it. */
export class StyleSheet {
  readonly root: XmlElement;
  readonly #byId = new Map<string, XmlElement>();
  readonly #byName = new Map<string, XmlElement>();

  /** @param root the root of `styles.xml` */
  constructor(root: XmlElement) {
    this.root = root;
    for (const style of childrenOf(root, 'w:style')) {
      const id = idOf(style);
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, style);
      const key = nameKey(propertyOf(style, 'w:name') ?? '');
      if (!this.#byName.has(key)) this.#byName.set(key, style);
    }
  }

  /** All styles, each id once. */
  get styles(): readonly XmlElement[] {
    return [...this.#byId.values()];
  }

  hasId(id: string): boolean {
    return this.#byId.has(id);
  }

  hasName(name: string): boolean {
    return this.#byName.has(nameKey(name));
  }

  /** The name of the style of an id. */
  nameOf(id: string): string | undefined {
    return propertyOf(this.#byId.get(id), 'w:name');
  }

  /** The id of the style of a name, whatever its case; undefined where there is none of that type. */
  idByName(name: string, type: StyleType): string | undefined {
    const style = this.#byName.get(nameKey(name));
    return style && typeOf(style) === type ? idOf(style) : undefined;
  }

  /** The id of the paragraph style that holds where none is named. */
  get defaultParagraph(): string | undefined {
    const style = this.styles.find(
      (other) =>
        typeOf(other) === 'paragraph' && /^(?:1|true|on)$/.test(other.attributes.get('w:default') ?? ''),
    );
    return style && idOf(style);
  }

  /**
   * A property of a paragraph style's text, from it or the styles that it is based on, or from the defaults.
   * @param name such as `w:sz`
   */
  runProperty(id: string | undefined, name: string): XmlElement | undefined {
    for (const style of this.#chain(id)) {
      const found = childOf(childOf(style, 'w:rPr'), name);
      if (found) return found;
    }
    return childOf(this.#default('w:rPrDefault', 'w:rPr'), name);
  }

  /**
   * The properties of a paragraph style's paragraphs: the style's own first, then those it is based on, then the
   * defaults.
   */
  paragraphProperties(id: string | undefined): XmlElement[] {
    const own = [...this.#chain(id)].map((style) => childOf(style, 'w:pPr'));
    return [...own, this.#default('w:pPrDefault', 'w:pPr')].filter((element) => element !== undefined);
  }

  *#chain(id: string | undefined): Generator<XmlElement> {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); ) {
      const style = this.#byId.get(at);
      if (!style) return;
      seen.add(at);
      yield style;
      at = propertyOf(style, 'w:basedOn');
    }
  }

  #default(outer: string, inner: string): XmlElement | undefined {
    return childOf(childOf(childOf(this.root, 'w:docDefaults'), outer), inner);
  }
}

/** The value of the property of an element, where it has that property. */
export function propertyOf(element: XmlElement | undefined, property: string): string | undefined {
  return childOf(element, property)?.attributes.get('w:val');
}

export function idOf(style: XmlElement): string | undefined {
  return style.attributes.get('w:styleId');
}

function typeOf(style: XmlElement): string {
  return style.attributes.get('w:type') ?? 'paragraph';
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
