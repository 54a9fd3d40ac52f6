import * as l10n from '@vscode/l10n';
import type { Node } from 'mdast';
import { type Inline, type Marks, words } from '../model.ts';
import { inlineContent } from './inline.ts';
import type { MarkdownContext } from './markdown.ts';
import { rangeOf } from './mdast.ts';

/** A paragraph of a block of HTML. */
export interface HtmlParagraph {
  readonly content: readonly Inline[];
  /** Set where it is an item of a list. */
  readonly item?: HtmlItem;
}

export interface HtmlItem {
  readonly kind: 'bullet' | 'number';
  /** From 0. */
  readonly level: number;
  /** Which of the block's lists it belongs to, from 0. */
  readonly list: number;
}

/** Elements that begin a paragraph of their own. */
const paragraphElements =
  /^(?:p|div|section|article|aside|header|footer|main|nav|figure|figcaption|details|summary|address|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tfoot|tr|caption|h[1-6]|hr|pre|center|form|fieldset|body|html)$/;

const tagOrComment = /(<!--[\s\S]*?-->|<[^>]*>)/;

/** The paragraphs in a block of HTML: its text, with what Word can show of its looks. */
export function htmlParagraphs(
  html: string,
  node: Node,
  context: MarkdownContext,
  marks: Marks,
): HtmlParagraph[] {
  if (/<table\b/i.test(html)) {
    context.notices.add(
      l10n.t(
        'A table written in HTML is shown as lines of text. Write it as a Markdown table to have a table in Word.',
      ),
      rangeOf(node),
    );
  }
  const parts = htmlParts(html);
  // One pass over all parts, so that an element may span several of them.
  const content = inlineContent(
    parts.flatMap(({ text }, index) => [
      { type: 'text' as const, value: markerOf(index) },
      // Tag by tag, as within Markdown: a link takes in what comes after its tag.
      ...text
        .split(tagOrComment)
        .filter((piece) => piece !== '')
        .map((piece) => positioned({ type: 'html' as const, value: piece }, node)),
    ]),
    context,
    marks,
  );
  return splitAtMarkers(content).map(({ part, inlines }) => {
    const item = parts[part]?.item;
    return { content: trimmed(inlines), ...(item ? { item } : {}) };
  });
}

interface HtmlPart {
  text: string;
  readonly item?: HtmlItem;
}

/** HTML cut before everything that begins a line. */
function htmlParts(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [{ text: '' }];
  const open: Pick<HtmlItem, 'kind' | 'list'>[] = [];
  let lists = 0;
  for (const piece of html.replaceAll(marker, '').split(tagOrComment)) {
    const [, closing, tag] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(piece) ?? [];
    const name = tag?.toLowerCase();
    if (name === 'ul' || name === 'ol') {
      if (closing) open.pop();
      else open.push({ kind: name === 'ul' ? 'bullet' : 'number', list: lists++ });
    }
    const list = name === 'li' && !closing ? open.at(-1) : undefined;
    if (list) parts.push({ text: '', item: { ...list, level: open.length - 1 } });
    else if (name && paragraphElements.test(name)) parts.push({ text: '' });
    parts.at(-1)!.text += piece;
    if (name && closing && /^t[dh]$/.test(name)) parts.at(-1)!.text += ' ';
  }
  return parts;
}

/** Where a part begins: its number between two characters that no text has. */
const marker = /\uE000(\d*)\uE001?|\uE001/g;

function markerOf(part: number): string {
  return `\uE000${part}\uE001`;
}

function positioned<Made extends Node>(made: Made, like: Node): Made {
  return like.position ? { ...made, position: like.position } : made;
}

interface Piece {
  readonly part: number;
  readonly inlines: Inline[];
}

function splitAtMarkers(content: readonly Inline[]): Piece[] {
  const pieces: Piece[] = [];
  // What stands in an element that is left out has no marker; it goes on where the last one was.
  const put = (part: number | undefined, inlines: readonly Inline[]) => {
    if (part !== undefined || pieces.length === 0) pieces.push({ part: part ?? 0, inlines: [] });
    pieces.at(-1)!.inlines.push(...inlines);
  };
  for (const inline of content) {
    if (inline.type === 'text') {
      for (const [index, text] of inline.text.split(/\uE000(?=\d+\uE001)/).entries()) {
        const [, part, rest] = /^(\d+)\uE001(.*)$/s.exec(text) ?? [];
        const isMarked = index > 0 && part !== undefined;
        put(isMarked ? Number(part) : undefined, words(isMarked ? rest! : text, inline.marks));
      }
    } else if (inline.type === 'link') {
      // A link over several paragraphs is one in each.
      for (const [index, { part, inlines }] of splitAtMarkers(inline.children).entries()) {
        const begins = index > 0 || startsWithMarker(inline.children);
        put(begins ? part : undefined, inlines.length > 0 ? [{ ...inline, children: inlines }] : []);
      }
    } else if (inline.type !== 'break' || (pieces.at(-1)?.inlines.length ?? 0) > 0) put(undefined, [inline]);
  }
  return pieces;
}

function startsWithMarker([first]: readonly Inline[]): boolean {
  return first?.type === 'text' && first.text.startsWith('\uE000');
}

/** Without the blanks and line ends that HTML does not show. */
function trimmed(content: readonly Inline[]): Inline[] {
  return content.flatMap((inline, index): Inline[] => {
    if (inline.type !== 'text') return [inline];
    let text = inline.text.replaceAll(/[ \t\r\n]+/g, ' ');
    if (index === 0) text = text.trimStart();
    if (index === content.length - 1) text = text.trimEnd();
    return words(text, inline.marks);
  });
}
