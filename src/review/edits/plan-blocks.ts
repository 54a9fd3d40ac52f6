import type { List, ListItem, Node, Nodes, Root, Table, TableRow } from 'mdast';
import { type DocumentPassage, readWords } from '../../document/passages.ts';
import { LineIndex, type Range } from '../../text/text.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';

/** A block of the plan's text that a reviewer takes out, moves or puts something next to. */
export type PlanBlock =
  | { readonly kind: 'block'; readonly node: Node; readonly parent: Root }
  | { readonly kind: 'item'; readonly node: ListItem; readonly parent: List; readonly root: Node }
  | { readonly kind: 'row'; readonly node: TableRow; readonly parent: Table };

/** The block of the plan's text that a passage of the document comes from; undefined where it is none by itself. */
export function blockOf({ tree, passages }: ReviewedPlan, passage: DocumentPassage): PlanBlock | undefined {
  if (passage.line === undefined) return undefined;
  if (passage.table) return rowAt(tree, passage.line);
  const words = readWords(passage.cells[0]?.[0] ?? '');
  const found = passages
    .atLine(passage.line)
    .find((other) => other.source?.kind === 'markdown' && readWords(other.words) === words);
  if (found?.source?.kind !== 'markdown') return undefined;
  const chain = chainTo(tree, found.source.range);
  const [root, ...inner] = chain;
  if (!root) return undefined;
  const item = inner.findLast((node): node is ListItem => node.type === 'listItem');
  if (!item) return inner.length === 0 ? { kind: 'block', node: root, parent: tree } : undefined;
  const parent = chain[chain.indexOf(item) - 1];
  const isItsWords =
    item.children[0] !== undefined && rangeOf(item.children[0]).start === found.source.range.start;
  return parent?.type === 'list' && isItsWords ? { kind: 'item', node: item, parent, root } : undefined;
}

/** Where the words of an item begin, behind its mark. */
export function contentStart({ children, position }: ListItem): number {
  return children[0]?.position?.start.offset ?? position?.end.offset ?? 0;
}

/** Where the line begins on which an offset stands. */
export function lineStart(text: string, offset: number): number {
  const lines = new LineIndex(text);
  return lines.line(lines.position(offset).line).start;
}

/** Where the line ends on which an offset stands, without its line end. */
export function lineEnd(text: string, offset: number): number {
  const lines = new LineIndex(text);
  return lines.line(lines.position(offset).line).end;
}

/** Where a node stands in the text. */
export function rangeOf(node: Node): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The row of a table that begins on a line, from zero. */
function rowAt(tree: Root, line: number): PlanBlock | undefined {
  for (const parent of tree.children) {
    if (parent.type !== 'table') continue;
    const node = parent.children.find(({ position }) => position?.start.line === line + 1);
    if (node) return { kind: 'row', node, parent };
  }
  return undefined;
}

/** The nodes in which a stretch stands, from the outermost that has a place of its own. */
function chainTo(tree: Root, { start, end }: Range): Nodes[] {
  const chain: Nodes[] = [];
  let node: Nodes = tree;
  for (;;) {
    const inner: Nodes | undefined =
      'children' in node
        ? node.children.find((child) => {
            const range = rangeOf(child);
            return range.start <= start && end <= range.end;
          })
        : undefined;
    if (!inner) return chain;
    chain.push(inner);
    const own = rangeOf(inner);
    if (own.start === start && own.end === end) return chain;
    node = inner;
  }
}
