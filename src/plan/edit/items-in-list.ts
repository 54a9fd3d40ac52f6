import { lineEnding, type TextEdit } from '../../text/text.ts';
import { type CampaignDocument, topOf } from '../document.ts';
import type { Register } from '../format/register-schema.ts';
import type { Plan } from '../format/schema.ts';
import { isEmpty, type MapNode, type TreeNode } from '../yaml/tree.ts';
import { inFlow, writtenRange } from '../yaml/written.ts';
import { insertTopLevel } from './insert-field.ts';
import { itemColumn } from './list-style.ts';
import { column, dashColumn, insertion, insertLine, ownField, wholeLines } from './places.ts';
import { removeItem } from './remove-item.ts';
import { setField } from './set-field.ts';
import { blockItem, flowItem, keyedFlowItem, keyedItem, type NewItem } from './value-text.ts';

/**
 * Adds a map to one of the document's top-level lists (`objectives`, `channels` …); adds the list where it is missing.
 * @param after the place of the item behind which it is to stand; behind the last unless said
 */
export function addItem(
  document: CampaignDocument,
  field: (keyof Plan & string) | (keyof Register & string),
  item: NewItem,
  after = -1,
): TextEdit[] {
  const data = topOf(document);
  const existing = document.locations.object(data)?.fields.get(field);
  const eol = lineEnding(document.text);
  const node = existing?.value;
  const list = (data as Readonly<Record<string, unknown>>)[field] as readonly unknown[];
  const appended = node && appendItem(document, list, node, item, after);
  if (appended) return appended;
  const lines = blockItem(item, itemColumn(document), eol);
  if (existing?.key && node) {
    const emptied = {
      start: existing.key.range.end + 1,
      end: Math.max(existing.key.range.end + 1, node.range.end),
    };
    const line = insertion(document.lines.line(document.lines.position(emptied.end).line).end, eol + lines);
    return emptied.start === emptied.end ? [line] : [{ range: emptied, newText: '' }, line];
  }
  return insertTopLevel(document, field, `${field}:${eol}${lines}`);
}

/**
 * Adds a map to a list of maps that an object holds (an activity's `approval`, the budget's `items`); where there
 * is none yet, it stands there alone.
 * @param after the place of the item behind which it is to stand; behind the last unless said
 */
export function addEntry<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: keyof Data & string,
  item: NewItem,
  after = -1,
): TextEdit[] {
  const existing = ownField(document, object, field);
  if (!existing || isEmpty(existing.value)) return setField(document, object, field, item);
  const list = object[field] as readonly unknown[];
  return appendItem(document, list, existing.value, item, after) ?? setField(document, object, field, item);
}

/**
 * Removes one item of a list of maps or texts, in block style with its lines; the last item goes with the
 * list's key. Nothing for a list that is keyed by id or stands elsewhere.
 */
export function removeListItem(
  document: CampaignDocument,
  list: readonly unknown[],
  index: number,
): TextEdit[] {
  const location = document.locations.list(list);
  const item = location?.items[index];
  if (!item || location?.node.kind !== 'list' || location.node.alias) return [];
  if (list.length === 1) {
    const entry = document.root?.entries.find(({ value }) => value === location.node);
    return entry
      ? [
          {
            range: wholeLines(document, { start: entry.key.range.start, end: entry.value.range.end }),
            newText: '',
          },
        ]
      : [];
  }
  return [removeItem(document, location.node, item)];
}

/** Whether what stands in the place of a list is its only item, rather than a list, be it one that is keyed. */
function isOnlyItem(document: CampaignDocument, list: readonly unknown[], node: TreeNode): boolean {
  const [first, ...more] = document.locations.list(list)?.items ?? [];
  return first === node && more.length === 0;
}

/** A map that stands where a list may becomes the first item of one. */
function listWithItem(document: CampaignDocument, node: MapNode, item: NewItem): TextEdit[] {
  const { start, end } = node.range;
  if (node.flow) return [insertion(start, '['), insertion(end, `, ${flowItem(item)}]`)];
  const lines = document.lines;
  const [first, last] = [lines.position(start).line, lines.position(end).line];
  const inner = Array.from({ length: last - first }, (_, index) => lines.line(first + 1 + index));
  return [
    insertion(start, '- '),
    ...inner.filter((line) => line.end > line.start).map((line) => insertion(line.start, '  ')),
    insertLine(document, node, blockItem(item, column(document, start), lineEnding(document.text))),
  ];
}

/** Whether a list or map in brackets, or the last one in it, is not closed. */
function isOpen(document: CampaignDocument, node: TreeNode): boolean {
  if (node.kind === 'scalar' || !node.flow || node.alias) return false;
  const last = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value;
  const closing = node.kind === 'list' ? ']' : '}';
  return document.text[node.range.end - 1] !== closing || (last !== undefined && isOpen(document, last));
}

/**
 * Adds a map to a list, or to what stands for one; undefined where there is nothing yet. No edit where a list is keyed and
 * has such a key already.
 */
function appendItem(
  document: CampaignDocument,
  list: readonly unknown[],
  node: TreeNode,
  item: NewItem,
  after: number,
): TextEdit[] | undefined {
  const eol = lineEnding(document.text);
  // What is put in before a bracket that a comment hides, or that is still to be typed, would be read as something else.
  if (isOpen(document, node)) return [];
  if (node.kind === 'map' && isOnlyItem(document, list, node)) return listWithItem(document, node, item);
  if (node.kind === 'list' && !node.flow && !node.alias && node.items.length > 0) {
    const dash = dashColumn(document, node.items[0]!);
    return [insertLine(document, node.items.at(after)!, blockItem(item, dash, eol))];
  }
  if (node.kind === 'list' && node.items.length > 0) {
    return [insertion(node.items.at(after)!.range.end, `, ${flowItem(item)}`)];
  }
  if (node.kind === 'map' && node.entries.some(({ key }) => key.text === Object.values(item)[0])) return [];
  if (node.kind === 'map' && !node.flow && node.entries.length > 0) {
    const indent = column(document, node.entries[0]!.key.range.start);
    return [insertLine(document, node.entries.at(after)!.value, keyedItem(item, indent, eol))];
  }
  if (node.kind === 'map' && node.entries.length > 0) {
    return [insertion(node.entries.at(after)!.value.range.end, `, ${keyedFlowItem(item)}`)];
  }
  if (!isEmpty(node) && node.kind === 'scalar') {
    const { text } = document;
    return [{ range: writtenRange(text, node), newText: `[${inFlow(text, node)}, ${flowItem(item)}]` }];
  }
  return undefined;
}
