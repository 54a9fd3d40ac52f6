import type { PassageForm } from '../document/passages.ts';
import { childOf, childrenOf, type XmlElement } from '../ooxml/xml.ts';
import { headingLevelOf } from './word-elements.ts';

/** Tells which sort of paragraph people see, as the styles and the numbering of a document have it. */
export class ParagraphForms {
  /** The levels of headings by the ids of their styles. */
  readonly #headings: ReadonlyMap<string, number>;
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #numberings: ReadonlyMap<string, XmlElement>;
  readonly #definitions: readonly XmlElement[];

  constructor(
    headings: ReadonlyMap<string, number>,
    styles: XmlElement | undefined,
    numbering: XmlElement | undefined,
  ) {
    this.#headings = headings;
    this.#styles = new Map(
      childrenOf(styles, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
    );
    this.#numberings = new Map(
      childrenOf(numbering, 'w:num').map((num) => [num.attributes.get('w:numId') ?? '', num]),
    );
    this.#definitions = childrenOf(numbering, 'w:abstractNum');
  }

  /**
   * What is in a list without marks is a task, if it has a box.
   * @param properties of the paragraph, `w:pPr`
   */
  of(properties: XmlElement | undefined): PassageForm {
    const heading = headingLevelOf(properties, this.#headings);
    if (heading !== undefined) return `heading ${heading}`;
    const id = this.#numberingProperty(properties, 'w:numId');
    const level = Number(this.#numberingProperty(properties, 'w:ilvl') ?? 0);
    const format = id === undefined ? undefined : this.#formatOf(id, level);
    if (format === undefined) return 'text';
    return `${format === 'none' ? 'task' : format === 'bullet' ? 'bullet' : 'number'} ${level}`;
  }

  /** The same as it was before a tracked change of the properties. */
  before(properties: XmlElement | undefined): PassageForm {
    return this.of(childOf(childOf(properties, 'w:pPrChange'), 'w:pPr') ?? properties);
  }

  /** What a paragraph says of its list, else what its style and those that this is based on say. */
  #numberingProperty(
    properties: XmlElement | undefined,
    name: 'w:numId' | 'w:ilvl',
    style = valueIn(childOf(properties, 'w:pStyle')),
    left = deepestStyles,
  ): string | undefined {
    const own = valueIn(childOf(childOf(properties, 'w:numPr'), name));
    const base = style === undefined || left === 0 ? undefined : this.#styles.get(style);
    if (own !== undefined || !base) return own;
    const next = valueIn(childOf(base, 'w:basedOn'));
    return this.#numberingProperty(childOf(base, 'w:pPr'), name, next, left - 1);
  }

  /** How a level of a list counts (ISO/IEC 29500-1, 17.9): `bullet`, `decimal`, `none` …; undefined where it is no list. */
  #formatOf(id: string, level: number): string | undefined {
    const numbering = this.#numberings.get(id);
    const isLevel = ({ attributes }: XmlElement) => Number(attributes.get('w:ilvl')) === level;
    const override = childrenOf(numbering, 'w:lvlOverride').find(isLevel);
    const definition = this.#definition(valueIn(childOf(numbering, 'w:abstractNumId')));
    const found = childOf(override, 'w:lvl') ?? childrenOf(definition, 'w:lvl').find(isLevel);
    return found && (valueIn(childOf(found, 'w:numFmt')) ?? 'decimal');
  }

  /** A definition, or the one of the style of lists that it refers to. */
  #definition(id: string | undefined): XmlElement | undefined {
    const own = this.#definitions.find(({ attributes }) => attributes.get('w:abstractNumId') === id);
    const link = valueIn(childOf(own, 'w:numStyleLink'));
    if (link === undefined) return own;
    return this.#definitions.find((other) => valueIn(childOf(other, 'w:styleLink')) === link) ?? own;
  }
}

/** Styles are based on one another no deeper. */
const deepestStyles = 10;

function valueIn(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}
