import type { Node, PhrasingContent, Root, RootContent, Text } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { allAtOnce, type Steps } from '../../steps.ts';
import type { Range } from '../../text/text.ts';
import { bodyStart, findFrontmatter } from '../frontmatter.ts';
import { bodySections, Definitions, endsOpen, mayHaveDefinitions } from './body-sections.ts';
import { readDialectLines } from './dialect-lines.ts';
import { liftPlainBlocks, type Origin } from './plain-blocks.ts';
import { readGfm } from './read-gfm.ts';

/** A plan's Markdown body as a syntax tree. All positions count in the whole file. */
export interface Body {
  readonly tree: Root;
  /** Where in the file the body begins, in UTF-16 code units. */
  readonly start: number;
  /** Set where the body could not be read as Markdown and was taken as headings and plain text. */
  readonly plain?: { readonly reason: 'tangled' | 'too long'; readonly range: Range };
}

const commonMark = unified().use(remarkParse).use(remarkFrontmatter).use(readDialectLines).freeze();
const withGfm = unified().use(remarkParse).use(remarkFrontmatter).use(readGfm).use(readDialectLines).freeze();
const withoutBareLinks = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(readGfm)
  .use(readDialectLines)
  .use(leaveBareLinks)
  .freeze();

/** Takes GFM's links made of bare addresses away again: looking for them costs a third of the time. */
function leaveBareLinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } });
  // It is the only one that goes over the finished tree.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .filter((extension) => !('transforms' in extension));
}

/** What GFM adds to CommonMark besides bare links has one of these in it; without, reading takes a fifth less time. */
const mayBeGfm = /[~|]|:-|-:|\[\^|\[[ xX]\]/;

const bareLink = /www\.|:\/\/|@/i;

function parse(markdown: string): Root {
  const tree = (mayBeGfm.test(markdown) ? withoutBareLinks : commonMark).parse(markdown);
  // Most addresses are those of links; one in plain text may be a bare link.
  return bareLink.test(markdown) && hasBareLink(tree) ? withGfm.parse(markdown) : tree;
}

function hasBareLink(tree: Root): boolean {
  const waiting: Node[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text' && bareLink.test((node as Text).value)) return true;
    for (const child of (node as Partial<Root>).children ?? []) waiting.push(child);
  }
  return false;
}

/**
 * Reads the body of a plan: everything behind its frontmatter.
 * Never throws and never hangs: what would overflow the parser's stack or keep it busy for ever is read as
 * headings and plain paragraphs instead.
 * @param text the whole file
 */
export function readBody(text: string): Body {
  return allAtOnce(bodySteps(text));
}

/** Behind it a line of hyphens begins none. */
const noFrontmatter = '---\n---\n';

/** The same step by step. */
export function* bodySteps(text: string): Steps<Body> {
  const start = bodyStart(text, findFrontmatter(text));
  const body = text.slice(start);
  // Behind its frontmatter, a line of hyphens at the body's beginning is no second frontmatter.
  const frontmatter = start > 1 ? noFrontmatter : '';
  const plain = (reason: 'tangled' | 'too long', range: Range): Body => ({
    tree: plainTree(body, start),
    start,
    plain: { reason, range: shift(range, start) },
  });
  if (body.length > limits.length) return plain('too long', { start: 0, end: body.length });
  const tangle = findTangle(body);
  if (tangle) return plain('tangled', tangle);
  try {
    const origin = { offset: start, line: countLines(text.slice(0, start)) };
    const tree = yield* sectionBySection(frontmatter, body, origin);
    if (tree) return { tree, start };
    const whole = parseBehind(frontmatter, body);
    movePositions(whole.children, origin);
    return { tree: whole, start };
  } catch (error) {
    // remark recurses into nested constructs; whatever the guard above missed ends here.
    if (!(error instanceof RangeError)) throw error;
    return plain('tangled', { start: 0, end: body.length });
  }
}

/**
 * Reads a body section by section: the parser gets slower with the length of what it is given.
 * @param origin where the body begins in the file
 * @returns undefined where a code fence or HTML block goes on across a heading
 */
function* sectionBySection(frontmatter: string, body: string, origin: Origin): Steps<Root | undefined> {
  const sections = bodySections(body);
  const definitions = new Definitions();
  for (const { start, text } of sections) {
    if (!mayHaveDefinitions(text)) continue;
    definitions.add(parseBehind(start === 0 ? frontmatter : '', text), text);
    yield 0;
  }
  const tree: Root = { type: 'root', children: [] };
  let { line } = origin;
  for (const { start, text } of sections) {
    const { blocks, rest, moves } = liftPlainBlocks(text, { offset: origin.offset + start, line });
    const isBeginning = start === 0 && moves[0]?.by.offset === 0;
    const before = isBeginning ? frontmatter : rest.startsWith('---') ? noFrontmatter : '';
    const read = rest === '' ? [] : parseBehind(before + definitions.neededBy(rest), rest).children;
    if (start + text.length < body.length && endsOpen(read.at(-1), rest)) return undefined;
    let [move, lifted] = [0, 0];
    for (const child of read) {
      const from = child.position!.start.offset!;
      while (moves[move + 1] && moves[move + 1]!.from <= from) move++;
      const { by } = moves[move]!;
      movePositions([child], { offset: origin.offset + start + by.offset, line: line + by.line });
      while (blocks[lifted] && isBefore(blocks[lifted]!, child)) tree.children.push(blocks[lifted++]!);
      tree.children.push(child);
    }
    tree.children.push(...blocks.slice(lifted));
    line += countLines(text);
    yield start / body.length;
  }
  return tree;
}

function isBefore(one: Node, other: Node): boolean {
  return one.position!.start.offset! < other.position!.start.offset!;
}

/** Reads a text behind what decides how it is read: frontmatter, definitions. Those are left out then. */
function parseBehind(before: string, text: string): Root {
  const tree = parse(before + text);
  if (before === '') return tree;
  tree.children = tree.children.filter(({ position }) => position!.start.offset! >= before.length);
  movePositions(tree.children, { offset: -before.length, line: -countLines(before) });
  return tree;
}

/**
 * Beyond the first two, micromark's time grows with the square of the input or its recursion overflows. The
 * length is in UTF-16 code units: micromark takes about four seconds for each million, in one go.
 */
const limits = { nesting: 60, delimiters: 1_500, length: 3_000_000 };

/** The first line or paragraph that no person writes and that the parser cannot take. */
function findTangle(body: string): Range | undefined {
  let delimiters = 0;
  let from = 0;
  for (const match of body.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const range = { start: match.index, end: match.index + line.length };
    if (nestingOf(line) > limits.nesting) return range;
    if (isNewParagraph(body, match.index)) {
      delimiters = 0;
      from = match.index;
    }
    delimiters += countDelimiters(line);
    if (delimiters > limits.delimiters) return { start: from, end: range.end };
  }
  return undefined;
}

/** How many quotes and lists a line opens inside one another: `> > - - text`, or its indentation. */
function nestingOf(line: string): number {
  const opening = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
  const markers = opening.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indentation = /^[ \t]*/.exec(line)![0].length;
  return markers > 0 ? markers + indentation / 2 : 0;
}

function isNewParagraph(body: string, lineStart: number): boolean {
  return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(body.slice(Math.max(0, lineStart - 80), lineStart));
}

/** How many of a text’s letters may begin or end emphasis, strikethrough or a link. */
export function countDelimiters(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (code === 0x2a || code === 0x5f || code === 0x7e || code === 0x5b) count++;
  }
  return count;
}

/** Headings and paragraphs only, by lines: what stays readable of a body that is not Markdown. */
function plainTree(body: string, start: number): Root {
  const children: RootContent[] = [];
  let line = 0;
  for (const block of body.matchAll(/(?:[^\r\n]*\S[^\r\n]*(?:\r\n|\n|\r|$))+|(?:\r\n|\n|\r)/g)) {
    const text = block[0].trim();
    const at = { line: line + 1, column: 1, offset: start + block.index };
    line += countLines(block[0]);
    if (text === '') continue;
    const position = { start: at, end: { ...at, offset: at.offset + block[0].length } };
    const heading = /^(#{1,6})[ \t]+([^\r\n]*)$/.exec(text);
    const content: PhrasingContent[] = [{ type: 'text', value: heading?.[2] ?? text, position }];
    children.push(
      heading
        ? { type: 'heading', depth: heading[1]!.length as 1, children: content, position }
        : { type: 'paragraph', children: content, position },
    );
  }
  return { type: 'root', children };
}

interface Positioned {
  position?: Root['position'];
  children?: Positioned[];
}

/** Makes positions count from further on. Walks without recursion: bodies may nest deeply. */
function movePositions(nodes: readonly Positioned[], by: Origin): void {
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (!point) continue;
      point.offset = (point.offset ?? 0) + by.offset;
      point.line += by.line;
    }
    for (const child of node.children ?? []) waiting.push(child);
  }
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
