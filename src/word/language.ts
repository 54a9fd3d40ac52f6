import type { Block, Inline, Paragraph } from './model.ts';
import { plainText } from './model.ts';

/** Short words that only one of the two languages has. */
const welshWords = new Set(
  "yn yw mae ydy ydych ydyn oes ac ar eich ein eu gyda gan wedi ddim nid nad fydd bydd roedd sy sydd i'r o'r a'r y'r y yr ym yng hwn hon hyn neu os er mwyn bob pob gael cael chi ni nhw hefyd rhwng drwy trwy wrth ôl heb dros tan gallwch rhaid".split(
    ' ',
  ),
);
const englishWords = new Set(
  'the of and is are was were be to in on for with from by this that these those it its you your we our they their not have has had will would can could should or if at as an which who when there than'.split(
    ' ',
  ),
);

/**
 * The language of a passage, where its commonest words leave no doubt: Welsh or English.
 * Short passages and mixed ones have no answer, so that nothing is tagged wrongly.
 */
export function languageOf(text: string): 'cy' | 'en-GB' | undefined {
  const found =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  if (found.length < 5) return undefined;
  let welsh = 0;
  let english = 0;
  for (const word of found) {
    if (welshWords.has(word)) welsh++;
    else if (englishWords.has(word)) english++;
  }
  if (welsh >= 2 && welsh / found.length >= 0.2 && english <= welsh / 4) return 'cy';
  if (english >= 2 && english / found.length >= 0.2 && welsh <= english / 4) return 'en-GB';
  return undefined;
}

/** Tags passages in Welsh within an English document, and the other way round, so that they are read out right. */
export function withLanguages(blocks: readonly Block[], language: string): Block[] {
  const primary = language.toLowerCase().split('-')[0];
  if (primary !== 'en' && primary !== 'cy') return [...blocks];
  const tag = (content: readonly Inline[]): readonly Inline[] => {
    const found = languageOf(plainText(content));
    return found === undefined || found.startsWith(primary)
      ? content
      : content.map((inline) => tagged(inline, found));
  };
  return blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return { ...block, content: tag(block.content) };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(tag)) })),
        };
      default:
        return block;
    }
  });
}

/** The same for the paragraphs of notes. */
export function notesWithLanguages(
  notes: readonly (readonly Paragraph[])[],
  language: string,
): Paragraph[][] {
  return notes.map((paragraphs) => withLanguages(paragraphs, language) as Paragraph[]);
}

function tagged(inline: Inline, language: string): Inline {
  if (inline.type === 'text') {
    return inline.marks.language ? inline : { ...inline, marks: { ...inline.marks, language } };
  }
  return inline.type === 'link'
    ? { ...inline, children: inline.children.map((child) => tagged(child, language)) }
    : inline;
}
