import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Block, type Cell, type Outline, oneLine, type PlainParagraph, tableOf } from '../outline.ts';
import { asMeant } from './headings.ts';
import { linesApart } from './lines-apart.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** No clipboard holds more that people want in a plan, in UTF-16 code units. */
const longest = 2_000_000;

/** No page nests deeper; what does could not be walked. */
const deepest = 300;

/** Reads HTML as Word, Outlook, Excel and browsers put it on the clipboard; undefined for what is too long. */
export function readHtmlOutline(html: string): Outline | undefined {
  if (html.length > longest) return undefined;
  const blocks: (Block | PlainParagraph)[] = [];
  addBlocks(parse(html), blocks, 0, []);
  return { blocks: asMeant(blocks), asides: [] };
}

const silent = /^(?:head|style|script|title|template|noscript)$/;
const blockNames = /^(?:p|div|h[1-6]|li|ul|ol|table|blockquote|section|article|body|html|dl|dt|dd|pre)$/;

/** @param lists the lists that it stands in, outermost first: whether each is numbered */
function addBlocks(
  node: Node,
  blocks: (Block | PlainParagraph)[],
  depth: number,
  lists: readonly boolean[],
): void {
  let run: Node[] = [];
  const endRun = () => {
    addText(run, blocks, undefined, lists);
    run = [];
  };
  for (const child of childrenOf(node)) {
    const name = 'tagName' in child ? child.tagName : '';
    if (silent.test(name)) continue;
    const isBlock = blockNames.test(name) || hasBlocks(child, depth);
    if (!isBlock || depth > deepest) {
      run.push(child);
      continue;
    }
    endRun();
    if (name === 'table') addTable(child as Element, blocks);
    else if (name === 'ul' || name === 'ol') addBlocks(child, blocks, depth + 1, [...lists, name === 'ol']);
    else if (/^(?:p|h[1-6])$/.test(name)) addText([child], blocks, child as Element, lists);
    else addBlocks(child, blocks, depth + 1, lists);
  }
  endRun();
}

/** Whether blocks stand within an inline element, as Google Docs puts all that is copied into a bold one. */
function hasBlocks(node: Node, depth: number): boolean {
  if (depth > deepest || !('tagName' in node) || silent.test(node.tagName)) return false;
  return childrenOf(node).some(
    (child) => 'tagName' in child && (blockNames.test(child.tagName) || hasBlocks(child, depth + 1)),
  );
}

function addText(
  nodes: readonly Node[],
  blocks: (Block | PlainParagraph)[],
  element: Element | undefined,
  lists: readonly boolean[],
): void {
  const words = nodes.map((node) => wordsOf(node)).join('');
  const text = oneLine(words);
  if (text === '') return;
  const level = /^h([1-6])$/.exec(element?.tagName ?? '')?.[1];
  // Word writes lists as paragraphs, and says in their style that they are.
  const inWord = /mso-list:[^;"]*?level(\d)/.exec(attribute(element, 'style'))?.[1];
  if (level !== undefined) blocks.push({ kind: 'heading', level: Number(level), isTitle: false, text });
  else if (lists.length > 0)
    blocks.push({ kind: 'item', depth: lists.length - 1, isNumbered: lists.at(-1) === true, text });
  else if (inWord !== undefined)
    blocks.push({ kind: 'item', depth: Number(inWord) - 1, isNumbered: false, text });
  else
    for (const { text: line } of linesApart(words, words) ?? [{ text }])
      blocks.push({
        kind: 'paragraph',
        isCaption: false,
        text: line,
        look: { isBold: false, isLarge: false },
      });
}

function addTable(table: Element, blocks: Block[]): void {
  const rows = within(table, 'tr').map((row) =>
    childrenOf(row)
      .filter((cell): cell is Element => 'tagName' in cell && /^t[dh]$/.test(cell.tagName))
      .flatMap((cell): Cell[] => {
        const span = Math.min(Number(attribute(cell, 'colspan')) || 1, mostColumns);
        return [linesOf(cell), ...Array.from({ length: span - 1 }, (): Cell => [])];
      }),
  );
  const found = tableOf(rows);
  if (found) blocks.push(found);
}

const mostColumns = 63;

function linesOf(cell: Node): Cell {
  return wordsOf(cell)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
}

/** The rows of a table, those of tables within it not. */
function within(element: Node, name: string): Element[] {
  return childrenOf(element).flatMap((child) => {
    if (!('tagName' in child)) return [];
    if (child.tagName === name) return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? within(child, name) : [];
  });
}

/** The words within a node; a line end for each break and paragraph. */
function wordsOf(node: Node, depth = 0): string {
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  if (!('tagName' in node) || silent.test(node.tagName) || depth > deepest) return '';
  // What Word puts before the entries of a list for programs that know no lists.
  if (/mso-list:\s*Ignore/i.test(attribute(node, 'style'))) return '';
  if (node.tagName === 'br') return '\n';
  const words = childrenOf(node)
    .map((child) => wordsOf(child, depth + 1))
    .join('');
  return blockNames.test(node.tagName) ? `${words}\n` : words;
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function attribute(element: Element | undefined, name: string): string {
  return element?.attrs.find((each) => each.name === name)?.value ?? '';
}
