import type { Node, PhrasingContent, Root, RootContent, Text } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { allAtOnce, type Steps } from '../../steps.ts';
import type { Range } from '../../text/text.ts';
import { bodyStart, findFrontmatter } from '../frontmatter.ts';
import { bodySections, Definitions, endsOpen, mayHaveDefinitions } from './body-sections.ts';
import { readDialectLines } from './dialect-lines.ts';
import { readGfm, readGfmWithoutBareLinks } from './read-gfm.ts';

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
  .use(readGfmWithoutBareLinks)
  .use(readDialectLines)
  .freeze();

/** What GFM adds to CommonMark has one of these in it; without, reading takes half the time. */
const mayBeGfm = /[~|@]|www\.|:\/\/|\[\^|\[[ xX]\]/i;

const bareLink = /www\.|:\/\/|@/i;

function parse(markdown: string): Root {
  if (!mayBeGfm.test(markdown)) return commonMark.parse(markdown);
  const tree = withoutBareLinks.parse(markdown);
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

/** The same step by step. */
export function* bodySteps(text: string): Steps<Body> {
  const start = bodyStart(text, findFrontmatter(text));
  const body = text.slice(start);
  const linesAbove = countLines(text.slice(0, start));
  // Behind its frontmatter, a line of hyphens at the body's beginning is no second frontmatter.
  const frontmatter = start > 1 ? '---\n---\n' : '';
  const plain = (reason: 'tangled' | 'too long', range: Range): Body => ({
    tree: plainTree(body, start, linesAbove),
    start,
    plain: { reason, range: shift(range, start) },
  });
  if (body.length > limits.length) return plain('too long', { start: 0, end: body.length });
  const tangle = findTangle(body);
  if (tangle) return plain('tangled', tangle);
  try {
    const tree = (yield* sectionBySection(frontmatter, body)) ?? parseBehind(frontmatter, body);
    movePositions(tree.children, start, linesAbove);
    return { tree, start };
  } catch (error) {
    // remark recurses into nested constructs; whatever the guard above missed ends here.
    if (!(error instanceof RangeError)) throw error;
    return plain('tangled', { start: 0, end: body.length });
  }
}

/**
 * Reads a body section by section: the parser gets slower with the length of what it is given.
 * @returns undefined where a code fence or HTML block goes on across a heading
 */
function* sectionBySection(frontmatter: string, body: string): Steps<Root | undefined> {
  const sections = bodySections(body);
  const before = (start: number) => (start === 0 ? frontmatter : '');
  const definitions = new Definitions();
  for (const { start, text } of sections) {
    if (!mayHaveDefinitions(text)) continue;
    definitions.add(parseBehind(before(start), text), text);
    yield 0;
  }
  const tree: Root = { type: 'root', children: [] };
  let lines = 0;
  for (const { start, text } of sections) {
    const section = parseBehind(before(start) + definitions.neededBy(text), text);
    if (start + text.length < body.length && endsOpen(section, text)) return undefined;
    movePositions(section.children, start, lines);
    for (const child of section.children) tree.children.push(child);
    lines += countLines(text);
    yield start / body.length;
  }
  return tree;
}

/** Reads a text behind what decides how it is read: frontmatter, definitions. Those are left out then. */
function parseBehind(before: string, text: string): Root {
  const tree = parse(before + text);
  if (before === '') return tree;
  tree.children = tree.children.filter(({ position }) => position!.start.offset! >= before.length);
  movePositions(tree.children, -before.length, -countLines(before));
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
function plainTree(body: string, start: number, linesAbove: number): Root {
  const children: RootContent[] = [];
  let line = linesAbove;
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
function movePositions(nodes: readonly Positioned[], offset: number, lines: number): void {
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (!point) continue;
      point.offset = (point.offset ?? 0) + offset;
      point.line += lines;
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
