import type { Node, Root } from 'mdast';
import { closes, fenceAfter } from './code-fences.ts';

/** A stretch of a body from one heading to another. */
export interface BodySection {
  /** Where it begins in the body, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
}

/** Shorter ones stay together: each start of the parser costs something too. Measured, in UTF-16 code units. */
const leastLength = 1_200;

/**
 * Cuts a Markdown body before each heading that stands behind a blank line, not indented: such a heading ends
 * every list, quote and table, so the pieces can be read one by one. Only an open code fence or HTML block may
 * go on across the cut, see `endsOpen`.
 */
export function bodySections(body: string): BodySection[] {
  const starts = [0];
  for (const match of body.matchAll(/(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)(?=#{1,6}[ \t])/g)) {
    const start = match.index + match[0].length;
    if (start - starts.at(-1)! >= leastLength) starts.push(start);
  }
  return starts.map((start, index) => ({ start, text: body.slice(start, starts[index + 1]) }));
}

/** Whether a section, read for itself, ends in a code fence or HTML block that may go on in the next one. */
export function endsOpen({ children }: Root, text: string): boolean {
  const last = children.at(-1);
  if (last?.type === 'code') return isOpenFence(sourceOf(last, text));
  return last?.type === 'html' && isOpenHtml(last.value);
}

function sourceOf(node: Node, text: string): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

/** @param source of a block of code, from its first mark to the end of its last line */
function isOpenFence(source: string): boolean {
  const [first = '', ...others] = source.split(/\r\n|\n|\r/);
  const fence = fenceAfter(first, undefined);
  return fence !== undefined && !closes(others.at(-1) ?? '', fence);
}

/** The HTML blocks that blank lines do not end, and what does (https://spec.commonmark.org/0.31.2/#html-blocks). */
const htmlBlocks: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

function isOpenHtml(html: string): boolean {
  const block = htmlBlocks.find(([begins]) => begins.test(html.trimStart()));
  return block !== undefined && !block[1].test(html);
}

/** What a line begins with that may define a link or a note. */
const mayDefine = /^[ \t>*+\d.)-]*\[(?:\\.|[^\]\\])+\]:/m;

export function mayHaveDefinitions(text: string): boolean {
  return mayDefine.test(text);
}

/**
 * What a body defines. Whether `[label]` is a link depends on whether there is a definition somewhere in the
 * body, so a section is read together with the definitions that it may refer to.
 */
export class Definitions {
  /** The beginnings of definitions, `[label]:`, by their labels as they are compared. */
  readonly #labels = new Map<string, string[]>();

  /** Takes over what is defined in a section that has been read. */
  add({ children }: Root, text: string): void {
    const waiting: Node[] = [...children];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') {
        const label = bracketed.exec(sourceOf(node, text))?.[1];
        if (label !== undefined) this.#put(label);
      }
      for (const child of (node as { children?: Node[] }).children ?? []) waiting.push(child);
    }
  }

  /** Definitions of everything that a section may refer to, to be read before it. */
  neededBy(section: string): string {
    if (this.#labels.size === 0) return '';
    const needed = new Set<string>();
    for (const [, label] of section.matchAll(new RegExp(bracketed, 'g'))) {
      for (const known of this.#labels.get(compared(label!)) ?? []) needed.add(known);
    }
    return [...needed].map((label) => `[${label}]: <#>\n\n`).join('');
  }

  #put(label: string): void {
    const key = compared(label);
    // Over several lines it may have the marks of a quote in it.
    const known = [...(this.#labels.get(key) ?? []), label.replaceAll(/\s*[\r\n][\s>]*/g, ' ')];
    this.#labels.set(key, [...new Set(known)]);
  }
}

const bracketed = /\[((?:\\.|[^[\]\\])+)\]/s;

/** A label as labels are compared: in one case, and every space, or line end in a quote, as one blank. */
function compared(label: string): string {
  return label
    .replaceAll(/[\s>]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
