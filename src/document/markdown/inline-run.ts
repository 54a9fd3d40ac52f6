import type { Node } from 'mdast';
import type { Inline, Marks } from '../model.ts';
import type { MarkdownContext } from './context.ts';
import { linked } from './link-content.ts';

/** A link of HTML around some text. */
export interface OpenLink {
  readonly url: string;
  /** The node in which it begins. */
  readonly node: Node | undefined;
}

/** Collects the inline content of a paragraph piece by piece. */
export class InlineRun {
  #pieces: { readonly link: OpenLink | undefined; readonly inlines: Inline[] }[] = [];

  /** @param link in which the content stands */
  add(inlines: readonly Inline[], link?: OpenLink): void {
    if (inlines.length === 0) return;
    const last = this.#pieces.at(-1);
    // Not spread into one call: a paragraph may hold more than a call takes arguments.
    if (last && last.link === link) for (const inline of inlines) last.inlines.push(inline);
    else this.#pieces.push({ link, inlines: [...inlines] });
  }

  /** Gives out what has been collected, and begins anew. */
  take(context: MarkdownContext): Inline[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return mergeTexts(
      pieces.flatMap(({ link, inlines }) => (link ? linked(link.url, inlines, link.node, context) : inlines)),
    );
  }
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
    a.highlighted === b.highlighted &&
    a.code === b.code &&
    a.raised === b.raised &&
    a.language === b.language
  );
}
