import { nearest, type Range, type TextEdit } from '../text/text.ts';
import { type CampaignDocument, topInfo } from './document.ts';
import { otherToolsKeys } from './format/other-tools.ts';
import type { ReadingFinding, UnknownKey } from './format/read.ts';
import { holderOf, isOfPlan, isRestOfText } from './format/stray-keys.ts';
import { frontmatterLines } from './frontmatter-lines.ts';
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
  const add = (range: Range | undefined) => {
    if (!range) return;
    const words = document.text.slice(range.start, range.end).trimEnd();
    const last = document.lines.position(range.start + words.length).line;
    for (let line = document.lines.position(range.start).line; line <= last; line++) lines.add(line);
  };
  for (const finding of document.findings) add(unreadRange(document, finding));
  for (const finding of document.doubtful) add(doubtfulRange(document, finding));
  for (const range of wordsOutside(document)) add(range);
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
      return finding.isRead ? undefined : wholeEntry(document, finding.range);
    case 'unknown-key':
      return finding.readAs === undefined && !isOtherTools(document, finding) && isMeant(document, finding)
        ? wholeEntry(document, finding.range)
        : undefined;
    case 'missing-value':
      return undefined;
  }
}

/**
 * The words between the fences that are in no key and no value: what a slip has cut off. Marks that only lead to other
 * words (`&base`, `*base`, `!tag`) are none, nor is what the fix of a slip takes away.
 */
function* wordsOutside(document: CampaignDocument): Iterable<Range> {
  const { root, findings, frontmatter } = document;
  const slips = findings.filter((finding) => finding.type === 'syntax');
  if (frontmatter.state !== 'closed' || slips.length === 0) return;
  const read = [
    ...(root ? rangesRead(document.text, root) : []),
    ...slips.flatMap(({ repair = [] }) => repair.filter(takesAway).map(({ range }) => range)),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  let readTo = 0;
  for (const { start, text, comment, end } of frontmatterLines(document)) {
    const words = text.slice(0, (comment?.start ?? end) - start);
    for (const { index, 0: word } of words.matchAll(/[&*!]?[\p{L}\p{N}]+/gu)) {
      const at = start + index;
      for (; next < read.length && read[next]!.start <= at; next++)
        readTo = Math.max(readTo, read[next]!.end);
      if (readTo <= at && !/^[&*!]/.test(word)) yield { start: at, end: at + word.length };
    }
  }
}

/** A text that is kept as it stands, without the line of the sign (`|`, `>`) that begins it. */
function belowSign(text: string, { start, end }: Range): Range {
  const sign = /^[|>].*/.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + sign.length, end };
}

/** Whether no words come in the place of others. */
function takesAway({ newText }: TextEdit): boolean {
  return !/[\p{L}\p{N}]/u.test(newText);
}

/** Where the keys and texts of a tree stand; a key that is no text says nothing, nor does its value. */
function rangesRead(text: string, root: TreeNode): Range[] {
  const ranges: Range[] = [];
  const queue = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.kind === 'scalar' && node.style === 'block') ranges.push(belowSign(text, node.range));
    else if (node.kind === 'scalar' || node.alias) ranges.push(node.range);
    else if (node.kind === 'list') for (const item of node.items) queue.push(item);
    else for (const { key, value } of node.entries) if (key.text !== '') queue.push(key, value);
  }
  return ranges;
}

/** Where a slip stands near, any key that is not known may be the slip's. */
function doubtfulRange(
  document: CampaignDocument,
  finding: SyntaxFinding | ReadingFinding,
): Range | undefined {
  return finding.type === 'unknown-key' && finding.readAs === undefined && !isOtherTools(document, finding)
    ? wholeEntry(document, finding.range)
    : unreadRange(document, finding);
}

function isOtherTools({ kind }: CampaignDocument, { key, of }: UnknownKey): boolean {
  return of === topInfo(kind).title && otherToolsKeys.has(key.trim().toLowerCase());
}

/**
 * Whether a key that is not known was meant to say something of the plan: no word at all, nearly one of ours, one of ours
 * in another place, or the rest of a text. Another belongs to whoever put it there.
 */
function isMeant({ text, findings }: CampaignDocument, { key, of, known, range }: UnknownKey): boolean {
  return (
    key.trim() === '' ||
    nearest(key, known, 1).length > 0 ||
    holderOf(key, of) !== undefined ||
    isRestOfText(text, range) ||
    // A slip further up may have moved it out of its place.
    (isOfPlan(key) && findings.some(({ type }) => type === 'syntax'))
  );
}

/** A key with its value, where the range is the key's or the value's. */
function wholeEntry({ root }: CampaignDocument, range: Range): Range {
  const entry = root && entryOf(root, range);
  if (!entry || entry.key.text === '') return range;
  return { start: entry.key.range.start, end: Math.max(range.end, entry.value.range.end) };
}

function entryOf(root: TreeNode, { start, end }: Range): Entry | undefined {
  const queue = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.kind === 'scalar' || node.alias) continue;
    if (node.kind === 'list') {
      for (const item of node.items) queue.push(item);
    } else {
      for (const entry of node.entries) {
        const { key, value } = entry;
        if (key.range.start === start) return entry;
        if (value.range.start === start && value.range.end === end) return entry;
        queue.push(value);
      }
    }
  }
  return undefined;
}
