import { BuilderElement, FileChild, type XmlComponent } from 'docx';

/** Attributes by their qualified names; undefined ones are left out. */
export type AttributesOf = Readonly<Record<string, string | number | undefined>>;

/** An XML element for which docx has no class, to stand within a paragraph, a run or properties. */
export function element(
  name: string,
  attributes: AttributesOf = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  return new BuilderElement({ name, attributes: keyed(attributes), children: children as XmlComponent[] });
}

/** The same, to stand in the document's body. */
export class BlockElement extends FileChild {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}

function keyed(attributes: AttributesOf): Record<string, { key: string; value: string | number }> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, { key, value: value! }]),
  );
}
