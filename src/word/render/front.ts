import type { Document } from '../../document/document.ts';
import type { Block, Heading } from '../../document/model.ts';
import { type Look, usualOrientation } from '../look/look.ts';
import { type Ground, haveRoom, leaveNearlyEmpty } from './fill-pages.ts';
import { pagesOf } from './pages.ts';

/** With more entries the contents list has a page of its own. */
const mostBesideText = 16;

const pageBreak: Block = { type: 'page-break' };

/** The title where it stands on the cover as the heading of the document, and not below it. */
export function headingOnCover(
  document: Pick<Document, 'title' | 'properties' | 'words'>,
  { cover }: Look,
): Heading | undefined {
  const title = document.title.find((block) => block.type === 'heading');
  return cover?.hasHeading(document) ? title : undefined;
}

/**
 * The whole document in its order. In our own look the title has a page of its own, and a short contents list stands
 * above the text, or with the title where it would stand alone on its page; in an organisation's, the title stands above
 * the contents list, with the text behind them where they would leave their page nearly empty. A plan on one page has none, and a document that has neither begins with its text.
 * @param onCover what of the title stands on the cover
 */
export function wholeDocument(
  document: Pick<Document, 'title' | 'contents' | 'blocks'>,
  look: Look,
  onCover?: Heading,
): Block[] {
  const { contents, blocks } = document;
  const title = document.title.filter((block) => block !== onCover);
  if (look.onePage) return [...title, ...blocks];
  if (title.length === 0 && contents === undefined) return [...blocks];
  const entries = contents ? contentsHeadings(blocks, contents.depth).length : 0;
  const list = contents && entries > 0 ? [contents] : [];
  if (!look.hasTitlePage) {
    const front = [...title, ...list];
    const isSparse = leaveNearlyEmpty(front, { look, orientation: usualOrientation(look.page), entries });
    return isSparse ? [...front, ...blocks] : [...front, pageBreak, ...blocks];
  }
  const hasOwnPage = entries > mostBesideText;
  const behindList = hasOwnPage ? [pageBreak] : [];
  const ground: Ground = { look, orientation: 'portrait', entries };
  const isAlone = hasOwnPage ? leaveNearlyEmpty(list, ground) : standsAlone([...list, ...blocks], ground);
  const isWithTitle = isAlone && haveRoom([...title, ...list], ground);
  return isWithTitle
    ? [...title, ...list, pageBreak, ...blocks]
    : [...title, pageBreak, ...list, ...behindList, ...blocks];
}

/** Whether the contents list would stand alone on a nearly empty page, or with a few words that can go on to the next. */
function standsAlone(blocks: readonly Block[], ground: Ground): boolean {
  const [first, ...others] = pagesOf(blocks, ground.look, ground.entries);
  const beside = first?.blocks ?? [];
  const end = beside.findIndex(({ type }) => type === 'page-break');
  const canGoOn = end < 0 ? others.length > 0 : end === 1;
  return canGoOn && leaveNearlyEmpty(end < 0 ? beside : beside.slice(0, end), ground);
}

/** The headings that a contents list of a depth shows. */
export function contentsHeadings(blocks: readonly Block[], depth: number): Heading[] {
  return blocks.filter(
    (block): block is Heading => block.type === 'heading' && block.level > 1 && block.level <= depth,
  );
}
