import { childOf, childrenOf, textOf, walk, type XmlElement } from '../../../ooxml/xml.ts';

/** The room that a header or footer takes. */
export interface StoryRoom {
  /** From where it begins, in twips: it pushes the text of the page away by that. */
  readonly height: number;
  /** Whether something floats in it, which stands anywhere. */
  readonly isFloating: boolean;
}

/** What a line takes, and what a paragraph has around it, in twips. */
const lineHeight = 300;
const around = 100;
/** So many letters stand on a line. */
const lineLength = 110;
/** English Metric Units to a twip. */
const emuPerTwip = 635;

/** How much room a header or footer takes; about, since its styles are not asked. */
export function roomOf(story: XmlElement): StoryRoom {
  return {
    height: sum(childrenOf(story).map(heightOf)) + sum(anchorsIn(story).filter(isBetweenLines).map(extentOf)),
    isFloating: [...walk(story)].some(({ name }) => /^(?:wp:anchor|w:pict|w:object|w:framePr)$/.test(name)),
  };
}

function heightOf(block: XmlElement): number {
  if (block.name === 'w:p') return Math.max(textHeight(block), ...inlineIn(block).map(extentOf)) + around;
  if (block.name === 'w:tr') return Math.max(0, ...childrenOf(block, 'w:tc').map(heightOf));
  return sum(childrenOf(block).map(heightOf));
}

function textHeight(paragraph: XmlElement): number {
  const letters = sum(
    [...walk(paragraph)].filter(({ name }) => name === 'w:t').map((text) => textOf(text).length),
  );
  return lineHeight * Math.max(1, Math.ceil(letters / lineLength));
}

function inlineIn(element: XmlElement): XmlElement[] {
  return [...walk(element)].filter(({ name }) => name === 'wp:inline');
}

function anchorsIn(element: XmlElement): XmlElement[] {
  return [...walk(element)].filter(({ name }) => name === 'wp:anchor');
}

/** Whether no text stands beside it. */
function isBetweenLines(anchor: XmlElement): boolean {
  return childOf(anchor, 'wp:wrapTopAndBottom') !== undefined;
}

function extentOf(drawing: XmlElement): number {
  return Number(childOf(drawing, 'wp:extent')?.attributes.get('cy') ?? 0) / emuPerTwip;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
