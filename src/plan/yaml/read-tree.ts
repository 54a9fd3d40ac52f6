import type { Range } from '../../text/text.ts';
import { type PartReading, readPart } from './read-part.ts';
import { yamlLines } from './scan/lines.ts';
import { findBullets } from './slips/bullets.ts';
import { findHashtags } from './slips/hashtags.ts';
import { findMissingSpaces } from './slips/missing-space.ts';
import { hasOddKey, mayHaveOddSpaces } from './slips/odd-spaces.ts';
import { aliasNames, findSpecialStarts, mayHaveSpecialStarts } from './slips/special-start.ts';
import { Anchors, readStrictly } from './strict.ts';
import type { Entry, MapNode, SyntaxFinding, TreeNode, TreeReading } from './tree.ts';

/** More top-level keys than any plan has; the rest of them count as one part. */
const maxParts = 400;

/** The tolerant reader, once it was needed. */
let tolerantReader: typeof import('./tolerant.ts') | undefined;

/**
 * Reads the YAML of a frontmatter into a located tree.
 *
 * Well-formed YAML is read in one go. Where that fails, each top-level key is read alone, so that an error
 * spoils no more than its own part; there the common slips are mended in a copy and the copy is read, each
 * slip a finding with the edits that mend it. What is left is read by the tolerant reader, loaded on first use.
 * @param text the whole file
 * @param range where its YAML stands
 */
export async function readTree(text: string, range: Range): Promise<TreeReading> {
  const reading = readTreeNow(text, range);
  if (!reading.isPartial) return reading;
  tolerantReader = await import('./tolerant.ts');
  return readTreeNow(text, range);
}

/**
 * The same at once, for callers that cannot wait. Where the tolerant reader is needed and not loaded yet, the
 * parts that it would read are missing, and `isPartial` says so.
 */
export function readTreeNow(text: string, range: Range): TreeReading & { readonly isPartial: boolean } {
  const yaml = text.slice(range.start, range.end);
  const strict = readStrictly(yaml, range.start);
  if (!strict.error && !isMisread(strict.root, yaml))
    return { ...finish(strict.root, [], []), isPartial: false };
  const parts: PartReading[] = [];
  const aliases = aliasNames(yaml);
  for (const { start, text: part } of topLevelParts(printable(yaml))) {
    const anchors = parts.at(-1)?.anchors ?? new Anchors();
    const around = { anchors, aliases, readTolerantly: tolerantReader?.readTolerantly };
    parts.push(readPart(part, range.start + start, around));
  }
  const findings = parts.flatMap((part) => part.findings);
  const entries: Entry[] = [];
  for (const { root, findings: own } of parts) {
    if (root?.kind === 'map') for (const entry of root.entries) entries.push(entry);
    else if (root && own.length === 0) findings.push(notAMap(root));
  }
  const first = entries[0];
  const root: MapNode | undefined = first && {
    kind: 'map',
    range: { start: first.key.range.start, end: entries.at(-1)!.value.range.end },
    flow: false,
    entries,
  };
  const broken = parts.flatMap((part) => part.broken);
  return { ...finish(root, findings, broken), isPartial: parts.some((part) => part.isPartial) };
}

/**
 * Whether well-formed YAML says something else than people see: bullets and odd spaces are part of texts and keys, hashtags
 * and words that begin with & or ! of none, and a key without a blank behind its colon is a text.
 */
export function isMisread(root: TreeNode | undefined, yaml: string): boolean {
  return (
    findBullets(yaml).length > 0 ||
    findHashtags(yaml).length > 0 ||
    (mayHaveSpecialStarts(yaml) && findSpecialStarts(yaml, aliasNames(yaml)).length > 0) ||
    findMissingSpaces(yaml).length > 0 ||
    (mayHaveOddSpaces(yaml) && hasOddKey(root))
  );
}

function finish(root: TreeNode | undefined, findings: SyntaxFinding[], broken: Range[]): TreeReading {
  if (root && root.kind !== 'map') return { root: undefined, findings: [notAMap(root)], broken };
  return { root, findings: [...findings, ...(root ? duplicateKeys(root) : [])], broken };
}

function notAMap(root: TreeNode): SyntaxFinding {
  return { type: 'syntax', cause: 'not-a-map', range: root.range };
}

/** YAML allows no control characters or halves of surrogate pairs; they are read as U+FFFD. */
function printable(yaml: string): string {
  return yaml.replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r\x85])\p{Cc}/gu, '\uFFFD');
}

/** Cuts YAML before each of its top-level keys, except those within a text or quotation. */
function topLevelParts(yaml: string): { start: number; text: string }[] {
  const starts = yamlLines(yaml)
    .filter(({ within, text }) => within === undefined && topLevelKey.test(text))
    .map(({ start }) => start);
  if (starts[0] !== 0) starts.unshift(0);
  starts.length = Math.min(starts.length, maxParts);
  return starts.map((start, index) => ({ start, text: yaml.slice(start, starts[index + 1] ?? yaml.length) }));
}

/** A key at the margin, whatever characters it is made of: what is wrong with it is its part's own matter. */
const topLevelKey = /^(?:[^\s#\-\]}"'*+–—•‣◦▪·][^:]*|"[^"]*"|'[^']*'):(?=\s|$)/;

/** Keys that stand twice in one map: YAML knows no such thing, and readers take the first or the last. */
export function duplicateKeys(root: TreeNode): SyntaxFinding[] {
  const findings: SyntaxFinding[] = [];
  const queue: TreeNode[] = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.kind === 'scalar' || node.alias) continue;
    if (node.kind === 'list') {
      for (const item of node.items) queue.push(item);
      continue;
    }
    const seen = new Map<string, Range>();
    for (const { key, value } of node.entries) {
      const first = key.text === '' ? undefined : seen.get(key.text);
      if (first)
        findings.push({ type: 'syntax', cause: 'duplicate-key', range: key.range, detail: key.text, first });
      else seen.set(key.text, key.range);
      if (value.kind !== 'scalar') queue.push(value);
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start);
}
