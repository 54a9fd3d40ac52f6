import { register } from '../../src/plan/format/register-schema.ts';
import { plan } from '../../src/plan/format/schema.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../../src/plan/format/vocabulary.ts';

/** The lists of keys that the grammar colours, by the name that a pattern's comment gives: `keys: dates`. */
const lists: Readonly<Record<string, (field: FieldInfo) => boolean>> = {
  all: () => true,
  dates: ({ format }) => format === 'date',
  amounts: ({ format, name }) => format === 'amount' || name === 'budget',
  channels: ({ refersTo, object, list, name }) =>
    list && (refersTo === 'channel' || (object !== undefined && /^(?:channels|considered)$/.test(name))),
  audiences: ({ refersTo, object, list, name }) =>
    list && (refersTo === 'audience' || (object !== undefined && name === 'audiences')),
};

/** The keys within a pattern, before the colon; in quotation marks where `\1` stands behind them. */
const keysInPattern = /\([\w|-]+\)((?:\(\\1\))?\\s\*\(:\))/;

/**
 * The grammar, with the keys of the schema in every pattern that says which it colours.
 * @throws where a pattern names a list that there is not, or has no keys
 */
export function grammarWithKeys(text: string): string {
  return `${JSON.stringify(withKeys(JSON.parse(text)), undefined, 2)}\n`;
}

function withKeys(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withKeys);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part as Record<string, unknown>);
  const list = /^keys: (\w+)$/.exec(String((part as { comment?: unknown }).comment ?? ''))?.[1];
  return Object.fromEntries(
    entries.map(([name, value]) =>
      list !== undefined && (name === 'match' || name === 'begin')
        ? [name, patternWithKeys(String(value), list)]
        : [name, withKeys(value)],
    ),
  );
}

function patternWithKeys(pattern: string, list: string): string {
  const belongs = lists[list];
  if (!belongs || !keysInPattern.test(pattern)) throw new Error(`no keys “${list}” in ${pattern}`);
  const keys = keysOf(belongs).sort().join('|');
  return pattern.replace(keysInPattern, (_, behind: string) => `(${keys})${behind}`);
}

/** The keys of all fields of some sort, aliases among them, each once. */
function keysOf(belongs: (field: FieldInfo) => boolean): string[] {
  const fields = [plan, register].flatMap((schema) => fieldsIn(objectInfo(schema)));
  return [...new Set(fields.filter(belongs).flatMap(({ name, aliases }) => [name, ...aliases]))];
}

function fieldsIn({ fields }: ObjectInfo): FieldInfo[] {
  return fields.flatMap((field) => [field, ...(field.object ? fieldsIn(field.object) : [])]);
}
