import * as l10n from '@vscode/l10n';
import type { Image, Node, PhrasingContent } from 'mdast';
import { shortened } from '../../text/text.ts';
import { type Inline, type Link, type Marks, plainText, words } from '../model.ts';
import { readHtml, unreadable } from './html.ts';
import { loadedPicture, notFound } from './images.ts';
import { decoded, webAddress } from './links.ts';
import type { MarkdownContext } from './markdown.ts';
import { rangeOf, textOf } from './mdast.ts';

/** Turns the inline content of a Markdown node into the document's. */
export function inlineContent(
  nodes: readonly PhrasingContent[],
  context: MarkdownContext,
  marks: Marks = {},
): Inline[] {
  const open = new OpenTags(marks);
  const content: Inline[] = [];
  const add = (inlines: readonly Inline[]) => {
    // Not spread into one call: a paragraph may hold more than a call takes arguments.
    for (const inline of inlines) (open.link ? open.link.children : content).push(inline);
  };
  for (const node of nodes) {
    if (open.unreadable !== undefined && node.type !== 'html') continue;
    switch (node.type) {
      case 'text':
        add(words(node.value, open.marks));
        break;
      case 'inlineCode':
        add(words(node.value, { ...open.marks, code: true }));
        break;
      case 'emphasis':
        add(inlineContent(node.children, context, { ...open.marks, italic: true }));
        break;
      case 'strong':
        add(inlineContent(node.children, context, { ...open.marks, bold: true }));
        break;
      case 'delete':
        add(inlineContent(node.children, context, { ...open.marks, strike: true }));
        break;
      case 'break':
        add([{ type: 'break' }]);
        break;
      case 'link':
        add(linked(node.url, inlineContent(node.children, context, open.marks), node, context));
        break;
      case 'linkReference': {
        const url = context.index.definitions.get(node.identifier)?.url ?? '';
        add(linked(url, inlineContent(node.children, context, open.marks), node, context));
        break;
      }
      case 'image':
        add(picture(node.url, node.alt ?? '', node, open.marks, context));
        break;
      case 'imageReference': {
        const url = context.index.definitions.get(node.identifier)?.url ?? '';
        add(picture(url, node.alt ?? '', node, open.marks, context));
        break;
      }
      case 'footnoteReference':
        add(context.note(node.identifier, open.marks));
        break;
      case 'html':
        add(inlineHtml(node.value, node, open, context));
        if (open.closedLink) {
          const { url, children } = open.closedLink;
          open.closedLink = undefined;
          add(linked(url, children, node, context));
        }
        break;
      default:
        // Other packages may add inline nodes to mdast; their words are what matters.
        add(words(textOf(node), open.marks));
    }
  }
  if (open.link) {
    const { url, children } = open.link;
    open.link = undefined;
    add(linked(url, children, nodes[0]!, context));
  }
  return mergeTexts(content);
}

/** The HTML elements that are open between the Markdown around them. */
class OpenTags {
  readonly #stack: { name: string; marks: Marks }[] = [];
  readonly #outer: Marks;
  /** The link that is open, with what it holds so far. */
  link: { url: string; children: Inline[] } | undefined;
  /** The link that has just been closed. */
  closedLink: { url: string; children: Inline[] } | undefined;
  /** The element whose content is left out. */
  unreadable: string | undefined;

  constructor(outer: Marks) {
    this.#outer = outer;
  }

  get marks(): Marks {
    return this.#stack.at(-1)?.marks ?? this.#outer;
  }

  open(name: string, marks: Marks): void {
    this.#stack.push({ name, marks: { ...this.marks, ...marks } });
  }

  close(name: string): void {
    const index = this.#stack.findLastIndex((entry) => entry.name === name);
    if (index >= 0) this.#stack.splice(index);
  }
}

/** What HTML elements do to the looks of the text in them. */
const markingElements: Readonly<Record<string, Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  sup: { raised: 'above' },
  sub: { raised: 'below' },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
};

/** Elements that say nothing about the text in them. */
const neutralElements = new Set(
  'span small big mark abbr time q font bdi bdo label data p div section article aside header footer main nav figure figcaption details summary center address ul ol li dl dt dd blockquote table thead tbody tfoot tr td th caption colgroup col pre h1 h2 h3 h4 h5 h6 hr wbr picture source'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own, wherever they are written. */
const beginsLine = new Set(
  'p div section article aside header footer main nav figure figcaption details summary center address ul ol li dl dt dd blockquote table tr caption pre h1 h2 h3 h4 h5 h6 hr'.split(
    ' ',
  ),
);

function inlineHtml(html: string, node: Node, open: OpenTags, context: MarkdownContext): Inline[] {
  const content: Inline[] = [];
  for (const piece of readHtml(html)) {
    if (piece.type === 'comment') continue;
    if (piece.type === 'text') {
      if (open.unreadable === undefined) content.push(...words(piece.text, open.marks));
      continue;
    }
    const { name, closing, attributes } = piece;
    if (beginsLine.has(name) && open.unreadable === undefined) content.push({ type: 'break' });
    if (open.unreadable !== undefined) {
      if (closing && name === open.unreadable) open.unreadable = undefined;
    } else if (unreadable.has(name)) {
      if (!closing) open.unreadable = name;
      context.notices.add(l10n.t('HTML that Word cannot show is left out: <{0}>.', name), rangeOf(node));
    } else if (name === 'br') {
      content.push({ type: 'break' });
    } else if (name === 'img' && !closing) {
      const size = { width: pixels(attributes.get('width')), height: pixels(attributes.get('height')) };
      const source = attributes.get('src') ?? '';
      content.push(...picture(source, attributes.get('alt') ?? '', node, open.marks, context, size));
    } else if (name === 'a') {
      if (!closing && attributes.has('href')) open.link = { url: attributes.get('href')!, children: [] };
      else if (closing && open.link) {
        open.closedLink = open.link;
        open.link = undefined;
      }
    } else if (closing) {
      open.close(name);
    } else if (Object.hasOwn(markingElements, name) || neutralElements.has(name)) {
      const language = attributes.get('lang') ?? attributes.get('xml:lang');
      const isLanguage = language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
      open.open(name, { ...markingElements[name], ...(isLanguage ? { language } : {}) });
    } else {
      context.notices.add(
        l10n.t('HTML that is not known is left out, its text is kept: <{0}>.', name),
        rangeOf(node),
      );
    }
  }
  return content;
}

function pixels(value: string | undefined): number | undefined {
  const match = /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/i.exec(value ?? '');
  return match && Number(match[1]) > 0 ? Number(match[1]) : undefined;
}

/** A link where its address can be followed from Word; its text alone, and a notice, where not. */
function linked(url: string, children: readonly Inline[], node: Node, context: MarkdownContext): Inline[] {
  const hasNoWords = plainText(children).trim() === '';
  const content = hasNoWords ? [...children, ...words(url)] : [...children];
  if (plainText(content).trim() === '') return content;
  const target = linkTarget(url, node, context);
  if (!target) return hasPicture(children) ? [...children] : content;
  const text = plainText(content).trim();
  if (saysNothing.test(text)) {
    context.notices.add(
      l10n.t(
        'The link text “{0}” does not say where it leads, so its address stands behind it. People who hear the document read out jump from link to link. Write what is to be found there.',
        text,
      ),
      rangeOf(node),
    );
    content.push(...words(` (${destination(url, context)})`));
  }
  // Links do not nest in Word.
  const flat = content.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]));
  return splitAtNotes(flat).map(
    (part): Inline =>
      part.length === 1 && part[0]!.type === 'note' ? part[0]! : { type: 'link', target, children: part },
  );
}

/** Words that people use for links and that do not say where they lead. */
const saysNothing =
  /^(?:(?:click |go )?here|(?:read |see |find out |learn )?more|(?:this )?(?:link|page|website)|this|yma|(?:cliciwch|ewch) yma|(?:darllen(?:wch)? )?(?:mwy|rhagor))[.:…]?$/i;

/** Where a link leads, in words: a heading, or the address without what is the same in all. */
function destination(url: string, { index }: MarkdownContext): string {
  const anchor = url.startsWith('#') ? decoded(url.slice(1)).toLowerCase() : undefined;
  const heading = index.headings.find((other) => other.anchor === anchor);
  if (heading) return textOf(heading.node).trim();
  return shortened(
    decoded(url)
      .replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/i, '')
      .replace(/\/$/, ''),
    80,
  );
}

function linkTarget(url: string, node: Node, context: MarkdownContext): Link['target'] | undefined {
  if (url.startsWith('#')) {
    const heading = context.anchors.get(decoded(url.slice(1)).toLowerCase());
    if (heading) return heading;
    context.notices.add(
      l10n.t('No heading answers to the link “{0}”; its text stands there without the link.', url),
      rangeOf(node),
    );
    return undefined;
  }
  const address = webAddress(url);
  if (address) return { url: address };
  context.notices.add(
    /^[a-z][a-z0-9+.-]*:/i.test(url)
      ? l10n.t('The address “{0}” cannot be opened from Word; its text stands there without the link.', url)
      : l10n.t(
          '“{0}” is a file beside the plan, which readers of the Word document do not have; its text stands there without the link.',
          url,
        ),
    rangeOf(node),
  );
  return undefined;
}

function hasPicture(content: readonly Inline[]): boolean {
  return content.some(({ type }) => type === 'picture');
}

/** A note's reference is a link of its own and cannot stand in another. */
function splitAtNotes(content: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [];
  for (const inline of content) {
    const last = parts.at(-1);
    if (inline.type === 'note' || !last || last[0]!.type === 'note') parts.push([inline]);
    else last.push(inline);
  }
  return parts;
}

interface Size {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** A picture, or its alternative text in its place where it cannot be had. */
function picture(
  url: string,
  alt: string,
  node: Node | Image,
  marks: Marks,
  context: MarkdownContext,
  size?: Size,
): Inline[] {
  const found = context.pictures.get(url);
  const range = rangeOf(node);
  if (!found || 'problem' in found) {
    context.notices.add(found?.problem ?? notFound(url), range);
    return words(alt.trim() === '' ? '[Picture missing]' : `[Picture: ${alt.trim()}]`, marks);
  }
  if (alt.trim() === '') {
    context.notices.add(
      l10n.t(
        'The picture “{0}” has no description (alt text). It is marked as decoration, so people who cannot see it will not hear of it.',
        url,
      ),
      range,
    );
  }
  return [{ type: 'picture', picture: loadedPicture(found, alt.trim(), size?.width, size?.height) }];
}

/** Joins neighbouring texts of the same looks, so that the file holds no needless runs. */
function mergeTexts(content: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of content) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(inline.marks, last.marks)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    } else merged.push(inline);
  }
  return merged;
}

function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.strike === b.strike &&
    a.underline === b.underline &&
    a.code === b.code &&
    a.raised === b.raised &&
    a.language === b.language
  );
}
