import { LineIndex, movedRange, type Range } from '../../text/text.ts';
import { type CampaignDocument, topInfo, topOf } from '../document.ts';
import { type FieldLocation, Locations } from '../format/locations.ts';
import { type ReadingFinding, readField } from '../format/read.ts';
import type { FieldInfo, ObjectInfo } from '../format/vocabulary.ts';
import { bodyStart, type Frontmatter, mayEndFrontmatter } from '../frontmatter.ts';
import { Mover } from '../yaml/moved.ts';
import { duplicateKeys, isMisread } from '../yaml/read-tree.ts';
import { readStrictly } from '../yaml/strict.ts';
import type { Entry, ListNode, MapNode, TreeNode } from '../yaml/tree.ts';
import { type ChangedStretch, changedStretch } from './changed-stretch.ts';
import { MovedPieces } from './moved-pieces.ts';
import {
  entryPieces,
  findingsOf,
  itemPieces,
  type ListEntry,
  lengthOf,
  mayHaveAnchors,
  type Piece,
  type PieceEntry,
  type Pieces,
  piecesOf,
  readingFindings,
} from './pieces.ts';

type Closed = Extract<Frontmatter, { state: 'closed' }>;

/**
 * Reads a document that was read before and has changed a little: only the pieces of its frontmatter that changed are
 * read, and the data of all others is the very same, so that what was worked out from it still holds. What is read is
 * what reading the whole of it would give.
 * @param earlier an earlier reading, of this or another state of it
 * @param text the whole file
 * @returns undefined where the whole of it is to be read: it is not well-formed, say, or changed at its fences
 */
export function readAgain(earlier: CampaignDocument, text: string): CampaignDocument | undefined {
  const change = changedStretch(earlier.text, text);
  if (!change) return earlier;
  const { frontmatter } = earlier;
  if (frontmatter.state !== 'closed') return undefined;
  const pieces = knownPieces(earlier);
  if (!pieces) return undefined;
  if (change.range.start >= bodyStart(earlier.text, frontmatter)) {
    const document = { ...earlier, text, lines: new LineIndex(text) };
    known.set(document, pieces);
    return document;
  }
  if (change.range.start < pieces.start || change.range.end > frontmatter.yaml.end) return undefined;
  const changed = replacePieces(pieces, change, text);
  return changed && assemble(earlier, changed, movedFrontmatter(frontmatter, change.by), text);
}

const known = new WeakMap<CampaignDocument, Pieces>();

function knownPieces(document: CampaignDocument): Pieces | undefined {
  const pieces = known.get(document) ?? piecesOf(document, topOf(document), topInfo(document.kind));
  if (pieces) known.set(document, pieces);
  return pieces;
}

function movedFrontmatter({ yaml, closing, ...rest }: Closed, by: number): Closed {
  return { ...rest, yaml: { start: yaml.start, end: yaml.end + by }, closing: movedRange(closing, by) };
}

/** The pieces with those read anew that a change touches; undefined where that cannot be told from them alone. */
function replacePieces({ start, entries }: Pieces, change: ChangedStretch, text: string): Pieces | undefined {
  let at = start;
  for (const [index, entry] of entries.entries()) {
    const stretch = { start: at, end: at + lengthOf(entry) };
    at = stretch.end;
    if (change.range.start >= stretch.end) continue;
    if (change.range.end > stretch.end) return undefined;
    const replaced =
      (entry.kind === 'list' && replaceItems(entry, stretch.start, change, text)) ||
      replaceEntry(entry, { start: stretch.start, end: stretch.end + change.by }, text);
    return replaced && { start, entries: entries.with(index, replaced) };
  }
  return undefined;
}

/** A list with the items read anew that a change touches. */
function replaceItems(
  entry: ListEntry,
  start: number,
  { range, by }: ChangedStretch,
  text: string,
): ListEntry | undefined {
  const { items, indent, field } = entry;
  const starts: number[] = [];
  let end = start + entry.headLength;
  for (const item of items) {
    starts.push(end);
    end += item.length;
  }
  if (range.start < starts[0]!) return undefined;
  let first = starts.length - 1;
  while (starts[first]! > range.start) first--;
  let behind = first + 1;
  while (behind < starts.length && starts[behind]! < range.end) behind++;
  const stretchTo = (next: number) => ({ start: starts[first]!, end: (starts[next] ?? end) + by });
  // Where the line end before the next item is gone, that one belongs to it too.
  if (behind < items.length && !endsLine(text, stretchTo(behind).end)) behind++;
  const stretch = stretchTo(behind);
  const chunk = text.slice(stretch.start, stretch.end);
  if (!chunk.startsWith(`${' '.repeat(indent)}-`) || !endsLine(text, stretch.end)) return undefined;
  const heading = 'k:\n';
  const root = readChunk(heading + chunk, stretch.start - heading.length);
  const [only, ...more] = root?.entries ?? [];
  if (!only || more.length > 0 || only.value.kind !== 'list') return undefined;
  if (only.value.range.start !== stretch.start + indent) return undefined;
  const read = readPiece(field, only.value);
  const fresh =
    read && itemPieces(text, stretch.end, only.value, { ...read, value: read.value as unknown[] });
  if (fresh?.indent !== indent) return undefined;
  const all = [...items.slice(0, first), ...fresh.pieces, ...items.slice(behind)];
  return { ...entry, items: all, values: all.flatMap(({ value }) => (value === undefined ? [] : [value])) };
}

/** A top-level entry, read anew as a whole. */
function replaceEntry({ key, field }: PieceEntry, stretch: Range, text: string): PieceEntry | undefined {
  // A key in other spelling is a finding of its own.
  if (!field || ![field.name, ...field.aliases].includes(key.text)) return undefined;
  if (!endsLine(text, stretch.end)) return undefined;
  const root = readChunk(text.slice(stretch.start, stretch.end), stretch.start);
  const [only, ...more] = root?.entries ?? [];
  if (!only || more.length > 0 || only.key.text !== key.text || only.key.style !== key.style)
    return undefined;
  if (only.key.range.start !== stretch.start) return undefined;
  const read = readPiece(field, only.value);
  return read && entryPieces(text, stretch, only, { field, ...read });
}

function endsLine(text: string, offset: number): boolean {
  return text[offset - 1] === '\n' || text[offset - 1] === '\r';
}

/** The tree of a part of the YAML; undefined where it cannot be read alone, or not as people see it. */
function readChunk(yaml: string, base: number): MapNode | undefined {
  if (mayEndFrontmatter(yaml) || mayHaveAnchors(yaml) || /^%/m.test(yaml)) return undefined;
  const { root, error } = readStrictly(yaml, base);
  if (error || root?.kind !== 'map' || root.flow || isMisread(root, yaml)) return undefined;
  return duplicateKeys(root).length === 0 ? root : undefined;
}

function readPiece(field: FieldInfo, node: TreeNode) {
  const locations = new Locations();
  const { value, findings: all } = readField(field, node, locations);
  const findings = readingFindings(all);
  return findings && { value, locations, findings };
}

/** The document that pieces make up. */
function assemble(
  earlier: CampaignDocument,
  pieces: Pieces,
  frontmatter: Closed,
  text: string,
): CampaignDocument {
  const starts = startsOf(pieces);
  const moved = new MovedPieces(starts.pieces);
  const locations = new Locations(moved.find);
  const nodes = pieces.entries.map((entry, index) => nodesOf(entry, starts.entries[index]!, moved));
  const entries = nodes.map(({ key, value }): Entry => ({ key, value }));
  const range = { start: entries[0]!.key.range.start, end: entries.at(-1)!.value.range.end };
  const root: MapNode = { kind: 'map', range, flow: false, entries };
  const info = topInfo(earlier.kind);
  const data = dataOf(topOf(earlier), info, pieces);
  const fields = new Map<string, FieldLocation>();
  for (const [index, entry] of pieces.entries.entries()) {
    if (entry.field) fields.set(entry.field.name, nodes[index]!);
    if (entry.kind === 'list')
      locations.setList(entry.values, listLocation(entry, nodes[index]!.value, moved));
  }
  locations.setObject(data, { node: root, info, fields });
  const findings = pieces.entries.flatMap((entry) => movedFindings(entry, moved));
  const rest = { text, lines: new LineIndex(text), frontmatter, root, locations, findings };
  const document = (
    earlier.kind === 'plan' ? { ...earlier, plan: data, ...rest } : { ...earlier, register: data, ...rest }
  ) as CampaignDocument;
  known.set(document, pieces);
  return document;
}

function startsOf({ start, entries }: Pieces): { entries: number[]; pieces: Map<Piece, number> } {
  const starts = { entries: [] as number[], pieces: new Map<Piece, number>() };
  let at = start;
  for (const entry of entries) {
    starts.entries.push(at);
    if (entry.kind === 'list') at += entry.headLength;
    for (const piece of entry.kind === 'whole' ? [entry.piece] : entry.items) {
      starts.pieces.set(piece, at);
      at += piece.length;
    }
  }
  return starts;
}

/** The key and the value of a top-level entry as they stand by now. */
function nodesOf(entry: PieceEntry, start: number, moved: MovedPieces): Entry {
  if (entry.kind === 'whole') {
    const mover = moved.mover(entry.piece);
    return { key: mover.node(entry.key), value: mover.node(entry.piece.node) };
  }
  const key = new Mover(start - entry.start).node(entry.key);
  const last = entry.items.at(-1)!;
  const range = {
    start: start + entry.headLength + entry.indent,
    end: last.node.range.end + moved.mover(last).by,
  };
  let items: readonly TreeNode[] | undefined;
  const value: ListNode = {
    kind: 'list',
    range,
    flow: false,
    get items() {
      items ??= entry.items.map((piece) => moved.mover(piece).node(piece.node));
      return items;
    },
  };
  return { key, value };
}

function listLocation(entry: ListEntry, node: TreeNode, moved: MovedPieces) {
  const read = entry.items.filter(({ value }) => value !== undefined);
  let items: readonly TreeNode[] | undefined;
  return {
    node,
    get items() {
      items ??= read.map((piece) => moved.mover(piece).node(piece.node));
      return items;
    },
  };
}

/** The data of a document whose pieces these are, by that of an earlier one. */
function dataOf(earlier: object, info: ObjectInfo, { entries }: Pieces): object {
  const data: Record<string, unknown> = { ...earlier };
  for (const entry of entries) {
    const { field } = entry;
    if (!field) continue;
    const value = entry.kind === 'list' ? entry.values : entry.piece.value;
    if (value !== undefined) data[field.name] = value;
    else if (info.byKey.get(field.name)?.alwaysText) data[field.name] = '';
    else delete data[field.name];
  }
  return data;
}

function movedFindings(entry: PieceEntry, moved: MovedPieces): readonly ReadingFinding[] {
  const pieces = entry.kind === 'whole' ? [entry.piece] : entry.items;
  if (findingsOf(entry).length === 0) return [];
  return pieces.flatMap((piece) =>
    piece.findings.map((finding) => ({
      ...finding,
      range: movedRange(finding.range, moved.mover(piece).by),
    })),
  );
}
