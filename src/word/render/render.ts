import type { FileChild, ISectionOptions, Paragraph } from 'docx';
import {
  type Block,
  type Document,
  type Heading,
  type Paragraph as ModelParagraph,
  plainText,
  words,
} from '../model.ts';
import { chartParagraph, type ExtraFile } from './charts.ts';
import { type ContentsEntry, contentsList } from './contents.ts';
import { footer, header } from './header-footer.ts';
import { type Pages, pagesOf } from './pages.ts';
import { headingParagraph, paragraph } from './paragraphs.ts';
import { page, RenderState, textWidths } from './state.ts';
import { table } from './tables.ts';

/** A document in docx's terms. */
export interface Rendered {
  readonly sections: ISectionOptions[];
  /** Each note's paragraphs, by its number. */
  readonly notes: Record<string, { children: Paragraph[] }>;
  readonly files: readonly ExtraFile[];
}

/**
 * Turns the document into docx's objects, page layout included.
 * @param tick called now and then, so that the caller can show progress, or stop by throwing
 */
export async function render(
  document: Document,
  tick: (fraction: number) => Promise<void>,
): Promise<Rendered> {
  const destinations = new Set(
    document.blocks.flatMap((block) => ('bookmarks' in block ? (block.bookmarks ?? []) : [])),
  );
  const state = new RenderState(document.properties.language, destinations);
  const bookmarks = headingBookmarks(document.blocks);
  const entries = contentsEntries(bookmarks);
  const files: ExtraFile[] = [];
  const sections: ISectionOptions[] = [];
  let done = 0;
  const all = pagesOf(withClosingWords(document.blocks));
  for (const pages of all) {
    const width = textWidths[pages.orientation];
    const children: FileChild[] = [];
    let previous: Block | undefined;
    for (const block of pages.blocks) {
      const breakBefore = previous?.type === 'page-break';
      const surroundings = { width, isAfterTable: previous?.type === 'table', breakBefore };
      switch (block.type) {
        case 'heading':
          children.push(headingParagraph(block, state, surroundings, [bookmarks.get(block) ?? []].flat()));
          break;
        case 'paragraph':
          children.push(paragraph(block, state, surroundings));
          break;
        case 'table':
          if (breakBefore) children.push(paragraph(captionOf(block.title), state, surroundings));
          children.push(table(block, state, width));
          break;
        case 'chart': {
          const made = chartParagraph(block, state, width);
          children.push(made.paragraph);
          files.push(...made.files);
          break;
        }
        case 'contents':
          if (entries.length > 0) children.push(contentsList(entries));
          break;
        case 'page-break':
          break;
      }
      previous = block;
      if (++done % 200 === 0) await tick(done / document.blocks.length);
    }
    sections.push(section(pages, withLastParagraph(children, state, all, pages, width), document));
  }
  const notes = document.notes.map((paragraphs, index) => [
    String(index + 1),
    { children: noteParagraphs(paragraphs, state) },
  ]);
  return { sections, notes: Object.fromEntries(notes), files };
}

function section({ orientation }: Pages, children: FileChild[], { properties }: Document): ISectionOptions {
  const { margin } = page;
  return {
    properties: {
      page: {
        // docx swaps width and height itself for landscape pages.
        size: { width: page.width, height: page.height, orientation },
        margin: {
          top: 1_420,
          bottom: 1_300,
          left: margin,
          right: margin,
          header: 640,
          footer: 600,
          gutter: 0,
        },
      },
    },
    headers: { default: header(properties) },
    footers: { default: footer(properties) },
    children,
  };
}

/** The bookmark of each heading that the contents list shows. */
function headingBookmarks(blocks: readonly Block[]): Map<Block, string> {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading' && block.level <= 3);
  return new Map(headings.map((heading, index) => [heading, `_Toc${String(index + 1).padStart(6, '0')}`]));
}

function contentsEntries(bookmarks: ReadonlyMap<Block, string>): ContentsEntry[] {
  return [...bookmarks].flatMap(([block, bookmark]): ContentsEntry[] =>
    block.type === 'heading'
      ? [{ level: block.level as 1, text: plainText(block.content).trim(), bookmark }]
      : [],
  );
}

function captionOf(title: string): ModelParagraph {
  return { type: 'paragraph', style: 'caption', counts: 'Table', content: words(title), keepWithNext: true };
}

/** Word wants a paragraph behind the last table; an empty one would be read out as a blank. */
function withClosingWords(blocks: readonly Block[]): readonly Block[] {
  return blocks.at(-1)?.type === 'table'
    ? [...blocks, { type: 'paragraph', style: 'body', content: words('End of the plan.') }]
    : blocks;
}

/**
 * A section ends with a paragraph that holds its page layout. Where it would end with a table or the contents
 * list, a paragraph of its own says where the reader is.
 */
function withLastParagraph(
  children: FileChild[],
  state: RenderState,
  all: readonly Pages[],
  pages: Pages,
  width: number,
): FileChild[] {
  const last = pages.blocks.at(-1)?.type;
  if ((last !== 'table' && last !== 'contents') || pages === all.at(-1)) return children;
  const end: ModelParagraph = {
    type: 'paragraph',
    style: 'body',
    content: words(
      last === 'table' ? `End of table ${state.counts.Table}.` : 'The plan begins on the next page.',
    ),
  };
  return [...children, paragraph(end, state, { width, isAfterTable: true })];
}

function noteParagraphs(paragraphs: readonly ModelParagraph[], state: RenderState): Paragraph[] {
  const shown = paragraphs.length > 0 ? paragraphs : [captionless('(empty note)')];
  return shown.map((block) => paragraph({ ...block, style: 'note' }, state, { width: textWidths.portrait }));
}

function captionless(text: string): ModelParagraph {
  return { type: 'paragraph', style: 'note', content: words(text) };
}
