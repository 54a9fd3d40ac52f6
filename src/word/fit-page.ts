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
import { type TextWeight, wrappedLines } from '../document/text-width.ts';
import { cellMargins, columnWidths } from './column-widths.ts';
import type { FontMeasures } from './look/font-measures.ts';
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
  const { spacing, titleSize, headingSize, headingLetters, textSize } = onePage;
  const lines = (text: string, size: number, letters: FontMeasures, weight: TextWeight) =>
    wrappedLines(text, (width * measuredSize) / size / letters.width, weight) * line * letters.line * size;
  const heading = (content: readonly Inline[], size: number, { before, after }: Spacing) =>
    before + after + lines(plainText(content), size, headingLetters, 'bold');
  switch (block.type) {
    case 'heading':
      return block.level === 1
        ? heading(block.content, titleSize, spacing.title)
        : heading(block.content, headingSize, spacing.heading);
    case 'paragraph':
      return (
        spacing.text.before +
        spacing.text.after +
        lines(plainText(contentWithLabel(block)), textSize, chart.letters, 'normal')
      );
    case 'table':
      return tableHeight(block, width / textScale, onePage, line * chart.letters.line);
    case 'chart':
    case 'contents':
    case 'page-break':
      return 0;
  }
}

/**
 * @param width as for text of 12 pt
 * @param lineHeight in twips for each half-point of the text's size
 */
function tableHeight(
  table: Table,
  width: number,
  { spacing, signatureHeight, textSize }: OnePage,
  lineHeight: number,
): number {
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
    const height = lines * lineHeight * textSize + paragraphs * (before + after) + rowPadding;
    return sum + (row.isSigned ? Math.max(height, signatureHeight) : height);
  }, 0);
}
