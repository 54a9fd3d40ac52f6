import type { Block, Heading, Item, Paragraph, PlainParagraph } from '../outline.ts';
import { sectionOf } from '../place/sections.ts';

/** No heading is longer, in UTF-16 code units. */
const longest = 90;

/**
 * Finds the headings that have no heading’s style: short paragraphs that are bold, large or all capitals, or are
 * called what a part of a plan is called. They stand below the headings that have one. Paragraphs with a bullet or a
 * number typed before them are entries of a list.
 */
export function asMeant(blocks: readonly (Block | PlainParagraph)[]): Block[] {
  let above = 0;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') above = block.level;
    if (!('look' in block)) return block;
    const { look: _, ...paragraph } = block;
    return isHeading(block, blocks[index + 1])
      ? asHeading(paragraph, above)
      : (typedItem(paragraph) ?? paragraph);
  });
}

/** A paragraph that somebody has typed as an entry of a list. */
function typedItem({ text, markdown }: Paragraph): Item | undefined {
  const mark = /^(?:[•▪◦·●○‣–-]|(\d{1,2}|[a-z])[.)])\s+(?=\S)/.exec(text);
  if (!mark) return undefined;
  const words = {
    text: text.slice(mark[0].length),
    ...(markdown?.startsWith(mark[0]) ? { markdown: markdown.slice(mark[0].length) } : {}),
  };
  return { kind: 'item', depth: 0, isNumbered: mark[1] !== undefined, ...words };
}

function asHeading({ text, markdown }: Paragraph, above: number): Heading {
  const level = Math.min(6, Math.max(1, above) + 1);
  return {
    kind: 'heading',
    level,
    isTitle: false,
    text: text.replace(/\s*:$/, ''),
    ...(markdown === undefined ? {} : { markdown }),
  };
}

function isHeading({ text, look, isCaption }: PlainParagraph, next: Block | undefined): boolean {
  if (isCaption || text.length > longest || !/\p{L}/u.test(text) || next === undefined) return false;
  // A sentence is none, nor is a label with its value.
  if (/[.!?;,]$/.test(text) || /:\s+\S/.test(text)) return false;
  if (sectionOf(text) !== undefined) return true;
  const isCapitals = text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
  const isNumbered = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u.test(text);
  return look.isBold || look.isLarge || isCapitals || (isNumbered && text.length <= longest / 2);
}
