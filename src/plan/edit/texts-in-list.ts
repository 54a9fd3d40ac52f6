import { lineEnding, type Range, type TextEdit } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import { yamlScalar } from '../yaml/quote.ts';
import { isEmpty, type ListNode, type TreeNode } from '../yaml/tree.ts';
import { inFlow, writtenRange } from '../yaml/written.ts';
import { insertField } from './insert-field.ts';
import { prefersBlock } from './list-style.ts';
import { dashColumn, enclosing, insertion, insertLine, ownField, scalarAt, slice } from './places.ts';
import { removeItem } from './remove-item.ts';
import { replaceValue, setField } from './set-field.ts';
import { flowValue } from './value-text.ts';

/** Adds texts to a list of texts, behind those that are there. */
export function addToList<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: keyof Data & string,
  values: readonly string[],
): TextEdit[] {
  const existing = ownField(document, object, field);
  if (!existing) {
    // A list that a merge brings in stays as it is for the others that it belongs to.
    const merged = document.locations.has(object, field) ? (object[field] as readonly string[]) : [];
    return insertField(document, object, field, [...merged, ...values], prefersBlock(document, field));
  }
  return appendTexts(document, existing.value, values);
}

/** Makes a list of texts hold exactly these: removes the others, keeps those that stay as they are, adds the rest. */
export function setList<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: keyof Data & string,
  values: readonly string[],
): TextEdit[] {
  const list = object[field] as readonly string[];
  const node = ownField(document, object, field)?.value;
  const items = document.locations.list(list)?.items ?? [];
  const kept = new Set(values);
  const added = values.filter((value) => !list.includes(value));
  const removed = list.flatMap((value, index) => (kept.has(value) ? [] : [index]));
  if (removed.length === 0) return added.length > 0 ? addToList(document, object, field, added) : [];
  const stays = list.filter((value) => kept.has(value));
  if (node?.kind !== 'list' || node.alias || stays.length === 0) {
    return setField(document, object, field, [...stays, ...added]);
  }
  const edits = removed.map((index) => removeItem(document, node, items[index]!));
  if (added.length > 0) {
    const lastKept = items.findLast((_, index) => kept.has(list[index]!))!;
    edits.push(insertAfter(document, node, lastKept, added));
  }
  return edits;
}

/** Puts several texts in the place of one: as further items where it is one of a list, else as a list. */
export function replaceBySeveral(
  document: CampaignDocument,
  range: Range,
  values: readonly string[],
): TextEdit {
  const parent = document.root && enclosing(document.root, range);
  const node = document.root && scalarAt(document.root, range);
  const place = node ? writtenRange(document.text, node) : range;
  if (parent?.kind !== 'list') return { range: place, newText: flowValue(values) };
  if (parent.flow)
    return { range: place, newText: values.map((value) => yamlScalar(value, true)).join(', ') };
  const indent = ' '.repeat(dashColumn(document, parent.items[0]!));
  const separator = `${lineEnding(document.text)}${indent}- `;
  return { range: place, newText: values.map((value) => yamlScalar(value)).join(separator) };
}

function appendTexts(document: CampaignDocument, node: TreeNode, values: readonly string[]): TextEdit[] {
  if (node.kind === 'list' && node.alias) {
    const items = node.items.map((item) =>
      item.kind === 'scalar' ? item.text : slice(document, item.range),
    );
    return [{ range: node.range, newText: flowValue([...items, ...values]) }];
  }
  if (node.kind === 'list') {
    const last = node.items.findLast((item) => !isEmpty(item));
    if (last) return [insertAfter(document, node, last, values)];
    if (node.flow) return [{ range: node.range, newText: flowValue(values) }];
    const dash = dashColumn(document, node.items[0]!);
    const eol = lineEnding(document.text);
    const lines = values.map((value) => `- ${yamlScalar(value)}`).join(eol + ' '.repeat(dash));
    return [{ range: { start: node.range.start, end: node.items[0]!.range.end }, newText: lines }];
  }
  if (isEmpty(node)) return [replaceValue(document, node, values)];
  if (node.kind === 'map') return [];
  const own = inFlow(document.text, node);
  const added = values.map((value) => yamlScalar(value, true)).join(', ');
  if (node.style !== 'block' && own === slice(document, node.range)) {
    return [insertion(node.range.start, '['), insertion(node.range.end, `, ${added}]`)];
  }
  return [{ range: writtenRange(document.text, node), newText: `[${own}, ${added}]` }];
}

function insertAfter(
  document: CampaignDocument,
  list: ListNode,
  item: TreeNode,
  values: readonly string[],
): TextEdit {
  if (list.flow)
    return insertion(item.range.end, values.map((value) => `, ${yamlScalar(value, true)}`).join(''));
  const indent = ' '.repeat(dashColumn(document, item));
  const lines = values.map((value) => `${indent}- ${yamlScalar(value)}`);
  return insertLine(document, item, lines.join(lineEnding(document.text)));
}
