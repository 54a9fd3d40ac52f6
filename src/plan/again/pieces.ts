import type { Range } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import type { Locations } from '../format/locations.ts';
import type { ReadingFinding } from '../format/read.ts';
import { type FieldInfo, fieldOf, type ObjectInfo } from '../format/vocabulary.ts';
import type { Entry, ListNode, ScalarNode, SyntaxFinding, TreeNode } from '../yaml/tree.ts';

/**
 * A stretch of frontmatter that means the same wherever it stands: a top-level entry, or an item of one that is a list
 * of objects. It reaches to the next one, so that comments and blank lines belong to the piece above them. All its
 * places are those of the text from which it was read.
 */
export interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: TreeNode;
  /** What was read from it; undefined where that is nothing. */
  readonly value: unknown;
  readonly locations: Locations;
  readonly findings: readonly ReadingFinding[];
}

/** A top-level entry that is one piece: its key, and the piece of which the node is the value. */
export interface WholeEntry {
  readonly kind: 'whole';
  readonly key: ScalarNode;
  /** Undefined where the key is unknown. */
  readonly field: FieldInfo | undefined;
  readonly piece: Piece;
}

/** A top-level entry that is a list of objects, in pieces. */
export interface ListEntry {
  readonly kind: 'list';
  readonly key: ScalarNode;
  readonly field: FieldInfo;
  /** Where its key's line began in the text from which that was read. */
  readonly start: number;
  /** From there to the first item. */
  readonly headLength: number;
  /** How many blanks stand before the items' hyphens. */
  readonly indent: number;
  readonly items: readonly Piece[];
  /** The list in the data. */
  readonly values: readonly unknown[];
}

export type PieceEntry = WholeEntry | ListEntry;

/** A document's frontmatter in pieces. */
export interface Pieces {
  /** Where the first entry's line begins. */
  readonly start: number;
  readonly entries: readonly PieceEntry[];
}

/** How much of the text an entry takes up, in UTF-16 code units. */
export function lengthOf(entry: PieceEntry): number {
  if (entry.kind === 'whole') return entry.piece.length;
  return entry.items.reduce((length, item) => length + item.length, entry.headLength);
}

/** The piece in which an object or list of a document's data was read. */
export function pieceOf(object: object): Piece | undefined {
  return home.get(object);
}

const home = new WeakMap<object, Piece>();

/** Remembers of all that a piece's value holds in which piece it was read. */
function settle(piece: Piece, value: unknown = piece.value): Piece {
  if (typeof value === 'object' && value !== null) {
    home.set(value, piece);
    for (const inside of Object.values(value)) settle(piece, inside);
  }
  return piece;
}

const aliasOrAnchor = /(?:^|[\s[{,:-])[&*][^\s*]/m;

/** Whether YAML may say the same in several places, so that no part of it can be read alone. */
export function mayHaveAnchors(yaml: string): boolean {
  return aliasOrAnchor.test(yaml);
}

/** A document's frontmatter in pieces; undefined where it is not written so that each of them can be read alone. */
export function piecesOf(document: CampaignDocument, top: object, info: ObjectInfo): Pieces | undefined {
  const { text, frontmatter, root, locations } = document;
  if (frontmatter.state !== 'closed' || !frontmatter.isUsual || !root || root.flow) return undefined;
  if (document.broken.length > 0 || document.doubtful.length > 0) return undefined;
  const findings = readingFindings(document.findings);
  const first = root.entries[0];
  if (!findings || !first || mayHaveAnchors(text.slice(frontmatter.yaml.start, frontmatter.yaml.end)))
    return undefined;
  if (root.range.end !== root.entries.at(-1)!.value.range.end) return undefined;
  const starts = root.entries.map(({ key }) => key.range.start);
  if (!starts.every((start) => isLineStart(text, start))) return undefined;
  const fields = root.entries.map(({ key }) => fieldOf(info, key.text));
  const known = fields.filter((field) => field !== undefined);
  if (new Set(known).size < known.length) return undefined;
  const entries = root.entries.map((entry, index) => {
    const stretch = { start: starts[index]!, end: starts[index + 1] ?? frontmatter.yaml.end };
    const field = fields[index];
    const value = field && (top as Record<string, unknown>)[field.name];
    const own = within(findings, stretch);
    return entryPieces(text, stretch, entry, { field, value, locations, findings: own });
  });
  const count = root.entries.reduce((sum, _, index) => sum + findingsOf(entries[index]!).length, 0);
  return count === findings.length ? { start: starts[0]!, entries } : undefined;
}

/** What was read from a stretch of text. */
interface Readings {
  readonly field: FieldInfo | undefined;
  readonly value: unknown;
  readonly locations: Locations;
  readonly findings: readonly ReadingFinding[];
}

/** A top-level entry in as many pieces as it has. */
export function entryPieces(
  text: string,
  stretch: Range,
  { key, value: node }: Entry,
  { field, value, locations, findings }: Readings,
): PieceEntry {
  const list = field?.list && field.object && node.kind === 'list' && Array.isArray(value) ? node : undefined;
  const items =
    list && itemPieces(text, stretch.end, list, { value: value as unknown[], locations, findings });
  if (field && list && items)
    return {
      kind: 'list',
      key,
      field,
      start: stretch.start,
      headLength: items.pieces[0]!.start - stretch.start,
      indent: items.indent,
      items: items.pieces,
      values: value as unknown[],
    };
  const piece = settle({
    start: stretch.start,
    length: stretch.end - stretch.start,
    node,
    value,
    locations,
    findings,
  });
  return { kind: 'whole', key, field, piece };
}

/**
 * The items of a list as pieces.
 * @param end where the last of them ends
 * @returns undefined where they do not begin with a hyphen of their own line, one below the other
 */
export function itemPieces(
  text: string,
  end: number,
  list: ListNode,
  read: {
    readonly value: readonly unknown[];
    readonly locations: Locations;
    readonly findings: readonly ReadingFinding[];
  },
): { readonly pieces: readonly Piece[]; readonly indent: number } | undefined {
  if (list.flow || list.items.length === 0 || list.range.end !== list.items.at(-1)!.range.end)
    return undefined;
  const hyphens = list.items.map(({ range }) => hyphenBefore(text, range.start));
  const starts: number[] = [];
  const indent = indentOf(text, list.range.start);
  if (indent === undefined || hyphens[0] !== list.range.start) return undefined;
  for (const hyphen of hyphens) {
    if (hyphen === undefined || indentOf(text, hyphen) !== indent) return undefined;
    starts.push(hyphen - indent);
  }
  const values = new Map<TreeNode, unknown>();
  for (const [index, node] of (read.locations.list(read.value)?.items ?? []).entries())
    values.set(node, read.value[index]);
  const pieces = list.items.map((node, index) => {
    const stretch = { start: starts[index]!, end: starts[index + 1] ?? end };
    return settle({
      start: stretch.start,
      length: stretch.end - stretch.start,
      node,
      value: values.get(node),
      locations: read.locations,
      findings: within(read.findings, stretch),
    });
  });
  const isAllPlaced = pieces.reduce((sum, { findings }) => sum + findings.length, 0) === read.findings.length;
  return isAllPlaced ? { pieces, indent } : undefined;
}

export function findingsOf(entry: PieceEntry): readonly ReadingFinding[] {
  return entry.kind === 'whole' ? entry.piece.findings : entry.items.flatMap(({ findings }) => findings);
}

/** Findings that are none of the YAML's; undefined where some are. */
export function readingFindings(
  findings: readonly (ReadingFinding | SyntaxFinding)[],
): readonly ReadingFinding[] | undefined {
  const reading = findings.filter((finding): finding is ReadingFinding => finding.type !== 'syntax');
  return reading.length === findings.length ? reading : undefined;
}

function within(findings: readonly ReadingFinding[], { start, end }: Range): readonly ReadingFinding[] {
  return findings.length === 0
    ? findings
    : findings.filter(({ range }) => start <= range.start && range.end <= end);
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n' || text[offset - 1] === '\r';
}

/** The hyphen behind which an item begins, on the same line. */
function hyphenBefore(text: string, start: number): number | undefined {
  let at = start - 1;
  while (text[at] === ' ') at--;
  const isApart = at < start - 1 || /^\s?$/.test(text.charAt(start));
  return text[at] === '-' && isApart ? at : undefined;
}

/** How many blanks stand on a line before an offset; undefined where anything else does. */
function indentOf(text: string, offset: number): number | undefined {
  let at = offset;
  while (text[at - 1] === ' ') at--;
  return isLineStart(text, at) ? offset - at : undefined;
}
