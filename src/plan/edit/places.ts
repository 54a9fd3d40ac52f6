import { lineEnding, type Range, type TextEdit } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import type { FieldLocation, ObjectLocation } from '../format/locations.ts';
import type { ListNode, MapNode, TreeNode } from '../yaml/tree.ts';
import { writtenRange } from '../yaml/written.ts';

/** Where edits of the frontmatter find their places: lines, columns, and what stands within brackets. */

/** Where a field stands in its object's own map: not what an alias brings in from elsewhere, nor a text without a key. */
export function ownField<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: keyof Data & string,
): FieldLocation | undefined {
  const location = document.locations.object(object);
  const found = location?.fields.get(field);
  return found?.key && location && isOwn(location, found) ? found : undefined;
}

/** Whether a field stands in its object's own map. */
export function isOwn({ node }: ObjectLocation, { key }: FieldLocation): boolean {
  if (node.kind !== 'map' || node.alias || key === undefined) return true;
  return node.entries.some((entry) => entry.key === key || entry.key.range.start === key.range.start);
}

/** Removes a stretch of a flow list or map with the comma behind it, or before it where it is the last. */
export function removeWithComma(document: CampaignDocument, { start, end }: Range): TextEdit {
  const behind = /^\s*,[ \t]*/.exec(document.text.slice(end));
  if (behind) {
    const next = end + behind[0].length;
    // Right behind a bracket a hash would begin no comment.
    return { range: { start, end: next }, newText: document.text[next] === '#' ? ' ' : '' };
  }
  const before = /,\s*$/.exec(document.text.slice(0, start));
  return { range: { start: start - (before?.[0].length ?? 0), end }, newText: '' };
}

/** The lines that a stretch takes up, with their line ends. */
export function wholeLines(document: CampaignDocument, { start, end }: Range): Range {
  const first = document.lines.position(start).line;
  const last = document.lines.position(Math.max(start, end)).line;
  const next = last + 1 < document.lines.count ? document.lines.line(last + 1).start : document.text.length;
  return { start: document.lines.line(first).start, end: next };
}

/** Where an entry of a map ends: behind its value, or behind its colon; in braces a key may have neither (`{a, b}`). */
export function entryEnd({ text }: CampaignDocument, key: Range, value: Range): number {
  const colon = /\s*:/y;
  colon.lastIndex = key.end;
  return Math.max(colon.test(text) ? colon.lastIndex : key.end, value.end);
}

/** An edit that only puts something in. */
export const insertion = (offset: number, newText: string): TextEdit => ({
  range: { start: offset, end: offset },
  newText,
});

/** The column of the hyphen of a list's item; its own where it has none. */
export function dashColumn(document: CampaignDocument, item: TreeNode): number {
  const { line, character } = document.lines.position(writtenRange(document.text, item).start);
  const { start } = document.lines.line(line);
  const before = document.text.slice(start, start + character);
  const dash = before.lastIndexOf('-');
  return column(document, start + (dash >= 0 ? dash : character));
}

/** The column of a place; where a line's tabs are still to be mended, the one that it will have. */
export function column(document: CampaignDocument, offset: number): number {
  const { line, character } = document.lines.position(offset);
  const { start } = document.lines.line(line);
  if (!document.text.slice(start, offset).includes('\t')) return character;
  const margin = document.findings
    .flatMap((finding) =>
      finding.type === 'syntax' && finding.cause === 'tab' ? (finding.repair ?? []) : [],
    )
    .find(({ range }) => range.start === start && range.end <= offset);
  return margin ? character + margin.newText.length - (margin.range.end - margin.range.start) : character;
}

/** The text of a stretch. */
export function slice(document: CampaignDocument, range: Range): string {
  return document.text.slice(range.start, range.end);
}

/** Whether a stretch stands within brackets or braces. */
export function isInFlow(document: CampaignDocument, range: Range): boolean {
  return document.root !== undefined && (enclosing(document.root, range)?.flow ?? false);
}

/** The innermost list or map in which a stretch stands; what stands in a flow one is all flow. */
export function enclosing(root: MapNode, range: Range): ListNode | MapNode | undefined {
  let found: ListNode | MapNode | undefined;
  let node: TreeNode | undefined = root;
  while (node && node.kind !== 'scalar') {
    const isItself = node.range.start === range.start && node.range.end === range.end;
    if (isItself && node !== root) break;
    found = node;
    node = children(node).find((child) => child.range.start <= range.start && range.end <= child.range.end);
  }
  return found;
}

/** The value that takes up just a stretch; undefined where none does. */
export function scalarAt(root: MapNode, range: Range): TreeNode | undefined {
  const parent = enclosing(root, range);
  return (
    parent &&
    children(parent).find((child) => child.range.start === range.start && child.range.end === range.end)
  );
}

/** What a list or map holds, in the order of the text. */
function children(node: ListNode | MapNode): readonly TreeNode[] {
  return node.kind === 'list' ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
}

/** Inserts lines behind the line on which a node ends, and behind the comment there. */
export function insertLine(document: CampaignDocument, node: TreeNode, lines: string): TextEdit {
  const { end } = document.lines.line(document.lines.position(node.range.end).line);
  return insertion(end, lineEnding(document.text) + lines);
}
