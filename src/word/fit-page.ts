import {
  type Block,
  contentWithLabel,
  type Inline,
  plainText,
  type Row,
  type Table,
} from '../document/model.ts';
import { pageLimits } from '../document/page/limits.ts';
import { composePage, type PlanPage } from '../document/page/on-a-page.ts';
import type { DocumentRequest } from '../document/request.ts';
import { wrappedLines } from '../document/text-width.ts';
import { cellMargins, columnWidths } from './column-widths.ts';
import { lineWidth, type OnePage, type PageLook, textHeight } from './look/look.ts';
import { airySpacing, type Spacing, tightestSpacing } from './look/page-spacing.ts';
import { pagesOf } from './render/pages.ts';

/** A plan on a page, the look it has there, and whether it is sure to be one page. */
export interface FittedPage extends PlanPage {
  readonly look: PageLook;
  readonly isSure: boolean;
  /** Whether it has room only without the template's header and footer. */
  readonly isWithoutStories: boolean;
}

/** A plan on a page with as much of each part, and as much space between, as the page has room for. */
export function fittedPage(request: DocumentRequest, look: PageLook): FittedPage {
  const page = fittedIn(request, look);
  if (page.isSure || !look.withoutStories) return { ...page, isWithoutStories: false };
  return { ...fittedIn(request, look.withoutStories), isWithoutStories: true };
}

function fittedIn(request: DocumentRequest, look: PageLook): Omit<FittedPage, 'isWithoutStories'> {
  const airy: PageLook = { ...look, onePage: { ...look.onePage, spacing: airySpacing } };
  const [roomiest, ...tighter] = pageLimits;
  const whole = composePage(request, roomiest);
  for (const each of [airy, look]) if (fits(whole, each)) return { ...whole, look: each, isSure: true };
  const tightest: PageLook = { ...look, onePage: { ...look.onePage, spacing: tightestSpacing } };
  let page = whole;
  for (const limits of tighter) {
    page = composePage(request, limits);
    for (const each of [look, tightest]) if (fits(page, each)) return { ...page, look: each, isSure: true };
  }
  return { ...page, look: tightest, isSure: false };
}

function fits({ document }: PlanPage, look: PageLook): boolean {
  return heightOf(document.blocks, look) <= textHeight(look.page, 'landscape') - look.spare;
}

/** A line of Arial, in twips for each half-point of its size. */
const line = 11.5;
/** The size for which the widths of texts are worked out, in half-points. */
const measuredSize = 24;
/** What the cells of a row have above and below their text, with the rule between rows. */
const rowPadding = 50;

/** How high blocks stand on a page, in twips. */
export function heightOf(blocks: readonly Block[], look: PageLook): number {
  const width = lineWidth(look.page, 'landscape');
  return pagesOf(blocks, look, 0)
    .flatMap((pages) => pages.blocks)
    .reduce((sum, block) => sum + blockHeight(block, width, look), 0);
}

function blockHeight(block: Block, width: number, { onePage, textScale, chart }: PageLook): number {
  const { spacing, titleSize, headingSize, textSize } = onePage;
  const paragraph = (content: readonly Inline[], size: number, { before, after }: Spacing) => {
    const lines = wrappedLines(plainText(content), (width * measuredSize) / size / chart.letterScale);
    return before + after + lines * line * size;
  };
  switch (block.type) {
    case 'heading':
      return block.level === 1
        ? paragraph(block.content, titleSize, spacing.title)
        : paragraph(block.content, headingSize, spacing.heading);
    case 'paragraph':
      return paragraph(contentWithLabel(block), textSize, spacing.text);
    case 'table':
      return tableHeight(block, width / textScale, onePage);
    case 'chart':
    case 'contents':
    case 'page-break':
      return 0;
  }
}

/** @param width as for text of 12 pt */
function tableHeight(table: Table, width: number, { spacing, signatureHeight, textSize }: OnePage): number {
  const header: Row = { cells: table.columns.map((column) => [column.header]) };
  const widths = columnWidths(table, width);
  const linesIn = ({ cells }: Row, weight: 'normal' | 'bold') =>
    Math.max(
      ...cells.map((cell, column) => {
        const room = widths[column]! - cellMargins;
        return cell.reduce((sum, content) => sum + wrappedLines(plainText(content), room, weight), 0);
      }),
    );
  const { before, after } = spacing.cell;
  return [header, ...table.rows].reduce((sum, row) => {
    const lines = linesIn(row, row === header ? 'bold' : 'normal');
    const paragraphs = Math.max(...row.cells.map((cell) => cell.length));
    const height = lines * line * textSize + paragraphs * (before + after) + rowPadding;
    return sum + (row.isSigned ? Math.max(height, signatureHeight) : height);
  }, 0);
}
