import type { Node, Parents, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { asHtmlSays } from '../document/markdown/dialect-phrasing.ts';
import { bodySteps } from '../plan/body/body.ts';
import { allAtOnce, type Steps } from '../steps.ts';
import { type Mark, type MarkdownSource, type Passage, PassageWords } from './passage.ts';

/** The passages of a plan's Markdown body, in its order. */
export function markdownPassages(text: string): Passage[] {
  return allAtOnce(passagesInTreeSteps(text, allAtOnce(bodySteps(text)).tree));
}

/** The same of a body that has been read, step by step. */
export function* passagesInTreeSteps(text: string, tree: Root): Steps<Passage[]> {
  const reader = new BodyReader(text);
  for (const [index, node] of tree.children.entries()) {
    if (index % 100 === 99) yield index / tree.children.length;
    reader.block(node, 'text');
  }
  return reader.passages;
}

class BodyReader {
  readonly passages: Passage[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  blocks(parent: Parents, standsIn: MarkdownSource['standsIn']): void {
    for (const node of parent.children) this.block(node, standsIn);
  }

  block(node: RootContent, standsIn: MarkdownSource['standsIn']): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        this.#passage(node, node, lineOf(node), standsIn);
        return;
      case 'code':
        this.#code(node, standsIn);
        return;
      case 'html':
        this.#html(node);
        return;
      case 'table':
        for (const [index, row] of node.children.entries()) this.#row(row, lineOf(index === 0 ? node : row));
        return;
      case 'listItem':
        this.blocks(node, 'list item');
        return;
      case 'footnoteDefinition':
        this.blocks(node, 'text');
        return;
      case 'list':
      case 'blockquote':
        this.blocks(node, standsIn);
    }
  }

  #row(row: TableRow, line: number): void {
    for (const cell of row.children) {
      const first = cell.children[0]?.position?.start;
      const last = cell.children.at(-1)?.position?.end;
      if (first && last)
        this.#passage(cell, { ...cell, position: { start: first, end: last } }, line, 'table cell');
    }
  }

  /**
   * @param parent whose words are read
   * @param block what takes part in the plan's text as one
   */
  #passage(parent: Parents, block: Node, line: number, standsIn: MarkdownSource['standsIn']): void {
    const { start, end } = offsets(block);
    const inline = new InlineReader(this.#text, start, end);
    inline.read(asHtmlSays(parent.children as PhrasingContent[]));
    const { marks, wordless } = inline;
    this.#add(inline.words, line, { kind: 'markdown', range: { start, end }, standsIn, marks, wordless });
    for (const title of inline.titles) this.#add(title, line, undefined);
  }

  #code(node: Node & { value: string }, standsIn: MarkdownSource['standsIn']): void {
    const { start, end } = offsets(node);
    const isFenced = /^[`~]/.test(this.#text.slice(start, start + 1));
    const words = new PassageWords();
    const from = isFenced ? start + /^[^\r\n]*/.exec(this.#text.slice(start, end))![0].length : start;
    words.addRead(node.value, this.#text, from, end, 'as it is');
    const source = { kind: 'markdown', range: { start, end }, standsIn, marks: [], wordless: [] } as const;
    this.#add(words, lineOf(node), source);
  }

  #html(node: Node): void {
    const { start, end } = offsets(node);
    const words = new PassageWords();
    const tag = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g;
    const html = this.#text.slice(start, end);
    let from = 0;
    const addUpTo = (to: number) => {
      for (let at = from; at < to; at++) words.add(html[at]!, start + at, start + at + 1);
    };
    for (const { index, 0: found } of html.matchAll(tag)) {
      addUpTo(index);
      from = index + found.length;
      words.add(' ', start + index, start + from);
    }
    addUpTo(html.length);
    this.#add(words, lineOf(node), undefined);
  }

  #add(collected: PassageWords, line: number, source: MarkdownSource | undefined): void {
    const { words, starts, ends } = collected.finish();
    if (words !== '') this.passages.push({ words, starts, ends, lines: [line], key: '', source });
  }
}

/** Reads the words of a block's inline content. */
class InlineReader {
  readonly words = new PassageWords();
  /** Those of pictures, which stand as captions of their own. */
  readonly titles: PassageWords[] = [];
  readonly marks: Mark[] = [];
  readonly wordless: string[] = [];
  readonly #text: string;
  readonly #end: number;
  /** Where what has been read ends: the parser gives no place to some of what follows. */
  #at: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
  }

  read(nodes: readonly Node[]): void {
    for (const node of nodes) this.#node(node);
  }

  #node(node: Node): void {
    const { start, end } = offsets(node, this.#at, this.#end);
    const { value, alt, title, label, children } = node as Partial<{
      value: string;
      alt: string | null;
      title: string | null;
      label: string | null;
      children: Node[];
    }>;
    if (node.type.endsWith('Reference') && label) {
      this.wordless.push(node.type === 'footnoteReference' ? `[^${label}]` : `[${label}]`);
    } else if (node.type === 'html' && node.position) this.wordless.push(value ?? '');
    const before = this.words.words.length;
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(value ?? ''))) {
      this.words.add(' ', start, end);
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      const writing = node.type === 'text' ? 'markdown' : 'as it is';
      this.words.addRead(value ?? '', this.#text, start, end, writing);
    } else if (alt) {
      const after = this.words.addRead(alt, this.#text, start + 2, end, 'markdown');
      if (title) this.#title(title, after, end);
    } else if (children) {
      this.#at = start;
      this.read(asHtmlSays(children as PhrasingContent[]));
    }
    const after = this.words.words.length;
    if (node.type !== 'text' && after > before)
      this.marks.push({ words: { start: before, end: after }, range: { start, end } });
    if (node.position) this.#at = end;
    else if (after > before) this.#at = this.words.ends.at(-1)!;
  }

  #title(title: string, from: number, to: number): void {
    const words = new PassageWords();
    const quote = /["'(]/.exec(this.#text.slice(from, to));
    words.addRead(title, this.#text, from + (quote?.index ?? 0) + 1, to, 'markdown');
    this.titles.push(words);
  }
}

function offsets(node: Node, start = 0, end = start): { start: number; end: number } {
  return { start: node.position?.start.offset ?? start, end: node.position?.end.offset ?? end };
}

/** From zero. */
function lineOf(node: Node): number {
  return (node.position?.start.line ?? 1) - 1;
}
