import { applyEdits, type Range, type TextEdit } from '../../text/text.ts';
import { findBullets } from './slips/bullets.ts';
import { findSlip } from './slips/find-slip.ts';
import { findHashtags } from './slips/hashtags.ts';
import { findMissingSpaces } from './slips/missing-space.ts';
import { findOddSpaces, hasOddKey } from './slips/odd-spaces.ts';
import type { Slip } from './slips/slip.ts';
import { findSpecialStarts } from './slips/special-start.ts';
import { Anchors, readStrictly, type StrictReading } from './strict.ts';
import type { StrictError } from './strict-error.ts';
import type { SyntaxCause, SyntaxFinding, TreeNode, TreeReading } from './tree.ts';

/** So many slips are mended in one part before reading it gets a guess. */
const maxRepairs = 12;

/** What is made of a stretch of YAML that is read alone. */
export interface PartReading extends Omit<TreeReading, 'root'> {
  readonly root: TreeNode | undefined;
  /** Those of the parts up to this one. */
  readonly anchors: Anchors;
  /** Whether the tolerant reader was needed and not there. */
  readonly isPartial: boolean;
}

/** What is known around a part. */
export interface Surroundings {
  /** Those of the parts above. */
  readonly anchors: Anchors;
  /** The names that an alias has anywhere in the frontmatter. */
  readonly aliases: ReadonlySet<string>;
  /** Reads what no mending makes readable. */
  readonly readTolerantly:
    | ((yaml: string, locate: (offset: number) => number) => TreeNode | undefined)
    | undefined;
}

/**
 * Reads one part of a frontmatter, its slips mended in a copy.
 * @param part the text from one top-level key to the next
 * @param base where it stands in its file
 */
export function readPart(part: string, base: number, around: Surroundings): PartReading {
  const copy = new MendedCopy(part, base);
  copy.mend(findBullets(copy.text));
  copy.mend(findMissingSpaces(copy.text));
  copy.mend(findSpecialStarts(copy.text, around.aliases));
  copy.mend(findHashtags(copy.text));
  const { reading, isRead, anchors } = readMended(copy, around.anchors);
  const failure = reading.error;
  if (failure?.reason === 'too deep') {
    const range = copy.report('too-deep', failure);
    return { root: undefined, findings: copy.findings, broken: [range], isPartial: false, anchors };
  }
  if (isRead) return { root: reading.root, findings: copy.findings, broken: [], isPartial: false, anchors };
  if (!copy.hasFindingAt(failure)) copy.report('other', failure);
  const root = around.readTolerantly?.(copy.text, copy.locator());
  const broken = [{ start: base, end: base + part.length }];
  const isPartial = around.readTolerantly === undefined;
  return { root, findings: copy.findings, broken, isPartial, anchors };
}

/** Mends slips one after the other until the copy can be read, or nothing more can be done. */
function readMended(
  copy: MendedCopy,
  earlier: Anchors,
): { reading: StrictReading; isRead: boolean; anchors: Anchors } {
  for (let round = 0; ; round++) {
    const anchors = new Anchors(earlier);
    const reading = readStrictly(copy.text, 0, copy.locator(), anchors);
    const isOdd = reading.error !== undefined || reading.root?.kind === 'scalar' || hasOddKey(reading.root);
    const oddSpaces = isOdd && round === 0 ? findOddSpaces(copy.text) : undefined;
    if (!reading.error && !oddSpaces) return { reading, isRead: true, anchors };
    if (round === maxRepairs || reading.error?.reason === 'too deep')
      return { reading, isRead: false, anchors };
    const slip = oddSpaces ?? (reading.error && findSlip(copy.text, reading.error));
    if (!slip || !copy.mend([slip])) return { reading, isRead: false, anchors };
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

  /** Whether something was found already in the line where reading stopped. */
  hasFindingAt(failure: StrictError | undefined): boolean {
    const line = this.#lineOf(failure);
    return this.findings.some(({ range }) => range.start <= line.end && line.start <= range.end);
  }

  /** Notes what cannot be mended, at the words of the line where reading stopped. */
  report(cause: SyntaxCause, failure: StrictError | undefined): Range {
    const range = this.#lineOf(failure);
    this.findings.push({ type: 'syntax', cause, range });
    return range;
  }

  #lineOf(failure: StrictError | undefined): Range {
    return lineRange(this.#part, this.locator()(failure?.offset ?? 0) - this.#base, this.#base);
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
  const words = line.trim();
  if (words === '') return { start: base + start, end: base + start + line.length };
  const from = base + start + line.indexOf(words);
  return { start: from, end: from + words.length };
}
