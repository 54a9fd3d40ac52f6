import type { List, ListItem, Table as MarkdownTable, Node, Root, RootContent } from 'mdast';
import { readBody } from '../../plan/body/body.ts';
import {
  type Block,
  type Cell,
  type Look,
  type Outline,
  oneLine,
  type PlainParagraph,
  tableOf,
} from '../outline.ts';
import { asMeant } from './headings.ts';
import { linesApart } from './lines-apart.ts';

/** Reads a Markdown document, or plain text; its passages keep the Markdown in which they are written. */
export function readMarkdownOutline(text: string): Outline {
  const { tree, start } = readBody(text);
  // What other tools wrote above the text stays a passage of it.
  const above = text
    .slice(0, start)
    .replace(/^\ufeff/, '')
    .trim();
  const front: Block[] =
    above === ''
      ? []
      : [
          {
            kind: 'paragraph',
            isCaption: false,
            text: oneLine(above),
            markdown: `\`\`\`yaml\n${above}\n\`\`\``,
          },
        ];
  return { blocks: [...front, ...asMeant(blocksOf(tree, text))], asides: [] };
}

function blocksOf(tree: Root, source: string): (Block | PlainParagraph)[] {
  const hasOneTitle =
    tree.children.filter((node) => node.type === 'heading' && node.depth === 1).length === 1;
  return tree.children.flatMap((node) => blocksOfNode(node, source, hasOneTitle));
}

function blocksOfNode(node: RootContent, source: string, hasOneTitle: boolean): (Block | PlainParagraph)[] {
  const words = { text: oneLine(wordsOf(node)), markdown: sourceOf(node, source) };
  switch (node.type) {
    case 'heading': {
      const markdown = words.markdown.replace(/^#+\s*|\s*#+\s*$|\r?\n[=-]+\s*$/g, '');
      return [
        {
          kind: 'heading',
          level: node.depth,
          isTitle: hasOneTitle && node.depth === 1,
          text: words.text,
          markdown,
        },
      ];
    }
    case 'list':
      return itemsOf(node, source, 0);
    case 'table': {
      const table = tableOf(rowsOf(node));
      return table ? [table] : [];
    }
    case 'paragraph': {
      const lines = linesApart(wordsOf(node), sourceOf(node, source).replace(/(?:\\| {2,})?\r?\n/g, '\n'));
      if (lines) return lines.map((line) => ({ kind: 'paragraph', isCaption: false, ...line, look: plain }));
      const isBold = node.children.length > 0 && node.children.every(({ type }) => type === 'strong');
      return words.text === ''
        ? [{ kind: 'paragraph', isCaption: false, ...words }]
        : [{ kind: 'paragraph', isCaption: false, ...words, look: { isBold, isLarge: false } }];
    }
    case 'thematicBreak':
      return [];
    default:
      return words.markdown === ''
        ? []
        : [{ kind: 'paragraph', isCaption: false, ...words, text: words.text || oneLine(words.markdown) }];
  }
}

const plain: Look = { isBold: false, isLarge: false };

/** The entries of a list, those of the lists within them one deeper; tables within them stand behind. */
function itemsOf(list: List, source: string, depth: number): Block[] {
  return list.children.flatMap((item: ListItem) => {
    const own = item.children.filter(({ type }) => type !== 'list' && type !== 'table');
    const inner = item.children.flatMap((child) => {
      if (child.type === 'list') return itemsOf(child, source, depth + 1);
      const table = child.type === 'table' ? tableOf(rowsOf(child)) : undefined;
      return table ? [table] : [];
    });
    const text = oneLine(own.map(wordsOf).join(' '));
    const markdown = own.map((child) => sourceOf(child, source)).join('\n\n');
    const box = typeof item.checked === 'boolean' ? { isTicked: item.checked } : {};
    const block: Block = { kind: 'item', depth, isNumbered: list.ordered === true, ...box, text, markdown };
    return [...(text === '' ? [] : [block]), ...inner];
  });
}

function rowsOf(table: MarkdownTable): Cell[][] {
  return table.children.map(({ children }) =>
    children.map((cell) =>
      wordsOf(cell)
        .split(/\n/)
        .map(oneLine)
        .filter((line) => line !== ''),
    ),
  );
}

/** The words of a node without any marks; breaks within it are line ends. */
function wordsOf(node: Node): string {
  if (node.type === 'break') return '\n';
  const { value, children, alt } = node as { value?: string; children?: Node[]; alt?: string | null };
  if (node.type === 'html')
    return /^<br\s*\/?>$/i.test(value ?? '') ? '\n' : (value ?? '').replace(/<[^>]*>/g, ' ');
  if (value !== undefined) return value;
  return children ? children.map(wordsOf).join('') : (alt ?? '');
}

function sourceOf({ position }: Node, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
