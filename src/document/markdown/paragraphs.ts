import {
  type Block,
  type Heading,
  type HeadingLandmark,
  type Inline,
  type Paragraph,
  plainText,
  words,
} from '../model.ts';
import type { Surroundings } from './context.ts';

/**
 * A paragraph within what surrounds it; none where it says nothing.
 * @param line of the plan it comes from, from 1
 */
export function paragraphOf(
  inlines: readonly Inline[],
  { depth, quotes }: Surroundings,
  line: number | undefined,
  style: Paragraph['style'] = 'body',
): Paragraph[] {
  const content = style === 'code' ? inlines : withoutLooseBreaks(inlines);
  if (isBlank(content)) return [];
  const ownStyle = quotes > 0 && style === 'body' ? 'quote' : style;
  return [{ type: 'paragraph', style: ownStyle, content, place: { depth, quotes }, line }];
}

/** A heading with the level it has in the text. Within lists and quotes it is no part of the document's outline. */
export function headingOf(
  content: readonly Inline[],
  level: number,
  surroundings: Surroundings,
  line: number | undefined,
  landmarks: readonly HeadingLandmark[] = [],
): (Heading | Paragraph)[] {
  if (plainText(content).trim() === '') return paragraphOf(content, surroundings, line);
  if (surroundings.depth === 0 && surroundings.quotes === 0)
    return [{ type: 'heading', level, content, line, landmarks }];
  return paragraphOf(content.map(inBold), surroundings, line).map((block) => ({ ...block, landmarks }));
}

/** Text in bold; all else as it is. */
export function inBold(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, marks: { ...inline.marks, bold: true } } : inline;
}

/** Code as inline content, line by line. */
export function codeContent(code: string): Inline[] {
  return code.split(/\r\n|\n|\r/).flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    // Non-breaking spaces keep indentation without a run of blanks.
    ...words(
      line.replaceAll('\t', '    ').replaceAll(/^ +| {2,}/g, (blanks) => '\u00A0'.repeat(blanks.length)),
    ),
  ]);
}

/** A block as what a note or a cell can hold: a table's rows become paragraphs, a heading one too. */
export function asParagraphs(block: Block): Paragraph[] {
  if (block.type === 'paragraph') return [block];
  if (block.type === 'heading') return [{ type: 'paragraph', style: 'body', content: block.content }];
  if (block.type !== 'table') return [];
  return block.rows.map(({ cells }) => ({
    type: 'paragraph',
    style: 'body',
    content: words(cells.map((cell) => cell.map(plainText).join(' ')).join('; ')),
  }));
}

/** Whether content says nothing. */
export function isBlank(content: readonly Inline[]): boolean {
  return content.every((inline) =>
    inline.type === 'text'
      ? inline.text.trim() === ''
      : inline.type === 'break' ||
        inline.type === 'item' ||
        (inline.type === 'link' && isBlank(inline.children)),
  );
}

/** Without line breaks at the beginning, at the end and behind one another: they would only make space. */
export function withoutLooseBreaks(content: readonly Inline[]): readonly Inline[] {
  if (content.every(({ type }) => type !== 'break')) return content;
  const isSpace = (inline: Inline | undefined) =>
    !inline || inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === '');
  const kept: Inline[] = [];
  for (const inline of content) {
    if (
      !(inline.type === 'break' && isSpace(kept.at(-1))) &&
      !(kept.at(-1)?.type === 'break' && isSpace(inline))
    )
      kept.push(inline);
  }
  while (kept.length > 0 && isSpace(kept.at(-1))) kept.pop();
  return kept;
}
