import { lineEnding, type Range, type TextEdit } from '../../text/text.ts';
import { type CampaignDocument, topInfo, topOf } from '../document.ts';
import type { FieldLocation } from '../format/locations.ts';
import type { Register } from '../format/register-schema.ts';
import type { Plan } from '../format/schema.ts';
import { yamlScalar } from '../yaml/quote.ts';
import { isEmpty, type ListNode, type MapNode, type TreeNode } from '../yaml/tree.ts';
import { inFlow, writtenRange } from '../yaml/written.ts';
import {
  column,
  dashColumn,
  enclosing,
  entryEnd,
  insertion,
  isInFlow,
  isOwn,
  ownField,
  removeWithComma,
  scalarAt,
  slice,
  wholeLines,
} from './places.ts';

/**
 * Minimal edits of the frontmatter: each function returns the least text edits that make the change, in the
 * style that stands there (block or flow lists, indentation, line ends), touching no comment.
 */

/** What a new map holds, in order: texts and lists of texts. */
export type NewItem = Readonly<Record<string, string | readonly string[]>>;

type Json = string | readonly string[] | NewItem;
type Fields = ReadonlyMap<string, FieldLocation>;

/** Gives a field a value: replaces what is there, or adds the key where the schema's order has it. */
export function setField<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: keyof Data & string,
  value: Json,
): TextEdit[] {
  const existing = ownField(document, object, field);
  if (existing) return [replaceValue(document, existing.value, value)];
  return insertField(document, object, field, value);
}

/** Gives a field of one of the plan's nested objects (`compliance`, `budget` …) a value; adds the object where it is missing. */
export function setNested(
  document: CampaignDocument,
  object: 'compliance' | 'evaluation' | 'budget',
  field: string,
  value: string | readonly string[],
): TextEdit[] {
  if (document.kind !== 'plan') return [];
  const nested: object | undefined = document.plan[object];
  if (nested && document.locations.isFilled(document.plan, object))
    return setField(document, nested as Record<string, unknown>, field, value);
  return setField(document, document.plan, object, { [field]: value });
}

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
 * Adds a map to a list of maps that an object holds (an activity's `approval`), behind those that are there; where there
 * is none yet, it stands there alone.
 */
export function addEntry<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: keyof Data & string,
  item: NewItem,
): TextEdit[] {
  const existing = ownField(document, object, field);
  if (!existing || isEmpty(existing.value)) return setField(document, object, field, item);
  const list = object[field] as readonly unknown[];
  return appendItem(document, list, existing.value, item, -1) ?? setField(document, object, field, item);
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

/** Replaces a stretch by a text, written as YAML needs it there. */
export function replaceText(document: CampaignDocument, range: Range, text: string): TextEdit {
  const node = document.root && scalarAt(document.root, range);
  if (node?.kind === 'scalar' && node.style === 'double') return { range, newText: JSON.stringify(text) };
  if (node?.kind === 'scalar' && node.style === 'single')
    return { range, newText: `'${text.replaceAll("'", "''")}'` };
  const place = node ? writtenRange(document.text, node) : range;
  return { range: place, newText: yamlScalar(text, isInFlow(document, range)) };
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

function insertField<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: string,
  value: Json,
  block = false,
): TextEdit[] {
  const data = topOf(document);
  const eol = lineEnding(document.text);
  if (object === data) return insertTopLevel(document, field, keyLines(field, value, 0, eol, block));
  const location = document.locations.object(object);
  if (!location) return [];
  const { node } = location;
  if (document.locations.entry(object)) return expandEntry(document, object, field, value);
  if (node.kind === 'scalar') return expandShorthand(document, object, field, value);
  if (node.kind !== 'map') return [];
  const own = new Map([...location.fields].filter(([, other]) => isOwn(location, other)));
  const first = own.values().next().value;
  const order = location.info.fields.map(({ name }) => name);
  // A map of which all is brought in has its merge alone.
  const anchor = anchorEntry(own, field, order) ?? (first?.key ? first : node.entries.at(-1));
  const bareKey = node.entries.length === 0 && location.fields.get(location.info.keyField);
  if (bareKey) return expandKey(document, bareKey.value, node, field, value);
  if (!anchor) return [];
  if (node.flow) return [insertion(anchor.value.range.end, `, ${field}: ${flowValue(value)}`)];
  const indent = column(document, node.entries[0]!.key.range.start);
  return [insertLine(document, anchor.value, keyLines(field, value, indent, eol, block))];
}

/** A key of a list under which nothing stands yet (`radio:`, `radio: {}`, or `radio` alone in braces) gets its first field. */
function expandKey(
  document: CampaignDocument,
  key: TreeNode,
  node: MapNode,
  field: string,
  value: Json,
): TextEdit[] {
  const end = entryEnd(document, key.range, node.range);
  const behind = slice(document, { start: key.range.end, end });
  const braces = /\{\s*\}$/.exec(behind)?.[0].length ?? 0;
  const range = { start: end - braces, end };
  if (braces > 0 || isInFlow(document, key.range)) {
    const colon = behind.includes(':') ? '' : ':';
    return [{ range, newText: `${colon}${braces > 0 ? '' : ' '}${flowItem({ [field]: value })}` }];
  }
  const indent = column(document, key.range.start) + 2;
  return [insertLine(document, key, keyLines(field, value, indent, lineEnding(document.text), false))];
}

/** The field behind which a new one belongs: of those the schema names before it, the nearest. */
function anchorEntry(fields: Fields, field: string, order: readonly string[]): FieldLocation | undefined {
  const rank = (name: string) => order.indexOf(name);
  const written = [...fields].filter(([, location]) => location.key !== undefined);
  const before = written.filter(([name]) => rank(name) < rank(field));
  const [nearest] = before.sort(([a], [b]) => rank(b) - rank(a));
  return nearest?.[1];
}

/** A plain text that stands for an object becomes a map, so that it can take another key. */
function expandShorthand<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: string,
  value: Json,
): TextEdit[] {
  const location = document.locations.object(object)!;
  const [shorthand] = [...location.fields].find(([, { value: node }]) => node === location.node) ?? [];
  if (!shorthand) return [];
  const { node } = location;
  if (node.kind !== 'scalar') return [];
  const { text } = document;
  const range = writtenRange(text, node);
  const lineStart = document.lines.line(document.lines.position(range.start).line).start;
  const isBlockItem = /^\s*(?:[-–—•‣◦▪·*+]\s+)+$/.test(text.slice(lineStart, range.start));
  if (!isBlockItem || isInFlow(document, range))
    return [{ range, newText: `{${shorthand}: ${inFlow(text, node)}, ${field}: ${flowValue(value)}}` }];
  const lines = keyLines(field, value, column(document, range.start), lineEnding(text), false);
  const key =
    node.style === 'block'
      ? { range, newText: `${shorthand}: ${inFlow(text, node)}` }
      : insertion(range.start, `${shorthand}: `);
  return [key, insertLine(document, node, lines)];
}

/** An object written as one entry (`carers: Unpaid carers`) gets its keys written out, so that it can take another. */
function expandEntry(document: CampaignDocument, object: object, field: string, value: Json): TextEdit[] {
  const { key, value: text, inList } = document.locations.entry(object)!;
  const { fields, info } = document.locations.object(object)!;
  const written = [...fields].flatMap(([name, { value: node }]) =>
    node.kind === 'scalar' ? [[name, node.text] as const] : [],
  );
  const range = { start: key.range.start, end: text.range.end };
  if (inList) {
    const item = { ...Object.fromEntries(written), [field]: value };
    if (isInFlow(document, range)) return [{ range, newText: flowItem(item) }];
    const lines = Object.entries(item).map(([name, inner]) => keyLines(name, inner, 0, '', false));
    const separator = lineEnding(document.text) + ' '.repeat(column(document, range.start));
    return [{ range, newText: lines.join(separator) }];
  }
  const [name, words] = written.find(([other]) => other === 'id' || other === info.shorthand) ?? [
    '',
    key.text,
  ];
  const others = written.filter(([other]) => other !== name);
  const item = flowItem({ ...Object.fromEntries(others), [field]: value });
  const hasColon = entryEnd(document, key.range, key.range) > key.range.end;
  if (words === key.text && hasColon) return [{ range: text.range, newText: item }];
  return [{ range, newText: `${yamlScalar(words, isInFlow(document, range))}: ${item}` }];
}

function insertTopLevel(document: CampaignDocument, field: string, lines: string): TextEdit[] {
  const eol = lineEnding(document.text);
  const { frontmatter } = document;
  if (frontmatter.state === 'none') {
    const start = document.text.startsWith('\uFEFF') ? 1 : 0;
    return [insertion(start, `---${eol}${lines}${eol}---${eol}`)];
  }
  const data = topOf(document);
  const fields: Fields = document.locations.object(data)?.fields ?? new Map();
  const anchor = anchorEntry(
    fields,
    field,
    topInfo(document.kind).fields.map(({ name }) => name),
  );
  if (!anchor) return [insertion(frontmatter.yaml.start, lines + eol)];
  return [
    insertion(document.lines.line(document.lines.position(anchor.value.range.end).line).end, eol + lines),
  ];
}

function replaceValue(document: CampaignDocument, node: TreeNode, value: Json): TextEdit {
  const flow = isInFlow(document, node.range);
  const text = typeof value === 'string' ? yamlScalar(value, flow) : flowValue(value);
  const range = writtenRange(document.text, node);
  const { start, end } = range;
  if (start === end) return insertion(start, document.text[start - 1] === ':' ? ` ${text}` : text);
  if (node.kind === 'list' && !node.flow && typeof value !== 'string' && !isMap(value)) {
    const indent = ' '.repeat(dashColumn(document, node.items[0] ?? node));
    const eol = lineEnding(document.text);
    const lines = value.map((item) => `- ${yamlScalar(item)}`).join(eol + indent);
    return { range, newText: value.length > 0 ? lines : '[]' };
  }
  return { range, newText: text };
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

function removeItem(document: CampaignDocument, list: ListNode, item: TreeNode): TextEdit {
  if (list.flow) return removeWithComma(document, item.range);
  return { range: wholeLines(document, writtenRange(document.text, item)), newText: '' };
}

/** Inserts lines behind the line on which a node ends, and behind the comment there. */
function insertLine(document: CampaignDocument, node: TreeNode, lines: string): TextEdit {
  const { end } = document.lines.line(document.lines.position(node.range.end).line);
  return insertion(end, lineEnding(document.text) + lines);
}

function keyLines(field: string, value: Json, indent: number, eol: string, block: boolean): string {
  const margin = ' '.repeat(indent);
  if (typeof value === 'string') return `${margin}${field}:${value === '' ? '' : ` ${yamlScalar(value)}`}`;
  if (isMap(value)) {
    const lines = Object.entries(value).map(([key, inner]) => keyLines(key, inner, indent + 2, eol, false));
    return [`${margin}${field}:`, ...lines].join(eol);
  }
  if (!block) return `${margin}${field}: ${flowValue(value)}`;
  return [`${margin}${field}:`, ...value.map((item) => `${margin}  - ${yamlScalar(item)}`)].join(eol);
}

function isMap(value: Json): value is NewItem {
  return typeof value === 'object' && !Array.isArray(value);
}

function flowValue(value: Json): string {
  if (typeof value === 'string') return yamlScalar(value, true);
  if (isMap(value)) return flowItem(value);
  return `[${value.map((item) => yamlScalar(item, true)).join(', ')}]`;
}

function flowItem(item: Readonly<Record<string, Json>>): string {
  return `{${Object.entries(item)
    .map(([key, value]) => `${key}: ${flowValue(value)}`)
    .join(', ')}}`;
}

function blockItem(item: NewItem, indent: number, eol: string): string {
  const lines = Object.entries(item).map(([key, value]) => keyLines(key, value, 0, eol, false));
  const margin = ' '.repeat(indent);
  return lines.map((line, index) => `${margin}${index === 0 ? '- ' : '  '}${line}`).join(eol);
}

function keyedItem(item: NewItem, indent: number, eol: string): string {
  const [first, ...rest] = Object.entries(item);
  const margin = ' '.repeat(indent);
  const head = `${margin}${yamlScalar(String(first?.[1] ?? ''))}:`;
  return [head, ...rest.map(([key, value]) => `${margin}${keyLines(key, value, 2, eol, false)}`)].join(eol);
}

function keyedFlowItem(item: NewItem): string {
  const [first, ...rest] = Object.entries(item);
  const head = `${yamlScalar(String(first?.[1] ?? ''), true)}:`;
  return rest.length === 0 ? head : `${head} ${flowItem(Object.fromEntries(rest))}`;
}

/** The column at which this document indents the items of its top-level lists. */
function itemColumn(document: CampaignDocument): number {
  const list = document.root?.entries
    .map(({ value }) => value)
    .find((value): value is ListNode => value.kind === 'list' && !value.flow && value.items.length > 0);
  return list ? dashColumn(document, list.items[0]!) : 2;
}

/** Whether lists of this field stand as blocks elsewhere in the document. */
function prefersBlock(document: CampaignDocument, field: string): boolean {
  let known = blockFields.get(document);
  if (!known) {
    known = listStyles(document);
    blockFields.set(document, known);
  }
  return known.get(field) ?? false;
}

// A document never changes once it is read; its tree is walked once for all fixes of its problems.
const blockFields = new WeakMap<CampaignDocument, ReadonlyMap<string, boolean>>();

/** The fields that hold lists of texts, and whether the first one found of each stands as a block. */
function listStyles(document: CampaignDocument): ReadonlyMap<string, boolean> {
  const styles = new Map<string, boolean>();
  const queue: TreeNode[] = document.root ? [document.root] : [];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.kind === 'scalar' || node.alias) continue;
    if (node.kind === 'list') for (const item of node.items) queue.push(item);
    else {
      for (const { key, value } of node.entries) {
        const isTexts = value.kind === 'list' && value.items.some((item) => item.kind === 'scalar');
        if (isTexts && value.kind === 'list' && !styles.has(key.text)) styles.set(key.text, !value.flow);
        queue.push(value);
      }
    }
  }
  return styles;
}
