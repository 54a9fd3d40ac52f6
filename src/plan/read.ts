import type * as z from 'zod';
import { isPlaceholder } from './dates.ts';
import type { FieldLocation, Locations } from './locations.ts';
import type { Range } from './text.ts';
import { type Entry, isEmpty, type MapNode, type ScalarNode, type TreeNode } from './tree.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from './vocabulary.ts';

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
  readonly range: Range;
  readonly key: string;
  /** In what it stands, such as "Objective". */
  readonly of: string;
  /** The keys that are known there and not yet used. */
  readonly known: readonly string[];
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
): { data: z.output<Schema>; findings: ReadingFinding[] } {
  const reader = new Reader(locations);
  const root = node ?? ({ kind: 'map', range: { start: 0, end: 0 }, flow: false, entries: [] } as const);
  const data = reader.object(objectInfo(schema), root, { isRoot: true });
  return { data: data as z.output<Schema>, findings: reader.findings };
}

type Data = Record<string, unknown>;

interface ObjectContext {
  readonly isRoot?: boolean;
  /** The key under which the object stands, in a map keyed by id. */
  readonly keyedBy?: ScalarNode;
}

class Reader {
  readonly findings: ReadingFinding[] = [];
  readonly #locations: Locations;

  constructor(locations: Locations) {
    this.#locations = locations;
  }

  object(info: ObjectInfo, node: MapNode, context: ObjectContext = {}): Data {
    const data: Data = {};
    const fields = new Map<string, FieldLocation>();
    if (context.keyedBy) {
      const field = keyField(info);
      if (field) {
        data[field] = context.keyedBy.text;
        fields.set(field, { key: undefined, value: context.keyedBy });
      }
    }
    let known: string[] | undefined;
    for (const entry of node.entries) {
      const field = info.byKey.get(entry.key.text);
      if (!field) {
        known ??= unusedKeys(info, node);
        this.#unknownKey(info, entry, known);
        continue;
      }
      const earlier = fields.get(field.name);
      if (earlier?.key && !isEmpty(earlier.value)) continue;
      fields.set(field.name, { key: entry.key, value: entry.value });
      const value = this.#value(field, entry.value);
      if (value !== undefined) data[field.name] = value;
    }
    fillDefaults(info, data);
    const keyRange = context.keyedBy?.range;
    const range = keyRange
      ? { start: keyRange.start, end: Math.max(node.range.end, keyRange.end) }
      : node.range;
    this.#locations.setObject(data, { node: { ...node, range }, info, fields });
    this.#missing(info, data, node, context.isRoot === true);
    return data;
  }

  #unknownKey(info: ObjectInfo, entry: Entry, known: readonly string[]): void {
    const key = entry.key.text;
    if (/^x-/i.test(key) || key === '') return;
    this.findings.push({ type: 'unknown-key', range: entry.key.range, key, of: info.title, known });
  }

  #missing(info: ObjectInfo, data: Data, node: TreeNode, isRoot: boolean): void {
    const needed = info.oneOf
      ? [info.oneOf]
      : info.fields.filter((field) => field.required).map((f) => [f.name]);
    for (const keys of needed) {
      if (keys.some((key) => typeof data[key] === 'string' && (data[key] as string).trim() !== '')) continue;
      // The file's name can say that it is a plan as well as its key.
      if (isRoot) continue;
      const location = this.#locations.object(data);
      const empty = keys.map((key) => location?.fields.get(key)).find((field) => field?.key);
      if (empty && !isEmpty(empty.value)) continue;
      const range = empty?.key?.range ?? firstWords(node);
      this.findings.push({ type: 'missing-value', range, of: info.title, keys, object: data });
    }
  }

  #value(field: FieldInfo, node: TreeNode): unknown {
    if (field.list) return this.#list(field, node);
    if (isEmpty(node)) return undefined;
    if (field.object) {
      if (node.kind === 'map') return this.object(field.object, node);
      if (node.kind === 'scalar' && field.object.shorthand) return this.#shorthand(field, field.object, node);
      return this.#invalid(field, node);
    }
    return this.#leaf(field, node);
  }

  #leaf(field: FieldInfo, node: TreeNode): unknown {
    if (node.kind === 'list' && node.items.length === 1 && node.items[0]!.kind === 'scalar') {
      return this.#leaf(field, node.items[0]!);
    }
    if (node.kind !== 'scalar') return this.#invalid(field, node);
    if (!field.freeText && (isPlaceholder(node.text) || node.text.trim() === '')) return undefined;
    const result = field.schema.safeParse(node.text);
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
    if (node.kind === 'list') {
      for (const item of node.items) if (!isEmpty(item)) add(this.#item(field, item), item);
    } else if (node.kind === 'map' && !this.#isOneItem(field, node)) {
      for (const entry of node.entries) add(this.#keyedItem(field, entry), entry.value);
    } else if (!isEmpty(node)) {
      add(this.#item(field, node), node);
    }
    this.#locations.setList(values, node, items);
    return values;
  }

  /** A map in a list's place is one item where it has a key that an item has; else it is keyed by id. */
  #isOneItem(field: FieldInfo, node: MapNode): boolean {
    return (
      field.object === undefined || node.entries.some((entry) => field.object!.byKey.has(entry.key.text))
    );
  }

  #item(field: FieldInfo, node: TreeNode): unknown {
    if (!field.object) return this.#leaf(field, node);
    if (node.kind === 'map') return this.object(field.object, node);
    if (node.kind === 'scalar') return this.#shorthand(field, field.object, node);
    return this.#invalid(field, node);
  }

  #keyedItem(field: FieldInfo, { key, value }: Entry): unknown {
    const info = field.object!;
    if (value.kind === 'map') return this.object(info, value, { keyedBy: key });
    if (value.kind === 'list') return this.#invalid(field, value);
    const nothing: MapNode = { kind: 'map', range: value.range, flow: false, entries: [] };
    if (isEmpty(value)) return this.object(info, nothing, { keyedBy: key });
    const detail = keyField(info) === 'id' ? info.shorthand : info.keyedDetail;
    const synthetic: ScalarNode = { kind: 'scalar', range: key.range, text: detail ?? '', style: 'plain' };
    const entries = detail ? [{ key: synthetic, value }] : [];
    return this.object(info, { ...nothing, entries }, { keyedBy: key });
  }

  #shorthand(field: FieldInfo, info: ObjectInfo, node: ScalarNode): Data | undefined {
    const target = info.shorthand && info.byKey.get(info.shorthand);
    if (!target) return this.#invalid(field, node);
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

  #invalid(field: FieldInfo, node: TreeNode): undefined {
    const text = node.kind === 'scalar' ? node.text : '';
    const found = node.kind === 'scalar' ? 'text' : node.kind;
    this.findings.push({ type: 'invalid-value', range: node.range, text, field, found });
    return undefined;
  }
}

function unusedKeys(info: ObjectInfo, node: MapNode): string[] {
  const used = new Set(node.entries.map(({ key }) => info.byKey.get(key.text)?.name));
  return info.fields.map((field) => field.name).filter((name) => !used.has(name));
}

function fillDefaults(info: ObjectInfo, data: Data): void {
  for (const field of info.fields) {
    if (field.list) data[field.name] ??= [];
    else if (field.alwaysText) data[field.name] ??= '';
  }
}

/** The field that the key fills in a map keyed by id: the id, or the text by which such an item goes. */
function keyField(info: ObjectInfo): string | undefined {
  return info.fields.some((field) => field.name === 'id') ? 'id' : info.shorthand;
}

function firstWords(node: TreeNode): Range {
  const first = node.kind === 'map' ? node.entries[0]?.key : undefined;
  return first?.range ?? node.range;
}
