import { type CampaignDocument, topOf } from '../../src/plan/document.ts';
import { frontmatterLines } from '../../src/plan/frontmatter-lines.ts';
import { readMoney } from '../../src/plan/values/amounts.ts';
import type { TreeNode } from '../../src/plan/yaml/tree.ts';
import type { Range } from '../../src/text/text.ts';

/** Every text that a document's data holds, with how often. */
export function textsOf(document: CampaignDocument): Map<string, number> {
  const texts = new Map<string, number>();
  const visit = (value: unknown) => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null)
      for (const item of Object.values(value)) visit(item);
    else if (value !== undefined && String(value).trim() !== '') {
      const words = String(value).trim();
      texts.set(words, (texts.get(words) ?? 0) + 1);
    }
  };
  visit(topOf(document));
  return texts;
}

/** The comments of a document's frontmatter, sorted. */
export function commentsOf(document: CampaignDocument): string[] {
  return frontmatterLines(document)
    .flatMap(({ comment }) => (comment ? [document.text.slice(comment.start, comment.end).trim()] : []))
    .sort();
}

/** How many slips of YAML a document has. */
export function countSlips({ findings }: CampaignDocument): number {
  return findings.filter(({ type }) => type === 'syntax').length;
}

/** The values of a frontmatter that begin in a stretch of it, as they are read, whatever way they are written, and the sums that they may be. */
export function textsWithin({ root }: CampaignDocument, { start, end }: Range): string[] {
  const valuesIn = (node: TreeNode): string[] => {
    if (node.kind === 'list') return node.items.flatMap(valuesIn);
    if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => [key, value].flatMap(valuesIn));
    if (node.range.start < start || end <= node.range.start) return [];
    const text = node.text.trim();
    return [text, String(readMoney(text))];
  };
  return root ? valuesIn(root) : [];
}
