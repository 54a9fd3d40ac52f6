import type { List } from 'mdast';
import type { Block, ListItem, Paragraph } from '../model.ts';
import type { MarkdownContext, Surroundings } from './context.ts';

/** The deepest level that Word has for lists. */
const deepestLevel = 8;

/** Turns the content of an item into blocks. */
type ItemReader<Content> = (content: Content, surroundings: Surroundings) => Block[];

/** A list of Markdown. */
export function listBlocks(
  { ordered, start, children }: List,
  context: MarkdownContext,
  surroundings: Surroundings,
  blocksOf: ItemReader<List['children'][number]['children']>,
): Block[] {
  const itemIn = listIn(ordered ? (start ?? 1) : undefined, context, surroundings);
  return children.flatMap((node) => {
    const { level } = itemIn;
    const item: ListItem =
      typeof node.checked === 'boolean' ? { kind: 'task', level, done: node.checked } : itemIn;
    const inside = { ...surroundings, depth: level + 1 };
    return itemBlocks(
      blocksOf(node.children, inside),
      item,
      surroundings,
      node.position?.start.line,
      context,
    );
  });
}

/**
 * What each item of a new list is.
 * @param start the number of the first; undefined where the list has bullets
 */
export function listIn(
  start: number | undefined,
  context: MarkdownContext,
  { depth }: Surroundings,
): Exclude<ListItem, { kind: 'task' }> {
  const level = Math.min(depth, deepestLevel);
  if (start === undefined) return { kind: 'bullet', level };
  const list = context.lists.push({ level, start: Math.min(Math.max(start, 0), 32_767) }) - 1;
  return { kind: 'number', level, list };
}

/** Blocks as an item of a list: the first of them carries its bullet, number or box. */
export function itemBlocks(
  blocks: readonly Block[],
  item: ListItem,
  { quotes }: Surroundings,
  line: number | undefined,
  { words }: MarkdownContext,
): Block[] {
  const asItem = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    place: { depth: item.level + 1, quotes, item },
  });
  const [first, ...others] = blocks;
  if (first?.type === 'paragraph' && !first.place?.item) return [asItem(first), ...others];
  // A bullet that only holds other bullets says nothing; a number counts all the same.
  if (first?.type === 'paragraph' && item.kind === 'bullet') return [...blocks];
  const content = words.say(blocks.length > 0 ? 'itemAsFollows' : 'itemEmpty');
  return [asItem({ type: 'paragraph', style: 'body', content, line }), ...blocks];
}
