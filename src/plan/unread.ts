import { nearest, type Range } from '../text/text.ts';
import type { CampaignDocument } from './document.ts';
import type { ReadingFinding } from './format/read.ts';
import type { Entry, SyntaxCause, SyntaxFinding, TreeNode } from './yaml/tree.ts';

/** What is left out of the reading wherever it cannot be mended. */
const lostCauses: ReadonlySet<SyntaxCause> = new Set([
  'missing-colon',
  'duplicate-key',
  'not-a-map',
  'too-deep',
  'other',
]);

/**
 * The lines of the frontmatter of which something is missing in the data, and so in everything made from it; zero-based,
 * in their order. What was mended as it was read is there; a key of one's own is not ours to read.
 */
export function unreadLines(document: CampaignDocument): number[] {
  const lines = new Set<number>();
  for (const finding of document.findings) {
    const range = unreadRange(document, finding);
    if (!range) continue;
    const last = document.lines.position(range.end).line;
    for (let line = document.lines.position(range.start).line; line <= last; line++) lines.add(line);
  }
  return [...lines].sort((a, b) => a - b);
}

/** Line numbers as people write them, counted from one, neighbours together: `3, 7–9`. */
export function lineNumbers(lines: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line === run.last + 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`))
    .join(', ');
}

function unreadRange(document: CampaignDocument, finding: SyntaxFinding | ReadingFinding): Range | undefined {
  switch (finding.type) {
    case 'syntax': {
      if (finding.cause === 'unclosed-fence')
        return { start: finding.range.start, end: document.text.trimEnd().length };
      if (finding.repair || !lostCauses.has(finding.cause)) return undefined;
      return wholeEntry(document, finding.range);
    }
    case 'invalid-value':
      // Several texts in brackets are read as one.
      return finding.found === 'list' && finding.field.freeText && !finding.field.list
        ? undefined
        : finding.range;
    case 'unknown-key':
      // What nearly is a key was meant to be one; another belongs to whoever put it there.
      return finding.readAs === undefined && nearest(finding.key, finding.known, 1).length > 0
        ? wholeEntry(document, finding.range)
        : undefined;
    case 'missing-value':
      return undefined;
  }
}

/** A key with its value, where the range is a key's. */
function wholeEntry({ root }: CampaignDocument, range: Range): Range {
  const entry = root && entryAt(root, range.start);
  return entry ? { start: range.start, end: Math.max(range.end, entry.value.range.end) } : range;
}

function entryAt(root: TreeNode, start: number): Entry | undefined {
  const queue = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.kind === 'scalar' || node.alias) continue;
    if (node.kind === 'list') {
      for (const item of node.items) queue.push(item);
    } else {
      for (const entry of node.entries) {
        if (entry.key.range.start === start) return entry;
        queue.push(entry.value);
      }
    }
  }
  return undefined;
}
