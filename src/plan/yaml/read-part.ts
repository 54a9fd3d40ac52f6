import { applyEdits, type Range, type TextEdit } from '../../text/text.ts';
import { findBullets } from './slips/bullets.ts';
import { findSlip } from './slips/find-slip.ts';
import { findHashtags } from './slips/hashtags.ts';
import { findMissingSpaces } from './slips/missing-space.ts';
import { findOddSpaces, hasOddKey } from './slips/odd-spaces.ts';
import type { Slip } from './slips/slip.ts';
import { readStrictly, type StrictReading } from './strict.ts';
import type { StrictError } from './strict-error.ts';
import type { SyntaxCause, SyntaxFinding, TreeNode, TreeReading } from './tree.ts';

/** So many slips are mended in one part before reading it gets a guess. */
const maxRepairs = 12;

/** What is made of a stretch of YAML that is read alone. */
export interface PartReading extends Omit<TreeReading, 'root'> {
  readonly root: TreeNode | undefined;
  /** Whether the tolerant reader was needed and not there. */
  readonly isPartial: boolean;
}

/**
 * Reads one part of a frontmatter, its slips mended in a copy.
 * @param part the text from one top-level key to the next
 * @param base where it stands in its file
 * @param readTolerantly reads what no mending makes readable
 */
export function readPart(
  part: string,
  base: number,
  readTolerantly: ((yaml: string, locate: (offset: number) => number) => TreeNode | undefined) | undefined,
): PartReading {
  const copy = new MendedCopy(part, base);
  copy.mend(findBullets(copy.text));
  copy.mend(findMissingSpaces(copy.text));
  copy.mend(findHashtags(copy.text));
  const { reading, isRead } = readMended(copy);
  const failure = reading.error;
  if (failure?.reason === 'too deep') {
    const range = copy.report('too-deep', failure);
    return { root: undefined, findings: copy.findings, broken: [range], isPartial: false };
  }
  if (isRead) return { root: reading.root, findings: copy.findings, broken: [], isPartial: false };
  if (copy.findings.length === 0) copy.report('other', failure);
  const root = readTolerantly?.(copy.text, copy.locator());
  const broken = [{ start: base, end: base + part.length }];
  return { root, findings: copy.findings, broken, isPartial: readTolerantly === undefined };
}

/** Mends slips one after the other until the copy can be read, or nothing more can be done. */
function readMended(copy: MendedCopy): { reading: StrictReading; isRead: boolean } {
  for (let round = 0; ; round++) {
    const reading = readStrictly(copy.text, 0, copy.locator());
    const isOdd = reading.error !== undefined || reading.root?.kind === 'scalar' || hasOddKey(reading.root);
    const oddSpaces = isOdd && round === 0 ? findOddSpaces(copy.text) : undefined;
    if (!reading.error && !oddSpaces) return { reading, isRead: true };
    if (round === maxRepairs || reading.error?.reason === 'too deep') return { reading, isRead: false };
    const slip = oddSpaces ?? (reading.error && findSlip(copy.text, reading.error));
    if (!slip || !copy.mend([slip])) return { reading, isRead: false };
  }
}

/** A copy of a part in which slips are mended. What is found is located in the file. */
class MendedCopy {
  readonly findings: SyntaxFinding[] = [];
  readonly #part: string;
  readonly #base: number;
  /** In the part as it was. */
  readonly #edits: TextEdit[] = [];
  #text: string;

  constructor(part: string, base: number) {
    this.#part = part;
    this.#base = base;
    this.#text = part;
  }

  get text(): string {
    return this.#text;
  }

  /**
   * Mends slips of the copy and notes them as findings.
   * @returns whether that changed anything
   */
  mend(slips: readonly Slip[]): boolean {
    const locate = this.locator();
    const before = this.#text;
    const earlier = [...this.#edits];
    for (const slip of slips) {
      const edits = slip.edits.map(({ range, newText }) => ({
        range: { start: locate(range.start) - this.#base, end: locate(range.end) - this.#base },
        newText,
      }));
      // A second slip in a stretch that is mended already cannot be told apart from the first.
      if (edits.some((edit) => earlier.some((other) => overlaps(edit.range, other.range)))) continue;
      if (slip.edits.some(({ range, newText }) => before.slice(range.start, range.end) !== newText))
        this.#note(slip, edits, locate);
    }
    this.#text = applyEdits(this.#part, this.#edits);
    return this.#text !== before;
  }

  #note(slip: Slip, edits: readonly TextEdit[], locate: (offset: number) => number): void {
    if (!slip.silent) this.findings.push(findingOf(slip, edits, locate, this.#base));
    for (const edit of edits) this.#edits.push(edit);
  }

  /** Notes what cannot be mended, at the words of the line where reading stopped. */
  report(cause: SyntaxCause, failure: StrictError | undefined): Range {
    const range = lineRange(this.#part, this.locator()(failure?.offset ?? 0) - this.#base, this.#base);
    this.findings.push({ type: 'syntax', cause, range });
    return range;
  }

  /** Turns offsets in the copy into offsets in the file. */
  locator(): (offset: number) => number {
    const ordered = [...this.#edits].sort((a, b) => a.range.start - b.range.start);
    return (offset) => {
      let shift = 0;
      for (const { range, newText } of ordered) {
        const start = range.start + shift;
        if (offset < start) break;
        if (offset < start + newText.length)
          return this.#base + Math.min(range.end, range.start + (offset - start));
        shift += newText.length - (range.end - range.start);
      }
      return this.#base + Math.max(0, Math.min(offset - shift, this.#part.length));
    };
  }
}

function findingOf(
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
    ...(offer ? { repair: edits.map((edit) => shifted(edit, base)) } : {}),
  };
}

function shifted({ range, newText }: TextEdit, by: number): TextEdit {
  return { range: { start: range.start + by, end: range.end + by }, newText };
}

function overlaps(a: Range, b: Range): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
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
