import type { CampaignDocument } from '../plan/document.ts';
import type { TreeNode } from '../plan/yaml/tree.ts';

/** Lines that fold into their first; zero-based, both ends included. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** The blocks of a frontmatter that fold: the whole of it, each key with what stands below it, each entry of a list. */
export function foldsOf(document: CampaignDocument): Fold[] {
  const { frontmatter, lines, root } = document;
  if (frontmatter.state !== 'closed') return [];
  const folds = new Map<number, number>();
  const add = (from: number, to: number) => {
    const start = lines.position(from).line;
    const end = lines.position(to).line;
    if (end > start) folds.set(start, Math.max(end, folds.get(start) ?? 0));
  };
  add(frontmatter.fence.start, frontmatter.closing.start);
  const visit = (node: TreeNode) => {
    if (node.kind === 'scalar' || node.alias) return;
    if (node.kind === 'list') {
      for (const item of node.items) {
        add(item.range.start, item.range.end);
        visit(item);
      }
      return;
    }
    for (const { key, value } of node.entries) {
      add(key.range.start, value.range.end);
      visit(value);
    }
  };
  if (root) visit(root);
  return [...folds].map(([start, end]) => ({ start, end }));
}
