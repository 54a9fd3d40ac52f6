import { movedRange } from '../../text/text.ts';
import type { Entry, TreeNode } from './tree.ts';

/**
 * Gives nodes of a tree as they stand further on in a text, whatever lies in them when it is looked at: most of a tree
 * never is. The same node is given as the same one again.
 */
export class Mover {
  readonly by: number;
  readonly #moved = new WeakMap<TreeNode, TreeNode>();

  /** @param by how far the nodes have moved, in UTF-16 code units */
  constructor(by: number) {
    this.by = by;
  }

  node<Node extends TreeNode>(node: Node): Node {
    if (this.by === 0) return node;
    const known = this.#moved.get(node) as Node | undefined;
    if (known) return known;
    const moved = this.#move(node) as Node;
    this.#moved.set(node, moved);
    return moved;
  }

  #move(node: TreeNode): TreeNode {
    const range = movedRange(node.range, this.by);
    if (node.kind === 'scalar') return { ...node, range };
    const inside = <Part>(parts: readonly Part[], move: (part: Part) => Part): (() => readonly Part[]) => {
      let moved: readonly Part[] | undefined;
      return () => (moved ??= parts.map(move));
    };
    if (node.kind === 'list') {
      const { items, ...rest } = node;
      const movedItems = inside(items, (item) => this.node(item));
      return {
        ...rest,
        range,
        get items() {
          return movedItems();
        },
      };
    }
    const { entries, ...rest } = node;
    const movedEntries = inside(
      entries,
      ({ key, value }): Entry => ({
        key: this.node(key),
        value: this.node(value),
      }),
    );
    return {
      ...rest,
      range,
      get entries() {
        return movedEntries();
      },
    };
  }
}
