import type { Document } from '../../document/document.ts';
import type { Block, Heading } from '../../document/model.ts';
import type { Look } from '../look/look.ts';

/** With more entries the contents list has a page of its own. */
const mostBesideText = 16;

const pageBreak: Block = { type: 'page-break' };

/**
 * The whole document in its order. In our own look the title has a page of its own, and a short contents list stands
 * above the text; in an organisation's, the title stands above the contents list. A plan on one page has none, and a
 * document that has neither begins with its text.
 */
export function wholeDocument(
  document: Pick<Document, 'title' | 'contents' | 'blocks'>,
  { hasTitlePage, onePage }: Look,
): Block[] {
  const { title, contents, blocks } = document;
  if (onePage) return [...title, ...blocks];
  if (title.length === 0 && contents === undefined) return [...blocks];
  const list = contents && contentsHeadings(blocks, contents.depth).length > 0 ? [contents] : [];
  if (!hasTitlePage) return [...title, ...list, pageBreak, ...blocks];
  const isLong = contents !== undefined && contentsHeadings(blocks, contents.depth).length > mostBesideText;
  return [...title, pageBreak, ...list, ...(isLong ? [pageBreak] : []), ...blocks];
}

/** The headings that a contents list of a depth shows. */
export function contentsHeadings(blocks: readonly Block[], depth: number): Heading[] {
  return blocks.filter(
    (block): block is Heading => block.type === 'heading' && block.level > 1 && block.level <= depth,
  );
}
