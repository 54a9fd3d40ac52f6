import type { CampaignDocument } from '../document.ts';
import type { ListNode, TreeNode } from '../yaml/tree.ts';
import { dashColumn } from './places.ts';

/** The column at which this document indents the items of its top-level lists. */
export function itemColumn(document: CampaignDocument): number {
  const list = document.root?.entries
    .map(({ value }) => value)
    .find((value): value is ListNode => value.kind === 'list' && !value.flow && value.items.length > 0);
  return list ? dashColumn(document, list.items[0]!) : 2;
}

/** Whether lists of this field stand as blocks elsewhere in the document. */
export function prefersBlock(document: CampaignDocument, field: string): boolean {
  let known = blockFields.get(document);
  if (!known) {
    known = listStyles(document);
    blockFields.set(document, known);
  }
  return known.get(field) ?? false;
}

// A document never changes once it is read; its tree is walked once for all fixes of its problems.
const blockFields = new WeakMap<CampaignDocument, ReadonlyMap<string, boolean>>();

/** The fields that hold lists of texts, and whether the first one found of each stands as a block. */
function listStyles(document: CampaignDocument): ReadonlyMap<string, boolean> {
  const styles = new Map<string, boolean>();
  const queue: TreeNode[] = document.root ? [document.root] : [];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.kind === 'scalar' || node.alias) continue;
    if (node.kind === 'list') for (const item of node.items) queue.push(item);
    else {
      for (const { key, value } of node.entries) {
        const isTexts = value.kind === 'list' && value.items.some((item) => item.kind === 'scalar');
        if (isTexts && value.kind === 'list' && !styles.has(key.text)) styles.set(key.text, !value.flow);
        queue.push(value);
      }
    }
  }
  return styles;
}
