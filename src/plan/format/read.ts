import type * as z from 'zod';
import { looseKey, nearest, type Range } from '../../text/text.ts';
import { standsInForValue } from '../values/placeholder.ts';
import { readPlanDate } from '../values/written-dates.ts';
import {
  type Entry,
  isBlank,
  isEmpty,
  type ListNode,
  type MapNode,
  type ScalarNode,
  type SyntaxFinding,
  type TreeNode,
} from '../yaml/tree.ts';
import type { EntryLocation, FieldLocation, Locations } from './locations.ts';
import { withWholeNumbers } from './thousands.ts';
import { type FieldInfo, fieldOf, type ObjectInfo, objectInfo } from './vocabulary.ts';

/** What does not fit the vocabulary. */
export type ReadingFinding = InvalidValue | MissingValue | UnknownKey;

export interface InvalidValue {
  readonly type: 'invalid-value';
  readonly range: Range;
  /** The value as written, for a message; empty where a list or map stands. */
  readonly text: string;
  /** The field whose value it is; undefined for an item of a list that should be an object. */
  readonly field: FieldInfo;
  /** What stands there instead of what the field holds. */
  readonly found: 'text' | 'list' | 'map';
  /** Set where its words are in the data all the same. */
  readonly isRead?: boolean;
}

export interface MissingValue {
  readonly type: 'missing-value';
  readonly range: Range;
  /** What lacks it, such as "Channel". */
  readonly of: string;
  /** The keys of which one is needed. */
  readonly keys: readonly string[];
  readonly object: object;
}

export interface UnknownKey {
  readonly type: 'unknown-key';
  /** Of the key; of what stands behind the colon where no word stands before it. */
  readonly range: Range;
  /** Empty where no word stands before the colon: nothing, or something in brackets. */
  readonly key: string;
  /** In what it stands, such as "Objective". */
  readonly of: string;
  /** The keys that are known there and not yet used. */
  readonly known: readonly string[];
  /** The key that it is read as all the same: it has capitals, or blanks. */
  readonly readAs?: string;
}

/**
 * Reads a located tree as the schema says, forgiving what people write: a list may be a list of maps, a
 * list of texts, a map keyed by id, or one value. What does not fit is left out of the data and becomes a
 * finding; the rest is read all the same.
 * @param schema the object schema that says which fields there are
 * @param node the map to read; undefined reads as an empty one
 * @param locations told where each object and list stands
 */
export function readObject<Schema extends z.ZodObject>(
  schema: Schema,
  node: MapNode | undefined,
  locations: Locations,
): { data: z.output<Schema>; findings: (ReadingFinding | SyntaxFinding)[] } {
  const reader = new Reader(locations);
  const root = node ?? ({ kind: 'map', range: { start: 0, end: 0 }, flow: false, entries: [] } as const);
  const data = reader.object(objectInfo(schema), root, { isRoot: true });
  return { data: data as z.output<Schema>, findings: reader.findings };
}

/**
 * Reads what stands in one field, as {@link readObject} reads it.
 * @returns the value; undefined where there is none
 */
export function readField(
  field: FieldInfo,
  node: TreeNode,
  locations: Locations,
): { value: unknown; findings: (ReadingFinding | SyntaxFinding)[] } {
  const reader = new Reader(locations);
  return { value: reader.value(field, node), findings: reader.findings };
}

type Data = Record<string, unknown>;

interface ObjectContext {
  readonly isRoot?: boolean;
  /** The key under which the object stands, and the field that it fills. */
  readonly keyedBy?: { readonly field: string; readonly key: ScalarNode };
}

class Reader {
  readonly findings: (ReadingFinding | SyntaxFinding)[] = [];
  readonly #locations: Locations;

  constructor(locations: Locations) {
    this.#locations = locations;
  }

  object(info: ObjectInfo, node: MapNode, context: ObjectContext = {}): Data {
    const data: Data = {};
    const fields = new Map<string, FieldLocation>();
    if (context.keyedBy) {
      const { field, key } = context.keyedBy;
      data[field] = key.text;
      fields.set(field, { key: undefined, value: key });
    }
    let known: string[] | undefined;
    for (const written of mergedEntries(node)) {
      const entry = this.#spaced(info, written);
      const field = fieldOf(info, entry.key.text);
      if (!field) {
        known ??= unusedKeys(info, node);
        this.#unknownKey(info, entry, known);
        continue;
      }
      const earlier = fields.get(field.name);
      if (earlier?.key && !isEmpty(earlier.value)) {
        if (!isEmpty(entry.value)) this.#secondName(earlier.key, entry.key);
        continue;
      }
      if (!info.byKey.has(entry.key.text)) this.#otherwiseWritten(info, entry, field);
      fields.set(field.name, { key: entry.key, value: entry.value });
      const value = this.value(field, entry.value);
      if (value !== undefined) data[field.name] = value;
    }
    fillDefaults(info, data);
    const keyRange = context.keyedBy?.key.range;
    const range = keyRange
      ? { start: keyRange.start, end: Math.max(node.range.end, keyRange.end) }
      : node.range;
    this.#locations.setObject(data, { node: { ...node, range }, info, fields });
    this.#missing(info, data, keyRange ?? firstWords(node), context.isRoot === true);
    return data;
  }

  /** Two names of one key: of one name alone reading the tree has told already. */
  #secondName(first: ScalarNode, second: ScalarNode): void {
    if (first.text === second.text) return;
    this.findings.push({
      type: 'syntax',
      cause: 'duplicate-key',
      range: second.range,
      detail: second.text,
      first: first.range,
      alsoCalled: first.text,
    });
  }

  #unknownKey(info: ObjectInfo, entry: Entry, known: readonly string[]): void {
    const key = entry.key.text;
    const { range } = isEmptyRange(entry.key.range) ? entry.value : entry.key;
    if (/^x-/i.test(key) || isEmptyRange(range)) return;
    this.findings.push({ type: 'unknown-key', range, key, of: info.title, known });
  }

  #otherwiseWritten(info: ObjectInfo, { key }: Entry, { name, aliases }: FieldInfo): void {
    const readAs = [name, ...aliases].find((other) => looseKey(other) === looseKey(key.text)) ?? name;
    this.findings.push({
      type: 'unknown-key',
      range: key.range,
      key: key.text,
      of: info.title,
      known: [],
      readAs,
    });
  }

  #missing(info: ObjectInfo, data: Data, words: Range, isRoot: boolean): void {
    const needed = info.oneOf
      ? [info.oneOf]
      : info.fields.filter((field) => field.required).map((f) => [f.name]);
    for (const keys of needed) {
      if (keys.some((key) => typeof data[key] === 'string' && (data[key] as string).trim() !== '')) continue;
      // The file's name can say that it is a plan as well as its key.
      if (isRoot) continue;
      const location = this.#locations.object(data);
      const empty = keys.map((key) => location?.fields.get(key)).find((field) => field?.key);
      if (empty && !isBlank(empty.value)) continue;
      const range = empty?.key?.range ?? words;
      this.findings.push({ type: 'missing-value', range, of: info.title, keys, object: data });
    }
  }

  value(field: FieldInfo, node: TreeNode): unknown {
    if (field.list) return this.#list(field, node);
    if (isEmpty(node)) return undefined;
    if (field.object) {
      if (node.kind === 'map') return this.object(field.object, node);
      if (node.kind === 'scalar' && field.object.shorthand) return this.#shorthand(field, field.object, node);
      const entry = node.kind === 'scalar' ? this.#unspaced(field.object, node) : undefined;
      return entry ? this.object(field.object, mapOf(node.range, [entry])) : this.#invalid(field, node);
    }
    return this.#leaf(field, node);
  }

  #leaf(field: FieldInfo, node: TreeNode): unknown {
    if (node.kind === 'list' && node.items.length === 1 && node.items[0]!.kind === 'scalar') {
      return this.#leaf(field, node.items[0]!);
    }
    const text = node.kind === 'list' && field.freeText ? asOneText(node) : undefined;
    if (text) {
      // Lines with hyphens are a usual way to write a text; brackets ask for several values.
      if (node.kind === 'list' && node.flow) this.#invalid(field, node, { isRead: true });
      return text;
    }
    if (node.kind !== 'scalar') return this.#invalid(field, node);
    const said = node.text.trim() === '' ? '' : node.text;
    if (!field.freeText && (said === '' || standsInForValue(said))) return undefined;
    const result = field.schema.safeParse(said);
    return result.success ? result.data : this.#invalid(field, node);
  }

  #list(field: FieldInfo, node: TreeNode): unknown[] {
    const values: unknown[] = [];
    const items: TreeNode[] = [];
    const add = (value: unknown, item: TreeNode) => {
      if (value === undefined) return;
      values.push(value);
      items.push(item);
    };
    if (field.object) {
      for (const item of itemsOf(field.object, node))
        add(this.#item(field, field.object, item), item.kind === 'keyed' ? item.value : item);
    } else {
      for (const text of this.#textNodes(field, node)) add(this.#leaf(field, text), text);
    }
    this.#locations.setList(values, { node, items });
    return values;
  }

  /** The items of a list of texts, each as the text that stands for it. */
  #textNodes(field: FieldInfo, node: TreeNode): TreeNode[] {
    const items = node.kind === 'list' ? node.items : [node];
    return items
      .filter((item) => !isEmpty(item))
      .flatMap((item) => (item.kind === 'map' ? this.#textItems(field, item) : [item]));
  }

  /** What maps mean in a list of texts: names with a text behind them, or things with their names. */
  #textItems(field: FieldInfo, node: MapNode): TreeNode[] {
    if (!field.refersTo) return node.entries.map((entry) => joined(entry) ?? entry.value);
    const named = node.entries.find(
      ({ key, value }) => nameKeys.has(key.text.toLowerCase()) && value.kind === 'scalar' && !isEmpty(value),
    );
    const isLost = named
      ? node.entries.some(({ key }) => !nameKeys.has(key.text.toLowerCase()) && !/^x-/i.test(key.text))
      : node.entries.some(
          ({ value }) => !isEmpty(value) && !(value.kind === 'map' && value.entries.length === 0),
        );
    if (isLost) this.#invalid(field, node);
    return named ? [named.value] : node.entries.map(({ key }) => key);
  }

  #item(field: FieldInfo, info: ObjectInfo, item: ItemNode): unknown {
    switch (item.kind) {
      case 'keyed':
        return this.#keyedItem(field, info, item);
      case 'list':
        return this.#invalid(field, item);
      case 'scalar':
        return this.#shorthand(field, info, item);
      case 'map': {
        const entry = textBehindName(info, item);
        return entry ? this.#entry(field, info, { ...entry, inList: true }) : this.object(info, item);
      }
    }
  }

  #keyedItem(field: FieldInfo, info: ObjectInfo, { key, value }: Entry): unknown {
    if (value.kind === 'list') return this.#invalid(field, value);
    const keyedBy = { field: info.keyField, key };
    if (value.kind === 'map') return this.object(info, value, { keyedBy });
    if (isEmpty(value)) return this.object(info, mapOf(value.range, []), { keyedBy });
    return this.#entry(field, info, { key, value, inList: false });
  }

  #entry(field: FieldInfo, info: ObjectInfo, entry: EntryLocation): Data | undefined {
    const data = this.#namedText(field, info, entry);
    if (data) this.#locations.setEntry(data, entry);
    return data;
  }

  /** An item such as `carers: Unpaid carers` or `TikTok: too young`: the name, and a text that says more of it. */
  #namedText(field: FieldInfo, info: ObjectInfo, { key, value }: TextEntry): Data | undefined {
    const withKey = (keyField: string, valueField: string) =>
      this.object(info, mapOf(value.range, [{ key: { ...key, text: valueField }, value }]), {
        keyedBy: { field: keyField, key },
      });
    const { shorthand, keyedDetail } = info;
    if (shorthand && info.byKey.has('date') && readPlanDate(key.text)) {
      const dated = { ...key, text: 'date' };
      const entries = [
        { key: dated, value: key },
        { key: { ...key, text: shorthand }, value },
      ];
      return this.object(info, mapOf({ start: key.range.start, end: value.range.end }, entries));
    }
    if (shorthand && info.keyField === 'id' && looksLikeId(key.text)) return withKey('id', shorthand);
    if (shorthand && keyedDetail) return withKey(shorthand, keyedDetail);
    return this.#shorthand(field, info, joined({ key, value }));
  }

  #shorthand(field: FieldInfo, info: ObjectInfo, node: ScalarNode): Data | undefined {
    const target = info.shorthand && info.byKey.get(info.shorthand);
    if (!target) return this.#invalid(field, node);
    const entry = this.#unspaced(info, node);
    if (entry) return this.object(info, mapOf(node.range, [entry]));
    if (
      target.freeText &&
      node.style === 'plain' &&
      /^(?:true|false|yes|no|on|off|[-+]?[\d.]+)$/i.test(node.text)
    ) {
      return this.#invalid(field, node);
    }
    const value = this.#leaf(target, node);
    if (value === undefined) return undefined;
    const data: Data = { [target.name]: value };
    fillDefaults(info, data);
    this.#locations.setObject(data, {
      node,
      info,
      fields: new Map([[target.name, { key: undefined, value: node }]]),
    });
    return data;
  }

  /** An entry whose key and value YAML takes for one key, with no blank between them: `{name:Carers}`. */
  #spaced(info: ObjectInfo, entry: Entry): Entry {
    return (isEmpty(entry.value) && this.#unspaced(info, entry.key)) || entry;
  }

  /** Finds `name:Carers`: a key without the space behind its colon, which makes a text of it. */
  #unspaced(info: ObjectInfo, node: ScalarNode): Entry | undefined {
    const name = node.style === 'plain' ? /^([\w-]+):(?=\S)(?!\/\/)/.exec(node.text)?.[1] : undefined;
    if (name === undefined || !fieldOf(info, name)) return undefined;
    const colon = node.range.start + name.length;
    const key: ScalarNode = { ...node, range: { start: node.range.start, end: colon }, text: name };
    const value: ScalarNode = {
      ...node,
      range: { start: colon + 1, end: node.range.end },
      text: node.text.slice(name.length + 1),
    };
    this.findings.push({
      type: 'syntax',
      cause: 'missing-space',
      range: { start: node.range.start, end: colon + 1 },
      detail: name,
      repair: [{ range: { start: colon + 1, end: colon + 1 }, newText: ' ' }],
    });
    return { key, value };
  }

  #invalid(field: FieldInfo, node: TreeNode, more: Pick<InvalidValue, 'isRead'> = {}): undefined {
    const text = node.kind === 'scalar' ? node.text : '';
    const found = node.kind === 'scalar' ? 'text' : node.kind;
    this.findings.push({ type: 'invalid-value', range: node.range, text, field, found, ...more });
    return undefined;
  }
}

/** Several texts where one is asked for; undefined where they are more than that. */
function asOneText({ items }: ListNode): string | undefined {
  const texts = items.map((item) => {
    const [entry, ...others] = item.kind === 'map' ? item.entries : [];
    const node = entry && others.length === 0 ? joined(entry) : item;
    return node?.kind === 'scalar' ? node.text.trim() : undefined;
  });
  if (texts.includes(undefined)) return undefined;
  return texts
    .filter(Boolean)
    .join('; ')
    .replace(/(?<=[.:;!?]);/g, '');
}

function isEmptyRange({ start, end }: Range): boolean {
  return start === end;
}

function unusedKeys(info: ObjectInfo, node: MapNode): string[] {
  const used = new Set(node.entries.map(({ key }) => fieldOf(info, key.text)?.name));
  return info.fields.map((field) => field.name).filter((name) => !used.has(name));
}

function fillDefaults(info: ObjectInfo, data: Data): void {
  for (const field of info.fields) {
    if (field.list) data[field.name] ??= [];
    else if (field.alwaysText) data[field.name] ??= '';
  }
}

/** An item of a list as it stands: in a list, or as an entry of a map keyed by id. */
type ItemNode = TreeNode | ({ readonly kind: 'keyed' } & Entry);
type TextEntry = Entry & { readonly value: ScalarNode };

/** Keys under which a reference written as a map has its name. */
const nameKeys: ReadonlySet<string> = new Set(['id', 'name', 'channel', 'audience', 'objective']);

function itemsOf(info: ObjectInfo, node: TreeNode): ItemNode[] {
  if (node.kind === 'list') return node.items.filter((item) => !isEmpty(item));
  if (node.kind === 'map' && !isOneItem(info, node))
    return node.entries.map((entry) => ({ kind: 'keyed', ...entry }));
  return isEmpty(node) ? [] : [node];
}

/**
 * A map in a list's place is one item where it has a key that an item has; else it is keyed by id. A name with a capital
 * may be the name of something: only those that tell items apart count then.
 */
function isOneItem(info: ObjectInfo, node: MapNode): boolean {
  const main = new Set([info.shorthand, ...(info.oneOf ?? [])]);
  return node.entries.some(({ key }) => info.byKey.has(key.text) || main.has(fieldOf(info, key.text)?.name));
}

/** The only entry of an item such as `- TikTok: too young`, where its key is none and no slip for one either. */
function textBehindName(info: ObjectInfo, { entries }: MapNode): TextEntry | undefined {
  const [entry] = entries;
  if (!entry || entries.length > 1 || entry.value.kind !== 'scalar' || isEmpty(entry.value)) return undefined;
  const key = entry.key.text;
  if (key === '' || fieldOf(info, key) || /^x-/i.test(key)) return undefined;
  return nearest(key, info.byKey.keys(), 1).length > 0 ? undefined : { ...entry, value: entry.value };
}

/** Whether a key is more likely an id than a name or the beginning of a sentence. */
function looksLikeId(key: string): boolean {
  return /^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]*$/u.test(key);
}

/** A text with a colon in it, which YAML takes for a key and a value. */
function joined(entry: TextEntry): ScalarNode;
function joined(entry: Entry): ScalarNode | undefined;
function joined({ key, value }: Entry): ScalarNode | undefined {
  if (value.kind !== 'scalar') return undefined;
  if (isEmpty(value)) return key;
  const range = { start: key.range.start, end: Math.max(key.range.end, value.range.end) };
  return { kind: 'scalar', range, text: `${key.text}: ${value.text}`, style: 'plain' };
}

function mapOf(range: Range, entries: readonly Entry[]): MapNode {
  return { kind: 'map', range, flow: false, entries };
}

/** A map's entries, numbers whole, with those that `<<: *name` brings in behind its own, which count before them. */
function mergedEntries({ entries: written, flow }: MapNode): readonly Entry[] {
  const entries = flow ? withWholeNumbers(written) : written;
  const merged = entries.filter(({ key, value }) => key.text === '<<' && value.kind === 'map');
  if (merged.length === 0) return entries;
  const own = entries.filter((entry) => !merged.includes(entry));
  const names = new Set(own.map(({ key }) => key.text));
  const added = merged
    .flatMap(({ value }) => (value as MapNode).entries)
    .filter(({ key }) => key.text !== '<<' && !names.has(key.text));
  return [...own, ...added];
}

function firstWords(node: TreeNode): Range {
  const [first] = node.kind === 'map' ? node.entries : [];
  if (!first) return node.range;
  return isEmptyRange(first.key.range) ? first.value.range : first.key.range;
}
