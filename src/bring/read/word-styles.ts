import type { WordFile } from '../../ooxml/word-file.ts';
import { childOf, childrenOf, type XmlElement } from '../../ooxml/xml.ts';

/** What a paragraph is by its style and its own properties. */
export interface ParagraphSort {
  /** The level of a heading; 0 for the title of the document. */
  readonly heading: number | undefined;
  readonly list: { readonly depth: number; readonly isNumbered: boolean } | undefined;
  readonly isCaption: boolean;
  /** Whether it is a line of the contents list. */
  readonly isContents: boolean;
  readonly isLarge: boolean;
}

export interface ParagraphStyles {
  of(paragraph: XmlElement): ParagraphSort;
  /** Whether a run is bold, by itself or by the style of the paragraph it stands in. */
  isBoldRun(run: XmlElement, parent: XmlElement): boolean;
}

/** What the styles and lists of a document say of its paragraphs. */
export function paragraphStyles(file: WordFile): ParagraphStyles {
  const styles = stylesById(file.related('styles')?.root);
  const bullets = bulletLists(file.related('numbering')?.root);
  const usualSize = sizeIn(styles.usual) ?? 22;
  /** A style and those that it is based on, itself first. */
  const chainOf = (paragraph: XmlElement): XmlElement[] => {
    const chain: XmlElement[] = [];
    let id = val(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
    for (
      let style = styles.byId.get(id ?? '');
      style && !chain.includes(style);
      style = styles.byId.get(id ?? '')
    ) {
      chain.push(style);
      id = val(childOf(style, 'w:basedOn'));
    }
    return chain;
  };
  return {
    of: (paragraph) => {
      const own = childOf(paragraph, 'w:pPr');
      const chain = chainOf(paragraph);
      const names = chain.map((style) => val(childOf(style, 'w:name'))?.toLowerCase() ?? '');
      const properties = [own, ...chain.map((style) => childOf(style, 'w:pPr'))];
      return {
        heading: headingLevel(names, properties),
        list: listOf(properties, bullets, names),
        isCaption: names.includes('caption'),
        isContents: /^(?:toc|table of figures)/.test(names[0] ?? ''),
        isLarge:
          !names.some((name) => name.includes('subtitle')) && sizeOf(paragraph, chain) > usualSize * 1.15,
      };
    },
    isBoldRun: (run, parent) => {
      const own = toggle(childOf(run, 'w:rPr'), 'w:b');
      return own ?? chainOf(parent).some((style) => toggle(childOf(style, 'w:rPr'), 'w:b') === true);
    },
  };
}

function stylesById(root: XmlElement | undefined): {
  readonly byId: ReadonlyMap<string, XmlElement>;
  /** What paragraphs without a style look like. */
  readonly usual: XmlElement | undefined;
} {
  const all = childrenOf(root, 'w:style');
  const usual = all.find(
    ({ attributes }) => attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default')),
  );
  const defaults = childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault');
  return {
    byId: new Map(all.map((style) => [style.attributes.get('w:styleId') ?? '', style])),
    usual: sizeIn(usual) === undefined ? defaults : usual,
  };
}

function headingLevel(
  names: readonly string[],
  properties: readonly (XmlElement | undefined)[],
): number | undefined {
  for (const name of names) {
    if (name === 'title') return 0;
    const level = /^heading ([1-9])$/.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  const outline = properties
    .map((each) => val(childOf(each, 'w:outlineLvl')))
    .find((level) => level !== undefined);
  // Nine stands for text.
  return outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined;
}

function listOf(
  properties: readonly (XmlElement | undefined)[],
  bullets: ReadonlySet<string>,
  names: readonly string[],
): ParagraphSort['list'] {
  const numbering = properties.map((each) => childOf(each, 'w:numPr')).find((each) => each !== undefined);
  const id = val(childOf(numbering, 'w:numId'));
  const named = names
    .map((name) => /^list (bullet|number)/.exec(name)?.[1])
    .find((sort) => sort !== undefined);
  if (id === '0' || (numbering === undefined && named === undefined)) return undefined;
  const depth = Number(val(childOf(numbering, 'w:ilvl')) ?? 0);
  return { depth, isNumbered: id === undefined ? named === 'number' : !bullets.has(id) };
}

/** The ids of the lists whose outermost level has bullets. */
function bulletLists(root: XmlElement | undefined): ReadonlySet<string> {
  const bulleted = new Set(
    childrenOf(root, 'w:abstractNum')
      .filter((list) => val(childOf(childOf(list, 'w:lvl'), 'w:numFmt')) === 'bullet')
      .map(({ attributes }) => attributes.get('w:abstractNumId')),
  );
  return new Set(
    childrenOf(root, 'w:num')
      .filter((list) => bulleted.has(val(childOf(list, 'w:abstractNumId'))))
      .map(({ attributes }) => attributes.get('w:numId') ?? ''),
  );
}

/** The size of a paragraph’s letters in half points: that of its first run, or of its style; 0 where neither says. */
function sizeOf(paragraph: XmlElement, chain: readonly XmlElement[]): number {
  const run = childrenOf(paragraph, 'w:r').find((each) => childOf(each, 'w:t') !== undefined);
  return sizeIn(run) ?? chain.map(sizeIn).find((size) => size !== undefined) ?? 0;
}

function sizeIn(element: XmlElement | undefined): number | undefined {
  const size = Number(val(childOf(childOf(element, 'w:rPr'), 'w:sz')));
  return size > 0 ? size : undefined;
}

function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element && isOn(val(element) ?? '1');
}

const isOn = (value: string | undefined) => value !== undefined && /^(?:1|true|on)$/.test(value);

function val(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}
