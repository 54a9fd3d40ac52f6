import type { Html, RootContent } from 'mdast';
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  html,
  Parser,
  Token,
  Tokenizer,
} from 'parse5';
import { unreadable } from './html-elements.ts';

/** A node of HTML with Markdown in it. */
export type HtmlNode<Markdown = RootContent> =
  | HtmlElement<Markdown>
  /** Its words, blanks and line ends as they are written. */
  | { readonly type: 'text'; readonly text: string; readonly source: Html | undefined }
  /** Markdown, and how many nodes stand before it where the tree was made from. */
  | { readonly type: 'markdown'; readonly node: Markdown; readonly index: number }
  | { readonly type: 'page-break' };

export interface HtmlElement<Markdown = RootContent> {
  readonly type: 'element';
  /** Lower case. */
  readonly name: string;
  /** Names in lower case; values with character references resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode<Markdown>[];
  /** The Markdown node in which it begins. */
  readonly source: Html | undefined;
}

/**
 * One tree of Markdown nodes that stand side by side and the HTML among them: Markdown cuts HTML into nodes of their
 * own, so that an element may begin in one and end in another. Comments are left out, but for those that ask for a
 * new page. Never throws; what is nested deeper than anybody writes loses its outer elements, not its words.
 * @param isFlow whether the nodes are blocks; elements that are not for reading then end with the node they begin in,
 * so that they never swallow the Markdown behind them
 */
export function htmlTree<Markdown extends RootContent>(
  nodes: readonly Markdown[],
  isFlow: boolean,
): HtmlNode<Exclude<Markdown, Html>>[] {
  const mixed: readonly (Markdown | Html)[] = isFlow ? nodes.map(withTagsAsBlock) : nodes;
  if (!mixed.some(isHtml)) {
    return nodes.map((node, index) => ({ type: 'markdown', node: node as Exclude<Markdown, Html>, index }));
  }
  const parser = MixedParser.forBody();
  for (const [index, node] of mixed.entries()) {
    parser.place(index);
    if (isHtml(node)) parser.read(node.value, isFlow);
  }
  return converted(parser.children, mixed, { source: undefined });
}

/** A line of several closing tags such as `</b></div>` is a paragraph to Markdown, but ends what blocks began. */
function withTagsAsBlock<Markdown extends RootContent>(node: Markdown): Markdown | Html {
  if (node.type !== 'paragraph' || !node.children.some(isHtml)) return node;
  let value = '';
  for (const child of node.children) {
    if (child.type !== 'html' && (child.type !== 'text' || child.value.trim() !== '')) return node;
    value += child.value;
  }
  return { type: 'html', value, ...(node.position ? { position: node.position } : {}) };
}

function isHtml(node: RootContent): node is Html {
  return node.type === 'html';
}

/** No element is open within more than so many: the cost of walking the tree grows with its depth. */
const deepest = 100;
/** Marks such as bold that are open at once. HTML repeats them in every paragraph until they are closed. */
const mostMarks = 30;

const markElements = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements that would take what follows as plain text, tags and all. They are read like any that HTML does not know. */
const takesTags = new Set(['plaintext', 'xmp', 'noembed', 'noframes', 'listing']);

const pageBreakComment = /^\s*(?:page-?break|new-?page|\\(?:page-?break|newpage))\s*$/i;
const pageBreak = 'page-break';

/**
 * Reads HTML piece by piece, with a comment of its own at each place where something else stands. It builds on more of
 * parse5 than what that promises to keep, so its version is pinned.
 */
class MixedParser extends Parser<DefaultTreeAdapterMap> {
  static forBody(): MixedParser {
    const { treeAdapter } = new Parser<DefaultTreeAdapterMap>();
    const body = treeAdapter.createElement('body', html.NS.HTML, []);
    return MixedParser.getFragmentParser(body) as MixedParser;
  }

  get children(): readonly DefaultTreeAdapterTypes.ChildNode[] {
    const [root] = this.document.childNodes;
    return root && 'childNodes' in root ? root.childNodes : [];
  }

  /** Marks a place by a number. */
  place(number: number): void {
    this.#comment(String(number));
  }

  read(written: string, endsUnreadable: boolean): void {
    this.#write(written);
    if (!endsUnreadable) return;
    let depth: number;
    do {
      depth = this.openElements.stackTop;
      const open = this.#openNames().findLast((name) => unreadable.has(name));
      if (open !== undefined) this.#write(`</${open}>`);
    } while (this.openElements.stackTop < depth);
  }

  override onComment({ data }: Token.CommentToken): void {
    if (pageBreakComment.test(data)) this.#comment(pageBreak);
  }

  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop >= deepest) return;
    if (markElements.has(token.tagName) && this.#hasManyMarks()) return;
    super.onStartTag(asUsual(token));
  }

  override onEndTag(token: Token.TagToken): void {
    super.onEndTag(asUsual(token));
  }

  override onEof(): void {
    // The end of a piece is not the end of all.
  }

  #comment(data: string): void {
    super.onComment({ type: Token.TokenType.COMMENT, data, location: null });
  }

  #hasManyMarks(): boolean {
    let count = 0;
    for (let entry = this.activeFormattingElements.newest; entry; entry = entry.older) {
      if (++count >= mostMarks) return true;
    }
    return false;
  }

  #write(written: string): void {
    // A tokenizer for each piece: one that was left within a tag would take what follows as part of it.
    this.tokenizer = new Tokenizer(this.options, this);
    this.tokenizer.inForeignNode = this.currentNotInHTML;
    this.tokenizer.write(written, true);
  }

  #openNames(): string[] {
    const { items, stackTop } = this.openElements;
    return items.slice(0, stackTop + 1).map(({ nodeName }) => nodeName);
  }
}

function asUsual(token: Token.TagToken): Token.TagToken {
  return takesTags.has(token.tagName) ? { ...token, tagID: html.TAG_ID.UNKNOWN } : token;
}

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;

/** @param place where in the Markdown the reading is, as it goes through the tree */
function converted<Markdown extends RootContent>(
  parsed: readonly ParsedNode[],
  nodes: readonly (Markdown | Html)[],
  place: { source: Html | undefined },
): HtmlNode<Exclude<Markdown, Html>>[] {
  return parsed.flatMap((child): HtmlNode<Exclude<Markdown, Html>>[] => {
    if ('value' in child) return [{ type: 'text', text: child.value, source: place.source }];
    if ('tagName' in child) {
      const { source } = place;
      const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
      const children = converted(child.childNodes, nodes, place);
      return [{ type: 'element', name: child.tagName.toLowerCase(), attributes, children, source }];
    }
    if (!('data' in child)) return [];
    if (child.data === pageBreak) return [{ type: 'page-break' }];
    const index = Number(child.data);
    const node = nodes[index]!;
    if (!isHtml(node)) return [{ type: 'markdown', node: node as Exclude<Markdown, Html>, index }];
    place.source = node;
    return [];
  });
}

/** The addresses of the pictures in a piece of HTML. */
export function picturesIn(written: string): string[] {
  if (!/<ima?ge?\b/i.test(written)) return [];
  const sources: string[] = [];
  const walk = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const source = node.name === 'img' ? node.attributes.get('src') : undefined;
      if (source !== undefined) sources.push(source);
      walk(node.children);
    }
  };
  walk(htmlTree<RootContent>([{ type: 'html', value: written }], true));
  return sources;
}
