import type { TextEdit } from '../../../text/text.ts';
import { yamlLines } from '../scan/lines.ts';
import type { TreeNode } from '../tree.ts';
import type { Slip } from './slip.ts';

/** Spaces that are none to YAML, and characters of no width: they come with text pasted from Word and web pages. */
const oddSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
const oddSpaces = new RegExp(oddSpace, 'g');
/** Where they do harm: before a line's first word, behind its hyphens, and behind its key's colon. */
const spacing = new RegExp(
  `^(?:[ \\t]|${oddSpace.source})*(?:-(?:[ \\t]|${oddSpace.source})+)*(?:[\\w-]+:(?:[ \\t]|${oddSpace.source})+)?`,
);

/** Whether a text may have spaces in its layout that YAML does not know; cheap, and true too often. */
export function mayHaveOddSpaces(text: string): boolean {
  return oddSpace.test(text);
}

/** The spaces in a YAML's layout that YAML does not know, as one slip. */
export function findOddSpaces(yaml: string): Slip | undefined {
  const edits = yamlLines(yaml).flatMap((line) =>
    [...spacing.exec(line.text)![0].matchAll(oddSpaces)].map((match): TextEdit => {
      const start = line.start + match.index;
      const hasWidth = !/[\u200b\ufeff]/.test(match[0]);
      return { range: { start, end: start + 1 }, newText: hasWidth ? ' ' : '' };
    }),
  );
  const first = edits[0];
  return first && { cause: 'odd-space', range: first.range, edits, offer: true };
}

/** Whether such a space was read as part of a key. */
export function hasOddKey(root: TreeNode | undefined): boolean {
  const queue = root ? [root] : [];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.kind === 'scalar' || node.alias) continue;
    if (node.kind === 'list') {
      for (const item of node.items) queue.push(item);
      continue;
    }
    for (const { key, value } of node.entries) {
      if (mayHaveOddSpaces(key.text)) return true;
      queue.push(value);
    }
  }
  return false;
}
