import { yamlScalar } from '../yaml/quote.ts';

/** What a new map holds, in order: texts and lists of texts. */
export type NewItem = Readonly<Record<string, string | readonly string[]>>;

/** What is written behind a key. */
export type FieldValue = string | readonly string[] | NewItem;

/** A key with its value, as lines without the last line end; a list as a block of its own where that is asked for. */
export function keyLines(
  field: string,
  value: FieldValue,
  indent: number,
  eol: string,
  block: boolean,
): string {
  const margin = ' '.repeat(indent);
  if (typeof value === 'string') return `${margin}${field}:${value === '' ? '' : ` ${yamlScalar(value)}`}`;
  if (isMap(value)) {
    const lines = Object.entries(value).map(([key, inner]) => keyLines(key, inner, indent + 2, eol, false));
    return [`${margin}${field}:`, ...lines].join(eol);
  }
  if (!block) return `${margin}${field}: ${flowValue(value)}`;
  return [`${margin}${field}:`, ...value.map((item) => `${margin}  - ${yamlScalar(item)}`)].join(eol);
}

/** Whether a value is a map, not a text or a list of texts. */
export function isMap(value: FieldValue): value is NewItem {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A value as it stands in braces or behind a key. */
export function flowValue(value: FieldValue): string {
  if (typeof value === 'string') return yamlScalar(value, true);
  if (isMap(value)) return flowItem(value);
  return `[${value.map((item) => yamlScalar(item, true)).join(', ')}]`;
}

/** A map in braces. */
export function flowItem(item: Readonly<Record<string, FieldValue>>): string {
  return `{${Object.entries(item)
    .map(([key, value]) => `${key}: ${flowValue(value)}`)
    .join(', ')}}`;
}

/** A map as an item of a list in block style, its dash at a column. */
export function blockItem(item: NewItem, indent: number, eol: string): string {
  const lines = Object.entries(item).map(([key, value]) => keyLines(key, value, 0, eol, false));
  const margin = ' '.repeat(indent);
  return lines.map((line, index) => `${margin}${index === 0 ? '- ' : '  '}${line}`).join(eol);
}

/** A map as an entry of a list that is keyed: its first value is the key. */
export function keyedItem(item: NewItem, indent: number, eol: string): string {
  const [first, ...rest] = Object.entries(item);
  const margin = ' '.repeat(indent);
  const head = `${margin}${yamlScalar(String(first?.[1] ?? ''))}:`;
  return [head, ...rest.map(([key, value]) => `${margin}${keyLines(key, value, 2, eol, false)}`)].join(eol);
}

/** The same in braces. */
export function keyedFlowItem(item: NewItem): string {
  const [first, ...rest] = Object.entries(item);
  const head = `${yamlScalar(String(first?.[1] ?? ''), true)}:`;
  return rest.length === 0 ? head : `${head} ${flowItem(Object.fromEntries(rest))}`;
}
