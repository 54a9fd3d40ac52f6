import type { Range, TextEdit } from '../../text/text.ts';
import { applyEdits } from '../../text/text.ts';
import { findBullets } from './slips/bullets.ts';
import { findSlip } from './slips/find-slip.ts';
import { findOddSpaces, mayHaveOddSpaces } from './slips/odd-spaces.ts';
import type { Slip } from './slips/slip.ts';
import { readStrictly } from './strict.ts';
import type { StrictError } from './strict-error.ts';
import type { Entry, MapNode, SyntaxFinding, TreeNode, TreeReading } from './tree.ts';

/** So many slips are mended in one top-level part of the frontmatter before reading it gets a guess. */
const maxRepairs = 12;

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
  const parts = topLevelParts(printable(yaml)).map((part) => readPart(part.text, range.start + part.start));
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

/** Whether well-formed YAML says something else than people see: bullets and odd spaces are part of texts and keys. */
function isMisread(root: TreeNode | undefined, yaml: string): boolean {
  return findBullets(yaml).length > 0 || (mayHaveOddSpaces(yaml) && hasOddKey(root));
}

function hasOddKey(root: TreeNode | undefined): boolean {
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

function topLevelParts(yaml: string): { start: number; text: string }[] {
  const starts = [
    ...yaml.matchAll(/^(?:[^\s#\-\]}"'*+–—•‣◦▪·][^\r\n:]*|"[^"\r\n]*"|'[^'\r\n]*'):(?=\s|$)/gm),
  ].map((match) => match.index);
  if (starts[0] !== 0) starts.unshift(0);
  starts.length = Math.min(starts.length, maxParts);
  return starts.map((start, index) => ({ start, text: yaml.slice(start, starts[index + 1] ?? yaml.length) }));
}

interface PartReading extends Omit<TreeReading, 'root'> {
  readonly root: TreeNode | undefined;
  readonly isPartial: boolean;
}

function readPart(part: string, base: number): PartReading {
  const findings: SyntaxFinding[] = [];
  const edits: TextEdit[] = [];
  for (const slip of findBullets(part)) {
    edits.push(...slip.edits);
    findings.push(finding(slip, slip.edits, (offset) => base + offset, base));
  }
  let repaired = applyEdits(part, edits);
  let failure: StrictError | undefined;
  const mend = (slip: Slip): boolean => {
    if (applyEdits(repaired, slip.edits) === repaired) return false;
    const locate = locator(part, edits, base);
    const original = slip.edits.map((edit) => ({
      range: { start: locate(edit.range.start) - base, end: locate(edit.range.end) - base },
      newText: edit.newText,
    }));
    // A second slip in a stretch that is mended already cannot be told apart from the first.
    if (original.some((edit) => edits.some((other) => overlaps(edit.range, other.range)))) return false;
    if (!slip.silent) findings.push(finding(slip, original, locate, base));
    edits.push(...original);
    repaired = applyEdits(part, edits);
    return true;
  };
  for (let round = 0; round <= maxRepairs; round++) {
    const locate = locator(part, edits, base);
    const reading = readStrictly(repaired, 0, locate);
    const isOdd = reading.error !== undefined || reading.root?.kind === 'scalar' || hasOddKey(reading.root);
    const oddSpaces = isOdd && round === 0 ? findOddSpaces(repaired) : undefined;
    if (!reading.error && !oddSpaces) return { root: reading.root, findings, broken: [], isPartial: false };
    failure = reading.error;
    if (failure && failure.reason === 'too deep') {
      const range = lineRange(part, locate(failure.offset) - base, base);
      findings.push({ type: 'syntax', cause: 'too-deep', range });
      return { root: undefined, findings, broken: [range], isPartial: false };
    }
    const slip = oddSpaces ?? (failure && findSlip(repaired, failure));
    if (!slip || !mend(slip)) break;
  }
  if (findings.length === 0) {
    const offset = locator(part, edits, base)(failure?.offset ?? 0) - base;
    findings.push({ type: 'syntax', cause: 'other', range: lineRange(part, offset, base) });
  }
  const root = tolerantReader?.readTolerantly(repaired, locator(part, edits, base));
  const broken = [{ start: base, end: base + part.length }];
  return { root, findings, broken, isPartial: tolerantReader === undefined };
}

function finding(
  { cause, range, detail, offer }: Slip,
  edits: readonly TextEdit[],
  locate: (offset: number) => number,
  base: number,
): SyntaxFinding {
  return {
    type: 'syntax',
    cause,
    range: { start: locate(range.start), end: locate(range.end) },
    ...(detail === undefined ? {} : { detail }),
    ...(offer ? { repair: edits.map((edit) => shift(edit, base)) } : {}),
  };
}

function shift(edit: TextEdit, by: number): TextEdit {
  return { range: { start: edit.range.start + by, end: edit.range.end + by }, newText: edit.newText };
}

function overlaps(a: Range, b: Range): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** Turns offsets in the repaired part into offsets in the file. */
function locator(part: string, edits: readonly TextEdit[], base: number): (offset: number) => number {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start);
  return (offset) => {
    let shift = 0;
    for (const { range, newText } of ordered) {
      const start = range.start + shift;
      if (offset < start) break;
      if (offset < start + newText.length) {
        return base + Math.min(range.end, range.start + (offset - start));
      }
      shift += newText.length - (range.end - range.start);
    }
    return base + Math.max(0, Math.min(offset - shift, part.length));
  };
}

/** The words of the line at an offset. */
function lineRange(part: string, offset: number, base: number): Range {
  let start = Math.min(offset, part.length);
  while (start > 0 && !/[\r\n]/.test(part[start - 1]!)) start--;
  const line = /^[^\r\n]*/.exec(part.slice(start))![0];
  const indent = /^\s*/.exec(line)![0].length;
  if (line.trim() === '') return { start: base + start, end: base + start + line.length };
  return { start: base + start + indent, end: base + start + line.trimEnd().length };
}

/** Keys that stand twice in one map: YAML knows no such thing, and readers take the first or the last. */
function duplicateKeys(root: TreeNode): SyntaxFinding[] {
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
      const first = seen.get(key.text);
      if (first)
        findings.push({ type: 'syntax', cause: 'duplicate-key', range: key.range, detail: key.text, first });
      else seen.set(key.text, key.range);
      if (value.kind !== 'scalar') queue.push(value);
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start);
}
