import type * as z from 'zod';
import { looseKey } from '../../text/text.ts';
import type { ReferenceTarget } from './fields.ts';

/** What the schema says of one field, in the form that reading, completion and hover need. */
export interface FieldInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly aliases: readonly string[];
  readonly list: boolean;
  readonly required: boolean;
  /** Whether the data holds an empty text where nothing is written. */
  readonly alwaysText: boolean;
  /** The fields of the object it holds (or of each of its items). */
  readonly object: ObjectInfo | undefined;
  /** What its text names, by id or name. */
  readonly refersTo: ReferenceTarget | undefined;
  /** The words of which one is to stand there. */
  readonly words: readonly string[] | undefined;
  /** What each of these words means. */
  readonly meanings: Readonly<Record<string, string>> | undefined;
  /** Words that are usual where any text will do. */
  readonly usual: readonly string[] | undefined;
  readonly format: 'date' | 'amount' | 'number' | 'language' | undefined;
  /** Whether any text will do, so that "TBC" is one too. */
  readonly freeText: boolean;
  /** The schema of its text (of each of its texts, where it is a list of texts). */
  readonly schema: z.ZodType;
}

/** What the schema says of an object. */
export interface ObjectInfo {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldInfo[];
  /** The fields by their keys, aliases among them. */
  readonly byKey: ReadonlyMap<string, FieldInfo>;
  /** The same by {@link looseKey} of their keys. */
  readonly byLooseKey: ReadonlyMap<string, FieldInfo>;
  readonly shorthand: string | undefined;
  readonly keyedDetail: string | undefined;
  /** The field that a key fills where a list of such objects is written as a map. */
  readonly keyField: string;
  readonly oneOf: readonly string[] | undefined;
}

const cache = new WeakMap<z.ZodObject, ObjectInfo>();

/** What the schema says of an object; cached by schema. */
export function objectInfo(schema: z.ZodObject): ObjectInfo {
  const cached = cache.get(schema);
  if (cached) return cached;
  const meta = schema.meta() ?? {};
  const fields = Object.entries(schema.shape).map(([name, field]) => fieldInfo(name, field as z.ZodType));
  const byKey = new Map<string, FieldInfo>();
  for (const field of fields) for (const alias of field.aliases) byKey.set(alias, field);
  for (const field of fields) byKey.set(field.name, field);
  const info: ObjectInfo = {
    title: meta.title ?? '',
    description: meta.description ?? '',
    fields,
    byKey,
    byLooseKey: new Map([...byKey].map(([key, field]) => [looseKey(key), field])),
    shorthand: meta.shorthand,
    keyedDetail: meta.keyedDetail,
    keyField: meta.keyedBy ?? (byKey.has('id') ? 'id' : (meta.shorthand ?? 'id')),
    oneOf: meta.oneOf,
  };
  cache.set(schema, info);
  return info;
}

/** The field that a key stands for; one in capitals too, or with blanks, hyphens or underscores otherwise than ours. */
export function fieldOf({ byKey, byLooseKey }: ObjectInfo, key: string): FieldInfo | undefined {
  return byKey.get(key) ?? byLooseKey.get(looseKey(key));
}

function fieldInfo(name: string, field: z.ZodType): FieldInfo {
  const { schema, required } = unwrap(field);
  const list = schema.def.type === 'array';
  const item = list ? unwrap((schema as z.ZodArray<z.ZodType>).element).schema : schema;
  const meta = { ...(list ? pick(item.meta()) : {}), ...schema.meta(), ...field.meta() };
  const inner = item.def.type === 'pipe' ? ((item as z.ZodPipe).def.out as z.ZodType) : item;
  const isObject = inner.def.type === 'object';
  const words = wordsOf(inner);
  const isNumber = inner.def.type === 'number';
  const format = meta.format ?? (isNumber ? 'number' : name === 'language' ? 'language' : undefined);
  return {
    name,
    title: meta.title ?? '',
    description: meta.description ?? '',
    examples: (meta.examples as readonly unknown[] | undefined) ?? [],
    aliases: meta.aliases ?? [],
    list,
    required: required && !list,
    alwaysText: !list && (required || field.def.type === 'default'),
    object: isObject ? objectInfo(inner as z.ZodObject) : undefined,
    refersTo: meta.refersTo,
    words,
    meanings: meta.meanings,
    usual: meta.usual,
    format,
    freeText: !isObject && words === undefined && format === undefined && meta.refersTo === undefined,
    schema: item,
  };
}

/** The words of a choice, be it one that a note in other words may take the place of. */
function wordsOf(schema: z.ZodType): readonly string[] | undefined {
  if (schema.def.type === 'enum') return (schema as z.ZodEnum).options.map(String);
  if (schema.def.type !== 'union') return undefined;
  return (schema as z.ZodUnion<readonly z.ZodType[]>).options
    .map(wordsOf)
    .find((words) => words !== undefined);
}

/** What an item holds counts for the list of such items; its title does not. */
function pick({ refersTo, format }: z.GlobalMeta = {}): z.GlobalMeta {
  return { ...(refersTo ? { refersTo } : {}), ...(format ? { format } : {}) };
}

function unwrap(schema: z.ZodType): { schema: z.ZodType; required: boolean } {
  let inner = schema;
  let required = true;
  while (inner.def.type === 'optional' || inner.def.type === 'default') {
    required = false;
    inner = (inner as z.ZodOptional<z.ZodType> | z.ZodDefault<z.ZodType>).def.innerType;
  }
  return { schema: inner, required };
}
