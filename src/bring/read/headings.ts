import {
  type Block,
  type Heading,
  type Item,
  isShortLine,
  type Paragraph,
  type PlainItem,
  type PlainParagraph,
} from '../outline.ts';
import { mostLabelWords, sectionOf } from '../place/sections.ts';

/** No numbered line is longer that is a heading for its number alone, in UTF-16 code units. */
const longestNumbered = 45;

/**
 * Finds the headings that have no heading’s style: short paragraphs that are bold, large or all capitals, or are
 * called what a part of a plan is called, and bold entries of a list that have no others beside them. They stand below
 * the headings that have one. Paragraphs with a bullet or a number typed before them are entries of a list.
 */
export function asMeant(blocks: readonly (Block | PlainParagraph | PlainItem)[]): Block[] {
  // Before headings that have a style stands what is on the cover, the title first.
  let above = blocks.some(({ kind }) => kind === 'heading') ? 0 : 1;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') above = block.level;
    if (!('look' in block)) return block;
    const next = blocks[index + 1];
    if (block.kind === 'item')
      return isHeadingItem(block, blocks[index - 1], next) ? asHeading(block, above) : asItem(block);
    const { look: _, ...paragraph } = block;
    return isHeading(block, next) ? asHeading(paragraph, above) : (typedItem(paragraph) ?? paragraph);
  });
}

function asItem({ look: _, ...item }: PlainItem): Item {
  return item;
}

/** Headings that are numbered by the program are entries of a list to it. */
function isHeadingItem(
  { text, look }: PlainItem,
  before: Block | undefined,
  next: Block | undefined,
): boolean {
  const isAlone = before?.kind !== 'item' && (next?.kind === 'paragraph' || next?.kind === 'table');
  return look.isBold && isShortLine(text) && isAlone;
}

export const typedMark = /^(?:[•▪◦·●○‣+–-]|(\d{1,2}|[a-z])[.)])\s+(?=\S)/;

/** A paragraph that somebody has typed as an entry of a list. */
function typedItem({ text, markdown }: Paragraph): Item | undefined {
  const mark = typedMark.exec(text);
  if (!mark) return undefined;
  const words = {
    text: text.slice(mark[0].length),
    ...(markdown?.startsWith(mark[0]) ? { markdown: markdown.slice(mark[0].length) } : {}),
  };
  return { kind: 'item', depth: 0, isNumbered: mark[1] !== undefined, ...words };
}

function asHeading({ text, markdown }: Paragraph | Item, above: number): Heading {
  const level = Math.min(6, above + 1);
  return {
    kind: 'heading',
    level,
    isTitle: false,
    text: text.replace(/^[•▪◦·●○‣+–-]\s+(?=\S)|\s*:$/g, ''),
    ...(markdown === undefined ? {} : { markdown }),
  };
}

function isHeading({ text, look, isCaption }: PlainParagraph, next: Block | undefined): boolean {
  if (isCaption || !isShortLine(text) || next === undefined) return false;
  // What introduces a list in a sentence is no heading: `We will use these channels:`.
  const isIntro = text.endsWith(':') && text.split(/\s+/).length > mostLabelWords;
  if (sectionOf(text) !== undefined && !isIntro) return true;
  const isCapitals = text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
  const isNumbered = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u.test(text);
  return look.isBold || look.isLarge || isCapitals || (isNumbered && text.length <= longestNumbered);
}
