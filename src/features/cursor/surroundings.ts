import { type FieldInfo, fieldOf, type ObjectInfo } from '../../plan/format/vocabulary.ts';
import type { YamlLine } from '../../plan/yaml/scan/lines.ts';

/** Where a line stands, told from the lines around it and their indentation. */
export interface Surroundings {
  /** The keys under which it stands, outermost first. */
  readonly path: readonly string[];
  /** The keys of the object that it belongs to. */
  readonly used: ReadonlySet<string>;
}

export function surroundings(lines: readonly YamlLine[], at: number): Surroundings {
  const used = new Set<string>();
  const path = pathAbove(lines, at, used);
  addKeysBelow(lines, at, used);
  return { path, used };
}

/** The keys under which a line stands, outermost first; those of its own object above it are added to `used`. */
function pathAbove(lines: readonly YamlLine[], at: number, used: Set<string>): string[] {
  const path: string[] = [];
  const current = lines[at]!;
  let level = current.content;
  let limit = current.isItem ? current.indent : level;
  let isOwn = !current.isItem;
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index]!;
    if (line.isBlank) continue;
    const { content, indent, isItem, key } = line;
    if (isOwn && key !== undefined && content === current.content) used.add(key);
    if (isOwn && isItem && content === level) {
      isOwn = false;
      limit = indent;
      continue;
    }
    const isOuter = content < level && content <= limit && !(isItem && indent >= limit);
    if (isOuter && key !== undefined) {
      isOwn = false;
      path.unshift(key);
      level = content;
      limit = isItem ? indent : content - 1;
      if (level === 0) break;
    } else if (content <= level && isItem && indent < limit) {
      limit = indent;
    }
    if (content < level) isOwn = false;
  }
  return path;
}

function addKeysBelow(lines: readonly YamlLine[], at: number, used: Set<string>): void {
  const { content } = lines[at]!;
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.isBlank) continue;
    if (line.content < content || (line.isItem && line.content === content)) return;
    if (line.key !== undefined && line.content === content) used.add(line.key);
  }
}

/** Whether a line without a hyphen stands where an entry of a list would begin: under its key, or its last entry. */
export function isItemPlace(lines: readonly YamlLine[], at: number): boolean {
  const { indent } = lines[at]!;
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index]!;
    if (line.isBlank || line.indent > indent) continue;
    if (line.indent === indent) return line.isItem;
    // A key of the entry that begins in this line, or the list's own key with nothing behind it.
    return line.content < indent && line.key !== undefined && line.value.start === line.value.end;
  }
  return false;
}

/** The entry that ends above a line which stands as far in as its hyphen: where Enter leads from its first line. */
export function entryAbove(
  lines: readonly YamlLine[],
  at: number,
): { readonly lead: string; readonly used: ReadonlySet<string> } | undefined {
  const { indent } = lines[at]!;
  const first = lines.slice(0, at).findLastIndex((line) => line.isItem && line.indent === indent);
  if (first < 0) return undefined;
  const { content } = lines[first]!;
  const keys = lines.slice(first, at).filter((line) => !line.isBlank && line.content === content);
  return { lead: ' '.repeat(content - indent), used: new Set(keys.flatMap(({ key }) => key ?? [])) };
}

/** Whether a line belongs to an entry behind a hyphen, or to one below its id, rather than being an id itself. */
export function isInEntry(lines: readonly YamlLine[], at: number): boolean {
  const { indent } = lines[at]!;
  const above = lines
    .slice(0, at)
    .findLast((line) => !line.isBlank && (line.indent < indent || (line.isItem && line.content === indent)));
  return above?.isItem === true && above.content === indent;
}

/** The object that stands under a path of keys; a key that is none is the id in a map keyed by id. */
export function objectUnder(root: ObjectInfo, path: readonly string[]): ObjectInfo | undefined {
  let info: ObjectInfo | undefined = root;
  let isKeyed = false;
  for (const key of path) {
    const field: FieldInfo | undefined = info && fieldOf(info, key);
    if (field) {
      info = field.object;
      isKeyed = field.list;
    } else if (isKeyed) {
      isKeyed = false;
    } else {
      return undefined;
    }
  }
  return info;
}

/** The field at the end of a path of keys, and the object that has it. */
export function fieldUnder(
  root: ObjectInfo,
  path: readonly string[],
): { field: FieldInfo; owner: ObjectInfo } | undefined {
  const last = path.at(-1);
  const owner = last === undefined ? undefined : objectUnder(root, path.slice(0, -1));
  const field = owner && fieldOf(owner, last!);
  return owner && field && { field, owner };
}
