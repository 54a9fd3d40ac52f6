import type { Html, RootContent } from 'mdast';
import { allAtOnce, type Steps } from '../../steps.ts';
import { type Block, type Inline, words } from '../model.ts';
import type { MarkdownContext, Surroundings } from './context.ts';
import { asksForNewPage, isOnOwnLines, unreadable } from './html-elements.ts';
import { htmlTable } from './html-table.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { type Looks, shownOf } from './inline-html.ts';
import { InlineRun } from './inline-run.ts';
import { itemBlocks, listIn } from './lists.ts';
import { textOf } from './mdast.ts';
import { codeContent, headingOf, inBold, paragraphOf } from './paragraphs.ts';

/** Turns a block of Markdown, which is no HTML, into the document's. */
export type BlockReader = (node: Exclude<RootContent, Html>, surroundings: Surroundings) => Block[];

/**
 * Turns HTML with Markdown in it into the document's blocks, step by step.
 * @param count of the Markdown nodes from which the tree was made
 */
export function* htmlBlockSteps(
  nodes: readonly HtmlNode[],
  count: number,
  context: MarkdownContext,
  surroundings: Surroundings,
  markdown: BlockReader,
): Steps<Block[]> {
  const flow = new Flow(context, surroundings, markdown, count);
  yield* flow.read(nodes, { marks: surroundings.marks, link: undefined });
  return flow.finish();
}

/** Collects the blocks of what stands in one place: the text, an item of a list, a cell. */
class Flow {
  readonly #context: MarkdownContext;
  readonly #surroundings: Surroundings;
  readonly #markdown: BlockReader;
  readonly #count: number;
  readonly #blocks: Block[] = [];
  /** The paragraph that is being collected, and the line it begins on, from 1. */
  readonly #run = new InlineRun();
  #line: number | undefined;
  /** Whether a rule waits for the block below it. */
  #ruleAbove = false;

  constructor(context: MarkdownContext, surroundings: Surroundings, markdown: BlockReader, count: number) {
    this.#context = context;
    this.#surroundings = surroundings;
    this.#markdown = markdown;
    this.#count = count;
  }

  finish(): Block[] {
    this.#endParagraph();
    return this.#blocks;
  }

  *read(nodes: readonly HtmlNode[], looks: Looks): Steps<void> {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          this.#line ??= lineOf(node.source);
          this.#run.add(words(node.text.replaceAll(/[ \t\r\n]+/g, ' '), looks.marks), looks.link);
          break;
        case 'markdown':
          if (node.index % 50 === 49) yield node.index / this.#count;
          this.#readMarkdown(node.node as Exclude<RootContent, Html>, looks);
          break;
        case 'page-break':
          this.#breakPage();
          break;
        case 'element':
          yield* this.#readElement(node, looks);
      }
    }
  }

  #readMarkdown(node: Exclude<RootContent, Html>, { marks }: Looks): void {
    this.#endParagraph();
    if (node.type === 'thematicBreak') this.#ruleAbove = true;
    else this.#add(this.#markdown(node, { ...this.#surroundings, marks }));
  }

  *#readElement(element: HtmlElement, looks: Looks): Steps<void> {
    const { name, attributes, children, source } = element;
    const shown = shownOf(element, looks, this.#context);
    if (!shown) return;
    if ('inlines' in shown) {
      this.#line ??= lineOf(source);
      this.#run.add(shown.inlines, looks.link);
      return;
    }
    if (asksForNewPage(attributes, 'before')) this.#breakPage();
    if (isOnOwnLines(name)) {
      this.#endParagraph();
      const blocks = this.#blocksOf(element, shown.within);
      if (blocks) this.#add(blocks);
      else yield* this.read(children, shown.within);
      this.#endParagraph();
    } else yield* this.read(children, shown.within);
    if (asksForNewPage(attributes, 'after')) this.#breakPage();
  }

  /** The blocks that an element makes of what is in it; undefined where that stands there as it is. */
  #blocksOf(element: HtmlElement, looks: Looks): Block[] | undefined {
    const { name, attributes, children, source } = element;
    const around: Surroundings = { ...this.#surroundings, marks: looks.marks };
    const inside = (nodes: readonly HtmlNode[], surroundings: Surroundings) =>
      this.#inside(nodes, surroundings, looks);
    const line = lineOf(source);
    switch (name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return inside(children, around).flatMap((block): Block[] =>
          block.type === 'paragraph'
            ? headingOf(block.content, Number(name[1]), around, block.line)
            : [block],
        );
      case 'blockquote':
        return inside(children, { ...around, quotes: Math.min(around.quotes + 1, 8) });
      case 'ul':
      case 'ol': {
        const start = name === 'ol' ? Number.parseInt(attributes.get('start') ?? '1', 10) || 0 : undefined;
        const item = listIn(start, this.#context, around);
        const within = { ...around, depth: item.level + 1 };
        return children.flatMap((child) =>
          child.type === 'element' && child.name === 'li'
            ? itemBlocks(inside([child], within), item, around, lineOf(child.source), this.#context)
            : inside([child], within),
        );
      }
      case 'dd':
        return inside(children, { ...around, depth: around.depth + 1 });
      case 'dt':
      case 'summary':
        return inside(children, around).map((block) =>
          block.type === 'paragraph'
            ? { ...block, content: block.content.map(inBold), keepWithNext: true }
            : block,
        );
      case 'pre':
        return paragraphOf(
          codeContent(plainTextOf(children).replace(/(?:\r\n|\n|\r)$/, '')),
          around,
          line,
          'code',
        );
      case 'table':
        return htmlTable(element, this.#context, around, inside);
      case 'hr':
        this.#ruleAbove = true;
        return [];
      default:
        return undefined;
    }
  }

  #inside(nodes: readonly HtmlNode[], surroundings: Surroundings, { link }: Looks): Block[] {
    const flow = new Flow(this.#context, surroundings, this.#markdown, this.#count);
    allAtOnce(flow.read(nodes, { marks: surroundings.marks, link }));
    return flow.finish();
  }

  #breakPage(): void {
    this.#endParagraph();
    this.#add([{ type: 'page-break' }]);
  }

  #endParagraph(): void {
    const inlines = this.#run.take(this.#context);
    const line = this.#line;
    this.#line = undefined;
    this.#add(paragraphOf(trimmed(inlines), this.#surroundings, line));
  }

  #add(blocks: readonly Block[]): void {
    const [first] = blocks;
    if (!first) return;
    // Not spread into one call: a list may have more items than a call takes arguments.
    for (const block of blocks) {
      const isBelowRule = block === first && this.#ruleAbove && block.type === 'paragraph';
      this.#blocks.push(isBelowRule ? { ...block, ruleAbove: true } : block);
    }
    this.#ruleAbove = false;
  }
}

function lineOf(source: Html | undefined): number | undefined {
  return source?.position?.start.line;
}

/** Without the blanks at its ends, which HTML does not show. */
function trimmed(content: readonly Inline[]): Inline[] {
  return content.flatMap((inline, index): Inline[] => {
    if (inline.type !== 'text') return [inline];
    const text = index === 0 ? inline.text.trimStart() : inline.text;
    return words(index === content.length - 1 ? text.trimEnd() : text, inline.marks);
  });
}

/** The text in an element, its lines as they are written. */
function plainTextOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'markdown') return textOf(node.node);
      if (node.type === 'page-break' || unreadable.has(node.name)) return '';
      return node.name === 'br' ? '\n' : plainTextOf(node.children);
    })
    .join('');
}
