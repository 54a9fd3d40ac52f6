import { childrenOf, walk, type XmlElement } from '../../../ooxml/xml.ts';

/** What a line of a header or footer takes at most, with the space around it, in twips. */
const lineHeight = 400;
/** English Metric Units to a twip. */
const emuPerTwip = 635;

/**
 * How much room a header or footer takes from where it begins, in twips.
 * @returns undefined where that cannot be told: what floats in it stands anywhere
 */
export function roomOf(story: XmlElement): number | undefined {
  if ([...walk(story)].some(({ name }) => /^(?:wp:anchor|w:pict|w:object|w:framePr)$/.test(name)))
    return undefined;
  return childrenOf(story).reduce((sum, block) => sum + heightOf(block), 0);
}

function heightOf(block: XmlElement): number {
  if (block.name === 'w:p') return Math.max(lineHeight, ...picturesIn(block));
  if (block.name === 'w:tr') return Math.max(0, ...childrenOf(block, 'w:tc').map(heightOf));
  return childrenOf(block).reduce((sum, child) => sum + heightOf(child), 0);
}

/** The heights of the pictures in a paragraph, each with the space around it. */
function picturesIn(paragraph: XmlElement): number[] {
  return [...walk(paragraph)]
    .filter(({ name }) => name === 'wp:extent')
    .map(({ attributes }) => Number(attributes.get('cy') ?? 0) / emuPerTwip + lineHeight / 2);
}
